import { Module } from '@nestjs/common';
import { onEvent, onJob, onTick, type Library } from '@kasvutori/platform';
import { allianceContinues, awardsWithdrawn } from '@kasvutori/procurement';
import { CostReportsController } from './alliance-costs/cost-reports.controller.js';
import { ProposalsController } from './alliance-decisions/proposals.controller.js';
import { ALLIANCE_ACTIONS } from './alliances/alliances-access.js';
import { AlliancesController } from './alliances/alliances.controller.js';
import { AGREEMENT_ACTIONS } from './agreements/agreements-access.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { Contract, ContractPrice } from './agreements/contract.entity.js';
import { PublicRegisterController } from './agreements/public-register.controller.js';
import { cancelWithdrawn } from './agreements/cancel-withdrawn.js';
import { draftOfAlliance } from './agreements/draft-contracts.js';
import { cancelWithContract, lapseCallOffs } from './call-offs/answer-call-off.js';
import { callOffMoved } from './call-offs/call-off-moved.js';
import { CallOffsController } from './call-offs/call-offs.controller.js';
import { followCallOff } from './call-offs/follow-call-off.js';
import { AMENDMENT_ACTIONS } from './amendments/amendments-access.js';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { bringIntoForce } from './amendments/bring-into-force.js';
import { COOPERATION_ACTIONS } from './cooperation/cooperation-access.js';
import { countPlace } from './contract-terms/count-places.js';
import { TERMS_ACTIONS } from './contract-terms/terms-access.js';
import { ContractTermsController } from './contract-terms/terms.controller.js';
import { cooperationActivated } from './cooperation/cooperation-events.js';
import { CooperationContractsController } from './cooperation/cooperation-contracts.controller.js';
import { CooperationController } from './cooperation/cooperation.controller.js';
import { endReplaced, expireCooperations } from './cooperation/move-cooperation.js';
import { DEVIATION_ACTIONS } from './deviations/deviations-access.js';
import { DeviationsController } from './deviations/deviations.controller.js';
import { FOLLOW_UP_ACTIONS } from './follow-up/follow-up-access.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { FOLLOW_UP_HANDLERS } from './follow-up/follow-up-handlers.js';
import { FRAMEWORK_ACTIONS } from './frameworks/frameworks-access.js';
import { FrameworksController } from './frameworks/frameworks.controller.js';
import { amendmentAgreed } from './delivery/delivery-events.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { ApplicationsController } from './rulebooks/applications.controller.js';
import { mailApplication, tellApplication } from './rulebooks/application-mails.js';
import { mailApproval, tellApproval } from './rulebooks/approval-mails.js';
import { ApprovalsController } from './rulebooks/approvals.controller.js';
import {
  askEach,
  askOne,
  askProvider,
  askProviders,
  endWithContracts,
  followAcceptances,
  replaceContracts,
} from './rulebooks/ask-acceptance.js';
import { RULEBOOK_ACTIONS } from './rulebooks/rulebooks-access.js';
import { RulebooksController } from './rulebooks/rulebooks.controller.js';
import { ContractMembersController } from './members/members.controller.js';
import { REMINDER_ACTIONS } from './reminders/reminders-access.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { sendReminders } from './reminders/send-reminders.js';
import { SANCTION_ACTIONS } from './sanctions/sanctions-access.js';
import { SanctionsController } from './sanctions/sanctions.controller.js';
import { CONTRACT_TEMPLATE_ACTIONS } from './templates/templates-access.js';
import { ContractTemplatesController } from './templates/templates.controller.js';
import { VerificationController } from './verification/verification.controller.js';
import { contractEnded, placeTaken } from './delivery/delivery-events.js';
import { expireContracts, releaseUnused } from './agreements/end-contract.js';
import { CONTRACTS_OWN_DATA } from './deviations/own-data.js';

@Module({
  controllers: [
    RemindersController,
    ContractTermsController,
    ContractMembersController,
    AgreementsController,
    PublicRegisterController,
    AlliancesController,
    CallOffsController,
    AmendmentsController,
    CooperationController,
    CooperationContractsController,
    CostReportsController,
    DeviationsController,
    FollowUpController,
    FrameworksController,
    SanctionsController,
    ProposalsController,
    OpenDataController,
    VerificationController,
    ContractTemplatesController,
    RulebooksController,
    ApprovalsController,
    ApplicationsController,
  ],
})
export class ContractsModule {}

export const contractsLibrary: Library = {
  module: ContractsModule,
  actions: {
    ...AGREEMENT_ACTIONS,
    ...ALLIANCE_ACTIONS,
    ...AMENDMENT_ACTIONS,
    ...CONTRACT_TEMPLATE_ACTIONS,
    ...COOPERATION_ACTIONS,
    ...RULEBOOK_ACTIONS,
    ...FOLLOW_UP_ACTIONS,
    ...REMINDER_ACTIONS,
    ...TERMS_ACTIONS,
    ...FRAMEWORK_ACTIONS,
    ...DEVIATION_ACTIONS,
    ...SANCTION_ACTIONS,
  },
  entities: [Contract, ContractPrice],
  ownData: CONTRACTS_OWN_DATA,
  handlers: [
    onEvent(awardsWithdrawn, 'contracts.cancel-withdrawn', cancelWithdrawn),
    onEvent(allianceContinues, 'contracts.draft-of-alliance', draftOfAlliance),
    onEvent(cooperationActivated, 'contracts.replace-cooperation', endReplaced),
    onEvent(contractEnded, 'contracts.end-approval', endWithContracts),
    onJob(askProviders, askEach),
    onJob(askProvider, askOne),
    onJob(tellApproval, mailApproval),
    onJob(tellApplication, mailApplication),
    onTick('contracts.follow-acceptances', followAcceptances),
    onTick('contracts.replace-by-rulebook', replaceContracts),
    ...FOLLOW_UP_HANDLERS,
    onEvent(contractEnded, 'contracts.cancel-call-off', cancelWithContract),
    onJob(callOffMoved, followCallOff),
    onTick('contracts.lapse-call-offs', lapseCallOffs),
    onEvent(amendmentAgreed, 'contracts.amend', (tx, _, now) => bringIntoForce(tx, now).then(() => undefined)),
    // Before expiry: an extension may begin on the very day the contract would end.
    onTick('contracts.bring-into-force', bringIntoForce),
    onTick('contracts.expire', expireContracts),
    onTick('contracts.expire-cooperations', expireCooperations),
    onTick('contracts.release', releaseUnused),
    onEvent(placeTaken, 'contracts.count-place', countPlace),
    onTick('contracts.remind', sendReminders),
  ],
};
