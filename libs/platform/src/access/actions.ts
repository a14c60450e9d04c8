import { fill } from '../problems/problem-document.js';
import { knownProblems, type ProblemParams } from '../problems/problem.js';
import { outsideMandate } from './mandated-actions.js';
import { ROLES, rolesOf, type Actor, type Role } from './actor.js';

/** Which roles may do an action. `everyone` opens it to people who have not signed in; the row filters still decide what they see. */
export type ActionTable = Readonly<Record<string, readonly (Role | 'everyone')[]>>;

const table = new Map<string, readonly (Role | 'everyone')[]>();

/** Declares the actions of a feature; together they are the one table of actions × roles. */
export function defineActions<const Actions extends ActionTable>(actions: Actions): Actions {
  for (const [action, roles] of Object.entries(actions)) {
    if (table.has(action)) throw new Error(`the action ${action} is declared twice`);
    table.set(action, roles);
  }
  return actions;
}

/** The access table, for the guard and for auditors. */
export const accessTable = (): ReadonlyMap<string, readonly (Role | 'everyone')[]> => table;

/** True when one of the actor's roles may do the action, and a program's scopes as well. The row is judged elsewhere. */
export function may(actor: Actor, action: string): boolean {
  const allowed = table.get(action);
  if (allowed === undefined) throw new Error(`the action ${action} is declared nowhere (defineActions)`);
  if (actor.kind === 'system' || allowed.includes('everyone')) return true;
  if (actor.kind === 'client' && actor.roles.length === 0) return ROLES.every((role) => allowed.includes(role));
  return rolesOf(actor).some((role) => allowed.includes(role)) && (actor.scopes?.includes(action) ?? true);
}

export interface Permission {
  readonly action: string;
  readonly allowed: boolean;
  /** Why not, in the actor's language. */
  readonly reason?: string;
}

/**
 * What a resource answers as `permittedActions`: the actions the actor's roles hold, each allowed or refused with its reason.
 * Actions that are not theirs at all are left out. `refusal` is a problem code returned by the pure rule of the action, `params` what its text speaks of.
 */
export function permitted(
  actor: Actor,
  moves: readonly { action: string; refusal?: string | undefined; params?: ProblemParams | undefined }[],
): Permission[] {
  const language = actor.kind === 'system' || actor.kind === 'anonymous' ? 'fi' : actor.language;
  return moves
    .filter(({ action }) => may(actor, action))
    .map(({ action, refusal: ruled, params }) => {
      const refusal = outsideMandate(actor, action) ? 'mandate-does-not-cover' : ruled;
      if (refusal === undefined) return { action, allowed: true };
      const definition = knownProblems().get(refusal);
      if (definition === undefined) throw new Error(`the refusal ${refusal} is declared nowhere (defineProblems)`);
      return { action, allowed: false, reason: fill(definition.text, params, language) };
    });
}
