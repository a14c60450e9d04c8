import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../time/calendar-date.js';
import { type DocumentToRender, renderMarkdown, renderPdf } from './render-pdf.js';
import { TemplateError } from './template-error.js';

const TEMPLATE = `# Maksuerittely

Tuottajalle **{{provider}}** maksetaan {{money total}} viimeistään {{date due}}, katso [ohje](https://kasvutori.example.fi/ohje).

## Tulokset

| Asiakas | Tulos | Hinta |
|---|---|--:|
{{#each rows}}
| {{client}} | {{outcome}} | {{money amount}} |
{{else}}
{{/each}}

## Perusteet

1. Työsuhde on jatkunut {{number weeks}} viikkoa.
   - Sairausloma ei keskeytä.
2. Palvelu on kirjattu.

> Sopimuksen kohta 7.2

---

Loppu.
`;

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    client: `Asiakas ${n + 1}`,
    outcome: 'Työ kestänyt 13 viikkoa',
    amount: BigInt(n) * 1_000n,
  }));

const letter = (data: object = {}): DocumentToRender => ({
  template: TEMPLATE,
  data: { provider: 'Järvi & Metsä Oy', total: 1_234_567n, due: '2026-12-08', rows: rows(3), weeks: '13', ...data },
  language: 'fi',
  title: 'Maksuerittely <R&D>',
  sender: 'Etelä-Savon työllisyysalue',
  kind: 'Maksuerittely',
  number: 'ESA/123/2026',
  date: calendarDate('2026-11-24'),
});

describe('a rendered letter', () => {
  test('is a tagged PDF/UA document in its language, with a title and embedded fonts only', async () => {
    const source = objectsOf(await renderPdf(letter()));
    expect(source.slice(0, 8)).toBe('%PDF-1.7');
    for (const needed of [
      '/MarkInfo',
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (fi)',
      '/DisplayDocTitle true',
      '/Tabs /S',
      '/FontFile2',
      '<pdfuaid:part>1<',
    ]) {
      expect(source).toContain(needed);
    }
    expect(source).not.toContain('/BaseFont /Helvetica');
    expect(source).toContain('Maksuerittely &#60;R&#38;D&#62;');
  });

  test('tags every block for what it is', async () => {
    const tags = tagsOf(await renderPdf(letter()));
    expect(tags).toMatchObject({
      Document: 1,
      H1: 1,
      H2: 2,
      Table: 1,
      THead: 1,
      TBody: 1,
      TR: 4,
      TH: 3,
      TD: 9,
      L: 2,
      LI: 3,
      Lbl: 3,
      LBody: 3,
      BlockQuote: 1,
      Link: 1,
    });
  });

  test('a table over three pages repeats its header for the eye and reads it once', async () => {
    const bytes = await renderPdf(letter({ rows: rows(75) }));
    const pages = pagesOf(bytes);
    expect(pages.length).toBe(3);
    for (const page of pages) expect(page.split('Tulos').length - 1).toBeGreaterThanOrEqual(1);
    expect(pages.map((page) => /\d \(3\)/.exec(page)?.[0])).toEqual(['1 (3)', '2 (3)', '3 (3)']);
    expect(tagsOf(bytes)).toMatchObject({ Table: 1, TH: 3, TR: 76 });
    expect(pages.join('')).toContain('Asiakas 75');
  });

  test('prints what it was given, whatever the name looks like', async () => {
    const provider = 'Čáhci & Ђорђе *Oy* | <b>"Öljy\\Å"</b> [x](y) 😀';
    const [page = ''] = pagesOf(await renderPdf(letter({ provider })));
    expect(page).toContain(
      'Tuottajalle Čáhci & Ђорђе *Oy* | <b>"Öljy\\Å"</b> [x](y) ? maksetaan 12 345,67 € viimeistään 8.12.2026',
    );
  });

  test('very long names stay on the paper', async () => {
    const client = 'Hyvinvointialueyhteistyösopimuskumppani'.repeat(30);
    const text = pagesOf(
      await renderPdf(letter({ rows: [{ client, outcome: client, amount: 1n }], provider: client })),
    ).join('');
    expect(text.replace(/\s/g, '').split(client).length - 1).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ['fi', 'Ei yhtään'],
    ['sv', 'Inga'],
    ['en', 'None'],
  ] as const)('an empty table says so in %s', async (language, none) => {
    const bytes = await renderPdf({ ...letter({ rows: [] }), language });
    expect(tagsOf(bytes)).toMatchObject({ TH: 3, TR: 2 });
    expect(pagesOf(bytes)[0]).toContain(none);
  });

  test.each<[string, number, number]>([
    ['spares a last page of a few lines', 32, 1],
    ['leaves a last page of some substance', 45, 2],
  ])('%s', async (_, paragraphs, pages) => {
    const template = Array.from({ length: paragraphs }, (__, n) => `Kohta ${n + 1}.`).join('\n\n');
    expect(pagesOf(await renderPdf({ ...letter(), template }))).toHaveLength(pages);
  });

  test('what leads to a table stands on the page of its first rows', async () => {
    const before = Array.from({ length: 27 }, (_, n) => `Kohta ${n + 1}.`).join('\n\n');
    const template = `${before}\n\nHinnat ovat nämä:\n\n| Hinta |\n|--:|\n${'| 1,00 € |\n'.repeat(40)}`;
    const [first = '', second = ''] = pagesOf(await renderPdf({ ...letter(), template }));
    expect([first.includes('Hinnat ovat'), second.includes('Hinnat ovat')]).toEqual([false, true]);
  });

  test('a row taller than a page is cut', async () => {
    const tall = [{ client: 'sana '.repeat(1_500), outcome: 'x', amount: 1n }];
    expect(pagesOf(await renderPdf(letter({ rows: tall }))).length).toBeGreaterThan(1);
  });

  test('takes its first heading from the title when the template has none', async () => {
    const bytes = await renderPdf({ ...letter(), template: 'Pelkkä teksti.' });
    expect(tagsOf(bytes)['H1']).toBe(1);
    expect(pagesOf(bytes)[0]).toContain('Maksuerittely <R&D>');
  });

  test('is the same to the byte every time, and differs when anything differs', async () => {
    const hash = async (document: DocumentToRender) =>
      createHash('sha256')
        .update(await renderPdf(document))
        .digest('hex');
    const first = await hash(letter());
    await hash(letter({ provider: 'Ђ\u00a0–-' })); // what was drawn before leaves no trace
    expect(await hash(letter())).toBe(first);
    expect(await hash({ ...letter(), date: calendarDate('2026-11-25') })).not.toBe(first);
    expect(await hash(letter({ weeks: '14' }))).not.toBe(first);
  });

  test('is refused by the name of what is missing', async () => {
    await expect(renderPdf(letter({ weeks: undefined }))).rejects.toThrow(TemplateError);
    await expect(renderPdf(letter({ weeks: undefined }))).rejects.toMatchObject({ field: 'weeks' });
  });
});

test('renderMarkdown gives the filled text', () => {
  expect(renderMarkdown({ template: 'Hei {{name}}!', data: { name: 'A_B' }, language: 'fi' })).toBe('Hei A\\_B!');
});

/** The file with its streams left packed: dictionaries and metadata are plain text. */
function objectsOf(bytes: Buffer): string {
  return bytes.toString('latin1');
}

function tagsOf(bytes: Buffer): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, tag = ''] of objectsOf(bytes).matchAll(/\/S \/([A-Z]\w*)\n/g)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

/** The text of each page, read back through the font's own map from glyphs to characters. */
function pagesOf(bytes: Buffer): string[] {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of objectsOf(bytes).matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const stream = (id: string): string => {
    const body = objects.get(id) ?? '';
    const packed = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'));
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  };
  const characters = (font: string): string[] => {
    const map = stream(/\/ToUnicode (\d+)/.exec(objects.get(font) ?? '')?.[1] ?? '');
    return [...map.matchAll(/\[(.*?)\]/g)].flatMap(([, list = '']) =>
      list.split(' ').map((hex) => Buffer.from(hex.replace(/[<>]/g, ''), 'hex').swap16().toString('utf16le')),
    );
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const resources = objects.get(/\/Resources (\d+)/.exec(page)?.[1] ?? '') ?? '';
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, characters(id)]),
    );
    let font: string[] = [];
    const content = stream(/\/Contents (\d+)/.exec(page)?.[1] ?? '');
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)]
      .map(([, name, shown = '']) => {
        if (name !== undefined) font = fonts.get(name) ?? [];
        return [...shown.matchAll(/<(.*?)>/g)]
          .map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((glyph) => font[parseInt(glyph, 16)] ?? '').join(''))
          .join('');
      })
      .join('')
      .replace(/\u00a0/g, ' ');
  });
}
