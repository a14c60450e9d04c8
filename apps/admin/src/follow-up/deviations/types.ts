import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type Deviation = Schemas['DeviationDetail'];
export type DeviationRow = Schemas['DeviationSummary'];
export type ReportDeviation = Schemas['ReportDeviation'];
export type AnswerDeviation = Schemas['AnswerDeviation'];
export type Measure = Schemas['CorrectiveMeasure'];
export type Base = '/officer' | '/provider';
