import type { Found } from './reading.js';
import { withStep } from './trace.js';

/**
 * An outcome that the tariff wants to be asked for is worth nothing until a claim for it stands. Where claims are not known (`undefined`), as in cases,
 * simulations and forecasts, everything that has come about counts.
 */
export function askedFor(found: Found, claims: readonly string[] | undefined): Found {
  const { component, key, trace } = found;
  if (claims === undefined || component.claim?.mode !== 'claim' || trace.outcomeDate === null) return found;
  if (claims.includes(key)) return found;
  return { ...found, trace: { ...withStep(trace, { op: 'nothing', reason: 'not-claimed' }), outcomeDate: null } };
}
