import { AllianceListPage, AllianceRoomPage } from '../../../alliances/alliance-pages.js';
import { MinutesPage, ProposalPage, VotePage } from '../../../alliances/proposal-pages.js';
import { ProposePage } from '../../../alliances/propose-page.js';
import { NameMemberPage } from '../../../alliances/record-pages.js';
import { CostReportPage, EditReportPage, NewReportPage } from '../../../alliances/report-pages.js';

/** A party's side of the pages that owner and parties share. */
export const ProviderAllianceListPage = () => <AllianceListPage base="/provider" />;
export const ProviderAlliancePage = () => <AllianceRoomPage base="/provider" />;
export const ProviderNewReportPage = () => <NewReportPage base="/provider" />;
export const ProviderCostReportPage = () => <CostReportPage base="/provider" />;
export const ProviderEditReportPage = () => <EditReportPage base="/provider" />;
export const ProviderProposePage = () => <ProposePage base="/provider" />;
export const ProviderProposalPage = () => <ProposalPage base="/provider" />;
export const ProviderVotePage = () => <VotePage base="/provider" />;
export const ProviderMinutesPage = () => <MinutesPage base="/provider" />;
export const ProviderNameMemberPage = () => <NameMemberPage base="/provider" />;
