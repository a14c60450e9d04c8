import {
  audit,
  execute,
  isTold,
  newId,
  one,
  readPage,
  sql,
  type AuthorityActor,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { FINDING } from './consultation-queries.js';
import type { Finding, FindingFilter, FindingInput } from './findings.dto.js';
import { dialogueProblem } from './dialogue-problems.js';
import { refuseUnknownSources } from './own-sources.js';
import { refusePersonalData } from './refuse-personal-data.js';

/** Keeps what clients have told, without anybody who could be known from it. It is not edited: a better one is a new one. */
export async function writeFinding(tx: Tx, actor: AuthorityActor, input: FindingInput, now: Date): Promise<string> {
  refusePersonalData(input.title, '/title');
  refusePersonalData(input.text, '/text');
  if (input.isPublic && !isTold(input.interviews))
    throw dialogueProblem('finding-of-too-few', { field: '/interviews' });
  await refuseUnknownSources(tx, input);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.finding (id, authority_id, consultation_id, plan_item_id, title, text, service_kind, interviews, is_public, written_by, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      actor.organisationId,
      input.consultationId,
      input.planItemId,
      input.title,
      input.text,
      input.serviceKind,
      input.interviews,
      input.isPublic,
      actor.personId,
      now,
    ],
  );
  await audit(tx, actor, {
    action: 'finding.write',
    subject: 'finding',
    subjectId: id,
    authorityId: actor.organisationId,
    detail: { interviews: input.interviews, isPublic: input.isPublic },
  });
  return id;
}

export async function readFinding(tx: Tx, id: string): Promise<Finding> {
  return one(await sql<Finding>(tx, `${FINDING} WHERE f.id = $1 AND f.authority_id = app.authority_id()`, [id]));
}

export function listFindings(tx: Tx, filter: FindingFilter): Promise<Page<Finding>> {
  return readPage<Finding>(tx, {
    query: `${FINDING} WHERE f.authority_id = app.authority_id() AND ($1::uuid IS NULL OR f.consultation_id = $1) AND ($2::uuid IS NULL OR f.plan_item_id = $2)`,
    params: [filter.consultationId ?? null, filter.planItemId ?? null],
    sort: { column: 'writtenAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
