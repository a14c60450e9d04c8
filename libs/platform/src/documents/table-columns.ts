/** What a column asks for, in points. */
export interface ColumnWish {
  /** Width of its longest cell, unbroken. */
  readonly natural: number;
  /** Width of its longest word. */
  readonly minimum: number;
  /** How much it has to hold: the average width of its cells, unbroken. */
  readonly load: number;
  /** Text columns take what is left over; columns of figures do not. */
  readonly stretches: boolean;
}

/** Widths that fill the table exactly: every column its longest word if at all possible, the rest by need. */
export function columnWidths(wishes: readonly ColumnWish[], width: number): number[] {
  const naturals = wishes.map((wish) => wish.natural);
  const spare = width - sum(naturals);
  if (spare >= 0) {
    const stretching = wishes.some((wish) => wish.stretches);
    return spread(
      spare,
      naturals,
      wishes.map((wish) => (stretching && !wish.stretches ? 0 : wish.natural)),
    );
  }
  const minimums = wishes.map((wish) => Math.min(wish.minimum, wish.natural));
  const least = sum(minimums);
  if (least >= width) return minimums.map((minimum) => (minimum * width) / least);
  return grow(minimums, wishes, width - least);
}

/** Shares the room by load, but gives no column more than it can use. */
function grow(widths: readonly number[], wishes: readonly ColumnWish[], room: number): number[] {
  const loads = wishes.map((wish, index) => (wish.natural > (widths[index] ?? 0) ? Math.max(wish.load, 1) : 0));
  if (room < 0.01 || sum(loads) === 0) return [...widths];
  const grown = spread(room, widths, loads).map((width, index) => Math.min(width, wishes[index]?.natural ?? width));
  return grow(grown, wishes, room - (sum(grown) - sum(widths)));
}

function spread(room: number, widths: readonly number[], weights: readonly number[]): number[] {
  const total = sum(weights);
  return widths.map((width, index) => width + (room * (weights[index] ?? 0)) / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
