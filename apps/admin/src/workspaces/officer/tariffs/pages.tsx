import { TariffDraftPage } from '../../../tariffs/draft-page.js';
import { EditTariffDraftPage } from '../../../tariffs/edit-draft-page.js';
import { TariffJsonPage } from '../../../tariffs/json-page.js';
import { TariffDraftsPage, TariffListPage } from '../../../tariffs/list-pages.js';
import { TryTariffPage } from '../../../tariffs/try-page.js';
import { BeginTariffPage, TariffVersionPage } from '../../../tariffs/version-pages.js';

/** This workspace's side of the pages on what contracts pay for. */
export const OfficerTariffListPage = () => <TariffListPage base="/officer" />;
export const OfficerTariffPage = () => <TariffVersionPage base="/officer" />;
export const OfficerBeginTariffPage = () => <BeginTariffPage base="/officer" />;
export const OfficerTariffDraftsPage = () => <TariffDraftsPage base="/officer" />;
export const OfficerTariffDraftPage = () => <TariffDraftPage base="/officer" />;
export const OfficerEditTariffDraftPage = () => <EditTariffDraftPage base="/officer" />;
export const OfficerTariffJsonPage = () => <TariffJsonPage base="/officer" />;
export const OfficerTryTariffPage = () => <TryTariffPage base="/officer" />;
