export interface DifferingLine {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How one text becomes another, line by line: the longest common subsequence stays. */
export function lineDifference(before: string, after: string): DifferingLine[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, made);
  const lines: DifferingLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < made.length) {
    const [was = '', is = ''] = [old[i], made[j]];
    if (i < old.length && j < made.length && was === is) {
      lines.push({ change: 'same', text: was });
      [i, j] = [i + 1, j + 1];
    } else if (j >= made.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ change: 'removed', text: was });
      i += 1;
    } else {
      lines.push({ change: 'added', text: is });
      j += 1;
    }
  }
  return lines;
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** How many lines are common to what follows each pair of places. */
function commonLengths(old: readonly string[], made: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(made.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = made.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = old[i] === made[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
