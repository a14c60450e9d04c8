import { centsToDecimal, sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type { AmendmentStatus } from '../amendments/amendment-lifecycle.js';
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
  /** Of the amendment that uses it, if the reader sees it. */
  readonly amendmentId: string | null;
  readonly amendmentNumber: number | null;
  readonly amendmentStatus: AmendmentStatus | null;
  readonly grounds: string | null;
  readonly decidedAt: Date | null;
};
export type AssuranceRow = AssuranceInput & {
  readonly id: string;
  readonly endsOn: CalendarDate | null;
  readonly documentId: string | null;
  readonly note: string | null;
};

export type Places = CapacityInput & { readonly used: number };

/** What is agreed under a contract, as it stands in the rows. */
export interface StoredTerms extends Agreed {
  readonly options: readonly OptionRow[];
  readonly capacity: readonly Places[];
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
    `SELECT o.id, o.kind, o.title, o.months, o.volume_cents AS "volumeCents", o.use_by AS "useBy", o.percentage, o.index_name AS "indexName",
            o.index_base AS "indexBase", d.decision, coalesce(d.grounds, m.reason) AS grounds, coalesce(d.decided_at, m.created_at) AS "decidedAt",
            m.id AS "amendmentId", m.number AS "amendmentNumber", m.status AS "amendmentStatus"
       FROM contracts.contract_option o LEFT JOIN contracts.contract_option_decision d ON d.option_id = o.id
       LEFT JOIN contracts.amendment m ON m.option_id = o.id AND m.status <> 'cancelled'
      WHERE o.contract_id = $1 ORDER BY o.position`,
    of,
  );
  // A place of a month is one that is taken today; of a whole period, one taken at any time in it.
  const capacity = await readPlaces(tx, contractId, today, today);
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

/** The places committed on a day, and how many of each are taken between that day and another. */
export const readPlaces = (tx: Tx, contractId: string, day: CalendarDate, until: CalendarDate): Promise<Places[]> =>
  sql<Places>(tx, 'SELECT * FROM contracts.capacity_of($1, $2, $3)', [contractId, day, until]);

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
