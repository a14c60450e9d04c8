import {
  execute,
  isPersonalCode,
  isTestPersonalCode,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Language,
  type Mode,
  type Tx,
} from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import { caseWorkerName, clientWithCode, nextReference } from './client-queries.js';
import { Client } from './client.entity.js';
import { clientProblem } from './clients-problems.js';
import type { PersonalCodeVault } from './personal-code-vault.js';

export interface NewClient {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly municipality: string;
  readonly language: Language;
  readonly mobility?: Mobility | null;
  readonly digitalAbility?: DigitalAbility | null;
  readonly personalCode: string;
  /** Responsible from the first day; the one who registers unless somebody else is named. */
  readonly caseWorkerId?: string;
  /** The person who signs in as this client, when they are known already. */
  readonly personId?: string;
}

export interface CodeRules {
  readonly vault: PersonalCodeVault;
  /** In demo and test only invented people (individual numbers 900–999), in production never. */
  readonly mode: Mode;
}

/** Takes a person on as a client of the authority. A person is a client once: their code finds the earlier row. */
export async function createClient(
  tx: Tx,
  actor: AuthorityActor,
  input: NewClient,
  now: Date,
  { vault, mode }: CodeRules,
): Promise<{ id: string; reference: string }> {
  checkCode(input.personalCode, mode);
  const authorityId = actor.organisationId;
  const [known] = await clientWithCode(tx, authorityId, vault.hashOf(input.personalCode));
  if (known) throw clientProblem('client-exists', { field: '/personalCode', params: { reference: known.reference } });
  const caseWorkerId = input.caseWorkerId ?? actor.personId;
  const caseWorker = await caseWorkerName(tx, authorityId, caseWorkerId);
  if (caseWorker === undefined) throw clientProblem('case-worker-unknown', { field: '/caseWorkerId' });

  const id = newId();
  const personId = input.personId ?? id;
  if (input.personId === undefined) await registerPerson(tx, personId, input);
  else await checkPerson(tx, authorityId, personId);
  const sealed = vault.seal(input.personalCode, id);
  const reference = await nextReference(tx, authorityId);
  await tx.insert(Client, {
    id,
    authorityId,
    personId,
    reference,
    name: input.name,
    email: input.email,
    phone: input.phone ?? null,
    municipality: input.municipality,
    language: input.language,
    mobility: input.mobility ?? null,
    digitalAbility: input.digitalAbility ?? null,
    personalCodeEncrypted: sealed.encrypted,
    personalCodeKey: sealed.keyId,
    personalCodeHash: sealed.hash,
    caseWorkerId,
    caseWorkerName: caseWorker,
    createdAt: now,
    version: 1,
  });
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: id,
    move: 'register',
    from: null,
    to: 'active',
    authorityId,
    clientPersonId: personId,
  });
  return { id, reference };
}

function checkCode(code: string, mode: Mode): void {
  const field = '/personalCode';
  const plain = code.trim().toUpperCase();
  if (!isPersonalCode(plain)) throw clientProblem('personal-code-invalid', { field });
  const invented = isTestPersonalCode(plain);
  if (mode === 'production' && invented) throw clientProblem('personal-code-of-invented-person', { field });
  if (mode !== 'production' && !invented) throw clientProblem('personal-code-of-real-person', { field });
}

/** A client who does not sign in has a person too: the authority's own record (see 0030_vouchers.sql). */
async function registerPerson(tx: Tx, personId: string, { name, email, language }: NewClient): Promise<void> {
  await execute(tx, `SELECT vouchers.register_person($1, $2, $3, $4)`, [personId, name, email, language]);
}

async function checkPerson(tx: Tx, authorityId: string, personId: string): Promise<void> {
  const { free } = one(
    await sql<{ free: boolean }>(
      tx,
      `SELECT vouchers.is_private_person($1)
          AND NOT EXISTS (SELECT FROM vouchers.client WHERE person_id = $1 AND authority_id = $2) AS free`,
      [personId, authorityId],
    ),
  );
  if (!free) throw clientProblem('client-person-unknown', { field: '/personId' });
}
