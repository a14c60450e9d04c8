import { changedOne, execute, one, sql, type Tx } from '@kasvutori/platform';
import type { JWK } from 'jose';
import type { TenderKeyPair } from '../bidding/sealing.js';

export interface RoundRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly invitation: string;
  readonly wantsPrice: boolean;
  readonly answersLocal: string;
  readonly answersUntil: Date;
  readonly openedAt: Date;
  readonly unsealedAt: Date | null;
  readonly record: string | null;
  readonly recordedAt: Date | null;
  readonly version: number;
}

const ROUND = `
  SELECT id, number, title, invitation, wants_price AS "wantsPrice", to_char(answers_local, 'YYYY-MM-DD"T"HH24:MI') AS "answersLocal",
         answers_until AS "answersUntil", opened_at AS "openedAt", unsealed_at AS "unsealedAt", record, recorded_at AS "recordedAt", version
    FROM procurement.procedure_round WHERE tender_id = $1`;

export const readRounds = (tx: Tx, tenderId: string): Promise<RoundRow[]> =>
  sql<RoundRow>(tx, `${ROUND} ORDER BY number`, [tenderId]);

export async function readRound(tx: Tx, tenderId: string, number: number): Promise<RoundRow> {
  return one(await sql<RoundRow>(tx, `${ROUND} AND number = $2`, [tenderId, number]));
}

export interface NewRound {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly invitation: string;
  readonly wantsPrice: boolean;
  readonly answersLocal: string;
  readonly answersUntil: Date;
}

export async function insertRound(
  tx: Tx,
  tender: { readonly id: string; readonly authorityId: string },
  personId: string,
  round: NewRound,
  key: TenderKeyPair,
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.procedure_round (id, tender_id, authority_id, number, title, invitation, wants_price, answers_local, answers_until, opened_by, opened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      round.id,
      tender.id,
      tender.authorityId,
      round.number,
      round.title,
      round.invitation,
      round.wantsPrice,
      round.answersLocal,
      round.answersUntil,
      personId,
      now,
    ],
  );
  await execute(
    tx,
    `INSERT INTO procurement.round_key (round_id, authority_id, public_jwk, wrapped_private_jwk) VALUES ($1, $2, $3, $4)`,
    [round.id, tender.authorityId, JSON.stringify(key.publicJwk), key.wrappedPrivateJwk],
  );
}

export async function readPublicKeyOfRound(tx: Tx, roundId: string): Promise<JWK> {
  const rows = await sql<{ jwk: JWK | null }>(tx, 'SELECT procurement.public_key_of_round($1) AS jwk', [roundId]);
  return one(rows.flatMap(({ jwk }) => (jwk === null ? [] : [jwk])));
}

export async function readWrappedKeyOfRound(tx: Tx, roundId: string): Promise<string> {
  const rows = await sql<{ wrapped: string }>(
    tx,
    'SELECT wrapped_private_jwk AS wrapped FROM procurement.round_key WHERE round_id = $1',
    [roundId],
  );
  return one(rows).wrapped;
}

/** The instant from which the answers' rows can be read; the row says who read them first. */
export async function markUnsealed(tx: Tx, round: RoundRow, personId: string, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.procedure_round SET unsealed_by = $3, unsealed_at = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND unsealed_at IS NULL`,
      [round.id, round.version, personId, now],
    ),
  );
}

export async function saveRecord(tx: Tx, round: RoundRow, record: string, personId: string, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.procedure_round SET record = $3, recorded_by = $4, recorded_at = $5, version = version + 1
        WHERE id = $1 AND version = $2`,
      [round.id, round.version, record, personId, now],
    ),
  );
}

/** What a provider answers in a round; it is sealed in this form. */
export interface AnswerContent {
  readonly text: string;
  /** Euros as a decimal string; of the preliminary offer where the round wants one. */
  readonly preliminaryPrice: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly versionNo: number;
  readonly jwe: string;
  readonly sha256: string;
  readonly submittedAt: Date;
  readonly content: AnswerContent | null;
}

const ANSWER = `
  SELECT a.id, a.round_id AS "roundId", a.provider_id AS "providerId", o.name AS "providerName", a.version_no AS "versionNo", a.jwe, a.sha256,
         a.submitted_at AS "submittedAt", a.content
    FROM procurement.round_answer a JOIN app.organisation o ON o.id = a.provider_id
    JOIN procurement.procedure_round r ON r.id = a.round_id`;

/** Those the reader may see: a provider its own, the buyer all of them once the round is unsealed. */
export const readAnswers = (tx: Tx, tenderId: string): Promise<AnswerRow[]> =>
  sql<AnswerRow>(tx, `${ANSWER} WHERE r.tender_id = $1 ORDER BY r.number, o.name, a.provider_id`, [tenderId]);

export async function findAnswer(tx: Tx, roundId: string, providerId: string): Promise<AnswerRow | undefined> {
  const [row] = await sql<AnswerRow>(tx, `${ANSWER} WHERE a.round_id = $1 AND a.provider_id = $2`, [
    roundId,
    providerId,
  ]);
  return row;
}

/** A new answer takes the place of the provider's earlier one. */
export async function storeAnswer(
  tx: Tx,
  answer: Pick<AnswerRow, 'id' | 'roundId' | 'providerId' | 'versionNo' | 'jwe' | 'sha256'>,
  personId: string,
  now: Date,
): Promise<void> {
  const { id, roundId, providerId, versionNo, jwe, sha256 } = answer;
  changedOne(
    await execute(
      tx,
      `INSERT INTO procurement.round_answer AS a (id, round_id, provider_id, version_no, jwe, sha256, submitted_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (round_id, provider_id) DO UPDATE SET version_no = $4, jwe = $5, sha256 = $6, submitted_by = $7, submitted_at = $8
        WHERE a.id = $1 AND a.version_no = $4 - 1`,
      [id, roundId, providerId, versionNo, jwe, sha256, personId, now],
    ),
  );
}

export async function keepAnswerContent(tx: Tx, answerId: string, content: AnswerContent): Promise<void> {
  changedOne(
    await execute(tx, 'UPDATE procurement.round_answer SET content = $2 WHERE id = $1 AND content IS NULL', [
      answerId,
      JSON.stringify(content),
    ]),
  );
}
