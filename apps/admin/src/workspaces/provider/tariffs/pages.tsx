import { TariffListPage } from '../../../tariffs/list-pages.js';
import { TariffVersionPage } from '../../../tariffs/version-pages.js';

/** This workspace's side of the pages on what contracts pay for. */
export const ProviderTariffListPage = () => <TariffListPage base="/provider" />;
export const ProviderTariffPage = () => <TariffVersionPage base="/provider" />;
