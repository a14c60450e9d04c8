import { audit, dbNow, execute, newId, one, type ProviderActor, sendMail, sql, type Tx } from '@kasvutori/platform';
import { clarificationProblem } from './clarification-problems.js';
import { QUESTION_RECEIVED } from './clarification-mails.js';
import { readTenderAskedAbout } from './clarification-queries.js';
import { type Asker, askRefusal, questionsEnd, tellsAsker } from './question-rules.js';

export interface QuestionInput {
  readonly text: string;
  readonly lotId?: string | null | undefined;
  readonly concerns?: string | null | undefined;
}

/**
 * Takes in a question, judged by the database's clock under a lock on the tender. Who asked is kept apart from what was asked, in a row the buyer
 * cannot see, and neither the audit entry nor the mail belongs to the authority.
 */
export async function askQuestion(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  input: QuestionInput,
): Promise<string> {
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  const tender = await readTenderAskedAbout(tx, tenderId);
  const now = await dbNow(tx);
  const refusal = askRefusal(tender, now);
  if (refusal !== undefined) throw clarificationProblem(refusal, { params: { deadline: questionsEnd(tender) } });
  if (input.lotId != null && !tender.lots.some(({ id }) => id === input.lotId))
    throw clarificationProblem('question-lot-unknown', { field: '/lotId' });
  const asker = await readAsker(tx, actor);
  refuseTelling(input.text, '/text', asker);
  refuseTelling(input.concerns ?? '', '/concerns', asker);

  const id = newId();
  await execute(
    tx,
    'INSERT INTO procurement.question_asker (question_id, tender_id, provider_id, person_id) VALUES ($1, $2, $3, $4)',
    [id, tenderId, actor.organisationId, actor.personId],
  );
  await execute(
    tx,
    `INSERT INTO procurement.question (id, tender_id, authority_id, lot_id, concerns, text, language, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tenderId, tender.authorityId, input.lotId ?? null, input.concerns ?? null, input.text, actor.language, now],
  );
  await audit(tx, actor, { action: 'question.ask', subject: 'question', subjectId: id, authorityId: null });
  const { language } = actor;
  const data = { tenderTitle: tender.title, number: tender.number, text: input.text };
  const { subject, body } = QUESTION_RECEIVED;
  await sendMail(
    tx,
    { to: asker.email, language, subject: subject[language], body: body[language], data, authorityId: null },
    now,
  );
  return id;
}

function refuseTelling(text: string, field: string, asker: Asker): void {
  const found = tellsAsker(text, asker);
  if (found !== undefined) throw clarificationProblem('question-tells-asker', { field, params: { found } });
}

async function readAsker(tx: Tx, actor: ProviderActor): Promise<Asker> {
  return one(
    await sql<Asker>(
      tx,
      `SELECT o.name AS organisation, o.business_id AS "businessId", p.name AS person, p.email
         FROM app.organisation o, app.person p WHERE o.id = $1 AND p.id = $2`,
      [actor.organisationId, actor.personId],
    ),
  );
}
