import { representativeOf, type Actor, type MandateScope } from './actor.js';

const table = new Map<string, MandateScope>();

/** Which scope of a mandate covers an action of a client. What no feature names here, nobody does for another. */
export function defineMandated(actions: Readonly<Record<string, MandateScope>>): void {
  for (const [action, scope] of Object.entries(actions)) table.set(action, scope);
}

export const mandatedActions = (): ReadonlyMap<string, MandateScope> => table;

/** True when the actor acts for somebody else by a mandate that does not cover this action. */
export function outsideMandate(actor: Actor, action: string): boolean {
  const representative = representativeOf(actor);
  if (representative === null) return false;
  const scope = table.get(action);
  return scope === undefined || !representative.scope.includes(scope);
}
