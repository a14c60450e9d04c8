import { commonProblem, type Problem } from '@kasvutori/platform';
import type { MovedProposal } from '../budgets/budget-lifecycle.js';
import { proposalProblem } from './proposals-problems.js';

type Refusal = Extract<MovedProposal, { ok: false }>['refusal'];

/** The refusal of the table of proposals as a problem; the change of the year is decided by the same table. */
export const refuseDecision = (refusal: Refusal): Problem =>
  refusal === 'move-not-allowed' ? commonProblem(refusal) : proposalProblem(refusal);
