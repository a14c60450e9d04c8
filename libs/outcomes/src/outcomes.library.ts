import { Module } from '@nestjs/common';
import {
  allianceSettled,
  contractActivated,
  sanctionDecided,
  contractAmended,
  experienceScored,
  serviceEventApproved,
  serviceEventReversed,
  segmentChanged,
  serviceStarted,
} from '@kasvutori/contracts';
import { type Library, onEvent, onJob, onTick } from '@kasvutori/platform';
import { ANALYTICS_ACTIONS } from './analytics/analytics-access.js';
import { AnalyticsController } from './analytics/analytics.controller.js';
import { measureResults } from './analytics/measure-results.js';
import { recordClaims, recordSanction } from './alliance-claims/record-claims.js';
import { APPROVAL_LIMIT_ACTIONS } from './approval-limits/approval-limits-access.js';
import { ApprovalLimitsController } from './approval-limits/approval-limits.controller.js';
import { AUDIT_SAMPLE_ACTIONS } from './audit-samples/audit-access.js';
import { AuditSamplesController } from './audit-samples/audit-samples.controller.js';
import { BANK_ACTIONS } from './bank/bank-access.js';
import { BankController } from './bank/bank.controller.js';
import { bankFolderHandler } from './bank/deliver-bank-file.js';
import { CONTRACT_FACTS_ACTIONS } from './contract-facts/contract-facts-access.js';
import { ContractFactsController } from './contract-facts/contract-facts.controller.js';
import { FactsController } from './facts/facts.controller.js';
import { FACTS_ACTIONS } from './facts/facts-access.js';
import { recordServiceEvent, startParticipation, withdrawServiceEvent } from './facts/record-delivery.js';
import { recordSegment } from './facts/record-segment.js';
import { INDEX_POINTS_ACTIONS } from './index-points/index-points-access.js';
import { IndexPointsController } from './index-points/index-points.controller.js';
import { LEDGER_ACTIONS } from './ledger-export/ledger-access.js';
import { LedgerController } from './ledger-export/ledger.controller.js';
import { OUTCOME_CLAIM_ACTIONS } from './outcome-claims/outcome-claims-access.js';
import { OutcomeClaimsController } from './outcome-claims/outcome-claims.controller.js';
import { OWN_FACTS_ACTIONS } from './own-facts/own-facts-access.js';
import { OwnFactsController } from './own-facts/own-facts.controller.js';
import { PAYEE_ACTIONS } from './payees/payees-access.js';
import { PayeesController } from './payees/payees.controller.js';
import { calculateNext, calculateRun } from './payment-runs/calculate-run.js';
import { PAYMENT_RUN_ACTIONS } from './payment-runs/payment-runs-access.js';
import { PaymentRunsController } from './payment-runs/payment-runs.controller.js';
import { STATEMENT_ACTIONS } from './statements/statements-access.js';
import { claimQuality } from './quality/claim-quality.js';
import { QualityController } from './quality/quality.controller.js';
import { recordQuality } from './quality/record-quality.js';
import { tellImported, tellOfRegister } from './register-imports/confirm-register.js';
import { REGISTER_ACTIONS } from './register-imports/register-access.js';
import { RegisterImportsController } from './register-imports/register-imports.controller.js';
import { SelfBillingController } from './self-billing/self-billing.controller.js';
import { runNextParts, runSimulation } from './simulation/run-simulation.js';
import { SIMULATION_ACTIONS } from './simulation/simulation-access.js';
import { SimulationController } from './simulation/simulation.controller.js';
import { StatementsController } from './statements/statements.controller.js';
import { writeStatement } from './statements/statement-job.js';
import { drawStatement } from './statements/write-statement.js';
import { TariffDraftsController } from './tariff-drafts/tariff-drafts.controller.js';
import { createTariffVersion } from './tariffs/create-tariff-version.js';
import { mailTariff, tellTariff } from './tariffs/tell-tariff.js';
import { TARIFF_ACTIONS } from './tariffs/tariffs-access.js';
import { TariffsController } from './tariffs/tariffs.controller.js';
import { OUTCOMES_OWN_DATA } from './facts/own-data.js';

@Module({
  controllers: [
    FactsController,
    ContractFactsController,
    IndexPointsController,
    OutcomeClaimsController,
    OwnFactsController,
    RegisterImportsController,
    AuditSamplesController,
    TariffsController,
    TariffDraftsController,
    PayeesController,
    ApprovalLimitsController,
    PaymentRunsController,
    BankController,
    StatementsController,
    SelfBillingController,
    LedgerController,
    QualityController,
    AnalyticsController,
    SimulationController,
  ],
})
export class OutcomesModule {}

export const OUTCOMES_ACTIONS = {
  ...FACTS_ACTIONS,
  ...CONTRACT_FACTS_ACTIONS,
  ...INDEX_POINTS_ACTIONS,
  ...OUTCOME_CLAIM_ACTIONS,
  ...OWN_FACTS_ACTIONS,
  ...REGISTER_ACTIONS,
  ...AUDIT_SAMPLE_ACTIONS,
  ...TARIFF_ACTIONS,
  ...PAYEE_ACTIONS,
  ...APPROVAL_LIMIT_ACTIONS,
  ...PAYMENT_RUN_ACTIONS,
  ...BANK_ACTIONS,
  ...STATEMENT_ACTIONS,
  ...LEDGER_ACTIONS,
  ...ANALYTICS_ACTIONS,
  ...SIMULATION_ACTIONS,
};

export const outcomesLibrary: Library = {
  module: OutcomesModule,
  actions: OUTCOMES_ACTIONS,
  entities: [],
  // In this order: a client's start is recorded before the events it was emitted together with.
  ownData: OUTCOMES_OWN_DATA,
  handlers: [
    onEvent(contractActivated, 'outcomes.create-tariff', createTariffVersion),
    onEvent(contractAmended, 'outcomes.amend-tariff', createTariffVersion),
    onEvent(serviceStarted, 'outcomes.start-participation', startParticipation),
    onEvent(segmentChanged, 'outcomes.record-segment', recordSegment),
    onEvent(serviceEventApproved, 'outcomes.record-service-event', recordServiceEvent),
    onEvent(serviceEventReversed, 'outcomes.withdraw-service-event', withdrawServiceEvent),
    onEvent(allianceSettled, 'outcomes.record-alliance-claims', recordClaims),
    onEvent(sanctionDecided, 'outcomes.record-sanction', recordSanction),
    onEvent(experienceScored, 'outcomes.record-quality', recordQuality),
    onTick('outcomes.claim-quality', claimQuality),
    onTick('outcomes.measure-results', measureResults),
    onJob(calculateRun, calculateNext),
    onJob(tellTariff, mailTariff),
    onJob(writeStatement, drawStatement),
    onJob(tellOfRegister, tellImported),
    onJob(runSimulation, runNextParts),
  ],
  outside: ({ bankFolder }) => [bankFolderHandler(bankFolder)],
};
