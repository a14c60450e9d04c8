import { VOUCHERS_ACTIONS } from './actions.js';
import {
  contractActivated,
  choiceTold,
  clientEmploymentTold,
  contractAmended,
  contractEnded,
  contractResumed,
  contractSuspended,
  paymentSettled,
  serviceStarted,
} from '@kasvutori/contracts';
import { onEvent, onJob, onTick, systemActor, type Library } from '@kasvutori/platform';
import { Module } from '@nestjs/common';
import './actions.js';
import { BudgetProposalsController } from './budget-proposals/proposals.controller.js';
import { AppealsController } from './appeals/appeals.controller.js';
import { PrintQueueController } from './print-queue/print-queue.controller.js';
import { AppointmentsController } from './appointments/appointments.controller.js';
import { refreshCalendars, tellNextFree } from './appointments/next-free.js';
import { mailCancelled, remindClients, tellCancelled } from './appointments/remind.js';
import { refreshNextFree } from './appointments/set-calendar.js';
import { BudgetsController } from './budgets/budgets.controller.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { amendOffer } from './catalogue/amend-offer.js';
import { listOffer } from './catalogue/list-offer.js';
import { Offer } from './catalogue/offer.entity.js';
import { OffersController } from './catalogue/offers.controller.js';
import { Service } from './catalogue/service.entity.js';
import { lapseChoices } from './choice/answer-choice.js';
import { ChoiceController } from './choice/choice.controller.js';
import { Choice } from './choice/choice.entity.js';
import { mailClient, tellClientJob } from './choice/tell-client.js';
import { mailProvider, tellProvider } from './choice/tell-provider.js';
import { lapseImports } from './client-import/confirm-import.js';
import { ClientImportController } from './client-import/import.controller.js';
import { Client } from './clients/client.entity.js';
import { VOUCHERS_ENCRYPTED } from './clients/encrypted-fields.js';
import { ClientsController } from './clients/clients.controller.js';
import { ConsentsController } from './consents/consents.controller.js';
import { CoverageController } from './coverage/coverage.controller.js';
import { askAtEnd, askExperience, askExperienceJob } from './experience/ask-experience.js';
import { beginResult, recordResult } from './experience/client-results.js';
import { ExperienceController } from './experience/experience.controller.js';
import { ModerationController } from './experience/moderation.controller.js';
import { publishExperience } from './experience/publish-experience.js';
import { ComplaintsController } from './feedback/complaints.controller.js';
import { FallbackController } from './fallback/fallback.controller.js';
import { followFallbackRules } from './fallback/propose-fallbacks.js';
import { mailProposal, tellProposal } from './fallback/tell-proposal.js';
import { FeedbackController } from './feedback/feedback.controller.js';
import { CheckInController } from './check-in/check-in.controller.js';
import { EventImportsController } from './event-imports/event-imports.controller.js';
import { DataRequestsController } from './data-requests/data-requests.controller.js';
import { DecisionTermsController } from './decisions/decision-terms.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { writeLetter } from './decisions/record-decision.js';
import { writeDecisionLetter } from './decisions/write-decision-letter.js';
import { expireVouchers, returnAfterDeath } from './grants/close-voucher.js';
import { GrantsController } from './grants/grants.controller.js';
import { Voucher } from './grants/voucher.entity.js';
import { MandatesController } from './mandates/mandates.controller.js';
import { Assessment } from './needs/assessment.entity.js';
import { NeedsController } from './needs/needs.controller.js';
import { NeedsRequestsController } from './needs-requests/needs-requests.controller.js';
import { QuestionnairesController } from './questionnaires/questionnaires.controller.js';
import { approveSilent } from './service-events/approve-event.js';
import { EventsController } from './service-events/events.controller.js';
import { ServiceEvent } from './service-events/service-event.entity.js';
import { settleEvents } from './service-events/settle-events.js';
import { VisitTermsController } from './service-events/visit-terms.controller.js';
import { ServiceGroupsController } from './service-groups/service-groups.controller.js';
import { ServicePathController } from './service-path/path.controller.js';
import { ValueRulesController } from './value-rules/value-rules.controller.js';
import { SuspensionController } from './suspension/suspension.controller.js';
import { followContract, mailAffected, tellAffectedJob } from './suspension/tell-affected.js';
import { TeamController } from './team/team.controller.js';
import { mailNewWorker, tellNewWorkerJob } from './team/tell-new-worker.js';
import { finishClosedYears } from './year-change/finish-closed-years.js';
import { YearChangeController } from './year-change/year-change.controller.js';
import { VOUCHERS_OWN_DATA } from './clients/own-data.js';
import { VOUCHERS_RETENTION } from './clients/retention.js';

@Module({
  controllers: [
    ClientsController,
    ClientImportController,
    TeamController,
    ConsentsController,
    DataRequestsController,
    NeedsController,
    NeedsRequestsController,
    QuestionnairesController,
    CatalogueController,
    OffersController,
    BudgetsController,
    BudgetProposalsController,
    ServiceGroupsController,
    YearChangeController,
    ValueRulesController,
    GrantsController,
    DecisionTermsController,
    DecisionsController,
    AppealsController,
    PrintQueueController,
    ChoiceController,
    FallbackController,
    EventsController,
    VisitTermsController,
    CheckInController,
    AppointmentsController,
    EventImportsController,
    FeedbackController,
    ComplaintsController,
    CoverageController,
    ExperienceController,
    ModerationController,
    SuspensionController,
    ServicePathController,
    MandatesController,
  ],
})
export class VouchersModule {}

export const vouchersLibrary: Library = {
  module: VouchersModule,
  actions: VOUCHERS_ACTIONS,
  encrypted: VOUCHERS_ENCRYPTED,
  entities: [Client, Assessment, Service, Offer, Voucher, Choice, ServiceEvent],
  ownData: VOUCHERS_OWN_DATA,
  retention: VOUCHERS_RETENTION,
  handlers: [
    onEvent(contractActivated, 'vouchers.list-offer', (tx, { contractId }) => listOffer(tx, contractId)),
    onEvent(contractAmended, 'vouchers.amend-offer', (tx, { contractId }) => amendOffer(tx, contractId)),
    onEvent(contractSuspended, 'vouchers.suspend-offer', followContract('suspended')),
    onEvent(contractResumed, 'vouchers.resume-offer', followContract('resumed')),
    onEvent(contractEnded, 'vouchers.end-offer', followContract('ended')),
    onEvent(paymentSettled, 'vouchers.settle-events', settleEvents),
    onEvent(choiceTold, 'vouchers.ask-at-end', askAtEnd),
    onEvent(serviceStarted, 'vouchers.begin-result', beginResult),
    onEvent(clientEmploymentTold, 'vouchers.record-result', recordResult),
    onJob(askExperienceJob, askExperience),
    onJob(writeLetter, writeDecisionLetter),
    onJob(tellProvider, mailProvider),
    onJob(tellClientJob, mailClient),
    onJob(tellAffectedJob, mailAffected),
    onJob(tellNewWorkerJob, mailNewWorker),
    onJob(tellProposal, mailProposal),
    onTick('vouchers.lapse-choices', lapseChoices),
    onTick('vouchers.lapse-imports', lapseImports),
    onTick('vouchers.fallback', followFallbackRules),
    onJob(refreshNextFree, tellNextFree),
    onJob(tellCancelled, mailCancelled),
    onTick('vouchers.refresh-calendars', refreshCalendars),
    onTick('vouchers.remind-of-appointments', remindClients),
    onTick('vouchers.approve-silent', approveSilent),
    onTick('vouchers.finish-closed-years', finishClosedYears),
    onTick('vouchers.publish-experience', publishExperience),
    onTick('vouchers.return-after-death', (tx, now) =>
      returnAfterDeath(tx, systemActor('vouchers.return-after-death'), now),
    ),
    onTick('vouchers.expire', (tx, now) => expireVouchers(tx, systemActor('vouchers.expire'), now)),
  ],
};
