import { expect, test } from '@jest/globals';
import {
  type Component,
  type ComponentKind,
  type ComponentOf,
  type ContractFacts,
  contractEntitlements,
  type Entitlement,
  entitlements,
  type Tariff,
  type TariffFacts,
  validateTariff,
} from '@kasvutori/outcomes';
import { type CalendarDate, calendarDate, type Cents, centsToDecimal, sumCents } from '@kasvutori/platform';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaidBefore } from '../../libs/outcomes/src/payment-runs/difference.js';
import { clientFacts, spell } from './sample-tariff.js';
import { writtenTariff } from './written-tariffs.js';

/** Worked by hand by those who wrote the cases: facts in, money out. They lie beside the project. */
const FILE = join(process.env['KASVUTORI_SHARED'] ?? join(process.cwd(), '../shared'), 'data/outcomes/cases.json');

export interface Spell {
  readonly employer: string;
  readonly start: string;
  readonly end: string | null;
  readonly hoursPerWeek: string;
  readonly wageSubsidised?: boolean;
}
export interface ClientInput {
  readonly segment: string;
  readonly serviceStart: string;
  readonly asOf: string;
  readonly spells: readonly Spell[];
  readonly segmentHistory?: readonly { readonly segment: string; readonly from: string }[];
  readonly events?: readonly { readonly event: string; readonly date: string }[];
  readonly override?: { readonly clientCap: string };
  readonly paid?: readonly (readonly [component: string, net: string])[];
}
/** Fields of all kinds of cases; each kind reads its own. */
export type Texts = Readonly<Record<string, string>>;
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly op: string;
  readonly input: never;
  readonly expected: unknown;
}

export const DEMO = writtenTariff('fi-demo-1');
export const TYO = writtenTariff('fi-tyo-sib');
export const KOTO = writtenTariff('fi-koto-sib');
export const WP = writtenTariff('uk-wp');
export const WHP = writtenTariff('uk-whp');
export const ALLIANCE = writtenTariff('alliance-fi');
export const NEC4 = writtenTariff('nec4-c');

export const day = calendarDate;
export const text = centsToDecimal;
export const net = ({ netCents }: { readonly netCents: Cents }): string => text(netCents);
export const total = (lines: readonly { readonly netCents: Cents }[]): string =>
  text(sumCents(lines.map((one) => one.netCents)));
export const LATER = day('2099-12-31');

export function only<K extends ComponentKind>(tariff: Tariff, id: string, kind: K): ComponentOf<K> {
  const found = tariff.components.find((component) => component.id === id);
  if (found?.kind !== kind) throw new Error(`${tariff.id} has no ${kind} ${id}`);
  return found as ComponentOf<K>;
}
/** The tariff with a component as the case has it; it stays a sound tariff. */
export function having(tariff: Tariff, component: Component, rest: Partial<Tariff> = {}): Tariff {
  const components = tariff.components.map((one) => (one.id === component.id ? component : one));
  const changed = { ...tariff, components, ...rest };
  expect(validateTariff(changed)).toEqual([]);
  return changed;
}
export function alone(tariff: Tariff, components: readonly Component[], rest: Partial<Tariff> = {}): Tariff {
  const changed = { ...tariff, components, caps: [], exclusive: [], ...rest };
  expect(validateTariff(changed)).toEqual([]);
  return changed;
}

export function clientOf(input: ClientInput): TariffFacts {
  const spells = input.spells.map(({ employer, start, end, hoursPerWeek, wageSubsidised: subsidised = false }) =>
    spell(start, end, { employer, hoursPerWeek, subsidised }),
  );
  const facts = clientFacts(input.segment, input.serviceStart, spells);
  const segments = input.segmentHistory?.map(({ segment, from }) => ({ factId: null, segment, from: day(from) }));
  const studies = (input.events ?? []).filter(({ event }) => event === 'studyStart');
  return {
    ...facts,
    segments: segments ?? facts.segments,
    studyStarts: studies.map(({ date }) => ({ factId: null, on: day(date) })),
  };
}
export const ofContract = (
  tariff: Tariff,
  facts: Partial<ContractFacts>,
  asOf: CalendarDate = LATER,
): readonly Entitlement[] => contractEntitlements(tariff, { clients: [], ...facts }, asOf).lines;

export function paidBefore(key: string, paidCents: Cents): PaidBefore {
  const [line] = entitlements(DEMO, clientFacts('B', '2026-01-05'), day('2026-01-05')).lines;
  if (line === undefined) throw new Error('nothing was earned');
  return { key, paidCents, line: { ...line, id: key, providerId: 'P1', component: key } };
}
export const work = (serviceStart: string, ...spells: (readonly [string, string | null])[]): ClientInput => ({
  ...{ segment: 'B', serviceStart, asOf: '2099-12-31' },
  spells: spells.map(([start, end]) => ({ employer: 'E1', start, end, hoursPerWeek: '37.5' })),
});

/** How a kind of case goes through the product. What comes back is compared with what the case expects. */
export type Ways = Readonly<Record<string, (input: never) => unknown>>;

/** The kinds of cases that ask what one client has earned; all others ask of the contract. */
const OF_A_CLIENT = [
  'client',
  'claim',
  'duplicates',
  'price',
  'index',
  'correction',
  'wpMax',
  'wpBlocks',
  'earnings',
  'euroMonths',
];

/** Runs the cases of one sort; where they do not lie beside the project, only that there is a way for each kind of them. */
export function runWorkedCases(ofClient: boolean, ways: Ways): void {
  if (existsSync(FILE)) {
    const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: readonly Case[] };
    const chosen = cases.filter(({ op }) => OF_A_CLIENT.includes(op) === ofClient);
    test.each(chosen.map((one) => [one.id, one.title, one] as const))('%s %s', (_, __, { op, input, expected }) => {
      expect(ways[op]?.(input)).toEqual(expected);
    });
  } else {
    test('the worked cases do not lie beside the project; every kind of them has its way through', () => {
      expect(Object.keys(ways)).toHaveLength(ofClient ? OF_A_CLIENT.length : 16);
    });
  }
}
