import { TENDER_DOCUMENT_ACTIONS } from './documents-of-tender/documents-access.js';
import { TEMPLATE_ACTIONS } from './templates/templates-access.js';
import { REVISION_ACTIONS } from './revisions/revisions-access.js';
import { TENDER_ACTIONS } from './tenders/tenders-access.js';
import { ALERT_ACTIONS } from './alerts/alerts-access.js';
import { SUPPLIER_ACTIONS } from './suppliers/suppliers-access.js';
import { SELF_DECLARATION_ACTIONS } from './self-declaration/self-declaration-access.js';
import {
  ProviderDeclarationController,
  SelfDeclarationController,
} from './self-declaration/self-declaration.controller.js';
import { BIDDING_ACTIONS } from './bidding/bidding-access.js';
import { PANEL_ACTIONS } from './panel/panel-access.js';
import { PanelController } from './panel/panel.controller.js';
import { SCREENING_ACTIONS } from './screening/screening-access.js';
import { ScreeningController } from './screening/screening.controller.js';
import { EVALUATION_ACTIONS } from './evaluation/evaluation-access.js';
import { CLARIFICATION_ACTIONS } from './clarifications/clarifications-access.js';
import { REMEDY_ACTIONS } from './remedies/remedies-access.js';
import { AWARD_ACTIONS } from './award/award-access.js';
import { DIALOGUE_ACTIONS } from './dialogue/dialogue-access.js';
import { PLANNING_ACTIONS } from './planning/planning-access.js';
import { DIRECT_AWARD_ACTIONS } from './direct-award/direct-award-access.js';
import { DirectAwardController } from './direct-award/direct-award.controller.js';
import { REGIME_ACTIONS } from './regime/regime-access.js';
import { RegimeController } from './regime/regime.controller.js';
import { PROCEDURE_ACTIONS } from './procedures/procedure-access.js';
import { dropUnfinishedRoundFiles } from './rounds/round-file-queries.js';
import { ProviderRoundFilesController, RoundFilesController } from './rounds/round-files.controller.js';
import { REGISTER_ACTIONS } from './supplier-register/register-access.js';
import { Module } from '@nestjs/common';
import { type Library, onEvent, onJob, onTick } from '@kasvutori/platform';
import { alertProviders } from './alerts/alert-providers.js';
import { sendDigests } from './alerts/send-digests.js';
import { AlertsController, UnsubscribeController } from './alerts/alerts.controller.js';
import { CalendarController, FeedsController } from './alerts/feeds.controller.js';
import { SavedSearchEntity } from './alerts/saved-search.entity.js';
import { AwardController } from './award/award.controller.js';
import { concludeDueAwards } from './award/conclude-award.js';
import { BiddingController, BidsController } from './bidding/bidding.controller.js';
import { PROCUREMENT_ENCRYPTED } from './bidding/encrypted-fields.js';
import { answersPublished, questionDismissed } from './clarifications/clarification-events.js';
import { ClarificationsController, QuestionsController } from './clarifications/clarifications.controller.js';
import { mailAnswers, mailDismissal } from './clarifications/tell-audience.js';
import {
  ConsultationsController,
  ProviderConsultationsController,
  PublicConsultationsController,
} from './dialogue/consultations.controller.js';
import { FindingsController, IdeasController, ProviderIdeasController } from './dialogue/ideas.controller.js';
import { closeDueConsultations } from './dialogue/move-consultation.js';
import { BidAttachmentsController, FilesAsStreams } from './bid-attachments/bid-attachments.controller.js';
import { BidDraftsController } from './bid-drafts/bid-drafts.controller.js';
import { discardDrafts } from './bid-drafts/discard-drafts.js';
import { CONSORTIUM_ACTIONS } from './consortia/consortia-access.js';
import { ConsortiaController } from './consortia/consortia.controller.js';
import { consortiumInvited, mailInvitation } from './consortia/consortium-mail.js';
import { writeOpeningRecords } from './opening-record/write-opening-records.js';
import { EvaluationController } from './evaluation/evaluation.controller.js';
import { NoticeImportController, UploadsAsStreams } from './notice-import/notice-import.controller.js';
import { ChangeFeedController } from './open-data/change-feed.controller.js';
import { sealChanges } from './open-data/seal-changes.js';
import { PlanItemsController, PlansController, TenderBasisController } from './planning/planning.controller.js';
import { PublicPlanningController } from './planning/public-planning.controller.js';
import { tellOfCancellation, tellOfRevision } from './followers/tell-of-changes.js';
import {
  PublicDocumentsController,
  RemovedDocumentsController,
  TenderDocumentsController,
} from './documents-of-tender/documents.controller.js';
import { dropUnfinishedFiles } from './documents-of-tender/stored-file.js';
import { TemplatesController } from './templates/templates.controller.js';
import { PublicRevisionsController, RevisionsController } from './revisions/revisions.controller.js';
import { ProceduresController, PublicProceduresController } from './procedures/procedures.controller.js';
import { ProviderProceduresController } from './procedures/provider-procedures.controller.js';
import {
  ProviderRegistersController,
  PublicRegistersController,
} from './supplier-register/join-registers.controller.js';
import { RegistersController } from './supplier-register/registers.controller.js';
import { PartyRemediesController, RemediesController } from './remedies/remedies.controller.js';
import { ProviderTasksController } from './today/provider-tasks.controller.js';
import { RemedyDocumentsController } from './remedies/remedy-documents.controller.js';
import { SupplierEntity } from './suppliers/supplier.entity.js';
import { OwnProfileController, ProvidersController, RegistrationController } from './suppliers/suppliers.controller.js';
import { ProviderTendersController, PublicTendersController } from './tenders/public-tenders.controller.js';
import { publishScheduled } from './tenders/publish-scheduled.js';
import { tenderCancelled, tenderPublished, tenderRevised } from './tenders/tender-events.js';
import { TendersController } from './tenders/tenders.controller.js';

@Module({
  controllers: [
    NoticeImportController,
    TendersController,
    PublicTendersController,
    ProviderTendersController,
    RevisionsController,
    TemplatesController,
    TenderDocumentsController,
    RemovedDocumentsController,
    PublicDocumentsController,
    PublicRevisionsController,
    AlertsController,
    UnsubscribeController,
    FeedsController,
    CalendarController,
    ProvidersController,
    OwnProfileController,
    RegistrationController,
    SelfDeclarationController,
    ProviderDeclarationController,
    BidsController,
    BiddingController,
    BidDraftsController,
    BidAttachmentsController,
    ConsortiaController,
    EvaluationController,
    PanelController,
    ScreeningController,
    AwardController,
    PartyRemediesController,
    RemediesController,
    RemedyDocumentsController,
    ProviderTasksController,
    QuestionsController,
    ClarificationsController,
    PlansController,
    PlanItemsController,
    TenderBasisController,
    PublicPlanningController,
    ConsultationsController,
    PublicConsultationsController,
    ProviderConsultationsController,
    IdeasController,
    ProviderIdeasController,
    FindingsController,
    RegimeController,
    ChangeFeedController,
    DirectAwardController,
    ProceduresController,
    PublicProceduresController,
    ProviderProceduresController,
    RoundFilesController,
    ProviderRoundFilesController,
    RegistersController,
    PublicRegistersController,
    ProviderRegistersController,
  ],
  providers: [UploadsAsStreams, FilesAsStreams],
})
export class ProcurementModule {}

export const procurementLibrary: Library = {
  module: ProcurementModule,
  actions: {
    ...TENDER_ACTIONS,
    ...REVISION_ACTIONS,
    ...TEMPLATE_ACTIONS,
    ...TENDER_DOCUMENT_ACTIONS,
    ...ALERT_ACTIONS,
    ...SUPPLIER_ACTIONS,
    ...SELF_DECLARATION_ACTIONS,
    ...BIDDING_ACTIONS,
    ...CONSORTIUM_ACTIONS,
    ...EVALUATION_ACTIONS,
    ...PANEL_ACTIONS,
    ...SCREENING_ACTIONS,
    ...AWARD_ACTIONS,
    ...CLARIFICATION_ACTIONS,
    ...REMEDY_ACTIONS,
    ...PLANNING_ACTIONS,
    ...DIALOGUE_ACTIONS,
    ...REGIME_ACTIONS,
    ...DIRECT_AWARD_ACTIONS,
    ...PROCEDURE_ACTIONS,
    ...REGISTER_ACTIONS,
  },
  entities: [SupplierEntity, SavedSearchEntity],
  encrypted: PROCUREMENT_ENCRYPTED,
  handlers: [
    onEvent(tenderPublished, 'procurement.alert-providers', alertProviders),
    onEvent(answersPublished, 'procurement.mail-answers', mailAnswers),
    onEvent(questionDismissed, 'procurement.mail-dismissal', mailDismissal),
    onEvent(tenderRevised, 'procurement.tell-of-revision', tellOfRevision),
    onEvent(tenderCancelled, 'procurement.tell-of-cancellation', tellOfCancellation),
    onTick('procurement.publish-scheduled', publishScheduled),
    onTick('procurement.alert-digests', sendDigests),
    onTick('procurement.drop-unfinished-files', dropUnfinishedFiles),
    onTick('procurement.drop-unfinished-round-files', dropUnfinishedRoundFiles),
    onTick('procurement.conclude-awards', concludeDueAwards),
    onTick('procurement.close-consultations', closeDueConsultations),
    onJob(consortiumInvited, mailInvitation),
    onTick('procurement.discard-drafts', discardDrafts),
    onTick('procurement.write-opening-records', writeOpeningRecords),
    onTick('procurement.seal-open-data', sealChanges),
  ],
};
