import { describe, expect, it } from '@jest/globals';
import { renderMarkdown, templateFields } from '@kasvutori/platform';
import fc from 'fast-check';
import { expandClauses } from './expand-clauses.js';
import { lineDifference } from './line-difference.js';
import { exampleData, fieldsOf, TEMPLATE_FIELDS, unknownFields } from './template-fields.js';

describe('the fields of templates', () => {
  it.each(['fi', 'sv', 'en'] as const)('are all printable from the example in %s', (language) => {
    const plain = TEMPLATE_FIELDS.filter(({ path, example }) => !/\[\]|Cents/.test(path) && example !== null).map(
      ({ path }) => path,
    );
    const template = `${plain.map((path) => `{{${path}}}`).join('\n\n')}{{#each prices}}{{title}} {{money unitPriceCents}}{{/each}}

{{#each indicators}}{{name}} {{target}} {{sanction}}{{/each}}`;
    expect(renderMarkdown({ template, data: exampleData(language, 'contract'), language })).toContain('Öljymäen');
    expect(unknownFields(templateFields(template), 'contract')).toEqual([]);
  });

  it('tell what no contract has', () => {
    expect(unknownFields(templateFields('{{provider.phone}}{{#each prices}}{{vat}}{{/each}}'), 'contract')).toEqual([
      'provider.phone',
      'prices[].vat',
    ]);
  });
});

describe('the fields of amendments', () => {
  it('are an amendment’s only, and all printable from the example', () => {
    const template =
      '{{#if index}}{{index.factor}}{{/if}} {{date amendmentFrom}} {{successor.name}} {{#each newPrices}}{{money newCents}}{{/each}}';
    const data = exampleData('sv', 'amendment');
    expect(renderMarkdown({ template, data, language: 'sv' }).replaceAll('\\', '')).toContain(
      '1.031139 1.3.2027 Harjun Polku Oy 87,65',
    );
    expect(unknownFields(templateFields(template), 'amendment')).toEqual([]);
    expect(unknownFields(templateFields('{{otherTerms}} {{number}}'), 'contract')).toEqual(['otherTerms']);
    expect(new Set(fieldsOf('amendment').map(({ path }) => path)).size).toBe(fieldsOf('amendment').length);
  });
});

describe('clauses', () => {
  const clauses = new Map([['data-protection', { text: 'Tietosuoja {{number}}' }]]);
  it('stand in their place, the unknown ones are told', () => {
    expect(expandClauses('A\n\n{{> data-protection}}\n\n{{>nothing}}', clauses)).toEqual({
      text: 'A\n\nTietosuoja {{number}}\n\n{{>nothing}}',
      used: ['data-protection'],
      unknown: ['nothing'],
    });
  });
});

describe('the difference of two texts', () => {
  it('is told by lines', () => {
    expect(lineDifference('a\nb\nc', 'a\nc\nd')).toEqual([
      { change: 'same', text: 'a' },
      { change: 'removed', text: 'b' },
      { change: 'same', text: 'c' },
      { change: 'added', text: 'd' },
    ]);
  });

  it('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ä', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDifference(before, after);
        const without = (change: string) =>
          lines
            .filter((line) => line.change !== change)
            .map((line) => line.text)
            .join('\n');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
