import type { Tx } from '@kasvutori/platform';
import { nextOnPath } from './path-order.js';
import { pathOfClient, stepsOf, type Acts } from './path-queries.js';

/** What comes next on the client's path, and who does it. */
export interface NextPathStep {
  readonly goal: string;
  readonly acts: Acts;
  readonly organisationName: string | null;
}

export async function nextPathStep(tx: Tx, clientId: string): Promise<NextPathStep | undefined> {
  const path = await pathOfClient(tx, clientId);
  const step = path && nextOnPath(await stepsOf(tx, path.id));
  return step && { goal: step.goal, acts: step.acts, organisationName: step.organisationName };
}
