import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
/** What is asked, without the weighing; a draft's texts may lack a language. */
export type Asked = Pick<Schemas['QuestionnaireItem'], 'areas' | 'questions'>;
export type Answers = Readonly<Record<string, string>>;
