import { type Cell } from '@kasvutori/platform';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';

/**
 * A table as a workbook of one sheet, its first row the names. Whole numbers and decimals are numbers that can be summed, and whatever
 * else there is, is text and never a formula.
 */
export const xlsxOf = (name: string, [head = [], ...rows]: readonly (readonly Cell[])[]): Promise<Buffer> =>
  writeXlsxFile(
    [
      head.map((cell) => ({ value: String(cell), type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    { sheet: name, stickyRowsCount: 1 },
  ).toBuffer();

/** Excel reckons in doubles: what has more digits than they hold stays text. */
const MOST_DIGITS = 15;

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const [, whole = '', fraction = ''] = /^-?(\d+)[.](\d+)$/.exec(String(cell)) ?? [];
  if (whole !== '' && whole.length + fraction.length <= MOST_DIGITS)
    return { value: Number(cell), type: Number, format: `0.${'0'.repeat(fraction.length)}` };
  return { value: String(cell), type: String };
}
