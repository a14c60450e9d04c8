import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@kasvutori/platform';
import fc from 'fast-check';
import { WORK_AND_LIFE } from '../../../../test/support/questionnaire.js';
import { LIFE_AREAS } from './life-areas.js';
import { LEVELS } from './needs-ground.js';
import { needByArea } from './need-by-area.js';
import { levelOf, proposeFor } from './needs-level.js';
import { checkAnswers, checkSomeAnswers, type Answers } from './questionnaire.js';

/** Somebody between jobs whom nothing else weighs down. */
const LIGHT: Answers = {
  'time-without-work': 'under-3-months',
  training: 'fits',
  goal: 'job',
  'ability-to-work': 'fully',
  strength: 'good',
  routines: 'well',
  home: 'stable',
  income: 'enough',
  support: 'yes',
  care: 'no',
  'finnish-or-swedish': 'well',
  'online-services': 'alone',
  device: 'yes',
  travel: 'easily',
  'step-free': 'no',
};

const propose = (answers: Partial<Answers>) => proposeFor(WORK_AND_LIFE, { ...LIGHT, ...answers } as Answers);

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    WORK_AND_LIFE.questions.map(({ code, options }) => [
      code,
      fc.constantFrom(...options.map((option) => option.code)),
    ]),
  ),
);

describe('the questionnaire', () => {
  it('names what is missing, unknown or not among the options', () => {
    const withoutHome = Object.fromEntries(Object.entries(LIGHT).filter(([code]) => code !== 'home'));
    expect(checkAnswers(WORK_AND_LIFE, LIGHT)).toEqual([]);
    expect(checkAnswers(WORK_AND_LIFE, { ...withoutHome, travel: 'by-boat', shoes: '43' })).toEqual([
      { question: 'home', refusal: 'question-unanswered' },
      { question: 'travel', refusal: 'answer-unknown' },
      { question: 'shoes', refusal: 'question-unknown' },
    ]);
    expect(checkAnswers(WORK_AND_LIFE, { ...withoutHome, constructor: 'x' } as unknown as Answers)).toContainEqual({
      question: 'home',
      refusal: 'question-unanswered',
    });
    expect(checkSomeAnswers(WORK_AND_LIFE, { travel: 'easily' })).toEqual([]);
    expect(checkSomeAnswers(WORK_AND_LIFE, { travel: 'by-boat' })).toHaveLength(1);
  });

  it('says how much support each area of life speaks for', () => {
    const areas = needByArea(WORK_AND_LIFE, { ...LIGHT, home: 'none', routines: 'sometimes-hard' });
    expect(areas.map(({ area }) => area)).toEqual(LIFE_AREAS);
    expect(areas.find(({ area }) => area === 'everyday-life')).toMatchObject({ points: 4, most: 5, percent: 80 });
    expect(areas.filter(({ points }) => points > 0)).toHaveLength(1);
  });
});

describe('the level', () => {
  it.each([
    [0, false, 'little'],
    [5, false, 'little'],
    [5, true, 'some'],
    [6, false, 'some'],
    [12, true, 'some'],
    [13, false, 'much'],
    [28, true, 'much'],
  ] as const)('of %i points (heavy answer: %s) is %s', (points, heavy, level) => {
    expect(levelOf(WORK_AND_LIFE.levels, points, heavy)).toBe(level);
  });

  it('is little and digital for somebody whom nothing weighs down', () => {
    const proposal = propose({});
    expect(proposal).toMatchObject({
      level: 'little',
      points: 0,
      channels: ['digital', 'remote'],
      services: ['job-coaching'],
      segment: 'A',
    });
  });

  it('is some as soon as there is no home, and says why', () => {
    const proposal = propose({ home: 'none' });
    expect(proposal.level).toBe('some');
    expect(proposal.points).toBeLessThan(WORK_AND_LIFE.levels.some);
    expect(proposal.grounds.find((row) => row.about === 'level')?.text.en).toContain('one answer weighs so much');
  });

  it('is much and in person when many things pile up', () => {
    const proposal = propose({
      'time-without-work': 'over-2-years',
      'ability-to-work': 'unclear',
      strength: 'worn-out',
      routines: 'needs-help',
      income: 'debts',
      training: 'none',
    });
    expect(proposal).toMatchObject({ level: 'much', channels: ['in-person'], segment: 'C' });
    expect(proposal.services).toEqual(['work-ability-assessment', 'job-coaching']);
  });
});

describe('channels, services and segment', () => {
  it.each([
    ['no device', { device: 'no' }, ['in-person']],
    ['cannot do things online', { 'online-services': 'no' }, ['in-person']],
    ['online with help', { 'online-services': 'with-help' }, ['remote']],
    ['some support', { home: 'none' }, ['remote', 'in-person']],
    [
      'some support, offline, hardly leaves home',
      { home: 'none', 'online-services': 'no', travel: 'hardly' },
      ['remote', 'in-person'],
    ],
  ])('%s %j → %j', (_, answers, channels) => {
    expect(propose(answers).channels).toEqual(channels);
  });

  it.each([
    ['1-2-years', 'B'],
    ['over-2-years', 'C'],
    ['3-12-months', 'A'],
  ])('without work for %s → segment %s', (time, segment) => {
    expect(propose({ 'time-without-work': time }).segment).toBe(segment);
  });

  it.each([
    [{ goal: 'business' }, ['startup-coaching']],
    [{ goal: 'unsure' }, ['career-guidance']],
    [{ 'finnish-or-swedish': 'little' }, ['language-coaching', 'job-coaching']],
  ])('%j → %j', (answers, services) => {
    expect(propose(answers).services).toEqual(services);
  });
});

describe('whatever is answered', () => {
  it('gives a level, a channel, a segment and a reason for each conclusion in every language', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const proposal = proposeFor(WORK_AND_LIFE, answers);
        const reasons = (about: string) => proposal.grounds.filter((row) => row.about === about).map((row) => row.code);
        expect(proposal.channels.length).toBeGreaterThan(0);
        expect(reasons('level')).toEqual([proposal.level]);
        expect(reasons('segment')).toEqual([proposal.segment]);
        expect(reasons('channel')).toEqual(proposal.channels);
        expect(reasons('service')).toEqual(proposal.services);
        expect(proposal.grounds.every((row) => LANGUAGES.every((language) => row.text[language].length > 0))).toBe(
          true,
        );
        const sum = proposal.grounds
          .filter((row) => row.about === 'answer')
          .reduce((total, row) => total + (row.points ?? 0), 0);
        expect(sum).toBe(proposal.points);
      }),
    );
  });

  it('never lowers the level when an answer grows heavier', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...WORK_AND_LIFE.questions), (answers, question) => {
        const now = question.options.find((option) => option.code === answers[question.code])?.points ?? 0;
        const heavier = question.options.find((option) => option.points > now);
        if (heavier === undefined) return;
        const before = proposeFor(WORK_AND_LIFE, answers).level;
        const after = proposeFor(WORK_AND_LIFE, { ...answers, [question.code]: heavier.code }).level;
        expect(LEVELS.indexOf(after)).toBeGreaterThanOrEqual(LEVELS.indexOf(before));
      }),
    );
  });
});
