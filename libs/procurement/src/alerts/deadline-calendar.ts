import { randomBytes } from 'node:crypto';
import {
  audit,
  execute,
  localised,
  one,
  sql,
  type Language,
  type Localised,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { writeICalendar, type CalendarEvent } from './write-icalendar.js';

interface DeadlineRow {
  readonly id: string;
  readonly number: string;
  readonly title: Partial<Localised>;
  readonly authorityName: string;
  readonly status: string;
  readonly questionsEnd: Date | null;
  readonly submissionEnd: Date | null;
  readonly updatedAt: Date;
}

const DEADLINES = `
  SELECT t.id, t.number, t.title, o.name AS "authorityName", t.status, t.questions_deadline AS "questionsEnd",
         t.submission_deadline AS "submissionEnd", t.updated_at AS "updatedAt"
    FROM procurement.tender t JOIN app.organisation o ON o.id = t.authority_id
   WHERE t.published_at IS NOT NULL`;

/** The deadlines of one published tender; 404 for a draft. */
export async function tenderCalendar(tx: Tx, tenderId: string, language: Language, origin: string): Promise<string> {
  const tender = one(await sql<DeadlineRow>(tx, `${DEADLINES} AND t.id = $1`, [tenderId]));
  return writeICalendar(tender.number, events(tender, language, `${origin}/tenders/${tender.id}`));
}

/**
 * The deadlines of the tenders that a company's searches have found or that it has bid on, those of the last month and all to come.
 * Runs as the system: a calendar program knows nothing but the secret address. 404 for an address nobody was given.
 */
export async function companyCalendar(tx: Tx, token: string, origin: string, now: Date): Promise<string> {
  const { providerId, name, language } = one(
    await sql<{ providerId: string; name: string; language: Language }>(
      tx,
      `SELECT c.provider_id AS "providerId", o.name, o.language
         FROM procurement.calendar_link c JOIN app.organisation o ON o.id = c.provider_id WHERE c.token = $1`,
      [token],
    ),
  );
  const tenders = await sql<DeadlineRow>(
    tx,
    `${DEADLINES} AND t.submission_deadline > $2 AND t.id IN (
       SELECT a.tender_id FROM procurement.alert a WHERE a.provider_id = $1 UNION SELECT b.tender_id FROM procurement.bid b WHERE b.provider_id = $1)
     ORDER BY t.submission_deadline, t.id LIMIT 500`,
    [providerId, new Date(now.getTime() - 31 * 86_400_000)],
  );
  const found = tenders.flatMap((tender) => events(tender, language, `${origin}/provider/tenders/${tender.id}`));
  return writeICalendar(`Kasvutori: ${name}`, found);
}

/** The company's secret calendar address, if one has been made. */
export async function readCalendarLink(tx: Tx, providerId: string): Promise<{ token: string; madeAt: Date } | null> {
  const [link] = await sql<{ token: string; madeAt: Date }>(
    tx,
    'SELECT token, made_at AS "madeAt" FROM procurement.calendar_link WHERE provider_id = $1',
    [providerId],
  );
  return link ?? null;
}

/** Makes a new address; the one before, wherever it has got to, stops working. */
export async function makeCalendarLink(tx: Tx, actor: ProviderActor, now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.calendar_link (provider_id, token, made_at) VALUES ($1, $2, $3)
     ON CONFLICT (provider_id) DO UPDATE SET token = EXCLUDED.token, made_at = EXCLUDED.made_at`,
    [actor.organisationId, randomBytes(32).toString('base64url'), now],
  );
  await audit(tx, actor, {
    action: 'calendar.make',
    subject: 'calendar',
    subjectId: actor.organisationId,
    authorityId: null,
  });
}

const WORDS = {
  questions: { fi: 'Kysymykset viimeistään', sv: 'Frågor senast', en: 'Questions by' },
  bids: { fi: 'Tarjoukset viimeistään', sv: 'Anbud senast', en: 'Bids by' },
} as const satisfies Record<string, Localised>;

function events(tender: DeadlineRow, language: Language, url: string): CalendarEvent[] {
  const title = localised(tender.title, language) || tender.number;
  const event = (kind: keyof typeof WORDS, at: Date | null): CalendarEvent[] =>
    at === null
      ? []
      : [
          {
            uid: `${kind}-${tender.id}@kasvutori`,
            at,
            changedAt: tender.updatedAt,
            title: `${WORDS[kind][language]}: ${title}`,
            text: `${tender.number} · ${tender.authorityName}`,
            url,
            cancelled: tender.status === 'cancelled',
          },
        ];
  return [...event('questions', tender.questionsEnd), ...event('bids', tender.submissionEnd)];
}
