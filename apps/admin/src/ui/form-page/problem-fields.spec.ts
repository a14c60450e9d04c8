import { expect, it } from '@jest/globals';
import { problemFields } from './problem-fields.js';

it('puts each problem at its field, or at the field above it, or in the summary', () => {
  const at = (pointer: string) => ({ pointer, code: 'x', detail: `väärin: ${pointer}` });
  expect(
    problemFields(
      [at('/title'), at('/lots/0/title'), at('/deadline/date'), at('/lots')],
      ['title', 'lots.0.title', 'deadline'],
    ),
  ).toEqual({
    atFields: [
      { name: 'title', message: 'väärin: /title' },
      { name: 'lots.0.title', message: 'väärin: /lots/0/title' },
      { name: 'deadline', message: 'väärin: /deadline/date' },
    ],
    elsewhere: ['väärin: /lots'],
  });
});
