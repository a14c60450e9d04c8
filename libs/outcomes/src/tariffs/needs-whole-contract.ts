import type { ComponentKind, Tariff } from './tariff.js';

const OF_CONTRACT: readonly ComponentKind[] = [
  'accelerator',
  'serviceFee',
  'bonus',
  'malus',
  'percentOfOutcome',
  'overBaseline',
];

/** Whether what is paid of one client depends on others, or something is paid for no client at all. */
export const needsWholeContract = ({ components, caps }: Pick<Tariff, 'components' | 'caps'>): boolean =>
  components.some(({ kind }) => OF_CONTRACT.includes(kind)) || caps.some(({ scope }) => scope !== 'client');

/** What a run pays of a tariff: what an alliance shares its settlement claims, so that it is never paid twice. */
export const paidByRuns = (tariff: Tariff): Tariff => ({
  ...tariff,
  components: tariff.components.filter(({ kind }) => kind !== 'gainPain' && kind !== 'kraPool'),
});
