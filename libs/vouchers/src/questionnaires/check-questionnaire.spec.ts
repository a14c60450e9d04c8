import { describe, expect, it } from '@jest/globals';
import { ITS_TRIALS, WORK_AND_LIFE } from '../../../../test/support/questionnaire.js';
import type { Questionnaire } from '../needs/questionnaire.js';
import { questionnaireFlaws, trialLevel, type Trial } from './check-questionnaire.js';

const [first, ...rest] = WORK_AND_LIFE.questions;
const [light, ...heavier] = ITS_TRIALS;
const [segment] = WORK_AND_LIFE.segments;
if (first === undefined || light === undefined || segment === undefined)
  throw new Error('the first questionnaire has questions and trials');
const changed = (change: Partial<Questionnaire>): Questionnaire => ({ ...WORK_AND_LIFE, ...change });
const flawsOf = (change: Partial<Questionnaire>, trials: readonly Trial[] = ITS_TRIALS) =>
  questionnaireFlaws(changed(change), trials).map(({ code, pointer }) => `${code} ${pointer}`);

describe('what stands between a draft and its publication', () => {
  it('is nothing for the questionnaire that everybody begins with', () => {
    expect(questionnaireFlaws(WORK_AND_LIFE, ITS_TRIALS)).toEqual([]);
    expect(ITS_TRIALS.map((trial) => trialLevel(WORK_AND_LIFE, trial))).toEqual(['little', 'some', 'much']);
  });

  it.each<[string, Partial<Questionnaire>, string]>([
    ['a language', { title: { fi: 'Työ', sv: '', en: 'Work' } }, 'text-missing /title'],
    [
      'a text of a question',
      { questions: [{ ...first, text: { fi: '', sv: '', en: '' } }, ...rest] },
      'text-missing /questions/0/text',
    ],
    [
      'the text of an answer',
      {
        questions: [
          { ...first, options: first.options.map((option) => ({ ...option, text: { fi: 'a', sv: 'b', en: ' ' } })) },
          ...rest,
        ],
      },
      'text-missing /questions/0/options/1/text',
    ],
    ['a code twice', { questions: [first, ...WORK_AND_LIFE.questions] }, 'code-twice /questions/1/code'],
    [
      'one answer only',
      { questions: [{ ...first, options: first.options.slice(0, 1) }, ...rest] },
      'options-too-few /questions/0/options',
    ],
    ['no questions', { questions: [] }, 'questions-missing /questions'],
    [
      'an area nobody asks about',
      { questions: WORK_AND_LIFE.questions.filter(({ area }) => area !== 'money') },
      'area-without-questions /areas/3',
    ],
    ['an area that is not listed', { areas: WORK_AND_LIFE.areas.slice(1) }, 'area-not-listed /questions/0/area'],
    ['limits the wrong way', { levels: { some: 13, much: 13, heavy: 3 } }, 'levels-out-of-order /levels/much'],
    ['a limit nobody reaches', { levels: { some: 6, much: 99, heavy: 3 } }, 'level-out-of-reach /levels/much'],
    ['a weight that no answer has', { levels: { some: 6, much: 13, heavy: 4 } }, 'heavy-out-of-reach /levels/heavy'],
    ['a question that is gone', { questions: rest }, 'condition-question-unknown /segments/1/when/0/question'],
    [
      'a group not for everybody',
      { segments: WORK_AND_LIFE.segments.slice(0, -1) },
      'segment-not-for-everybody /segments/4',
    ],
    [
      'a condition without answers',
      {
        segments: [{ ...segment, when: [{ question: 'home', answers: [] }] }, ...WORK_AND_LIFE.segments],
      },
      'condition-answer-unknown /segments/0/when/0/answers',
    ],
  ])('is named: %s', (_, change, flaw) => {
    expect(flawsOf(change)).toContain(flaw);
  });

  it('is also what test answers give, level by level', () => {
    expect(flawsOf({}, heavier)).toEqual(['trial-missing /trials']);
    expect(flawsOf({}, [...ITS_TRIALS, { ...light, name: 'Väärin', expected: 'much' }])).toEqual([
      'trial-gives-other-level /trials/3',
    ]);
    expect(flawsOf({}, [{ ...light, answers: { home: 'tent' } }, ...ITS_TRIALS])).toEqual([
      'trial-incomplete /trials/0/answers',
    ]);
    expect(flawsOf({ levels: { some: 1, much: 2, heavy: null } })).toEqual(['trial-gives-other-level /trials/1']);
  });
});
