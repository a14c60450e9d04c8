import { ParticipationListPage } from '../../../participations/participation-list-page.js';
import { ParticipationPage } from '../../../participations/participation-page.js';
import { VerifyFactPage } from '../../../participations/verify-fact-page.js';

export const FinanceParticipationListPage = () => <ParticipationListPage at="/finance/participations" />;
export const FinanceParticipationPage = () => <ParticipationPage at="/finance/participations" />;
export const FinanceVerifyFactPage = () => <VerifyFactPage at="/finance/participations" />;
