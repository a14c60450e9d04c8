import { readFileSync } from 'node:fs';
import type { CohortPlan } from '@kasvutori/outcomes';

/** The cohort that is documented (docs/domain/cohort-example.json). */
export const EXAMPLE_COHORT = JSON.parse(
  readFileSync(new URL('../../docs/domain/cohort-example.json', import.meta.url), 'utf8'),
) as CohortPlan;
