import type { components } from '../../../api/schema.js';

/** What the API says of outcomes, by its own names. */
type Schemas = components['schemas'];
export type ParticipationRow = Schemas['ParticipationSummary'];
export type Participation = Schemas['ParticipationDetail'];
export type Milestone = Schemas['MilestoneView'];
export type Fact = Schemas['FactView'];
export type Progress = Schemas['ProgressView'];
export type Employment = Schemas['EmploymentBody'];
export type OtherFact = Schemas['FactBody'];
