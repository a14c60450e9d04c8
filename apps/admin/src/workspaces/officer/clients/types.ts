import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type ClientItem = Schemas['ClientItem'];
export type Client = Schemas['ClientDetail'];
export type Assessment = Schemas['AssessmentItem'];
export type Ground = Schemas['GroundRow'];
export type CaseWorker = Schemas['CaseWorker'];
