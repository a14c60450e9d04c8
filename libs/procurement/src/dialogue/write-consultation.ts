import {
  audit,
  commonProblem,
  execute,
  helsinkiDateOf,
  municipalityByCode,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type FieldProblem,
  type Tx,
} from '@kasvutori/platform';
import { instantOfLocal, isLocalDeadline } from '../tenders/local-deadline.js';
import { consultationEditRefusal } from './consultation-lifecycle.js';
import { lockConsultation } from './consultation-queries.js';
import type { ConsultationInput } from './consultations.dto.js';
import { dialogueProblem } from './dialogue-problems.js';
import { refuseUnknownSources } from './own-sources.js';

/** Starts a consultation as a draft. @returns its id. */
export async function createConsultation(
  tx: Tx,
  actor: AuthorityActor,
  input: ConsultationInput,
  now: Date,
): Promise<string> {
  refuseFlaws(input);
  await refuseUnknownSources(tx, { planItemId: input.planItemId, consultationId: null });
  const id = newId();
  const rows = await sql<{ next: bigint }>(tx, `SELECT nextval('procurement.consultation_number') AS next`);
  const number = `MV-${helsinkiDateOf(now).slice(0, 4)}-${String(one(rows).next).padStart(4, '0')}`;
  await execute(
    tx,
    `INSERT INTO procurement.consultation (id, authority_id, number, created_by, created_at, updated_at, title, description, service_kind,
                                           municipalities, plan_item_id, answers_local, answers_deadline)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, actor.organisationId, number, actor.personId, now, ...valuesOf(input)],
  );
  await insertQuestions(tx, id, input);
  await recordMove(tx, actor, {
    subject: 'consultation',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'draft',
    authorityId: actor.organisationId,
  });
  return id;
}

/** Saves a draft whole: questions left out are gone. @throws 412 when stale, 409 once it is open. */
export async function saveConsultation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  input: ConsultationInput,
  now: Date,
): Promise<void> {
  refuseFlaws(input);
  const consultation = await lockConsultation(tx, id);
  if (consultation.version !== version) throw commonProblem('stale-version');
  const refusal = consultationEditRefusal(consultation.status);
  if (refusal !== undefined) throw dialogueProblem(refusal);
  await refuseUnknownSources(tx, { planItemId: input.planItemId, consultationId: null });
  await execute(
    tx,
    `UPDATE procurement.consultation SET updated_at = $2, title = $3, description = $4, service_kind = $5, municipalities = $6,
            plan_item_id = $7, answers_local = $8, answers_deadline = $9, version = version + 1 WHERE id = $1`,
    [id, now, ...valuesOf(input)],
  );
  await execute(tx, 'DELETE FROM procurement.consultation_question WHERE consultation_id = $1', [id]);
  await insertQuestions(tx, id, input);
  await audit(tx, actor, {
    action: 'consultation.edit',
    subject: 'consultation',
    subjectId: id,
    authorityId: actor.organisationId,
    detail: { questions: input.questions.length },
  });
}

function valuesOf(input: ConsultationInput): unknown[] {
  const { answersDeadline } = input;
  return [
    JSON.stringify(input.title),
    JSON.stringify(input.description),
    input.serviceKind,
    input.municipalities,
    input.planItemId,
    answersDeadline,
    answersDeadline === null ? null : instantOfLocal(answersDeadline),
  ];
}

async function insertQuestions(tx: Tx, id: string, { questions }: ConsultationInput): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.consultation_question (id, consultation_id, position, text)
     SELECT q.id, $1, q.position, q.text FROM jsonb_to_recordset($2::jsonb) AS q (id uuid, position int, text jsonb)`,
    [id, JSON.stringify(questions.map(({ text }, index) => ({ id: newId(), position: index + 1, text })))],
  );
}

function refuseFlaws(input: ConsultationInput): void {
  const { answersDeadline } = input;
  const errors: FieldProblem[] = input.municipalities.flatMap((code, index) =>
    municipalityByCode(code) === undefined
      ? [
          {
            pointer: `/municipalities/${index}`,
            code: 'municipality-unknown',
            text: { fi: 'Kuntaa ei tunneta.', sv: 'Kommunen är okänd.', en: 'The municipality is not known.' },
          },
        ]
      : [],
  );
  // The hour that summer time skips names no instant; said at once, since a consultation has no approval round to catch it.
  if (answersDeadline !== null && (!isLocalDeadline(answersDeadline) || instantOfLocal(answersDeadline) === null))
    errors.push({ pointer: '/answersDeadline', code: 'deadline-form', text: DEADLINE_FORM });
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}

export const DEADLINE_FORM = {
  fi: 'Tätä aikaa ei ole. Anna päivä ja kellonaika Suomen aikaa.',
  sv: 'Den här tiden finns inte. Ange dag och klockslag i finsk tid.',
  en: 'There is no such time. Give a date and time in Finnish time.',
};
