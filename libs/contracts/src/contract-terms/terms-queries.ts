import { centsToDecimal, sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type {
  AgreedTermsInput,
  AssuranceInput,
  CapacityInput,
  ContactInput,
  DataAnnexInput,
  OptionInput,
  SubProcessorInput,
} from './agreed-terms.dto.js';
import { USUAL_TERMS } from './agreed-terms.js';

type Agreed = Pick<
  AgreedTermsInput,
  'authorityNotice' | 'authorityNoticeUnit' | 'providerNotice' | 'providerNoticeUnit' | 'invoicing' | 'paymentDays'
>;
export type OptionRow = Omit<OptionInput, 'useBy'> & {
  readonly id: string;
  readonly useBy: CalendarDate;
  readonly decision: 'used' | 'let-go' | null;
  readonly grounds: string | null;
  readonly decidedAt: Date | null;
};
export type AssuranceRow = AssuranceInput & {
  readonly id: string;
  readonly endsOn: CalendarDate | null;
  readonly documentId: string | null;
  readonly note: string | null;
};

/** What is agreed under a contract, as it stands in the rows. */
export interface StoredTerms extends Agreed {
  readonly options: readonly OptionRow[];
  readonly capacity: readonly (CapacityInput & { readonly used: number })[];
  readonly assurances: readonly AssuranceRow[];
  readonly contacts: readonly ContactInput[];
  readonly dataAnnex: DataAnnexInput | null;
}

/** The terms with how they stand on a day; where nobody has said anything yet, what is usual. */
export async function readTerms(tx: Tx, contractId: string, today: CalendarDate): Promise<StoredTerms> {
  const of = [contractId];
  const [agreed] = await sql<Agreed>(
    tx,
    `SELECT authority_notice AS "authorityNotice", authority_notice_unit AS "authorityNoticeUnit", provider_notice AS "providerNotice",
            provider_notice_unit AS "providerNoticeUnit", invoicing, payment_days AS "paymentDays"
       FROM contracts.contract_agreed WHERE contract_id = $1`,
    of,
  );
  const options = await sql<OptionRow & { volumeCents: Cents | null }>(
    tx,
    `SELECT o.id, o.kind, o.title, o.months, o.volume_cents AS "volumeCents", o.use_by AS "useBy", d.decision, d.grounds, d.decided_at AS "decidedAt"
       FROM contracts.contract_option o LEFT JOIN contracts.contract_option_decision d ON d.option_id = o.id
      WHERE o.contract_id = $1 ORDER BY o.position`,
    of,
  );
  // A place of a month is one that is taken today; of a whole period, one taken at any time in it.
  const capacity = await sql<CapacityInput & { used: number }>(
    tx,
    `SELECT c.service_kind AS "serviceKind", c.municipality, c.period, c.starts_on AS "startsOn", c.ends_on AS "endsOn", c.places,
            (SELECT count(*)::int FROM contracts.place_use u
              WHERE u.contract_id = c.contract_id AND (c.municipality IS NULL OR u.municipality = c.municipality)
                AND u.starts_on <= least(c.ends_on, CASE c.period WHEN 'month' THEN $2::date ELSE c.ends_on END)
                AND (u.ends_on IS NULL OR u.ends_on >= greatest(c.starts_on, CASE c.period WHEN 'month' THEN $2::date ELSE c.starts_on END))) AS used
       FROM contracts.contract_capacity c WHERE c.contract_id = $1 ORDER BY c.position`,
    [contractId, today],
  );
  const assurances = await sql<AssuranceRow & { minimumCents: Cents | null }>(
    tx,
    `SELECT a.id, a.kind, a.title, a.minimum_cents AS "minimumCents", s.ends_on AS "endsOn", s.document_id AS "documentId", s.note
       FROM contracts.contract_assurance a
       LEFT JOIN LATERAL (SELECT * FROM contracts.assurance_shown s WHERE s.assurance_id = a.id ORDER BY shown_at DESC, id DESC LIMIT 1) s ON true
      WHERE a.contract_id = $1 ORDER BY a.position`,
    of,
  );
  const contacts = await sql<ContactInput>(
    tx,
    `SELECT party, name, task, email, phone FROM contracts.contract_contact WHERE contract_id = $1 ORDER BY position`,
    of,
  );
  return {
    ...(agreed ?? USUAL_TERMS),
    options: options.map(({ volumeCents, ...option }) => ({ ...option, volume: decimal(volumeCents) })),
    capacity,
    assurances: assurances.map(({ minimumCents, ...assurance }) => ({ ...assurance, minimum: decimal(minimumCents) })),
    contacts,
    dataAnnex: await readDataAnnex(tx, contractId),
  };
}

const decimal = (cents: Cents | null): string | null => (cents === null ? null : centsToDecimal(cents));

async function readDataAnnex(tx: Tx, contractId: string): Promise<DataAnnexInput | null> {
  const [annex] = await sql<Omit<DataAnnexInput, 'subProcessors'>>(
    tx,
    `SELECT controller, purpose, data_categories AS "dataCategories", people_categories AS "peopleCategories", retention, transfers
       FROM contracts.contract_data_annex WHERE contract_id = $1`,
    [contractId],
  );
  if (annex === undefined) return null;
  const subProcessors = await sql<SubProcessorInput>(
    tx,
    `SELECT name, country, task FROM contracts.contract_sub_processor WHERE contract_id = $1 ORDER BY position`,
    [contractId],
  );
  return { ...annex, subProcessors };
}
