import { sql, told, type CalendarDate, type ServiceKindCode, type Tx } from '@kasvutori/platform';

/** Of a finding: more would be a collection of comments, not a ground. */
const AT_MOST = 5;
const LONGEST = 300;

export interface PublishedWords {
  readonly text: string;
  readonly month: CalendarDate;
  /** The client allows words to be used when services are developed (`develop-services`). */
  readonly mayBeQuoted: boolean;
}

export interface Quotes {
  readonly quotes: readonly Pick<PublishedWords, 'text' | 'month'>[];
  /** Published words that are counted only, since their client has not allowed more; null of fewer than five. */
  readonly counted: number | null;
}

/** What may be quoted as evidence of published words, the newest first; the words of all others are a number. */
export function quotesOf(published: readonly PublishedWords[]): Quotes {
  const allowed = published.filter(({ mayBeQuoted }) => mayBeQuoted);
  return {
    quotes: allowed
      .filter(({ text }) => text.length <= LONGEST)
      .slice(0, AT_MOST)
      .map(({ text, month }) => ({ text, month })),
    counted: told(published.length - allowed.length),
  };
}

/** The newest published words of the authority's own clients on a kind of service, and whether each may be quoted today. */
export const wordsOnKind = (tx: Tx, authorityId: string, kind: ServiceKindCode): Promise<PublishedWords[]> =>
  sql<PublishedWords>(
    tx,
    `SELECT w.shown AS text, date_trunc('month', f.counted_at AT TIME ZONE 'Europe/Helsinki')::date AS month,
            vouchers.consent_in_force(f.client_id, 'develop-services') AS "mayBeQuoted"
       FROM vouchers.service s
       JOIN vouchers.feedback f ON f.service_id = s.id AND f.counted_at IS NOT NULL
       JOIN vouchers.feedback_words w ON w.feedback_id = f.id AND w.author = 'client' AND w.shown IS NOT NULL
      WHERE s.authority_id = $1 AND s.kind = $2 ORDER BY f.counted_at DESC, f.id LIMIT 200`,
    [authorityId, kind],
  );
