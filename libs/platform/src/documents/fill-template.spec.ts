import { describe, expect, test } from '@jest/globals';
import { fillTemplate, templateFields } from './fill-template.js';
import { TemplateError } from './template-error.js';
import type { Language } from '../texts/language.js';

const fill = (
  template: string,
  data: object,
  language: Language = 'fi',
  into: 'markdown' | 'plain' = 'plain',
): string => fillTemplate({ template, data, language, into });

function refusalOf(template: string, data: object): TemplateError {
  try {
    fill(template, data);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('the template was filled');
}

describe('a field is printed or refused by its name', () => {
  test.each([
    ['{{name}}', {}, 'name'],
    ['{{provider.name}}', { provider: {} }, 'provider.name'],
    ['{{provider.name}}', {}, 'provider.name'],
    ['{{name}}', { name: null }, 'name'],
    ['{{name}}', { name: '' }, 'name'],
    ['{{money total}}', {}, 'total'],
    ['{{money total}}', { total: null }, 'total'],
    ['{{#each rows}}x{{/each}}', {}, 'rows'],
    ['{{#if paid}}x{{/if}}', {}, 'paid'],
    ['{{#each rows}}{{money amount}}{{/each}}', { rows: [{}] }, 'rows[].amount'],
    ['{{#each rows}}{{#with who}}{{../../title}}{{/with}}{{/each}}', { rows: [{ who: { x: 1 } }] }, 'title'],
    ['{{#if (eq status "paid")}}x{{/if}}', {}, 'status'],
    ['{{name}}', { name: 12.5 }, 'name'],
    ['{{name}}', { name: 5n }, 'name'],
    ['{{name}}', { name: true }, 'name'],
    ['{{name}}', { name: new Date(0) }, 'name'],
    ['{{constructor}}', {}, 'constructor'],
    ['{{__proto__.x}}', {}, '__proto__.x'],
  ])('%s of %j', (template, data, field) => {
    expect(refusalOf(template, data).field).toBe(field);
  });

  test('null and empty lists are answers where a template asks', () => {
    const template = '{{#if note}}{{note}}{{else}}–{{/if}}{{#each rows}}x{{else}}ei rivejä{{/each}}';
    expect(fill(template, { note: null, rows: [] })).toBe('–ei rivejä');
    expect(fill(template, { note: 'huom', rows: [1] })).toBe('huomx');
  });

  test('zero is printed', () => expect(fill('{{count}}', { count: 0 })).toBe('0'));
});

test('a preview is told every missing field and shows what stands for it', () => {
  const missing: string[] = [];
  const onMissing = (field: string) => {
    missing.push(field);
    return `[${field}]`;
  };
  const template = '{{name}} {{money total}} {{#each rows}}{{code}} {{date day}}{{/each}}{{#if paid}}x{{/if}}';
  const filled = fillTemplate({ template, data: { rows: [{ code: 'A' }] }, language: 'fi', into: 'plain', onMissing });
  expect(filled).toBe('[name] [total] A [rows[].day]');
  expect(missing).toEqual(['name', 'total', 'rows[].day', 'paid']);
});

test('a template tells the fields it speaks of, on every branch', () => {
  const template = '{{#if note}}{{note}}{{else}}{{a.b}}{{/if}}{{#each rows}}{{code}}{{@index}}{{../title}}{{/each}}';
  expect(templateFields(template)).toEqual(['note', 'a.b', 'rows', 'rows[].code', 'title']);
});

describe('what a template may not do', () => {
  test.each([
    ['{{{raw}}}', { raw: 'x' }],
    ['{{&raw}}', { raw: 'x' }],
    ['{{> partial}}', {}],
    ['{{#rows}}x{{/rows}}', { rows: [1] }],
    ['{{shout name}}', { name: 'x' }],
    ['{{money total currency="EUR"}}', { total: 1n }],
    ['{{#each rows}}', { rows: [] }],
  ])('%s', (template, data) => {
    expect(() => fill(template, data)).toThrow(TemplateError);
  });
});

describe('helpers', () => {
  const data = {
    total: -125_050n,
    text: '1250.50',
    day: '2026-11-24',
    at: new Date('2026-11-24T12:00:00Z'),
    name: { fi: 'Uraohjaus', sv: 'Karriärvägledning', en: 'Career guidance' },
    status: 'paid',
    empty: [],
  };

  test.each([
    ['{{money total}}', 'fi', '−1\u00a0250,50\u00a0€'],
    ['{{money text}}', 'en', '1,250.50\u00a0€'],
    ['{{date day}}', 'sv', '24.11.2026'],
    ['{{time "08:05"}}', 'fi', '8.05'],
    ['{{instant at}}', 'sv', '24.11.2026 kl.\u00a014.00'],
    ['{{instant "2026-11-24T12:00:00Z"}}', 'en', '24.11.2026 at\u00a014.00'],
    ['{{number "1234.5"}}', 'fi', '1\u00a0234,5'],
    ['{{number "-1234.5"}}', 'en', '−1,234.5'],
    ['{{percent "25.5"}}', 'fi', '25,5\u00a0%'],
    ['{{text name}}', 'sv', 'Karriärvägledning'],
    ['{{code "service-kind" "job-coaching"}}', 'en', 'Job coaching'],
    ['{{#if (eq status "paid")}}kyllä{{else}}ei{{/if}}', 'fi', 'kyllä'],
    ['{{#if (and status (not empty))}}kyllä{{/if}}', 'fi', 'kyllä'],
    ['{{#if (or empty status)}}kyllä{{/if}}', 'fi', 'kyllä'],
    ['{{#unless (or empty empty)}}kyllä{{/unless}}', 'fi', 'kyllä'],
  ] as const)('%s in %s', (template, language, expected) => {
    expect(fill(template, data, language)).toBe(expected);
  });

  test.each([
    ['{{money total}}', { total: '12,50' }],
    ['{{money total}}', { total: 12.5 }],
    ['{{date day}}', { day: '2027-02-31' }],
    ['{{instant at}}', { at: 'tomorrow' }],
    ['{{number n}}', { n: 0.1 }],
    ['{{text name}}', { name: 'x' }],
    ['{{time t}}', { t: '25:00' }],
  ])('%s refuses %j', (template, unfit) => {
    expect(() => fill(template, unfit)).toThrow(/expects/);
  });
});

describe('values are never markup', () => {
  test('every mark of Markdown is escaped, lines are joined', () => {
    expect(fill('{{name}}', { name: ' *a*\n# b|c <d> 1. ' }, 'fi', 'markdown')).toBe('\\*a\\* \\# b\\|c \\<d\\> 1\\.');
  });

  test('paragraphs keep their breaks and nothing else', () => {
    expect(fill('{{paragraphs text}}', { text: 'a*\nb\n\n- c' }, 'fi', 'markdown')).toBe('a\\*\\\nb\n\n\\- c');
  });

  test('the language of a call does not leak into the next', () => {
    const results = (['fi', 'en', 'fi'] as const).map((language) =>
      fill('{{money total}}', { total: 100_000n }, language),
    );
    expect(results).toEqual(['1\u00a0000,00\u00a0€', '1,000.00\u00a0€', '1\u00a0000,00\u00a0€']);
  });
});
