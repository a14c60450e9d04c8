import { expect, it } from '@jest/globals';
import { assessmentOf, completeAnswers, valuesFor } from './needs-values.js';

const text = { fi: '', sv: '', en: '' };
const questions = [
  { code: 'home', area: 'everyday-life' as const, text, options: [{ code: 'stable', points: 0, text }] },
  { code: 'goal', area: 'work-and-skills' as const, text, options: [{ code: 'job', points: 0, text }] },
];

it('keeps the earlier answers that the questions still know', () => {
  const { answers } = valuesFor({ questions }, { answers: { home: 'stable', goal: 'to-be-rich', shoes: '43' } });
  expect(answers).toEqual({ home: 'stable', goal: '' });
});

it('is complete when every question has an answer', () => {
  expect(completeAnswers(['home', 'goal'], { home: 'stable', goal: '' })).toBeUndefined();
  expect(completeAnswers(['home'], { home: 'stable' })).toEqual({ home: 'stable' });
});

it('sends level, segment and reason only with a decision of one’s own', () => {
  const values = { answers: { home: 'stable' }, level: 'much' as const, segment: '' as const, reason: 'Näin on.' };
  expect(assessmentOf({ ...values, decision: 'proposed' })).toEqual({ answers: { home: 'stable' } });
  expect(assessmentOf({ ...values, decision: 'own' })).toEqual({
    answers: { home: 'stable' },
    level: 'much',
    reason: 'Näin on.',
  });
});
