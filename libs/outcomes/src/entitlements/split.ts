import { type Cents, centsToDecimal, parseCents } from '@kasvutori/platform';
import type { Entitlements } from './entitlement.js';
import { splitBy } from './shares.js';
import { type Trace, withStep } from './trace.js';

/** One who shares what a contract pays with its provider, which has the rest. */
export interface Member {
  readonly providerId: string;
  readonly name: string;
  /** Of a per cent. */
  readonly hundredths: number;
}

/**
 * What one of them has of everything a contract has earned: a member, or its provider (null). Each line is divided for itself, so the parts of
 * all make it to the cent. Facts stay with the provider, who knows the client; the arithmetic goes with each part.
 */
export function partOf(entitled: Entitlements, members: readonly Member[], member: Member | null): Entitlements {
  if (members.length === 0) return entitled;
  const shares = sharesOf(members);
  const at = member === null ? 0 : members.indexOf(member) + 1;
  const part = (cents: Cents): Cents => centsOfMember(cents, members, member);
  const shared = (trace: Trace): Trace => {
    const kept = heldOf(trace);
    const held = kept === null ? null : centsToDecimal(part(parseCents(kept)));
    return withStep(member === null ? trace : { ...trace, facts: [] }, { op: 'split', shares, at, held });
  };
  return {
    lines: entitled.lines.map((line) => ({ ...line, netCents: part(line.netCents), trace: shared(line.trace) })),
    missing: entitled.missing.map((one) => ({ ...one, trace: shared(one.trace) })),
  };
}

/** What one of them has of an amount. */
export function centsOfMember(cents: Cents, members: readonly Member[], member: Member | null): Cents {
  const percents = sharesOf(members).map(({ percent }) => percent);
  return splitBy(cents, percents)[member === null ? 0 : members.indexOf(member) + 1] ?? 0n;
}

const WHOLE = 10_000;

function sharesOf(members: readonly Member[]): { readonly party: string | null; readonly percent: string }[] {
  const rest = members.reduce((left, { hundredths }) => left - hundredths, WHOLE);
  return [{ name: null, hundredths: rest }, ...members].map(({ name, hundredths }) => ({
    party: name,
    percent: centsToDecimal(BigInt(hundredths)),
  }));
}

/** What the line keeps back, or was kept back and falls due with it. */
function heldOf({ steps }: Trace): string | null {
  const step = steps.findLast(({ op }) => op === 'retained' || op === 'released');
  return step !== undefined && 'held' in step ? step.held : null;
}
