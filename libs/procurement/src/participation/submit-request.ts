import { audit, type ProviderActor, type Tx } from '@kasvutori/platform';
import { holdAsProvider } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { currentDeclaration } from '../self-declaration/declaration-queries.js';
import { changeRequest, findRequest, insertRequest, type RequestRow } from './request-queries.js';
import { requestAfter, type RequestMove, type RequestStatus } from './selection-rules.js';

/**
 * Asks to take part: the first time, again after withdrawing, or in other words until the deadline. The request stands on the
 * company's self-declaration as it is now (Procurement Act § 87).
 */
export async function submitRequest(tx: Tx, actor: ProviderActor, tenderId: string, statement: string): Promise<void> {
  const { situation, now } = await holdAsProvider(tx, actor, tenderId, 'request');
  const { organisationId: providerId, personId } = actor;
  const earlier = await findRequest(tx, tenderId, providerId);
  const declarationId = (await currentDeclaration(tx, providerId))?.id ?? null;
  if (earlier === undefined) {
    const request = { tenderId, authorityId: situation.authorityId, providerId, personId, statement, declarationId };
    if (!(await insertRequest(tx, request, now))) throw procedureProblem('request-already-submitted');
  } else {
    const status = after(earlier, earlier.status === 'withdrawn' ? 'submit' : 'replace');
    await changeRequest(tx, earlier, { status, statement, personId, declarationId }, now);
  }
  await note(tx, actor, tenderId, 'request');
}

/** Takes the request back before the deadline. */
export async function withdrawRequest(tx: Tx, actor: ProviderActor, tenderId: string): Promise<void> {
  const { now } = await holdAsProvider(tx, actor, tenderId, 'withdraw-request');
  const request = await findRequest(tx, tenderId, actor.organisationId);
  if (request === undefined) throw procedureProblem('request-move-not-allowed');
  const { statement } = request;
  const to = { status: after(request, 'withdraw'), statement, personId: actor.personId, declarationId: null };
  await changeRequest(tx, request, to, now);
  await note(tx, actor, tenderId, 'withdraw-request');
}

function after(request: RequestRow, move: RequestMove): RequestStatus {
  const status = requestAfter(request.status, move);
  if (status === undefined) throw procedureProblem('request-move-not-allowed');
  return status;
}

// No authority on the entry: who asks to take part is the buyer's to know from the deadline on.
const note = (tx: Tx, actor: ProviderActor, tenderId: string, what: 'request' | 'withdraw-request'): Promise<void> =>
  audit(tx, actor, { action: `procedure.${what}`, subject: 'tender', subjectId: tenderId, authorityId: null });
