import {
  changedOne,
  createDocument,
  execute,
  formatCents,
  helsinkiDateOf,
  localised,
  one,
  renderMarkdown,
  sql,
  workingDayOnOrAfter,
  type CalendarDate,
  type Cents,
  type Language,
  type ServiceKindCode,
  type ServiceUnit,
  type Tx,
} from '@kasvutori/platform';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';
import { visitTermsOf } from '../service-events/visit-terms.js';
import type { ValueKind, ValueRow } from '../value-rules/value-rule.js';
import { DECISION_LETTERS } from './decision-letters.js';
import { DECISION_MAIL, GRANT_MAIL } from './decision-mails.js';
import { APPEAL_TO_COURT, CORRECTION_REQUEST } from './appeal-instructions.js';
import { DECISION_MAKER, officeName, type DecidingOffice } from './decision-maker.js';
import { decisionTermsOf } from './decision-terms.js';
import type { DecisionKind } from './record-decision.js';
import { appealBy, servedOn, type Delivery } from './serving.js';

interface LetterRow {
  readonly number: string;
  readonly kind: DecisionKind;
  readonly content: Readonly<Record<string, unknown>>;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly personId: string;
  /** A company's with its business id. */
  readonly clientName: string;
  /** Nobody is mailed after their death. */
  readonly diedOn: CalendarDate | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly email: string;
  readonly language: Language;
  readonly caseWorkerName: string;
  readonly decidedBy: string;
  readonly decidedAs: DecidingOffice;
  readonly decidedAt: Date;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly grounds: string;
  readonly delivery: Delivery;
  readonly letterId: string | null;
  readonly voucherId: string | null;
  readonly voucherNumber: string | null;
  readonly voucherKind: ValueKind | null;
  readonly units: number | null;
  readonly maxUnitPriceCents: Cents | null;
  readonly valueCents: Cents | null;
  readonly valueTrace: readonly ValueRow[] | null;
  readonly validFrom: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/**
 * Draws the letter of a decision in the client's language, with the day until which it can be contested. An electronic one
 * is sent at once; one on paper waits in the print queue, and its day is reckoned from the next working day, when it goes.
 */
export async function writeDecisionLetter(tx: Tx, { decisionId }: { decisionId: string }, now: Date): Promise<void> {
  const row = one(await letterRow(tx, decisionId));
  if (row.letterId !== null) return;
  const { language, authorityId, delivery, kind } = row;
  const today = helsinkiDateOf(now);
  const sendOn = delivery === 'paper' ? workingDayOnOrAfter(today) : today;
  const served = servedOn(sendOn, delivery);
  const deadline = appealBy(served);
  const { title, body } = DECISION_LETTERS[kind];
  const instructions = kind === 'answer' ? APPEAL_TO_COURT : CORRECTION_REQUEST;
  const { silenceDays } = await visitTermsOf(tx, authorityId);
  const data = {
    ...row.content,
    silenceDays,
    ...row,
    sendOn,
    served,
    deadline,
    paper: delivery === 'paper',
    rows: rowsOf(row),
    office: officeName(row.decidedAs),
    decidedOn: helsinkiDateOf(row.decidedAt),
    terms: (await decisionTermsOf(tx, authorityId)) ?? null,
  };
  const template = [body, DECISION_MAKER, instructions].map((part) => part[language]).join('\n\n');
  const number = kind === 'grant' ? row.voucherNumber : row.number;
  const head = `${localised(title, language)} ${number}`;
  const letter = await createDocument(
    tx,
    {
      ...{ kind: 'voucher-letter', title: head, language, template, data },
      ...{ sender: row.authorityName, number: row.number, authorityId, clientPersonId: row.personId },
      ...(delivery === 'paper' && { recipient: addressOf(row) }),
    },
    now,
  );
  const electronic = delivery === 'electronic';
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.decision SET letter_id = $2, letter_text = $3, sent_on = $4, served_on = $5, appeal_by = $6, version = version + 1 WHERE id = $1`,
      [
        ...[decisionId, letter.id, electronic ? null : renderMarkdown({ template, data, language })],
        ...[electronic ? sendOn : null, electronic ? served : null, deadline],
      ],
    ),
  );
  if (kind === 'grant') {
    const told = [row.voucherId, letter.id];
    await execute(tx, `UPDATE vouchers.voucher SET letter_id = $2, version = version + 1 WHERE id = $1`, told);
  }
  if (!electronic || row.diedOn !== null) return;
  const mail = kind === 'grant' ? GRANT_MAIL : DECISION_MAIL;
  await mailAsAllowed(
    tx,
    { clientId: row.clientId, purpose: 'contact-vouchers' },
    {
      ...{ to: row.email, language, subject: mail.subject[language], body: mail.body[language], authorityId },
      data: { ...row, number, head, deadline },
    },
    now,
  );
}

/** Name and address as an envelope's window shows them. */
export const addressOf = ({
  clientName,
  street,
  postalCode,
  town,
}: Pick<LetterRow, 'clientName' | 'street' | 'postalCode' | 'town'>): string[] =>
  [clientName, street, [postalCode, town].filter((part) => part !== null).join(' ')].filter(
    (line) => line !== null && line !== '',
  ) as string[];

/** The arithmetic of the value, a row of the letter's table each. */
const rowsOf = ({ valueTrace, language }: LetterRow): { label: string; said: string }[] =>
  (valueTrace ?? []).map(({ text, sign, cents, units }) => ({
    label: localised(text, language),
    said: [sign, cents === undefined ? String(units) : formatCents(BigInt(cents), language)]
      .filter((part) => part !== undefined)
      .join(' '),
  }));

const letterRow = (tx: Tx, id: string): Promise<LetterRow[]> =>
  sql<LetterRow>(
    tx,
    `SELECT d.number, d.kind, d.content, d.authority_id AS "authorityId", a.name AS "authorityName", d.client_id AS "clientId", d.person_id AS "personId", c.name || coalesce(' (' || c.business_id || ')', '') AS "clientName", c.died_on AS "diedOn",
            c.street, c.postal_code AS "postalCode", c.town, c.email, c.language, c.case_worker_name AS "caseWorkerName", s.kind AS "serviceKind", s.unit,
            p.name AS "decidedBy", d.decided_as AS "decidedAs", d.decided_at AS "decidedAt", d.grounds, d.delivery, d.letter_id AS "letterId", v.id AS "voucherId", v.number AS "voucherNumber", v.kind AS "voucherKind", v.units,
            v.max_unit_price_cents AS "maxUnitPriceCents", v.value_cents AS "valueCents", v.value_trace AS "valueTrace", v.valid_from AS "validFrom",
            v.last_day AS "lastDay"
       FROM vouchers.decision d
       JOIN vouchers.client c ON c.id = d.client_id
       JOIN vouchers.service s ON s.id = d.service_id
       JOIN app.organisation a ON a.id = d.authority_id
       JOIN app.person p ON p.id = d.decided_by
       LEFT JOIN vouchers.voucher v ON v.id = d.voucher_id
      WHERE d.id = $1`,
    [id],
  );
