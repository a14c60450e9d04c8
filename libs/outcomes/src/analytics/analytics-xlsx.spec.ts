import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { xlsxOf } from './analytics-xlsx.js';

const sheet = async (...rows: (string | number | null)[][]): Promise<string> => {
  const files = unzipSync(await xlsxOf('years', [['name', 'paid'], ...rows]));
  const texts = Object.entries(files).flatMap(([name, bytes]) =>
    /sheet1|sharedStrings/.test(name) ? strFromU8(bytes) : '',
  );
  return texts.join('');
};

test('numbers and decimals can be summed', async () => {
  const xml = await sheet(['Valmennus', '1250.50'], ['Muut', -3]);
  expect(xml).toContain('<v>1250.5</v>');
  expect(xml).toContain('<v>-3</v>');
  expect(xml).toContain('Valmennus');
});

test.each(['=1+1', '+358401234567', '-2+3', '@SUM(A1)', '=HYPERLINK("http://example.com")'])(
  '%s stays text',
  async (text) => {
    const xml = await sheet([text, null]);
    expect(xml).not.toContain('<f>');
    expect(xml).toContain(text.slice(1, 5));
  },
);

test('a number longer than a double holds stays as it was told', async () => {
  expect(await sheet(['A', '1234567890123456.78'])).toContain('1234567890123456.78');
});
