import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../texts/language.js';
import { calendarDate } from '../time/calendar-date.js';
import { defineProblems, knownProblems } from './problem.js';
import { problemDocument } from './problem-document.js';

const problem = defineProblems({
  'test-short': {
    status: 409,
    text: { fi: 'Puuttuu {shortfall} ({day}, {at}).', sv: 'Fattas {shortfall}.', en: 'Short of {shortfall}.' },
  },
});

describe('a problem document', () => {
  it('writes its parameters the way the reader does', () => {
    const refusal = problem('test-short', {
      params: { shortfall: -125_050n, day: calendarDate('2028-02-29'), at: new Date('2026-11-24T12:00:00Z') },
      field: '/units',
    });
    expect(problemDocument(refusal, 'fi', 'id-1')).toMatchObject({
      type: '/problems/test-short',
      status: 409,
      code: 'test-short',
      detail: expect.stringMatching(/^Puuttuu −1\s250,50\s€ \(29\.2\.2028, .*24\.11\.2026.*14\.00\)\.$/),
      errors: [{ pointer: '/units', code: 'test-short' }],
      instance: 'id-1',
    });
    expect(problemDocument(refusal, 'en', 'id-1').detail).toMatch(/^Short of −1,250\.50\s€\.$/);
  });

  it('has a text in every language for every problem', () => {
    for (const [code, { text }] of knownProblems()) {
      for (const language of LANGUAGES)
        expect([code, language, text[language].trim()]).not.toEqual([code, language, '']);
    }
  });
});
