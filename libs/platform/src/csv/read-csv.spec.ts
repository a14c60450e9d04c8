import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CSV_LIMIT, csvOf, readCsv } from './read-csv.js';
import { csvRow } from './write-csv.js';

const cellsOf = (text: string | Buffer) => [...csvOf(Buffer.from(text)).rows()].map(({ cells }) => cells);

describe('a CSV file', () => {
  it.each([
    [
      'semicolons and a byte order mark',
      '\ufeffnimi;määrä\r\nÅke;2\r\n',
      [
        ['nimi', 'määrä'],
        ['Åke', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n"1,5",2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs and old line ends',
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes, line ends and empty lines',
      'a;b\n\n"x ""y""\nz";\n;;\n',
      [
        ['a', 'b'],
        ['x "y"\nz', ''],
      ],
    ],
    [
      'no line end at the end',
      'a;b\n1;',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ])('is read with %s', (_what, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('says on which line of the file a row begins', () => {
    const rows = [...csvOf(Buffer.from('a;b\n"1\n1";2\n\n3;4')).rows()];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('is Windows-1252 when it is no UTF-8', () => {
    const file = csvOf(Buffer.from('nimi;hinta\nÄijö;5 \x80', 'latin1'));
    expect(file.encoding).toBe('windows-1252');
    expect([...file.rows()][1]?.cells).toEqual(['Äijö', '5 €']);
    expect(csvOf(Buffer.from('Äijö')).encoding).toBe('utf-8');
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufeffa;b', 'utf16le'), 'csv-utf16'],
    ['UTF-16 without', Buffer.from('a;b', 'utf16le'), 'csv-utf16'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004xx\u0000'), 'csv-not-text'],
    ['nothing', Buffer.alloc(0), 'csv-empty'],
  ])('is refused: %s', (_what, bytes, code) => {
    expect(() => csvOf(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused when it is too large, or a quotation mark stays open', async () => {
    const large = Readable.from(Array.from({ length: 9 }, () => Buffer.alloc(CSV_LIMIT / 8, 'a')));
    await expect(readCsv(large)).rejects.toMatchObject({ code: 'csv-too-large' });
    expect(() => cellsOf('a;b\n1;"2\n')).toThrow(expect.objectContaining({ code: 'csv-quote-open' }));
  });

  it('reads what is written', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replaceAll('\0', '')}`.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(cellsOf(csvRow(['a', 'b']) + rows.map(csvRow).join(''))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
