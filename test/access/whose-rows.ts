import type { Actor } from '@kasvutori/platform';

type Kind = Exclude<Actor['kind'], 'system' | 'anonymous'>;

export interface Whose {
  /** Who sees rows of their own, and in fact does in the spec: an authority its tenant's, a provider its own, a client theirs. */
  readonly own: readonly Kind[];
  /** Which rows of others are seen too, and by whom: SQL over a row; $1 is the organisation that is acted for, $2 the person. */
  readonly others?: Partial<Record<Kind | 'everyone', string>>;
}

const own = (kinds: string, tables: string): Record<string, Whose> =>
  Object.fromEntries(names(tables).map((table) => [table, { own: names(kinds) as Kind[] }]));

/** Open to whoever looks, from the moment the SQL says. */
const open = (kinds: string, when: Readonly<Record<string, string>>): Record<string, Whose> =>
  Object.fromEntries(
    Object.entries(when).map(([table, everyone]) => [table, { own: names(kinds) as Kind[], others: { everyone } }]),
  );

const names = (text: string): string[] => text.split(/\s+/).filter((name) => name !== '');

const of = (column: string, table: string, when: string): string =>
  `${column} IN (SELECT id FROM ${table} WHERE ${when})`;

const NOBODY = '';
const PUBLIC_TENDER = `published_at IS NOT NULL AND (NOT by_invitation OR status IN ('decided', 'concluded'))`;
const PUBLIC_LOT = of('tender_id', 'procurement.tender', PUBLIC_TENDER);
const PUBLIC_CONSULTATION = `status <> 'draft'`;
const PUBLIC_DOCUMENT = `${of('tender_id', 'procurement.tender', 'published_at IS NOT NULL')}
  AND (revision_id IS NULL OR ${of('revision_id', 'procurement.tender_revision', 'published_at IS NOT NULL')})`;
const PUBLIC_FILE = `id IN (SELECT file_id FROM procurement.tender_document WHERE ${PUBLIC_DOCUMENT})`;
const SHARED_TEMPLATE = { authority: 'authority_id IS NULL' };
const COLLEAGUE = 'id IN (SELECT person_id FROM app.membership WHERE organisation_id = $1)';

/**
 * Whose the rows of each table are: the expectation that row-level security is held against. A new table gets a line here, by what the
 * table is for and not by copying its policy.
 */
export const WHOSE_ROWS: Readonly<Record<string, Whose>> = {
  ...own(
    NOBODY,
    `app.chain_anchor app.chain_link app.demo_issuer_record app.handled_job app.logout_token app.member_sign_out app.session app.unsealed app.upkeep contracts.reminder_day
     outcomes.participation_to_measure outcomes.simulation_part procurement.open_data_waiting vouchers.client_result
     pgboss.archive pgboss.job pgboss.schedule pgboss.subscription`,
  ),
  ...own(
    'authority',
    `app.erasure app.ledger_transaction app.mail contracts.indicator_fact contracts.reminder_sent
     outcomes.approval_limit outcomes.bank_delivery outcomes.audit_finding outcomes.audit_item outcomes.audit_sample outcomes.bank_file outcomes.bank_file_row
     outcomes.bank_row_resolution
     outcomes.participation_result outcomes.payer_account outcomes.register_import outcomes.register_import_row outcomes.simulation
     outcomes.tariff_draft outcomes.tariff_notice
     procurement.bid_check procurement.consensus_score procurement.evaluation_panel procurement.interest_declaration procurement.notice_import
     procurement.opening_declaration procurement.opening_record procurement.panel_member procurement.quality_score procurement.round_key
     procurement.tender_key procurement.tender_template
     vouchers.budget vouchers.budget_proposal vouchers.carried_voucher vouchers.client_counter vouchers.client_import vouchers.client_import_row
     vouchers.grant_limit vouchers.hand_over vouchers.print_batch vouchers.service_group vouchers.year_change vouchers.year_change_line`,
  ),
  ...own(
    'provider',
    `procurement.alert procurement.bid_draft procurement.calendar_link procurement.consortium_member
     procurement.question_asker procurement.saved_search procurement.tender_follow vouchers.event_import`,
  ),
  ...own('client', 'vouchers.check_in_guess vouchers.experience_ask'),
  ...own('provider client', 'vouchers.check_in_code'),
  ...own(
    'authority provider',
    `app.invitation app.ledger_account app.ledger_posting app.machine_client app.member_version
     contracts.alliance contracts.alliance_cost_line contracts.alliance_cost_report contracts.alliance_measurement contracts.alliance_member
     contracts.alliance_minutes contracts.alliance_party contracts.alliance_phase contracts.alliance_proposal contracts.alliance_settlement
     contracts.alliance_share contracts.alliance_terms contracts.alliance_volume contracts.alliance_vote contracts.amendment
     contracts.assurance_shown contracts.call_off contracts.call_off_offer contracts.contract contracts.contract_agreed
     contracts.contract_assurance contracts.contract_capacity contracts.contract_contact contracts.contract_member contracts.contract_data_annex contracts.contract_option
     contracts.contract_option_decision contracts.contract_price contracts.contract_signature contracts.contract_sub_processor
     contracts.contract_version contracts.contract_version_capacity contracts.contract_version_price contracts.cooperation
     contracts.cooperation_allocation contracts.cooperation_allocation_line contracts.cooperation_cost_key contracts.cooperation_cost_weight
     contracts.cooperation_duty contracts.cooperation_party contracts.framework contracts.framework_absence contracts.framework_provider
     contracts.indicator contracts.indicator_measurement contracts.measured_contract contracts.place_use contracts.quality_pay
     contracts.rulebook_acceptance contracts.rulebook_answer contracts.rulebook_approval contracts.rulebook_decision contracts.rulebook_evidence
     contracts.sanction contracts.sanction_take_back
     outcomes.alliance_claim outcomes.contract_fact outcomes.fact_evidence outcomes.outcome_claim outcomes.payee_account outcomes.payment
     outcomes.payment_line outcomes.payment_run outcomes.quality_fact outcomes.settlement outcomes.statement outcomes.tariff_version
     procurement.appeal procurement.award_decision procurement.bid procurement.bid_answer procurement.bid_attachment
     procurement.bid_attachment_part procurement.bid_inquiry procurement.bid_participant procurement.bid_price procurement.bid_value
     procurement.bid_version procurement.bid_version_attachment procurement.bid_version_member procurement.consultation_response
     procurement.contracted_award procurement.correction_request procurement.decision_notice procurement.development_phase
     procurement.direct_award_price procurement.idea procurement.idea_message procurement.invitation procurement.lot_decision
     procurement.lot_ranking procurement.lot_unranked procurement.opened_attachment procurement.participation_request
     procurement.procedure_round procurement.question procurement.register_member procurement.remedy_document procurement.remedy_letter
     procurement.round_answer procurement.round_file procurement.round_file_part`,
  ),
  ...own(
    'authority client',
    `app.audit_entry contracts.complaint_reply vouchers.appeal vouchers.assessment vouchers.data_request vouchers.decision vouchers.fallback_proposal vouchers.feedback
     vouchers.needs_request vouchers.responsibility vouchers.team_member`,
  ),
  ...own(
    'authority provider client',
    `app.command app.document app.history app.mandate contracts.corrective_measure contracts.deviation
     outcomes.fact outcomes.fact_conflict outcomes.fact_verification outcomes.participation outcomes.participation_provider
     vouchers.appointment vouchers.choice vouchers.client vouchers.consent vouchers.feedback_words vouchers.path_step vouchers.path_version
     vouchers.service_event vouchers.service_path vouchers.voucher`,
  ),
  // The platform's own: no tenant is in them.
  ...open(NOBODY, {
    'app.migration': 'true',
    'app.sandbox_clock': 'true',
    'pgboss.queue': 'true',
    'pgboss.version': 'true',
  }),
  // Names of organisations are public; people are known to those they work with, those of a provider to every authority.
  ...open(NOBODY, { 'app.organisation': 'true', 'app.membership': 'person_id = $2 OR organisation_id = $1' }),
  'app.support_access': { own: ['authority'], others: { everyone: 'requested_by = $2' } },
  'app.person': {
    own: [],
    others: {
      authority: `id = $2 OR ${COLLEAGUE} OR id IN (SELECT person_id FROM app.membership m JOIN app.organisation o ON o.id = m.organisation_id WHERE o.kind = 'provider')`,
      provider: `id = $2 OR ${COLLEAGUE}`,
      client: 'id = $2',
    },
  },
  // What is announced, from its announcement.
  ...open('authority provider', {
    'procurement.tender': PUBLIC_TENDER,
    'procurement.lot': PUBLIC_LOT,
    'procurement.tender_basis': PUBLIC_LOT,
    'procurement.tender_procedure': PUBLIC_LOT,
    'procurement.criterion': of('lot_id', 'procurement.lot', PUBLIC_LOT),
    'procurement.lot_price_item': of('lot_id', 'procurement.lot', PUBLIC_LOT),
    'procurement.stored_file': PUBLIC_FILE,
    'procurement.stored_file_chunk': of('file_id', 'procurement.stored_file', PUBLIC_FILE),
  }),
  ...open('authority', {
    'contracts.rulebook': 'published_at IS NOT NULL',
    'contracts.rulebook_version': `status <> 'draft'`,
    'procurement.clarification': `status = 'published'`,
    'procurement.clarification_version': 'published_at IS NOT NULL',
    'procurement.consultation': PUBLIC_CONSULTATION,
    'procurement.consultation_question': of('consultation_id', 'procurement.consultation', PUBLIC_CONSULTATION),
    'procurement.published_answer': of('consultation_id', 'procurement.consultation', PUBLIC_CONSULTATION),
    'procurement.direct_award': `status = 'awarded'`,
    'procurement.document_removal': of('revision_id', 'procurement.tender_revision', 'published_at IS NOT NULL'),
    'procurement.finding': 'is_public',
    'procurement.plan': `status = 'published'`,
    'procurement.plan_item': of('plan_id', 'procurement.plan', `status = 'published'`),
    'procurement.supplier_register': 'published_at IS NOT NULL',
    'procurement.register_category': of('register_id', 'procurement.supplier_register', 'published_at IS NOT NULL'),
    'procurement.tender_document': PUBLIC_DOCUMENT,
    'procurement.tender_revision': 'published_at IS NOT NULL',
    'vouchers.questionnaire': `status = 'published'`,
    'vouchers.value_rule': `status = 'published'`,
  }),
  // Made to be public: a row is written when it becomes so.
  // Whether commands are taken is told to whoever sends one.
  ...open(NOBODY, { 'app.service_mode': 'true' }),
  ...open('authority', {
    'procurement.award': 'true',
    'procurement.open_data_change': 'true',
    'procurement.prior_information': 'true',
    'procurement.supplier': 'true',
    'procurement.tender_search': 'true',
    'vouchers.calendar': 'true',
    'vouchers.choice_rule': 'true',
    'vouchers.consent_purpose': 'true',
    'vouchers.decision_terms': 'true',
    'vouchers.experience_rule': 'true',
    'vouchers.offer': 'true',
    'vouchers.offer_places': 'true',
    'vouchers.provider_score': 'true',
    'vouchers.service': 'true',
    'vouchers.visit_terms': 'true',
  }),
  ...open('authority provider', { 'vouchers.offer_picture': 'id IN (SELECT picture_id FROM vouchers.offer)' }),
  // The platform's own days count until an authority sets others; its model texts are there for every authority.
  ...open('authority', { 'contracts.reminder_rule': 'authority_id IS NULL' }),
  'contracts.template': { own: ['authority'], others: SHARED_TEMPLATE },
  'contracts.template_version': {
    own: ['authority'],
    others: { authority: of('template_id', 'contracts.template', 'authority_id IS NULL') },
  },
  'contracts.template_clause': {
    own: ['authority'],
    others: {
      authority: of(
        'version_id',
        'contracts.template_version',
        of('template_id', 'contracts.template', 'authority_id IS NULL'),
      ),
    },
  },
  // A declaration is made once for every buyer; a published series is what a provider's money is reckoned by.
  'procurement.self_declaration': { own: ['provider'], others: { authority: 'true' } },
  'outcomes.index_point': { own: ['authority'], others: { provider: 'true' } },
};
