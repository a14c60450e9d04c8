import type { ClientFacts, Component, EmploymentSpell, Tariff } from '@kasvutori/outcomes';
import { calendarDate, type Localised } from '@kasvutori/platform';

const same = (text: string): Localised => ({ fi: text, sv: text, en: text });
const bySegment = (a: string, b: string, c: string) => ({ bySegment: { A: a, B: b, C: c } });

function milestone(id: string, days: number, price: ReturnType<typeof bySegment>, group?: string): Component {
  const base = {
    id,
    title: same(`${days} days in work`),
    clause: `6.${days}`,
    funding: 'contract',
    vatCategory: 'E',
  } as const;
  return {
    ...base,
    kind: 'milestone',
    price,
    trigger: { measure: 'employment', days },
    ...(group === undefined ? {} : { group }),
  };
}

/** An invented tariff with a price for each segment, on which the engine's worked cases are computed by hand. */
export const SAMPLE_TARIFF: Tariff = {
  id: 'FI-DEMO-1',
  version: 1,
  currency: 'EUR',
  title: same('Coaching with outcomes'),
  validFrom: calendarDate('2026-01-01'),
  validTo: null,
  rounding: 'half-up',
  segments: { ids: ['A', 'B', 'C'], lockAt: 'serviceStart' },
  measures: {
    employment: {
      type: 'employmentDays',
      mode: 'cumulative',
      minHoursWeek: '18',
      combineEmployers: true,
      maxGapDays: 28,
      onLongGap: 'reset',
      subsidisedWeight: '0.5',
      clause: '5.1',
    },
  },
  components: [
    {
      id: 'START',
      kind: 'attachment',
      title: same('Service started'),
      clause: '6.0',
      funding: 'contract',
      vatCategory: 'E',
      trigger: { event: 'serviceStart' },
      price: bySegment('200', '300', '400'),
    },
    milestone('JOB', 1, bySegment('200', '400', '600'), 'ENTRY'),
    {
      id: 'STUDY',
      kind: 'attachment',
      title: same('Studies started'),
      clause: '6.9',
      funding: 'contract',
      vatCategory: 'E',
      group: 'ENTRY',
      trigger: { event: 'studyStart' },
      price: bySegment('300', '500', '800'),
    },
    milestone('S4', 28, bySegment('150', '300', '500')),
    milestone('S13', 91, bySegment('400', '600', '900')),
    milestone('S26', 182, bySegment('700', '1000', '1500')),
    milestone('S52', 364, bySegment('600', '900', '1400')),
    {
      id: 'UNIT',
      kind: 'unit',
      title: same('Meeting'),
      clause: '4.1',
      funding: 'voucher',
      vatCategory: 'S',
      unit: same('meeting'),
      price: { amount: '82.35' },
    },
  ],
  caps: [],
  exclusive: [{ group: 'ENTRY', pay: 'highestDelta' }],
};

/** Full-time ordinary work unless something else is said. */
export function spell(start: string, end: string | null = null, other: Partial<EmploymentSpell> = {}): EmploymentSpell {
  const ends = end === null ? null : calendarDate(end);
  return {
    factId: null,
    employer: 'Verstas Oy',
    start: calendarDate(start),
    end: ends,
    hoursPerWeek: '37.5',
    subsidised: false,
    ...other,
  };
}

export function clientFacts(
  segment: string,
  serviceStart: string,
  spells: readonly EmploymentSpell[] = [],
): ClientFacts {
  const from = calendarDate(serviceStart);
  return {
    serviceStart: from,
    segments: [{ factId: null, segment, from }],
    spells,
    serviceEvents: [],
    studyStarts: [],
  };
}
