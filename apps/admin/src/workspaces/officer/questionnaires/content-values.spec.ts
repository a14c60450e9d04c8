import { expect, it } from '@jest/globals';
import { questionsOf, rulesOf, withQuestions, withRules } from './content-values.js';
import type { Content } from './types.js';

const text = { fi: 'a', sv: 'b', en: 'c' };
const content: Content = {
  title: text,
  areas: [{ code: 'money', name: text }],
  questions: [{ code: 'question-1', area: 'money', text, options: [{ code: 'yes', text, points: 3 }] }],
  levels: { some: 1, much: 2, heavy: null },
  channels: [],
  services: [{ code: 'job-coaching', levels: [], when: [{ question: 'question-1', answers: ['yes'] }], because: text }],
  segments: [],
};

it('gives back what it was given', () => {
  expect(withQuestions(content, questionsOf(content))).toEqual(content);
  expect(withRules(content, rulesOf(content))).toEqual(content);
});

it('gives what is new a code that nothing else has, and leaves the rest', () => {
  const values = questionsOf(content);
  const option = { code: '', text, points: 1 };
  const asked = { code: '', area: 'money' as const, text, options: [option, option] };
  const { questions, services } = withQuestions(content, { ...values, questions: [asked, ...values.questions, asked] });
  expect(questions.map(({ code }) => code)).toEqual(['question-2', 'question-1', 'question-3']);
  expect(questions[0]?.options.map(({ code }) => code)).toEqual(['answer-1', 'answer-2']);
  expect(services).toEqual(content.services);
});
