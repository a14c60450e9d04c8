import {
  readPage,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { HeldFor } from './personal-details.js';
import type { Moment } from './experience-rule.js';
import type { ScoreMeasure } from './publish-experience.js';
import type { WordsStatus } from './words-lifecycle.js';

export interface ScoreRow {
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly providerId: string;
  readonly providerName: string;
  readonly authorityName: string;
  readonly measure: ScoreMeasure;
  readonly clients: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly publishedAt: Date;
}

const SCORES = `
  SELECT c.service_id AS "serviceId", s.kind AS "serviceKind", c.provider_id AS "providerId", p.name AS "providerName", a.name AS "authorityName",
         c.measure, c.clients, c.score, c.low, c.high, c.published_at AS "publishedAt"
    FROM vouchers.provider_score c
    JOIN vouchers.service s ON s.id = c.service_id
    JOIN app.organisation p ON p.id = c.provider_id
    JOIN app.organisation a ON a.id = c.authority_id`;

/** Of a provider, or of all that serve an authority's clients. */
export const scoresOf = (
  tx: Tx,
  of: { providerId?: string; authorityId?: string; serviceId?: string },
): Promise<ScoreRow[]> =>
  sql<ScoreRow>(
    tx,
    `${SCORES} WHERE ($1::uuid IS NULL OR c.provider_id = $1) AND ($2::uuid IS NULL OR c.authority_id = $2) AND ($3::uuid IS NULL OR c.service_id = $3)
      ORDER BY s.kind, p.name, c.provider_id, c.measure LIMIT 1000`,
    [of.providerId ?? null, of.authorityId ?? null, of.serviceId ?? null],
  );

type Published = Pick<ScoreRow, 'measure' | 'clients' | 'score' | 'low' | 'high'>;
export type Scored = Readonly<Record<ScoreMeasure, Published | null>>;

/** For many offers at once, by service and provider; it reads what is kept, never answers or events. */
export async function scoresOfOffers(
  tx: Tx,
  offers: readonly { readonly serviceId: string; readonly providerId: string }[],
): Promise<(offer: { readonly serviceId: string; readonly providerId: string }) => Scored> {
  const rows = await sql<Published & { serviceId: string; providerId: string }>(
    tx,
    `SELECT service_id AS "serviceId", provider_id AS "providerId", measure, clients, score, low, high
       FROM vouchers.provider_score WHERE service_id = ANY ($1)`,
    [[...new Set(offers.map(({ serviceId }) => serviceId))]],
  );
  const known = new Map(
    rows.map(({ serviceId, providerId, ...score }) => [`${serviceId} ${providerId} ${score.measure}`, score]),
  );
  return ({ serviceId, providerId }) => ({
    experience: known.get(`${serviceId} ${providerId} experience`) ?? null,
    result: known.get(`${serviceId} ${providerId} result`) ?? null,
  });
}

export interface CommentRow {
  readonly id: string;
  readonly serviceKind: ServiceKindCode;
  readonly text: string;
  /** The month it was published in, by its first day: the day would tell who came when. */
  readonly month: CalendarDate;
  readonly reply: string | null;
}

export interface OwnCommentRow extends CommentRow {
  /** What became of the provider's own answer. */
  readonly replyStatus: WordsStatus | null;
  readonly ownReply: string | null;
  readonly replyReason: string | null;
}

const COMMENTS = `SELECT c.id, s.kind AS "serviceKind", c.shown AS text, c.month, c.published_at AS "publishedAt", c.reply`;
const NEWEST: Sort = { column: 'publishedAt', type: 'timestamptz', direction: 'desc' };
interface Paged {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What anybody reads of what clients have said of a provider. */
export const commentsOn = (
  tx: Tx,
  providerId: string,
  serviceId: string,
  { cursor, limit }: Paged,
): Promise<Page<CommentRow>> =>
  readPage<CommentRow>(tx, {
    query: `${COMMENTS} FROM vouchers.published_comments($1, $2) c JOIN vouchers.service s ON s.id = c.service_id`,
    params: [providerId, serviceId],
    sort: NEWEST,
    cursor,
    limit,
    count: true,
  });

/** The same for the provider itself, with what it has answered. */
export const commentsOfProvider = (
  tx: Tx,
  providerId: string,
  { cursor, limit }: Paged,
): Promise<Page<OwnCommentRow>> =>
  readPage<OwnCommentRow>(tx, {
    query: `${COMMENTS}, r.status AS "replyStatus", r.text AS "ownReply", r.reason AS "replyReason"
              FROM vouchers.published_comments($1) c JOIN vouchers.service s ON s.id = c.service_id
              LEFT JOIN vouchers.feedback_words r ON r.feedback_id = c.id AND r.author = 'provider'`,
    params: [providerId],
    sort: NEWEST,
    cursor,
    limit,
    count: true,
  });

export interface WordsRow {
  readonly id: string;
  readonly author: 'client' | 'provider';
  readonly text: string;
  readonly status: WordsStatus;
  readonly heldFor: HeldFor[];
  readonly shown: string | null;
  readonly reason: string | null;
  readonly givenAt: Date;
  readonly dueAt: Date;
  readonly moderatedByName: string | null;
  readonly moderatedAt: Date | null;
  readonly moment: Moment;
  readonly serviceKind: ServiceKindCode;
  readonly providerName: string;
  readonly choiceId: string;
  readonly version: number;
}

/** Without the client's name: it is judged by what it says. */
const WORDS = `
  SELECT w.id, w.author, w.text, w.status, w.held_for AS "heldFor", w.shown, w.reason, w.given_at AS "givenAt", w.due_at AS "dueAt",
         w.moderated_by_name AS "moderatedByName", w.moderated_at AS "moderatedAt", f.moment, s.kind AS "serviceKind", p.name AS "providerName",
         f.choice_id AS "choiceId", w.version
    FROM vouchers.feedback_words w
    JOIN vouchers.feedback f ON f.id = w.feedback_id
    JOIN vouchers.service s ON s.id = f.service_id
    JOIN app.organisation p ON p.id = f.provider_id
   WHERE w.authority_id = $1 AND w.status <> 'withdrawn'`;

export const wordsToModerate = (
  tx: Tx,
  { organisationId }: AuthorityActor,
  { status, cursor, limit }: Paged & { readonly status?: readonly WordsStatus[] | undefined },
): Promise<Page<WordsRow>> =>
  readPage<WordsRow>(tx, {
    query: `${WORDS} AND ($2::text[] IS NULL OR w.status = ANY ($2))`,
    params: [organisationId, status ?? null],
    sort: { column: 'givenAt', type: 'timestamptz', direction: 'desc' },
    cursor,
    limit,
    count: true,
  });

export const wordsById = (tx: Tx, { organisationId }: AuthorityActor, id: string): Promise<WordsRow[]> =>
  sql<WordsRow>(tx, `${WORDS} AND w.id = $2`, [organisationId, id]);

export interface ToAnswerRow {
  readonly moment: Moment;
  readonly eventId: string | null;
  readonly voucherId: string;
  readonly serviceKind: ServiceKindCode;
  readonly providerName: string;
  readonly occurredOn: CalendarDate | null;
  readonly until: Date;
}

/** What the client has been asked and has not answered, while it may be. The whole comes before a visit. */
export const toAnswer = (tx: Tx, personId: string, now: Date): Promise<ToAnswerRow[]> =>
  sql<ToAnswerRow>(
    tx,
    `SELECT a.moment, CASE WHEN a.moment = 'event' THEN a.ask_of END AS "eventId", h.voucher_id AS "voucherId", s.kind AS "serviceKind",
            p.name AS "providerName", e.occurred_on AS "occurredOn", a.until
       FROM vouchers.experience_ask a
       JOIN vouchers.choice h ON h.id = a.choice_id
       JOIN vouchers.offer o ON o.id = h.offer_id
       JOIN vouchers.service s ON s.id = o.service_id
       JOIN app.organisation p ON p.id = h.provider_id
       LEFT JOIN vouchers.service_event e ON e.id = a.ask_of
      WHERE a.person_id = $1 AND a.until > $2 AND (e.id IS NULL OR e.reversed_by_id IS NULL)
        AND NOT EXISTS (SELECT FROM vouchers.feedback f WHERE f.answer_of = a.ask_of)
      ORDER BY a.moment DESC, a.asked_at DESC LIMIT 50`,
    [personId, now],
  );
