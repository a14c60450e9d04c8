import {
  addDays,
  type AuthorityActor,
  type CalendarDate,
  canonicalJson,
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  type Tx,
} from '@kasvutori/platform';
import { caseOfContract } from '../tariff-cases/case-of-contract.js';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import { lockTariffOf } from '../tariffs/tariff-queries.js';
import { tariffOfAnnex } from '../tariffs/tariff-of-annex.js';
import type { Tariff } from '../tariffs/tariff.js';
import { draftProblem } from './draft-problems.js';
import { type ContractGround, lockDraft, readGround } from './draft-queries.js';
import { writtenTariff } from './written-tariffs.js';

/** What a draft begins with: the version in force, what the price annex makes today, or the name of a written tariff. */
export type BeginFrom = 'version' | 'annex' | (string & {});

/** The draft of a contract's next version. @returns its id. */
export async function beginDraft(
  tx: Tx,
  actor: AuthorityActor,
  { contractId, from }: { contractId: string; from: BeginFrom },
  now: Date,
): Promise<string> {
  await lockTariffOf(tx, contractId);
  const ground = await readGround(tx, contractId);
  if (!ground.active) throw draftProblem('tariff-contract-not-active');
  const { tariff, cases } = await beginning(tx, contractId, from, ground);
  const validFrom = firstFree(ground, helsinkiDateOf(now));
  const body: Tariff = { ...tariff, ...ownOf(ground), validFrom, validTo: ground.contractTo };
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO outcomes.tariff_draft (id, contract_id, authority_id, based_on, body, cases, status, edited_by, edited_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $8) ON CONFLICT DO NOTHING`,
    [
      id,
      contractId,
      actor.organisationId,
      ground.last.version,
      canonicalJson(body),
      canonicalJson(from === 'annex' ? [caseOfContract(body)] : cases),
      actor.personId,
      now,
    ],
  );
  if (inserted === 0) throw draftProblem('tariff-draft-open');
  await recorded(tx, actor, id, 'begin', null, 'draft');
  return id;
}

async function beginning(
  tx: Tx,
  contractId: string,
  from: BeginFrom,
  { last }: ContractGround,
): Promise<{ tariff: Tariff; cases: readonly TariffCase[] }> {
  if (from === 'version') return { tariff: last.body, cases: last.cases };
  if (from !== 'annex') return writtenTariff(from);
  return { tariff: (await tariffOfAnnex(tx, contractId, last.version + 1)).tariff, cases: [] };
}

/** The contract names its tariff, and versions are numbered as they are published: neither is the author's. */
const ownOf = ({ number, last }: ContractGround): Pick<Tariff, 'id' | 'version'> => ({
  id: number,
  version: last.version + 1,
});

/** From tomorrow on, when nothing later has been paid or stands in the last version. */
function firstFree({ contractFrom, lastFrom, paidUntil }: ContractGround, today: CalendarDate): CalendarDate {
  const days = [addDays(today, 1), contractFrom, lastFrom, ...(paidUntil === null ? [] : [addDays(paidUntil, 1)])];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** Keeps what was written, sound or not. Whoever saves has seen the last version beside it. */
export async function saveDraft(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { body, cases }: { body: object; cases: readonly object[] },
  now: Date,
): Promise<void> {
  const draft = await lockDraft(tx, id);
  const ground = await readGround(tx, draft.contractId);
  changedOne(
    await execute(
      tx,
      `UPDATE outcomes.tariff_draft SET body = $3, cases = $4, based_on = $5, edited_by = $6, edited_at = $7, version = version + 1
        WHERE id = $1 AND version = $2`,
      [
        id,
        version,
        JSON.stringify({ ...body, ...ownOf(ground) }),
        JSON.stringify(cases),
        ground.last.version,
        actor.personId,
        now,
      ],
    ),
  );
}

/** The draft comes to nothing; the version in force goes on. */
export async function discardDraft(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<void> {
  await lockDraft(tx, id);
  changedOne(
    await execute(
      tx,
      `UPDATE outcomes.tariff_draft SET status = 'discarded', version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version],
    ),
  );
  await recorded(tx, actor, id, 'discard', 'draft', 'discarded');
}

export const recorded = (
  tx: Tx,
  actor: AuthorityActor,
  subjectId: string,
  move: 'begin' | 'discard' | 'publish',
  from: string | null,
  to: string,
): Promise<void> =>
  recordMove(tx, actor, {
    ...{ subject: 'tariff-draft', subjectId, move, from, to },
    authorityId: actor.organisationId,
  });
