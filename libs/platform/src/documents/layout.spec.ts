import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakLines, textExtent } from './break-lines.js';
import { markdownBlocks, plainText, type Span } from './markdown-blocks.js';
import { gluedLine, paginate, paginateFully, type Strip } from './paginate.js';
import { columnWidths } from './table-columns.js';
import { TemplateError } from './template-error.js';

const span = (text: string, look: Partial<Span> = {}): Span => ({
  text,
  bold: false,
  italic: false,
  href: null,
  ...look,
});
const tenEach = (text: string): number => [...text].length * 10;
const linesOf = (spans: readonly Span[], width: number): string[] =>
  breakLines(spans, width, tenEach).map((line) =>
    line.fragments
      .map((fragment) => fragment.text)
      .join('')
      .trimEnd(),
  );

describe('breakLines', () => {
  test.each([
    ['yksi kaksi kolme', 100, ['yksi kaksi', 'kolme']],
    ['1\u00a0250,50\u00a0€ maksetaan', 110, ['1\u00a0250,50\u00a0€', 'maksetaan']],
    ['Etelä-Savon alue', 80, ['Etelä-', 'Savon', 'alue']],
    ['10-20 vuotta', 50, ['10-20', 'vuott', 'a']],
    ['pitkäyhdyssana', 50, ['pitkä', 'yhdys', 'sana']],
    ['', 50, ['']],
    ['   reuna   ', 100, ['reuna']],
  ])('%j in %i', (text, width, expected) => {
    expect(linesOf([span(text)], width)).toEqual(expected);
  });

  test('asked-for breaks, looks and links', () => {
    const spans = [
      span('Tuottaja '),
      span('Oy A', { bold: true }),
      span(' maksaa'),
      span('\n'),
      span('ks. '),
      span('ohje', { href: 'x' }),
      span('.'),
    ];
    const lines = breakLines(spans, 1_000, tenEach);
    expect(lines.map((line) => line.fragments.map(({ text, face, x }) => [text, face, x]))).toEqual([
      [
        ['Tuottaja', 'regular', 0],
        [' Oy A', 'semibold', 80],
        [' maksaa', 'regular', 130],
      ],
      [
        ['ks. ', 'regular', 0],
        ['ohje', 'regular', 40],
        ['.', 'regular', 80],
      ],
    ]);
  });

  test('a broken line keeps its space for the reading voice, but not for its width', () => {
    const [first, last] = breakLines([span('aa bb')], 30, tenEach);
    expect([first?.fragments[0]?.text, first?.width, last?.fragments[0]?.text]).toEqual(['aa ', 20, 'bb']);
  });

  test('no line is wider than asked and no character is lost', () => {
    const text = fc.stringMatching(/^[a-zäö ,.-]{0,80}$/);
    fc.assert(
      fc.property(text, text, fc.integer({ min: 10, max: 300 }), (a, b, width) => {
        const lines = breakLines([span(a), span(b, { bold: true })], width, tenEach);
        expect(lines.every((line) => line.width <= width)).toBe(true);
        const set = lines.map((line) => line.fragments.map((fragment) => fragment.text).join('')).join('');
        expect(set.replace(/ /g, '')).toBe((a + b).replace(/ /g, ''));
      }),
    );
  });

  test('extent', () => {
    expect(textExtent([span('aa bbbb'), span('\n'), span('c')], tenEach)).toEqual({ natural: 70, minimum: 40 });
  });
});

describe('columnWidths', () => {
  const wish = (natural: number, minimum: number, load: number, stretches = true) => ({
    natural,
    minimum,
    load,
    stretches,
  });
  test.each([
    ['spare goes to text', [wish(100, 50, 50), wish(50, 50, 50, false)], 300, [250, 50]],
    ['figures only share alike', [wish(50, 50, 50, false), wish(50, 50, 50, false)], 200, [100, 100]],
    ['need by load, never more than asked', [wish(300, 40, 10), wish(60, 40, 90)], 200, [140, 60]],
    ['too narrow for every word', [wish(300, 100, 10), wish(300, 100, 10)], 100, [50, 50]],
  ])('%s', (_, wishes, width, expected) => {
    expect(columnWidths(wishes, width).map(Math.round)).toEqual(expected);
  });

  test('always fills the table', () => {
    const column = fc.record({
      natural: fc.integer({ min: 10, max: 900 }),
      minimum: fc.integer({ min: 10, max: 400 }),
      load: fc.integer({ min: 0, max: 900 }),
      stretches: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (wishes) => {
        const widths = columnWidths(wishes, 480);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 3);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('paginate', () => {
  const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
    height,
    gap: 0,
    glued: false,
    head: null,
    paint: () => undefined,
    ...more,
  });
  const heightsOf = (strips: readonly Strip[]): number[][] =>
    paginate(strips, 0, 0, 100).map((page) => page.map((placed) => placed.strip.height));

  test.each<[string, Strip[], number[][]]>([
    ['nothing is one empty page', [], [[]]],
    ['turns when full', [strip(60), strip(40), strip(1)], [[60, 40], [1]]],
    ['glued strips stay together', [strip(50), strip(30, { glued: true }), strip(30)], [[50], [30, 30]]],
    [
      'a group taller than a page is cut',
      [strip(60, { glued: true }), strip(60, { glued: true }), strip(10)],
      [[60], [60, 10]],
    ],
    ['a gap counts, but not at the top', [strip(50), strip(45, { gap: 10 }), strip(50)], [[50], [45, 50]]],
    [
      'the head of a table is repeated',
      [strip(90), strip(20, { head: strip(5) }), strip(20, { head: strip(5) })],
      [[90], [5, 20, 20]],
    ],
  ])('%s', (_, strips, expected) => {
    expect(heightsOf(strips)).toEqual(expected);
  });

  test.each<[string, Partial<Strip> & { readonly height: number }, number, number]>([
    ['one page stays as it is', { height: 13 }, 57, 1],
    ['a scant last page is spared by the margin', { height: 13 }, 59, 1],
    ['or by the gaps', { height: 1, gap: 10 }, 75, 1],
    ['a scant page that would not fit stays', { height: 13 }, 60, 2],
    ['a page with something on it stays', { height: 1, gap: 10 }, 85, 2],
  ])('%s', (_, { height, ...more }, count, pages) => {
    const strips = Array.from({ length: count }, () => strip(height, more));
    expect(paginateFully(strips, 0, 0, 750)).toHaveLength(pages);
  });

  test('no strip is lost, moved or past the bottom', () => {
    const any = fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      gap: fc.integer({ min: 0, max: 20 }),
      glued: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (plan) => {
        const strips = plan.map((part) => strip(part.height, part));
        const pages = paginate(strips, 30, 10, 100);
        expect(pages.flat().map((placed) => placed.strip)).toEqual(strips);
        for (const { y, strip: placed } of pages.flat()) expect(y >= 10 && y + placed.height <= 100).toBe(true);
      }),
    );
  });

  test('lines of a paragraph hold on to each other at both ends', () => {
    const glue = (count: number) => Array.from({ length: count }, (_, index) => gluedLine(index, count));
    expect([glue(1), glue(3), glue(5)]).toEqual([[false], [true, true, false], [true, false, false, true, false]]);
  });
});

describe('markdownBlocks', () => {
  test('reads the blocks of a letter', () => {
    const blocks = markdownBlocks(
      '# A\n\ntext **b** *i* [l](https://x.example.fi)\n\n3. c\n   - d\n\n| e | f |\n|---|--:|\n| g | h |\n\n> q\n\n---\n',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'table', 'quote', 'rule']);
    expect(blocks[2]).toMatchObject({
      ordered: true,
      start: 3,
      items: [[{ kind: 'paragraph' }, { kind: 'list', ordered: false }]],
    });
    expect(blocks[3]).toMatchObject({ header: [{ align: 'left' }, { align: 'right' }] });
  });

  test('escaped values come out as they went in', () => {
    const [block] = markdownBlocks('R\\&D \\<b\\> \\*x\\* \\| a\\_b');
    expect(block?.kind === 'paragraph' ? block.spans.length : 0).toBe(1);
    expect(block?.kind === 'paragraph' && plainText(block.spans)).toBe('R&D <b> *x* | a_b');
  });

  test.each(['<div>x</div>', 'a <b>x</b>', '![x](y.png)', '```\nx\n```', '#### x', '~~x~~'])(
    'refuses %j',
    (markdown) => {
      expect(() => markdownBlocks(markdown)).toThrow(TemplateError);
    },
  );
});
