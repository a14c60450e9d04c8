import type { Questionnaire } from './questionnaire.js';
import { WORK_AND_LIFE } from './questionnaire-2026-1.js';

const VERSIONS: ReadonlyMap<string, Questionnaire> = new Map([[WORK_AND_LIFE.version, WORK_AND_LIFE]]);

export const CURRENT_QUESTIONNAIRE: Questionnaire = WORK_AND_LIFE;

/** @throws RangeError for a version that was never in use. */
export function questionnaireOf(version: string): Questionnaire {
  const questionnaire = VERSIONS.get(version);
  if (questionnaire === undefined) throw new RangeError(`no such questionnaire: ${version}`);
  return questionnaire;
}
