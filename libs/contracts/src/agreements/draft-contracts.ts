import {
  addDays,
  addMonths,
  commonProblem,
  compareDates,
  dbNow,
  helsinkiDateOf,
  sql,
  systemActor,
  type AuthorityActor,
  type CalendarDate,
  type SystemActor,
  type Tx,
} from '@kasvutori/platform';
import {
  contractHindrance,
  developmentHindrance,
  readAwards,
  readTender,
  type AllianceContinues,
  type Award,
  type TenderRecord,
} from '@kasvutori/procurement';
import { contractProblem } from './agreements-problems.js';
import type { DraftedContracts } from './agreements.dto.js';
import { summarise } from './contract-detail.js';
import { CONTRACT_ROWS, type ContractRow } from './contract-queries.js';
import { Contract } from './contract.entity.js';
import { isCalledOff, openFrameworks } from '../frameworks/open-frameworks.js';
import { insertMembers } from '../members/set-members.js';
import { insertContract } from './insert-contract.js';

/** Where the standard contract speaks of prices. */
const PRICE_CLAUSE = '3';
const DEFAULT_MONTHS = 24;

/** A draft contract for every winner of a tender that has none yet. Refused while the standstill or an alliance's development phase lasts. */
export async function draftContracts(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<DraftedContracts> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const judged = await dbNow(tx);
  for (const award of await readAwards(tx, tenderId)) {
    const hindrance = contractHindrance(award, judged);
    if (hindrance !== undefined) throw contractProblem(hindrance, { params: { endsAt: award.standstillEndsAt } });
  }
  const development = await developmentHindrance(tx, tenderId);
  if (development !== undefined) throw contractProblem(development);
  const open = await openAwards(tx, tenderId);
  if (open.length === 0) throw contractProblem('no-awards-to-contract');
  for (const award of open) await draftContract(tx, actor, award, tender, now);
  await openFrameworks(
    tx,
    tender,
    open.map(({ lotId }) => lotId),
    now,
  );
  const rows = await sql<ContractRow>(tx, `${CONTRACT_ROWS} WHERE c.award_id = ANY ($1) ORDER BY c.number`, [
    open.map((award) => award.id),
  ]);
  return { contracts: rows.map((row) => summarise(actor, row)) };
}

/**
 * The alliance goes on from its development phase: its contracts are drawn up at once. Where an appeal suspends them, the
 * contract manager does it later.
 */
export async function draftOfAlliance(tx: Tx, { tenderId }: AllianceContinues, now: Date): Promise<void> {
  const tender = await readTender(tx, tenderId);
  for (const award of await openAwards(tx, tenderId))
    if (award.final) await draftContract(tx, systemActor('contracts.draft-of-alliance'), award, tender, now);
}

/** Awards in force that no contract has been drawn up from. */
async function openAwards(tx: Tx, tenderId: string): Promise<Award[]> {
  const drafted = await tx.find(Contract, { where: { tenderId }, select: { awardId: true } });
  const contracted = new Set(drafted.map(({ awardId }) => awardId));
  return (await readAwards(tx, tenderId)).filter(({ id }) => !contracted.has(id));
}

async function draftContract(
  tx: Tx,
  actor: AuthorityActor | SystemActor,
  award: Award,
  tender: TenderRecord,
  now: Date,
): Promise<void> {
  const validFrom = firstDay(award.startsOn, helsinkiDateOf(now));
  const { authorityId, providerId, tenderId, lotId, serviceKind } = award;
  const id = await insertContract(
    tx,
    actor,
    {
      ...{ authorityId, providerId, tenderId, lotId, serviceKind },
      basis: 'award',
      awardId: award.id,
      title: award.lotTitle,
      municipalities: [...award.municipalities],
      validFrom,
      validTo: addMonths(validFrom, award.durationMonths ?? DEFAULT_MONTHS),
      // What is called off order by order commits its money with each order.
      capCents: isCalledOff(tender, lotId) ? 0n : award.capCents,
      language: tender.language,
    },
    award.prices.map((price, index) => ({ ...price, clause: `${PRICE_CLAUSE}.${index + 1}` })),
    now,
  );
  await insertMembers(tx, id, award.consortium);
}

/** The start the tender promised, or tomorrow when that day has gone by. */
const firstDay = (promised: CalendarDate | null, today: CalendarDate): CalendarDate => {
  const tomorrow = addDays(today, 1);
  return promised !== null && compareDates(promised, tomorrow) > 0 ? promised : tomorrow;
};
