import { cpvCode, parseCents, type Cents, type Localised, type VatCategory } from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';
import { catalogueProblem } from './catalogue-problems.js';

/** What a service is and asks for; what is left out or null is as usual for its kind. */
export interface ServiceTerms {
  /** The most the authority pays for one unit, a decimal in euros. */
  readonly maxUnitPrice: string;
  readonly unitsDefault: number;
  readonly validityMonths: number;
  readonly cpv?: string | null;
  readonly vatCategory?: VatCategory | null;
  readonly channels?: readonly Channel[];
  readonly description?: Localised | null;
  readonly requirements?: Localised | null;
}

export interface ServiceColumns {
  readonly maxUnitPriceCents: Cents;
  readonly unitsDefault: number;
  readonly validityMonths: number;
  readonly cpv: string | null;
  readonly vatCategory: VatCategory | null;
  readonly channels: Channel[];
  readonly description: Localised | null;
  readonly requirements: Localised | null;
}

/** The terms as they are kept. @throws 422 for a CPV code that is none. */
export function columnsOf(terms: ServiceTerms): ServiceColumns {
  const { cpv = null, vatCategory = null, description = null, requirements = null } = terms;
  if (cpv !== null && cpvCode(cpv) === undefined) throw catalogueProblem('cpv-unknown', { field: '/cpv' });
  return {
    maxUnitPriceCents: parseCents(terms.maxUnitPrice),
    unitsDefault: terms.unitsDefault,
    validityMonths: terms.validityMonths,
    channels: [...(terms.channels ?? (['in-person', 'remote', 'digital'] as const))],
    ...{ cpv, vatCategory, description, requirements },
  };
}
