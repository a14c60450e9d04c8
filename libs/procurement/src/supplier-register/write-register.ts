import {
  commonProblem,
  dbNow,
  isServiceKindCode,
  municipalityByCode,
  recordMove,
  type ActMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import {
  insertRegister,
  lockRegister,
  replaceRegister,
  settleRegister,
  type RegisterContent,
  type RegisterRecord,
} from './register-queries.js';
import { registerProblem } from './register-problems.js';
import { isLongEnough } from './register-times.js';

export async function createRegister(tx: Tx, actor: AuthorityActor, content: RegisterContent): Promise<string> {
  refuseUnknownCodes(content);
  const owner = { authorityId: actor.organisationId, personId: actor.personId };
  const id = await insertRegister(tx, owner, content, await dbNow(tx));
  await note(tx, actor, id, 'create', null, 'draft');
  return id;
}

export async function saveRegister(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  version: number,
  content: RegisterContent,
): Promise<void> {
  const register = await lockAt(tx, actor, registerId, version);
  if (register.status !== 'draft') throw registerProblem('register-not-draft');
  refuseUnknownCodes(content);
  await replaceRegister(tx, registerId, version, content, await dbNow(tx));
  await note(tx, actor, registerId, 'edit', 'draft', 'draft');
}

/** Opens the register to everyone; by another person than the one who wrote it. */
export async function publishRegister(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  version: number,
): Promise<void> {
  const register = await lockAt(tx, actor, registerId, version);
  if (register.status !== 'draft') throw registerProblem('register-not-draft');
  if (register.createdBy === actor.personId) throw registerProblem('register-own-publication');
  const now = await dbNow(tx);
  const missing = publicationRefusal(register, now);
  if (missing !== undefined) throw registerProblem(missing);
  await settleRegister(tx, register, { status: 'open', publishedBy: actor.personId }, now);
  await note(tx, actor, registerId, 'publish', 'draft', 'open');
}

/** Ends joining and call-offs for good, with a public reason. */
export async function closeRegister(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  version: number,
  reason: string,
): Promise<void> {
  const register = await lockAt(tx, actor, registerId, version);
  if (register.status !== 'open') throw registerProblem('register-not-open');
  await settleRegister(tx, register, { status: 'closed', reason }, await dbNow(tx));
  await note(tx, actor, registerId, 'close', 'open', 'closed', reason);
}

async function lockAt(tx: Tx, actor: AuthorityActor, registerId: string, version: number): Promise<RegisterRecord> {
  const register = await lockRegister(tx, actor.organisationId, registerId);
  if (register.version !== version) throw commonProblem('stale-version');
  return register;
}

/** What keeps the register from being published at the instant, apart from who publishes it. */
export function publicationRefusal(
  register: RegisterContent,
  now: Date,
): 'register-incomplete' | 'register-too-short' | undefined {
  if (!isComplete(register)) return 'register-incomplete';
  return isLongEnough(register.validTo, now) ? undefined : 'register-too-short';
}

/** Everything is said in the language the register leads with. */
function isComplete({ language, mainCpv, title, description, requirements, categories }: RegisterContent): boolean {
  const texts = [
    title,
    description,
    ...requirements,
    ...categories.flatMap((category) => [category.title, category.unit]),
  ];
  return mainCpv !== null && categories.length > 0 && texts.every((text) => (text[language] ?? '').trim() !== '');
}

const UNKNOWN = {
  fi: 'Koodia ei tunneta.',
  sv: 'Koden är okänd.',
  en: 'The code is not known.',
};

function refuseUnknownCodes({ categories }: RegisterContent): void {
  const errors = categories.flatMap(({ serviceKind, municipalities }, index) => [
    ...(isServiceKindCode(serviceKind) ? [] : [`/categories/${index}/serviceKind`]),
    ...(municipalities.every((code) => municipalityByCode(code) !== undefined)
      ? []
      : [`/categories/${index}/municipalities`]),
  ]);
  if (errors.length > 0)
    throw commonProblem('validation-failed', {
      errors: errors.map((pointer) => ({ pointer, code: 'code-unknown', text: UNKNOWN })),
    });
}

const note = (
  tx: Tx,
  actor: AuthorityActor,
  subjectId: string,
  move: ActMove,
  from: string | null,
  to: string,
  reason?: string,
): Promise<void> =>
  recordMove(tx, actor, {
    subject: 'supplier-register',
    subjectId,
    move,
    from,
    to,
    authorityId: actor.organisationId,
    note: reason,
  });
