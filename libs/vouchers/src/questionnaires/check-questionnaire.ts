import { isFullyLocalised, type Localised } from '@kasvutori/platform';
import { LEVELS, type Level } from '../needs/needs-ground.js';
import { proposeFor } from '../needs/needs-level.js';
import { checkAnswers, MAX_POINTS, type Answers, type NeedsRule, type Questionnaire } from '../needs/questionnaire.js';

export type FlawCode =
  | 'text-missing'
  | 'code-twice'
  | 'questions-missing'
  | 'area-without-questions'
  | 'area-not-listed'
  | 'options-too-few'
  | 'levels-out-of-order'
  | 'level-out-of-reach'
  | 'heavy-out-of-reach'
  | 'condition-question-unknown'
  | 'condition-answer-unknown'
  | 'segment-not-for-everybody'
  | 'trial-missing'
  | 'trial-incomplete'
  | 'trial-gives-other-level';

/** Why a questionnaire cannot be published: a JSON pointer to the place, and what is wrong there. */
export interface Flaw {
  readonly pointer: string;
  readonly code: FlawCode;
  readonly params?: Readonly<Record<string, string>>;
}

/** Answers of an invented person and the level that they must give: what the editor means, checked before publishing. */
export interface Trial {
  readonly name: string;
  readonly answers: Answers;
  readonly expected: Level;
}

/** The level a trial gives; undefined while its answers do not fit the questions. */
export function trialLevel(questionnaire: Questionnaire, { answers }: Trial): Level | undefined {
  const fits = contentFlaws(questionnaire).length === 0 && checkAnswers(questionnaire, answers).length === 0;
  return fits ? proposeFor(questionnaire, answers).level : undefined;
}

/** Everything that stands between a draft and its publication, in the order in which it is read. */
export function questionnaireFlaws(questionnaire: Questionnaire, trials: readonly Trial[]): Flaw[] {
  const flaws = contentFlaws(questionnaire);
  return flaws.length > 0 ? flaws : trialFlaws(questionnaire, trials);
}

function contentFlaws(questionnaire: Questionnaire): Flaw[] {
  return [
    ...textFlaws(questionnaire),
    ...areaFlaws(questionnaire),
    ...questionFlaws(questionnaire),
    ...levelFlaws(questionnaire),
    ...ruleFlaws(questionnaire),
  ];
}

function textFlaws({ title, areas, questions, channels, services, segments }: Questionnaire): Flaw[] {
  const texts: (readonly [string, Localised])[] = [
    ['/title', title],
    ...areas.map(({ name }, at) => [`/areas/${at}/name`, name] as const),
    ...questions.flatMap(({ text, options }, at) => [
      [`/questions/${at}/text`, text] as const,
      ...options.map((option, nth) => [`/questions/${at}/options/${nth}/text`, option.text] as const),
    ]),
    ...Object.entries({ channels, services, segments }).flatMap(([list, rules]) =>
      rules.map(({ because }, at) => [`/${list}/${at}/because`, because] as const),
    ),
  ];
  return texts
    .filter(([, text]) => !isFullyLocalised(text))
    .map(([pointer]) => ({ pointer, code: 'text-missing' as const }));
}

function areaFlaws({ areas, questions }: Questionnaire): Flaw[] {
  const listed = areas.map(({ code }) => code);
  return [
    ...twice(listed, (at) => `/areas/${at}/code`),
    ...areas.flatMap(({ code }, at): Flaw[] =>
      questions.some(({ area }) => area === code) ? [] : [{ pointer: `/areas/${at}`, code: 'area-without-questions' }],
    ),
    ...questions.flatMap(({ area }, at): Flaw[] =>
      listed.includes(area) ? [] : [{ pointer: `/questions/${at}/area`, code: 'area-not-listed' }],
    ),
  ];
}

function questionFlaws({ questions }: Questionnaire): Flaw[] {
  if (questions.length === 0) return [{ pointer: '/questions', code: 'questions-missing' }];
  return [
    ...twice(
      questions.map(({ code }) => code),
      (at) => `/questions/${at}/code`,
    ),
    ...questions.flatMap(({ options }, at): Flaw[] => [
      ...(options.length < 2 ? [{ pointer: `/questions/${at}/options`, code: 'options-too-few' } as const] : []),
      ...twice(
        options.map(({ code }) => code),
        (nth) => `/questions/${at}/options/${nth}/code`,
      ),
    ]),
  ];
}

const twice = (codes: readonly string[], pointer: (at: number) => string): Flaw[] =>
  codes.flatMap((code, at) => (codes.indexOf(code) < at ? [{ pointer: pointer(at), code: 'code-twice' }] : []));

function levelFlaws({ levels: { some, much, heavy }, questions }: Questionnaire): Flaw[] {
  const most = questions.reduce((sum, { options }) => sum + Math.max(0, ...options.map(({ points }) => points)), 0);
  const flaws: Flaw[] = [];
  if (some >= much) flaws.push({ pointer: '/levels/much', code: 'levels-out-of-order' });
  if (much > most) flaws.push({ pointer: '/levels/much', code: 'level-out-of-reach', params: { most: String(most) } });
  if (heavy !== null && (heavy < 1 || heavy > MAX_POINTS)) {
    flaws.push({ pointer: '/levels/heavy', code: 'heavy-out-of-reach', params: { most: String(MAX_POINTS) } });
  }
  return flaws;
}

function ruleFlaws({ channels, services, segments, questions }: Questionnaire): Flaw[] {
  const answersOf = new Map(questions.map(({ code, options }) => [code, options.map((option) => option.code)]));
  const flaws = Object.entries({ channels, services, segments }).flatMap(([list, rules]) =>
    (rules as readonly NeedsRule[]).flatMap(({ when }, at) =>
      when.flatMap(({ question, answers }, nth): Flaw[] => {
        const pointer = `/${list}/${at}/when/${nth}`;
        const known = answersOf.get(question);
        if (known === undefined) {
          return [{ pointer: `${pointer}/question`, code: 'condition-question-unknown', params: { question } }];
        }
        const fits = answers.length > 0 && answers.every((answer) => known.includes(answer));
        return fits ? [] : [{ pointer: `${pointer}/answers`, code: 'condition-answer-unknown', params: { question } }];
      }),
    ),
  );
  const last = segments.at(-1);
  const forEverybody = last !== undefined && last.when.length === 0 && last.levels.length === 0;
  return forEverybody
    ? flaws
    : [...flaws, { pointer: `/segments/${Math.max(0, segments.length - 1)}`, code: 'segment-not-for-everybody' }];
}

function trialFlaws(questionnaire: Questionnaire, trials: readonly Trial[]): Flaw[] {
  const missing = LEVELS.filter((level) => !trials.some(({ expected }) => expected === level));
  return [
    ...missing.map((level): Flaw => ({ pointer: '/trials', code: 'trial-missing', params: { level } })),
    ...trials.flatMap((trial, at): Flaw[] => {
      const given = trialLevel(questionnaire, trial);
      if (given === undefined) {
        return [{ pointer: `/trials/${at}/answers`, code: 'trial-incomplete', params: { name: trial.name } }];
      }
      return given === trial.expected
        ? []
        : [{ pointer: `/trials/${at}`, code: 'trial-gives-other-level', params: { name: trial.name, level: given } }];
    }),
  ];
}
