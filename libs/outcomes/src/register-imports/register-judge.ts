import type { CalendarDate } from '@kasvutori/platform';
import { agree, sameThing } from '../facts/same-thing.js';
import type { ReadableRow, RegisterFact, UnreadableRow } from './register-rows.js';

/** What the register has told of a client in one contract before, as it stands. */
export interface ToldFact extends RegisterFact {
  /** Null of a row of the same file. */
  readonly factId: string | null;
}

export interface ServedClient {
  readonly clientId: string;
  readonly participationIds: readonly string[];
}

/** A row to record: per contract of the client a new fact, or one that puts an earlier one right. */
export interface GoodRow {
  readonly line: number;
  readonly clientId: string;
  readonly fact: RegisterFact;
  readonly record: readonly { readonly participationId: string; readonly correctsId: string | null }[];
}

export interface WrongRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Judges the rows of a file one after another, each as if those before it were recorded. What the register told before is put right by
 * what it tells of the same start now; a period that overlaps another of the same payer is refused.
 */
export class RegisterJudge {
  readonly #today: CalendarDate;
  readonly #told = new Map<string, ToldFact[]>();

  constructor(today: CalendarDate) {
    this.#today = today;
  }

  /** Participations whose facts it has not been told of. */
  unknownIn(clients: readonly ServedClient[]): string[] {
    return [...new Set(clients.flatMap(({ participationIds }) => participationIds))].filter(
      (id) => !this.#told.has(id),
    );
  }

  learn(told: ReadonlyMap<string, readonly ToldFact[]>): void {
    for (const [participationId, facts] of told) this.#told.set(participationId, [...facts]);
  }

  judge(row: ReadableRow | UnreadableRow, client: ServedClient | undefined): GoodRow | WrongRow {
    const { line, cells } = row;
    const refuse = (code: string, params: WrongRow['params'] = {}): WrongRow => ({ line, cells, code, params });
    if ('refusal' in row) return refuse(row.refusal);
    const { fact } = row;
    if (fact.validTo !== null && fact.validTo < fact.validFrom) return refuse('fact-ends-before-start');
    if (fact.validFrom > this.#today) return refuse('fact-in-future', { from: fact.validFrom });
    if (client === undefined) return refuse('register-client-unknown');
    const record: { participationId: string; correctsId: string | null }[] = [];
    for (const participationId of client.participationIds) {
      const same = this.#of(participationId).filter((told) => sameThing(told, fact));
      const [told] = same;
      if (told === undefined) record.push({ participationId, correctsId: null });
      else if (same.length > 1 || told.validFrom !== fact.validFrom)
        return refuse('fact-overlaps', { subject: cells[2] ?? '', from: told.validFrom });
      else if (agree(told, fact)) continue;
      else if (told.factId === null) return refuse('register-row-twice');
      else record.push({ participationId, correctsId: told.factId });
    }
    for (const { participationId, correctsId } of record) {
      const others = this.#of(participationId).filter(({ factId }) => correctsId === null || factId !== correctsId);
      this.#told.set(participationId, [...others, { ...fact, factId: null }]);
    }
    return { line, clientId: client.clientId, fact, record };
  }

  #of(participationId: string): readonly ToldFact[] {
    return this.#told.get(participationId) ?? [];
  }
}
