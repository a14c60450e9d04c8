import { clientNavigation } from '../workspaces/client/navigation.js';
import { financeNavigation } from '../workspaces/finance/navigation.js';
import { officerNavigation } from '../workspaces/officer/navigation.js';
import { oversightNavigation } from '../workspaces/oversight/navigation.js';
import { providerNavigation } from '../workspaces/provider/navigation.js';
import { publicNavigation } from '../workspaces/public/navigation.js';
import type { Navigation } from './navigation.js';

export const navigation: Navigation = {
  public: publicNavigation,
  officer: officerNavigation,
  provider: providerNavigation,
  client: clientNavigation,
  finance: financeNavigation,
  oversight: oversightNavigation,
};
