import { type AuthorityActor, permitted, type Tx } from '@kasvutori/platform';
import type { SimulationDetail, SimulationItem } from './simulation.dto.js';
import { simulationById, type SimulationRow } from './simulation-queries.js';

export const simulationItem = ({ figures, ...row }: SimulationRow): SimulationItem => ({
  ...row,
  figures: [...figures],
});

/** One simulation with what it was made of and how it came out. */
export async function simulationDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<SimulationDetail> {
  const { tariffs, result, cohort, ...simulation } = await simulationById(tx, actor.organisationId, id);
  return {
    ...simulationItem(simulation),
    cohort,
    tariffs: tariffs.map(({ source, sha256, body }) => ({ source, sha256, title: body.title })),
    result: result as SimulationDetail['result'],
    permittedActions: permitted(actor, [
      { action: 'simulation:attach', refusal: simulation.status === 'done' ? undefined : 'simulation-not-done' },
    ]),
  };
}
