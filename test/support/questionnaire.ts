import { readFileSync } from 'node:fs';
import type { Trial } from '../../libs/vouchers/src/questionnaires/check-questionnaire.js';
import type { Questionnaire } from '../../libs/vouchers/src/needs/questionnaire.js';

const MIGRATION = readFileSync(new URL('../../db/migrations/0108_questionnaires.sql', import.meta.url), 'utf8');
const quoted = (tag: string): unknown => JSON.parse(MIGRATION.split(`$${tag}$`)[1] ?? '');

/** "Work and life" 2026-1 and its test answers, as every installation begins with them. */
export const WORK_AND_LIFE = quoted('questionnaire') as Questionnaire;
export const ITS_TRIALS = quoted('trials') as readonly Trial[];
