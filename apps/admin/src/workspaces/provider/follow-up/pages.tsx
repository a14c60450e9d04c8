import { AnswerDeviationPage } from '../../../follow-up/deviations/answer-page.js';
import { DeviationListPage } from '../../../follow-up/deviations/deviation-list-page.js';
import { DeviationPage } from '../../../follow-up/deviations/deviation-page.js';
import { ReportDeviationPage } from '../../../follow-up/deviations/report-page.js';
import { FollowUpListPage } from '../../../follow-up/follow-up-list-page.js';

/** The provider's side of the pages that both parties share. */
export const ProviderFollowUpPage = () => <FollowUpListPage base="/provider" other="authority" />;
export const ProviderDeviationListPage = () => <DeviationListPage base="/provider" />;
export const ProviderDeviationPage = () => <DeviationPage base="/provider" />;
export const ProviderReportDeviationPage = () => <ReportDeviationPage base="/provider" />;
export const ProviderAnswerDeviationPage = () => <AnswerDeviationPage base="/provider" />;
