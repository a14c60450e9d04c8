import {
  calendarDate,
  commonProblem,
  dbNow,
  execute,
  newId,
  parseCents,
  recordMove,
  sql,
  violatedConstraint,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import { hundredthsOf, refuseTerms, type AllianceTerms } from './alliance-terms.js';
import { allianceProblem } from './alliances-problems.js';
import { mayCarryAlliance } from './founding-basis.js';
import { monthsOf } from './months.js';
import { refuseShares } from './party-shares.js';

export interface FoundingParty {
  readonly providerId: string;
  readonly percent: string;
  /** What the party expects its part to cost. */
  readonly estimate: string;
}

export interface Founding {
  readonly runsFrom: string;
  readonly runsTo: string;
  readonly plannedPerMonth: string;
  readonly parties: readonly FoundingParty[];
  readonly terms: AllianceTerms;
}

/** Founds the alliance of a contract: its parties and first shares, its first terms and the volume planned for each month. */
export async function foundAlliance(
  tx: Tx,
  actor: AuthorityActor,
  contractId: string,
  input: Founding,
): Promise<string> {
  const contract = await lockContract(tx, contractId);
  if (contract.authorityId !== actor.organisationId) throw commonProblem('not-found');
  if (contract.status === 'ended') throw allianceProblem('alliance-contract-ended');
  if (!(await mayCarryAlliance(tx, contract))) throw allianceProblem('alliance-not-competed');
  const [runsFrom, runsTo] = [calendarDate(input.runsFrom), calendarDate(input.runsTo)];
  if (runsFrom >= runsTo || runsFrom < contract.validFrom || runsTo > contract.validTo)
    throw allianceProblem('alliance-outside-contract', { field: '/runsFrom' });
  if (!input.parties.some(({ providerId }) => providerId === contract.providerId))
    throw allianceProblem('alliance-contractor-missing', { field: '/parties' });
  const refused = refuseShares({ validFrom: runsFrom, shares: input.parties }, [], runsFrom);
  if (refused !== undefined) throw allianceProblem(refused, { field: '/parties' });
  refuseWrongTerms(input.terms, '/terms');

  const id = newId();
  const now = await dbNow(tx);
  const { authorityId } = contract;
  await execute(
    tx,
    `INSERT INTO contracts.alliance (id, contract_id, authority_id, runs_from, runs_to, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, contractId, authorityId, runsFrom, runsTo, now],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'alliance_contract_id_key' ? allianceProblem('alliance-exists') : error;
  });
  await addParties(tx, id, input.parties);
  await insertShares(tx, id, { validFrom: runsFrom, shares: input.parties }, { proposalId: null, now });
  await insertTerms(tx, id, input.terms, { proposalId: null, now });
  await execute(
    tx,
    `INSERT INTO contracts.alliance_phase (alliance_id, phase, began_at) VALUES ($1, 'development', $2)`,
    [id, now],
  );
  await planVolumes(tx, actor, id, monthsOf(runsFrom, runsTo), input.plannedPerMonth, now);
  const move = {
    subject: 'alliance',
    subjectId: id,
    move: 'found',
    from: null,
    to: 'development',
    authorityId,
  } as const;
  await recordMove(tx, actor, move);
  return id;
}

/** Which field of the terms cannot stand, as a problem at `path`. */
export function refuseWrongTerms(terms: AllianceTerms, path: string): void {
  const wrong = refuseTerms(terms);
  if (wrong !== undefined) throw allianceProblem(wrong.refusal, { field: `${path}/${wrong.field}` });
}

/** Adds those who are not parties yet. Only providers can be. */
export async function addParties(
  tx: Tx,
  allianceId: string,
  parties: readonly { readonly providerId: string; readonly estimate?: string | null }[],
): Promise<void> {
  const ids = parties.map(({ providerId }) => providerId);
  const known = await sql<{ id: string }>(
    tx,
    `SELECT id FROM app.organisation WHERE id = ANY ($1::uuid[]) AND kind = 'provider'`,
    [ids],
  );
  if (known.length < new Set(ids).size) throw allianceProblem('alliance-party-unknown', { field: '/parties' });
  await execute(
    tx,
    `INSERT INTO contracts.alliance_party (alliance_id, provider_id, estimate_cents)
     SELECT $1, p.id, p.estimate FROM unnest($2::uuid[], $3::bigint[]) AS p (id, estimate) ON CONFLICT DO NOTHING`,
    [allianceId, ids, parties.map(({ estimate }) => parseCents(estimate ?? '0').toString())],
  );
}

interface Agreed {
  readonly proposalId: string | null;
  readonly now: Date;
}

export async function insertShares(
  tx: Tx,
  allianceId: string,
  table: {
    readonly validFrom: CalendarDate;
    readonly shares: readonly { readonly providerId: string; readonly percent: string }[];
  },
  { proposalId, now }: Agreed,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.alliance_share (alliance_id, valid_from, provider_id, hundredths, proposal_id, agreed_at)
     SELECT $1, $2, s.id, s.hundredths, $5, $6 FROM unnest($3::uuid[], $4::int[]) AS s (id, hundredths)`,
    [
      allianceId,
      table.validFrom,
      table.shares.map(({ providerId }) => providerId),
      table.shares.map(({ percent }) => String(hundredthsOf(percent))),
      proposalId,
      now,
    ],
  );
}

export async function insertTerms(tx: Tx, allianceId: string, terms: AllianceTerms, agreed: Agreed): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.alliance_terms (alliance_id, version, body, proposal_id, agreed_at)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4 FROM contracts.alliance_terms WHERE alliance_id = $1`,
    [allianceId, JSON.stringify(terms), agreed.proposalId, agreed.now],
  );
}

async function planVolumes(
  tx: Tx,
  actor: AuthorityActor,
  allianceId: string,
  months: readonly CalendarDate[],
  units: string,
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.alliance_volume (id, alliance_id, month, kind, units, source, recorded_by, recorded_at)
     SELECT v.id, $1, v.month, 'planned', $2, 'Allianssisopimus', $3, $4 FROM unnest($5::uuid[], $6::date[]) AS v (id, month)`,
    [allianceId, units, actor.personId, now, months.map(() => newId()), months],
  );
}
