import {
  one,
  readPage,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { Moment } from '../experience/experience-rule.js';
import type { WordsStatus } from '../experience/words-lifecycle.js';
import type { OfClients } from './complaint-queries.js';

export interface FeedbackRow {
  readonly id: string;
  readonly moment: Moment;
  readonly eventId: string | null;
  /** The day of the visit. */
  readonly occurredOn: CalendarDate | null;
  readonly providerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly grade: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly words: string | null;
  /** What became of the words. */
  readonly wordsStatus: WordsStatus | null;
  readonly shown: string | null;
  readonly reason: string | null;
  /** What the provider says to them, once that may be read. */
  readonly reply: string | null;
  readonly givenAt: Date;
  readonly closesAt: Date;
}

const FEEDBACK_ITEMS = `
  SELECT f.id, f.moment, f.event_id AS "eventId", e.occurred_on AS "occurredOn", p.name AS "providerName", s.kind AS "serviceKind", f.grade, f.answers,
         w.text AS words, w.status AS "wordsStatus", w.shown, w.reason, f.given_at AS "givenAt", f.closes_at AS "closesAt",
         (SELECT c.reply FROM vouchers.published_comments(f.provider_id, f.service_id) c WHERE c.id = f.id) AS reply`;
const FEEDBACK_OF = `
    FROM vouchers.feedback f
    JOIN vouchers.service s ON s.id = f.service_id
    JOIN app.organisation p ON p.id = f.provider_id
    LEFT JOIN vouchers.feedback_words w ON w.feedback_id = f.id AND w.author = 'client'
    LEFT JOIN vouchers.service_event e ON e.id = f.event_id`;
const FEEDBACK = FEEDBACK_ITEMS + FEEDBACK_OF;

export const feedbackOfVoucher = (tx: Tx, voucherId: string): Promise<FeedbackRow[]> =>
  sql<FeedbackRow>(tx, `${FEEDBACK} WHERE f.voucher_id = $1 ORDER BY f.given_at DESC`, [voucherId]);

const NEWEST: Sort = { column: 'givenAt', type: 'timestamptz', direction: 'desc' };

interface ClientFeedbackRow extends FeedbackRow {
  readonly clientId: string;
  readonly clientName: string;
}

/** What the clients of an authority say, with their names: for those who take care of them. */
export const feedbackOfClients = (
  tx: Tx,
  { organisationId, personId }: AuthorityActor,
  { mine, clientId, cursor, limit }: OfClients,
): Promise<Page<ClientFeedbackRow>> =>
  readPage<ClientFeedbackRow>(tx, {
    query: `${FEEDBACK_ITEMS}, c.id AS "clientId", c.name AS "clientName" ${FEEDBACK_OF} JOIN vouchers.client c ON c.id = f.client_id
             WHERE f.authority_id = $1 AND ($2::uuid IS NULL OR c.case_worker_id = $2) AND ($3::uuid IS NULL OR c.id = $3)`,
    params: [organisationId, mine === true ? personId : null, clientId ?? null],
    sort: NEWEST,
    cursor,
    limit,
    count: true,
  });

export interface ServedChoice {
  readonly id: string;
  readonly voucherId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly providerId: string;
  readonly contractId: string;
  readonly authorityId: string;
  readonly serviceId: string;
  /** A visit has taken place: it was recorded, confirmed and not taken back. */
  readonly begun: boolean;
}

const SERVED = `
  SELECT h.id, h.voucher_id AS "voucherId", h.client_id AS "clientId", h.person_id AS "personId", h.provider_id AS "providerId",
         h.contract_id AS "contractId", h.authority_id AS "authorityId", o.service_id AS "serviceId"`;
const TOOK_PLACE = `e.status IN ('approved', 'paid') AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL`;

/** The provider a voucher is or was last used with. */
export const servedChoice = async (tx: Tx, voucherId: string): Promise<ServedChoice | undefined> =>
  (
    await sql<ServedChoice>(
      tx,
      `${SERVED}, EXISTS (SELECT FROM vouchers.service_event e WHERE e.choice_id = h.id AND ${TOOK_PLACE}) AS begun
         FROM vouchers.choice h JOIN vouchers.offer o ON o.id = h.offer_id
        WHERE h.voucher_id = $1 AND h.status IN ('accepted', 'ended') ORDER BY h.starts_on DESC, h.id DESC LIMIT 1`,
      [voucherId],
    )
  )[0];

/** The provider of a visit. @throws 404 for another's */
export const visitedChoice = async (tx: Tx, eventId: string): Promise<ServedChoice> =>
  one(
    await sql<ServedChoice>(
      tx,
      `${SERVED}, ${TOOK_PLACE} AS begun
         FROM vouchers.service_event e JOIN vouchers.choice h ON h.id = e.choice_id JOIN vouchers.offer o ON o.id = h.offer_id WHERE e.id = $1`,
      [eventId],
    ),
  );
