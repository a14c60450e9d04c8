import { TariffDraftPage } from '../../../tariffs/draft-page.js';
import { EditTariffDraftPage } from '../../../tariffs/edit-draft-page.js';
import { TariffJsonPage } from '../../../tariffs/json-page.js';
import { TariffDraftsPage, TariffListPage } from '../../../tariffs/list-pages.js';
import { TryTariffPage } from '../../../tariffs/try-page.js';
import { BeginTariffPage, TariffVersionPage } from '../../../tariffs/version-pages.js';

/** This workspace's side of the pages on what contracts pay for. */
export const FinanceTariffListPage = () => <TariffListPage base="/finance" />;
export const FinanceTariffPage = () => <TariffVersionPage base="/finance" />;
export const FinanceBeginTariffPage = () => <BeginTariffPage base="/finance" />;
export const FinanceTariffDraftsPage = () => <TariffDraftsPage base="/finance" />;
export const FinanceTariffDraftPage = () => <TariffDraftPage base="/finance" />;
export const FinanceEditTariffDraftPage = () => <EditTariffDraftPage base="/finance" />;
export const FinanceTariffJsonPage = () => <TariffJsonPage base="/finance" />;
export const FinanceTryTariffPage = () => <TryTariffPage base="/finance" />;
