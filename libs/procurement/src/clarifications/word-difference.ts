export interface DifferencePiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longer texts are shown whole, old and new: the table of the comparison grows with the product of their lengths. */
const MOST_WORDS = 2_000;

/** What changed from one text to the next, word by word, so that a reader sees the correction and not two texts. */
export function wordDifference(before: string, after: string): readonly DifferencePiece[] {
  const old = words(before);
  const fresh = words(after);
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const common = commonLengths(old, fresh);
  const pieces: DifferencePiece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const left = old[i];
    const right = fresh[j];
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      pieces.push({ kind: 'removed', text: left ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined(pieces);
}

/** A word with the white space after it: joined again they are the text. */
const words = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = old[i] === fresh[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function joined(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const result: DifferencePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else if (piece.text !== '') result.push(piece);
  }
  return result;
}
