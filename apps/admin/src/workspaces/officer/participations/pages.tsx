import { ParticipationListPage } from '../../../participations/participation-list-page.js';
import { ParticipationPage } from '../../../participations/participation-page.js';
import { ReportFactPage } from '../../../participations/report-fact-page.js';
import { VerifyFactPage } from '../../../participations/verify-fact-page.js';

export const OfficerParticipationListPage = () => <ParticipationListPage at="/officer/participations" />;
export const OfficerParticipationPage = () => <ParticipationPage at="/officer/participations" />;
export const OfficerVerifyFactPage = () => <VerifyFactPage at="/officer/participations" />;
export const OfficerReportFactPage = () => <ReportFactPage at="/officer/participations" />;
