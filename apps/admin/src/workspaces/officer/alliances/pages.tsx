import { AllianceListPage, AllianceRoomPage } from '../../../alliances/alliance-pages.js';
import { MinutesPage, ProposalPage, VotePage } from '../../../alliances/proposal-pages.js';
import { ProposePage } from '../../../alliances/propose-page.js';
import { NameMemberPage } from '../../../alliances/record-pages.js';
import { CostReportPage } from '../../../alliances/report-pages.js';

/** The owner's side of the pages that owner and parties share. */
export const OfficerAllianceListPage = () => <AllianceListPage base="/officer" />;
export const OfficerAlliancePage = () => <AllianceRoomPage base="/officer" />;
export const OfficerCostReportPage = () => <CostReportPage base="/officer" />;
export const OfficerProposePage = () => <ProposePage base="/officer" />;
export const OfficerProposalPage = () => <ProposalPage base="/officer" />;
export const OfficerVotePage = () => <VotePage base="/officer" />;
export const OfficerMinutesPage = () => <MinutesPage base="/officer" />;
export const OfficerNameMemberPage = () => <NameMemberPage base="/officer" />;
