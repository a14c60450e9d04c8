import {
  createDocument,
  defineJob,
  execute,
  localised,
  one,
  sql,
  type CalendarDate,
  type Cents,
  type Language,
  type ServiceKindCode,
  type ServiceUnit,
  type Tx,
} from '@kasvutori/platform';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';
import { visitTermsOf } from '../service-events/visit-terms.js';
import { LETTER, LETTER_MAIL, LETTER_TITLES } from './letter-template.js';

/** Done after the grant, as drawing a letter while the budget is locked would make every other grant wait. */
export const writeLetter = defineJob<{ voucherId: string }>('vouchers.write-letter');

interface LetterRow {
  readonly number: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly personId: string;
  readonly clientName: string;
  readonly email: string;
  readonly language: Language;
  readonly caseWorkerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly units: number;
  readonly maxUnitPriceCents: Cents;
  readonly valueCents: Cents;
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly grounds: string;
  readonly letterId: string | null;
}

/** Draws the decision letter of a voucher in the client's language, keeps it and tells the client that it is there. */
export async function writeVoucherLetter(tx: Tx, { voucherId }: { voucherId: string }, now: Date): Promise<void> {
  const row = one(await letterRow(tx, voucherId));
  if (row.letterId !== null) return;
  const { language, authorityId } = row;
  const { silenceDays } = await visitTermsOf(tx, authorityId);
  const letter = await createDocument(
    tx,
    {
      kind: 'voucher-letter',
      title: `${localised(LETTER_TITLES, language)} ${row.number}`,
      language,
      template: LETTER[language],
      data: { ...row, silenceDays },
      sender: row.authorityName,
      number: row.number,
      authorityId,
      clientPersonId: row.personId,
    },
    now,
  );
  await execute(tx, `UPDATE vouchers.voucher SET letter_id = $2, version = version + 1 WHERE id = $1`, [
    voucherId,
    letter.id,
  ]);
  const { subject, body } = LETTER_MAIL;
  await mailAsAllowed(
    tx,
    { clientId: row.clientId, purpose: 'contact-vouchers' },
    { to: row.email, language, subject: subject[language], body: body[language], data: { ...row }, authorityId },
    now,
  );
}

const letterRow = (tx: Tx, voucherId: string): Promise<LetterRow[]> =>
  sql<LetterRow>(
    tx,
    `SELECT v.number, v.authority_id AS "authorityId", a.name AS "authorityName", v.client_id AS "clientId", v.person_id AS "personId", c.name AS "clientName", c.email,
            c.language, c.case_worker_name AS "caseWorkerName", s.kind AS "serviceKind", s.unit, v.units,
            v.max_unit_price_cents AS "maxUnitPriceCents", v.value_cents AS "valueCents", v.valid_from AS "validFrom",
            v.last_day AS "lastDay", v.grounds, v.letter_id AS "letterId"
       FROM vouchers.voucher v
       JOIN vouchers.client c ON c.id = v.client_id
       JOIN vouchers.service s ON s.id = v.service_id
       JOIN app.organisation a ON a.id = v.authority_id
      WHERE v.id = $1`,
    [voucherId],
  );
