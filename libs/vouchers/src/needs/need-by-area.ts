import type { Localised } from '@kasvutori/platform';
import type { LifeArea } from './life-areas.js';
import type { Answers, Questionnaire } from './questionnaire.js';

/** How much support the answers of one area of life speak for, of the most they could. */
export interface AreaNeed {
  readonly area: LifeArea;
  readonly name: Localised;
  readonly points: number;
  readonly most: number;
  /** Whole per cent of the most, so that versions with other questions can be set side by side; 0 where nothing is weighed. */
  readonly percent: number;
}

export function needByArea({ areas, questions }: Questionnaire, answers: Answers): AreaNeed[] {
  return areas.map(({ code, name }) => {
    const own = questions.filter(({ area }) => area === code);
    const points = own.reduce((sum, { code: question, options }) => {
      const chosen = options.find((option) => option.code === answers[question]);
      return sum + (chosen?.points ?? 0);
    }, 0);
    const most = own.reduce((sum, { options }) => sum + Math.max(...options.map((option) => option.points)), 0);
    return { area: code, name, points, most, percent: most === 0 ? 0 : Math.round((100 * points) / most) };
  });
}
