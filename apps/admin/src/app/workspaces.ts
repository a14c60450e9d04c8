import { clientNavigation } from '../workspaces/client/routes.js';
import { financeNavigation } from '../workspaces/finance/routes.js';
import { officerNavigation } from '../workspaces/officer/routes.js';
import { providerNavigation } from '../workspaces/provider/routes.js';
import { publicNavigation } from '../workspaces/public/routes.js';
import type { Navigation } from './navigation.js';

export const navigation: Navigation = {
  public: publicNavigation,
  officer: officerNavigation,
  provider: providerNavigation,
  client: clientNavigation,
  finance: financeNavigation,
};
