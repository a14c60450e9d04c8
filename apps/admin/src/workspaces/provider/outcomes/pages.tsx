import { ConflictListPage, ConflictPage } from '../../../facts/conflict-pages.js';
import { ParticipationListPage } from '../../../participations/participation-list-page.js';
import { ParticipationPage } from '../../../participations/participation-page.js';
import { ReportFactPage } from '../../../participations/report-fact-page.js';

export const ProviderParticipationListPage = () => <ParticipationListPage at="/provider/outcomes" />;
export const ProviderParticipationPage = () => <ParticipationPage at="/provider/outcomes" />;
export const ProviderConflictListPage = () => <ConflictListPage base="/provider" />;
export const ProviderConflictPage = () => <ConflictPage base="/provider" />;
export const ProviderReportFactPage = () => <ReportFactPage at="/provider/outcomes" />;
