import { AnswerDeviationPage } from '../../../follow-up/deviations/answer-page.js';
import { DeviationListPage } from '../../../follow-up/deviations/deviation-list-page.js';
import { DeviationPage } from '../../../follow-up/deviations/deviation-page.js';
import { ReportDeviationPage } from '../../../follow-up/deviations/report-page.js';
import { FollowUpListPage } from '../../../follow-up/follow-up-list-page.js';

/** The authority's side of the pages that both parties share. */
export const OfficerFollowUpPage = () => <FollowUpListPage base="/officer" other="provider" />;
export const OfficerDeviationListPage = () => <DeviationListPage base="/officer" />;
export const OfficerDeviationPage = () => <DeviationPage base="/officer" />;
export const OfficerReportDeviationPage = () => <ReportDeviationPage base="/officer" />;
export const OfficerAnswerDeviationPage = () => <AnswerDeviationPage base="/officer" />;
