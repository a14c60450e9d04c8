import {
  formatDate,
  formatInstant,
  localised,
  one,
  sendMail,
  sql,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { FACTS, LETTERS, type Letter, type LetterName } from './procedure-letters.js';

const PATHS: Readonly<Record<Letter['page'], (id: string) => string>> = {
  tender: (id) => `/provider/tenders/${id}`,
  procedure: (id) => `/provider/tenders/${id}/procedure`,
  register: (id) => `/provider/registers/${id}`,
};

/** The tender or the register a letter is about. */
export interface Subject {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly number: string;
  readonly title: Parameters<typeof localised>[0];
  readonly submissionDeadline?: Date | null;
}

export interface LetterFacts {
  /** Where the service is read; the letter then carries a link to the page it is about. */
  readonly origin: string | null;
  readonly reason?: string | null;
  readonly deadline?: Date | CalendarDate;
}

const said = (deadline: Date | CalendarDate, language: Language): string =>
  deadline instanceof Date ? formatInstant(deadline, language) : formatDate(deadline);

/** Writes to the person who has acted for the provider, in that person's language. */
export async function mailAbout(
  tx: Tx,
  personId: string,
  letter: LetterName,
  about: Subject,
  { origin, reason, deadline: given }: LetterFacts,
  now: Date,
): Promise<void> {
  const rows = await sql<{ email: string; language: Language }>(
    tx,
    'SELECT email, language FROM app.person WHERE id = $1',
    [personId],
  );
  const { email: to, language } = one(rows);
  const { subject, body, page } = LETTERS[letter];
  const deadline = given ?? (letter === 'invited-to-bids' ? about.submissionDeadline : undefined);
  const data = {
    title: localised(about.title, language),
    number: about.number,
    authority: about.authorityName,
    reason: reason ?? '',
    deadline: deadline == null ? '' : said(deadline, language),
    address: origin === null ? '' : `${origin}${PATHS[page](about.id)}`,
  };
  const mail = { to, language, subject: subject[language], body: `${body[language]}${FACTS[language]}`, data };
  await sendMail(tx, { ...mail, authorityId: about.authorityId }, now);
}
