import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Simulation = Schemas['SimulationDetail'];
export type SimulationItem = Schemas['SimulationItem'];
export type SimulationResult = Schemas['SimulationResultView'];
export type TariffResult = Schemas['SimulationTariffResult'];
export type TariffChoice = Schemas['TariffToSimulate'];

/** Where the pages stand. */
export interface InWorkspace {
  readonly base: '/officer' | '/finance';
}
