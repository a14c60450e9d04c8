import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Questionnaire = Schemas['QuestionnaireDetail'];
export type Content = Schemas['QuestionnaireContent'];
export type Summary = Schemas['QuestionnaireSummary'];
export type Trial = Schemas['TrialInput'];
export type Level = Trial['expected'];
export const LEVELS = ['little', 'some', 'much'] as const satisfies readonly Level[];
