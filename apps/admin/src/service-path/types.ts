import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Path = Schemas['PathDetail'];
export type MyPath = Schemas['MyPath'];
export type SharedPath = Schemas['SharedPathDetail'];
export type Step = Schemas['PathStepItem'];
export type StepMove = Step['moves'][number];
export type PlannedStep = Schemas['PlannedStepInput'];
