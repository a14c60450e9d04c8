import { commonProblem, dbNow, one, recordMove, type ProviderActor, type Tx } from '@kasvutori/platform';
import { moveStage } from '../procedures/stage-lifecycle.js';
import { currentDeclaration } from '../self-declaration/declaration-queries.js';
import { memberAfter, stageOfRegister, type PROVIDER_MOVES } from './member-lifecycle.js';
import { insertMember, lockMember, moveMember } from './member-queries.js';
import { readRegister } from './register-queries.js';
import { registerProblem } from './register-problems.js';
import { decideBy } from './register-times.js';

/** Applies to a category of an open register, at any time as long as it lasts, on the company's self-declaration as it is now. */
export async function joinRegister(
  tx: Tx,
  actor: ProviderActor,
  registerId: string,
  input: { readonly categoryId: string; readonly answers: readonly string[] },
): Promise<void> {
  const register = await readRegister(tx, registerId);
  const now = await dbNow(tx);
  const stage = stageOfRegister(register.status, register.validTo, now);
  if (stage === 'preparation') throw commonProblem('not-found');
  if (!moveStage('supplier-register', stage, 'join', 'interested').ok) throw registerProblem('register-not-open');
  const category = one(register.categories.filter(({ id }) => id === input.categoryId));
  if (input.answers.length !== register.requirements.length)
    throw registerProblem('member-answers-missing', { field: '/answers' });
  const { authorityId } = register;
  const application = {
    registerId,
    categoryId: category.id,
    authorityId,
    providerId: actor.organisationId,
    answers: input.answers,
    decideBy: decideBy(now),
    declarationId: (await currentDeclaration(tx, actor.organisationId))?.id ?? null,
  };
  const memberId = await insertMember(tx, application, actor.personId, now);
  if (memberId === undefined) throw registerProblem('member-already');
  await recordMove(tx, actor, {
    subject: 'register-member',
    subjectId: memberId,
    move: 'apply',
    from: null,
    to: 'applied',
    authorityId,
    providerId: actor.organisationId,
  });
}

/** Takes an application back, or leaves the category. */
export async function leaveRegister(
  tx: Tx,
  actor: ProviderActor,
  registerId: string,
  memberId: string,
  version: number,
  move: (typeof PROVIDER_MOVES)[number],
): Promise<void> {
  const member = await lockMember(tx, registerId, memberId);
  if (member.version !== version) throw commonProblem('stale-version');
  const status = memberAfter(member.status, move);
  if (status === undefined) throw registerProblem('member-move-not-allowed');
  await moveMember(tx, member, { status, reason: null, decidedBy: null }, await dbNow(tx));
  await recordMove(tx, actor, {
    subject: 'register-member',
    subjectId: memberId,
    move,
    from: member.status,
    to: status,
    authorityId: member.authorityId,
    providerId: member.providerId,
  });
}
