/** What the demo has done and whether it came out as expected. */
export interface Expectation {
  readonly name: string;
  readonly held: boolean;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface Journal {
  /** Runs a step and prints a line for it: who, what, id, milliseconds. */
  step<T>(who: string, what: string, work: () => Promise<T>, id?: (done: T) => string): Promise<T>;
  /** Notes an expectation; a broken one is printed at once and makes the demo fail at its end. */
  expect(name: string, found: unknown, expected: unknown): void;
  readonly expectations: readonly Expectation[];
  readonly steps: () => number;
}

export function journal(print: (line: string) => void): Journal {
  const expectations: Expectation[] = [];
  let steps = 0;
  return {
    expectations,
    steps: () => steps,
    async step(who, what, work, id = () => '') {
      const started = performance.now();
      const done = await work();
      steps++;
      const milliseconds = `${Math.round(performance.now() - started)} ms`;
      print(`${milliseconds.padStart(8)}  ${who.padEnd(24)}  ${what}  ${id(done)}`.trimEnd());
      return done;
    },
    expect(name, found, expected) {
      const held = JSON.stringify(found) === JSON.stringify(expected);
      expectations.push({ name, held, expected, found });
      print(
        `${held ? '✓' : '✗'}`.padStart(8) +
          `  ${name}${held ? '' : `: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`}`,
      );
    },
  };
}
