import {
  execute,
  isBusinessId,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Language,
  type Mode,
  type PersonalCodeVault,
  type Tx,
} from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import { caseWorkerName, clientWithCode, companyWith, nextReference } from './client-queries.js';
import { Client } from './client.entity.js';
import { clientProblem } from './clients-problems.js';
import { personalCodeFault } from './personal-code-fault.js';

interface NewContact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly municipality: string;
  readonly language: Language;
  readonly mobility?: Mobility | null;
  readonly digitalAbility?: DigitalAbility | null;
  /** Responsible from the first day; the one who registers unless somebody else is named. */
  readonly caseWorkerId?: string;
  /** The person who signs in as this client, when they are known already. */
  readonly personId?: string;
}

export interface NewClient extends NewContact {
  readonly personalCode: string;
}

export interface NewCompany extends Omit<NewContact, 'personId'> {
  readonly businessId: string;
}

export interface RegisteredClient {
  readonly id: string;
  readonly reference: string;
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
): Promise<RegisteredClient> {
  const fault = personalCodeFault(input.personalCode, mode);
  if (fault !== undefined) throw clientProblem(fault, { field: '/personalCode' });
  const [known] = await clientWithCode(tx, actor.organisationId, vault.hashesOf(input.personalCode));
  if (known !== undefined) throw clientProblem('client-exists', { field: '/personalCode', params: { ...known } });
  return register(tx, actor, input, now, (id) => {
    const { encrypted, keyId, hash } = vault.seal(input.personalCode, id);
    return {
      kind: 'person',
      businessId: null,
      personalCodeEncrypted: encrypted,
      personalCodeKey: keyId,
      personalCodeHash: hash,
    };
  });
}

/** Takes a company on as a client: its business id finds the earlier row. Who acts for it gets a mandate afterwards. */
export async function createCompany(
  tx: Tx,
  actor: AuthorityActor,
  { businessId, ...input }: NewCompany,
  now: Date,
): Promise<RegisteredClient> {
  const field = '/businessId';
  if (!isBusinessId(businessId)) throw clientProblem('business-id-invalid', { field });
  const [known] = await companyWith(tx, actor.organisationId, businessId);
  if (known !== undefined) throw clientProblem('company-is-client', { field, params: { ...known } });
  return register(tx, actor, input, now, () => ({
    kind: 'company',
    businessId,
    personalCodeEncrypted: null,
    personalCodeKey: null,
    personalCodeHash: null,
  }));
}

type Identified = Pick<
  Client,
  'kind' | 'businessId' | 'personalCodeEncrypted' | 'personalCodeKey' | 'personalCodeHash'
>;

async function register(
  tx: Tx,
  actor: AuthorityActor,
  input: NewContact,
  now: Date,
  identify: (id: string) => Identified,
): Promise<RegisteredClient> {
  const authorityId = actor.organisationId;
  const caseWorkerId = input.caseWorkerId ?? actor.personId;
  const caseWorker = await caseWorkerName(tx, authorityId, caseWorkerId);
  if (caseWorker === undefined) throw clientProblem('case-worker-unknown', { field: '/caseWorkerId' });

  const id = newId();
  const personId = input.personId ?? id;
  if (input.personId === undefined) await registerPerson(tx, personId, input);
  else await checkPerson(tx, authorityId, personId);
  const identified = identify(id);
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
    ...identified,
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

/** A client who does not sign in has a person too: the authority's own record (see 0030_vouchers.sql). */
async function registerPerson(tx: Tx, personId: string, { name, email, language }: NewContact): Promise<void> {
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
