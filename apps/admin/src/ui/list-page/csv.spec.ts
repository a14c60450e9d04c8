import { expect, it } from '@jest/globals';
import { csv } from './csv.js';

it('quotes separators and disarms formulas, but leaves numbers alone', () => {
  expect(
    csv([
      ['Nimi; ä', 'sano "hei"'],
      ['=HYPERLINK("x")', '-12,50'],
      ['+358 40', '@a'],
      ['-cmd', ''],
    ]),
  ).toBe('\ufeff"Nimi; ä";"sano ""hei"""\r\n"\'=HYPERLINK(""x"")";-12,50\r\n\'+358 40;\'@a\r\n\'-cmd;\r\n');
});
