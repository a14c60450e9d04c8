import {
  calendarDate,
  changedOne,
  drawPdfs,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  storeDocument,
  type ActMove,
  type AuthorityActor,
  type CalendarDate,
  type DocumentToDraw,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { writeLetter } from '../decisions/record-decision.js';
import { appealBy, servedOn } from '../decisions/serving.js';
import { BATCH_WORDS } from './batch-words.js';
import { batchById, type BatchRow } from './print-queries.js';
import { printProblem } from './print-queue-problems.js';

/** What one PDF holds, so that a printer and a person can follow it. */
const LETTERS_IN_A_BATCH = 100;

interface Waiting {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly authorityName: string;
  readonly decidedOn: CalendarDate;
}

/**
 * Takes the letters that wait, the oldest first, into one PDF: each with an address page before it, in this order. Two
 * people who press at once share the letters between them and no letter is in two batches: the rows are taken by lock.
 */
export async function makeBatch(tx: Tx, actor: AuthorityActor, now: Date): Promise<string> {
  const authorityId = actor.organisationId;
  const letters = await sql<Waiting>(
    tx,
    `SELECT d.id, d.number, doc.title, d.letter_text AS text, doc.language, c.name, c.street, c.postal_code AS "postalCode", c.town, a.name AS "authorityName",
            (doc.created_at AT TIME ZONE 'Europe/Helsinki')::date AS "decidedOn"
       FROM vouchers.decision d JOIN app.document doc ON doc.id = d.letter_id JOIN vouchers.client c ON c.id = d.client_id
       JOIN app.organisation a ON a.id = d.authority_id
      WHERE d.authority_id = $1 AND d.delivery = 'paper' AND d.print_batch_id IS NULL AND d.letter_text IS NOT NULL AND c.street IS NOT NULL
      ORDER BY d.decided_at, d.id LIMIT ${LETTERS_IN_A_BATCH} FOR UPDATE OF d SKIP LOCKED`,
    [authorityId],
  );
  const [first] = letters;
  if (first === undefined) throw printProblem('nothing-to-print');
  // Batches of one authority are numbered one after another.
  one(await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('print-batch:' || $1, 0))`, [authorityId]));
  const { number } = one(
    await sql<{ number: number }>(
      tx,
      `SELECT coalesce(max(number), 0) + 1 AS number FROM vouchers.print_batch WHERE authority_id = $1`,
      [authorityId],
    ),
  );
  const title = `${BATCH_WORDS.title[actor.language]} ${number}`;
  const bundle = { title, language: actor.language, sender: first.authorityName, date: helsinkiDateOf(now) };
  const bytes = await drawPdfs(bundle, letters.flatMap(pagesOf));
  const file = {
    kind: 'print-batch',
    title,
    language: actor.language,
    mediaType: 'application/pdf',
    bytes,
    authorityId,
  };
  const document = await storeDocument(tx, file, now);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO vouchers.print_batch (id, authority_id, number, letters, document_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, authorityId, number, letters.length, document.id, actor.name, now],
  );
  for (const [index, letter] of letters.entries()) {
    changedOne(
      await execute(
        tx,
        `UPDATE vouchers.decision SET print_batch_id = $2, print_place = $3, version = version + 1 WHERE id = $1 AND print_batch_id IS NULL`,
        [letter.id, id, index + 1],
      ),
    );
  }
  await record(tx, actor, id, 'print', null, 'printed');
  return id;
}

/** The address page, where an envelope's window shows it, and the letter with its own page numbers. */
function pagesOf(letter: Waiting, index: number): DocumentToDraw[] {
  const { title, text, number, language, authorityName: sender, decidedOn: date } = letter;
  const recipient = [letter.name, letter.street, `${letter.postalCode} ${letter.town}`];
  const head = { title, language, sender, number, date };
  const place = BATCH_WORDS.place[language].replace('{place}', String(index + 1));
  return [
    { ...head, recipient, markdown: `# ${BATCH_WORDS.address[language]}\n\n${place}` },
    { ...head, recipient, markdown: text },
  ];
}

/** The day the letters went to the post: from it the time to contest each of them is reckoned. */
export async function markSent(tx: Tx, actor: AuthorityActor, id: string, sent: string, now: Date): Promise<void> {
  const batch = await lockBatch(tx, actor, id);
  if (batch.sentOn !== null) throw printProblem('batch-sent-already', { params: { day: batch.sentOn } });
  const sentOn = calendarDate(sent);
  const [made, today] = [helsinkiDateOf(batch.madeAt), helsinkiDateOf(now)];
  if (sentOn < made || sentOn > today)
    throw printProblem('batch-sent-on', { field: '/sentOn', params: { made, today } });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.print_batch SET sent_on = $2, sent_by = $3, version = version + 1 WHERE id = $1 AND sent_on IS NULL`,
      [id, sentOn, actor.name],
    ),
  );
  const served = servedOn(sentOn, 'paper');
  await execute(
    tx,
    `UPDATE vouchers.decision SET sent_on = $2, served_on = $3, appeal_by = $4, version = version + 1 WHERE print_batch_id = $1`,
    [id, sentOn, served, appealBy(served)],
  );
  await record(tx, actor, id, 'send', 'printed', 'sent');
}

/** A letter that was spoilt or came back is drawn anew, to the address as it is now, and its time begins anew when it is sent. */
export async function reprintLetter(tx: Tx, actor: AuthorityActor, decisionId: string, reason: string): Promise<void> {
  const letter = one(
    await sql<{ batchId: string | null; personId: string }>(
      tx,
      `SELECT print_batch_id AS "batchId", person_id AS "personId" FROM vouchers.decision
        WHERE id = $1 AND authority_id = $2 AND delivery = 'paper' FOR UPDATE`,
      [decisionId, actor.organisationId],
    ),
  );
  if (letter.batchId === null) throw printProblem('letter-not-printed');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.decision SET print_batch_id = NULL, print_place = NULL, sent_on = NULL, served_on = NULL, letter_id = NULL, letter_text = NULL,
              version = version + 1 WHERE id = $1`,
      [decisionId],
    ),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'decision', subjectId: decisionId, move: 'reprint', from: 'made', to: 'made', note: reason },
    ...{ authorityId: actor.organisationId, clientPersonId: letter.personId },
  });
  await enqueue(tx, writeLetter, { decisionId });
}

async function lockBatch(tx: Tx, actor: AuthorityActor, id: string): Promise<BatchRow> {
  one(
    await sql(tx, `SELECT FROM vouchers.print_batch WHERE id = $1 AND authority_id = $2 FOR UPDATE`, [
      ...[id, actor.organisationId],
    ]),
  );
  return batchById(tx, id);
}

const record = (tx: Tx, actor: AuthorityActor, subjectId: string, move: ActMove, from: string | null, to: string) =>
  recordMove(tx, actor, { subject: 'print-batch', subjectId, move, from, to, authorityId: actor.organisationId });
