import type { components } from '../api/schema.js';

/** What the API says of outcomes, by its own names. */
type Schemas = components['schemas'];
export type ParticipationRow = Schemas['ParticipationSummary'];
export type Participation = Schemas['ParticipationDetail'];
export type Milestone = Schemas['MilestoneView'];
export type Fact = Schemas['FactView'];
export type Progress = Schemas['ProgressView'];
export type Employment = Schemas['EmploymentBody'];
export type OtherFact = Schemas['FactBody'];
export type Verification = Schemas['VerificationBody'];

/** Where the pages stand: a provider reports there, officials read and verify. */
export type ParticipationsAt = '/provider/outcomes' | '/officer/participations' | '/finance/participations';
