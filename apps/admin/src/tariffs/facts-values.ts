import { objectIn } from './read-json.js';
import { same } from './same.js';
import { emptyRow, rowOf, rowValues, type Column, type RowValues } from './typed-rows.js';
import { partOf, wordsOf, type Loose } from './types.js';

const text = (name: string): Column => ({ name, kind: 'text' });
const day = (name: string): Column => ({ name, kind: 'day' });
const decimal = (name: string): Column => ({ name, kind: 'decimal' });
const money = (name: string): Column => ({ name, kind: 'money' });
const until = (name: string): Column => ({ name, kind: 'day', empty: 'null' });

/** What may be known of a client, list by list. */
export const CLIENT_LISTS = {
  segments: [text('segment'), day('from')],
  spells: [text('employer'), day('start'), until('end'), decimal('hoursPerWeek'), { name: 'subsidised', kind: 'yes' }],
  studyStarts: [day('on')],
  wages: [text('employer'), day('paidOn'), money('amount')],
  benefits: [day('from'), until('to'), money('perDay')],
  serviceEvents: [
    ...[text('eventId'), text('component'), day('on'), decimal('units')],
    { name: 'voucherAmount', kind: 'money', empty: 'left-out' },
    { name: 'reversed', kind: 'yes' },
  ],
} as const satisfies Record<string, readonly Column[]>;

/** What may be known of the contract itself. */
export const CONTRACT_LISTS = {
  service: [day('from'), until('to')],
  scores: [text('measure'), day('on'), decimal('score'), { name: 'answers', kind: 'whole' }],
  serviceLevels: [text('measure'), day('on'), decimal('units')],
  costs: [text('measure'), day('on'), money('cost'), decimal('volume')],
  results: [text('measure'), day('on'), text('area'), decimal('level')],
  cohorts: [
    ...[text('cohort'), day('on'), { name: 'segment', kind: 'text', empty: 'null' } as const],
    ...[{ name: 'clients', kind: 'whole' } as const],
    ...[{ name: 'figures', kind: 'pairs' } as const, { name: 'properties', kind: 'pairs' } as const],
  ],
  indexPoints: [text('series'), day('from'), decimal('value')],
} as const satisfies Record<string, readonly Column[]>;

export type ClientList = keyof typeof CLIENT_LISTS;
export type ContractList = keyof typeof CONTRACT_LISTS;
type Lists<Name extends string> = Record<Name, RowValues[]>;
export type ClientValues = Lists<ClientList> & { client: string; serviceStart: string; rest: string };

/** Facts of a case as rows, or as JSON where rows would not bring them back as they were. */
export type FactsValues = Lists<ContractList> & { clients: ClientValues[]; json: string | null };

const namesOf = <Name extends string>(lists: Record<Name, unknown>): Name[] => Object.keys(lists) as Name[];

function listValues<Name extends string>(lists: Record<Name, readonly Column[]>, facts: Loose): Lists<Name> {
  const rowsIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return Object.fromEntries(
    namesOf(lists).map((name) => [name, rowsIn(facts[name]).map((row) => rowValues(lists[name], partOf(row)))]),
  ) as Lists<Name>;
}

/** Empty lists are left out, unless the facts cannot be without them. */
const listsOf = <Name extends string>(
  lists: Record<Name, readonly Column[]>,
  values: Lists<Name>,
  needed: readonly Name[] = [],
): Loose =>
  Object.fromEntries(
    namesOf(lists).flatMap((name) =>
      (values[name] ?? []).length > 0 || needed.includes(name)
        ? [[name, (values[name] ?? []).map((row) => rowOf(lists[name], row))]]
        : [],
    ),
  );

const CLIENT_COLUMNS: readonly Column[] = [day('serviceStart')];

export const emptyClient = (): ClientValues => ({
  ...({ client: '', serviceStart: '', rest: '' } as const),
  ...listValues(CLIENT_LISTS, {}),
  segments: [emptyRow(CLIENT_LISTS.segments)],
});

function clientValues(row: unknown): ClientValues {
  const { client, facts } = partOf(row);
  const known = partOf(facts);
  const other = Object.fromEntries(Object.entries(known).filter(([name]) => !(name in CLIENT_LISTS)));
  const { serviceStart, rest } = rowValues(CLIENT_COLUMNS, other);
  return {
    ...{ client: wordsOf(client), serviceStart: String(serviceStart), rest: String(rest) },
    ...listValues(CLIENT_LISTS, known),
  };
}

/** Facts of a case as the form holds them. */
export function factsValues(facts: Loose): FactsValues {
  const { clients } = facts;
  const rows = {
    ...listValues(CONTRACT_LISTS, facts),
    ...{ clients: Array.isArray(clients) ? clients.map(clientValues) : [], json: null },
  };
  return same(factsOf(rows), facts) ? rows : { ...rows, json: JSON.stringify(facts, null, 2) };
}

/** The facts as they are sent. @throws SyntaxError as long as JSON among them cannot be read. */
export function factsOf({ json, clients, ...lists }: FactsValues): Loose {
  if (json !== null) return objectIn(json);
  return {
    clients: clients.map(({ client, serviceStart, rest, ...own }) => ({
      client,
      facts: { ...rowOf(CLIENT_COLUMNS, { serviceStart, rest }), ...listsOf(CLIENT_LISTS, own, ['segments']) },
    })),
    ...listsOf(CONTRACT_LISTS, lists),
  };
}
