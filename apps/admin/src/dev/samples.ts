import type { ListQuery, PageOf } from '#ui';

export interface SampleTender {
  id: string;
  name: string;
  status: 'draft' | 'published' | 'evaluating' | 'awarded';
  region: string;
  deadline: string;
  value: string;
  buyer: string;
}

const SERVICES = ['Työhönvalmennus', 'Uravalmennus', 'Yrittäjyysvalmennus', 'Työkykyvalmennus', 'Kotoutumisvalmennus'];
const PLACES = ['Mikkeli', 'Savonlinna', 'Pieksämäki', 'Juva', 'Kangasniemi', 'Mäntyharju'];
const STATUSES = ['draft', 'published', 'evaluating', 'awarded'] as const;
const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

export const SAMPLE_TENDERS: readonly SampleTender[] = Array.from({ length: 430 }, (_, index) => ({
  id: `sample-${index + 1}`,
  name: `${pick(SERVICES, index)}, ${pick(PLACES, index * 7 + 3)} ${2026 + (index % 3)}`,
  status: pick(STATUSES, index * 3 + 1),
  region: pick(PLACES, index * 7 + 3),
  deadline: new Date(Date.UTC(2026, 10, 25 + (index % 90), 12)).toISOString(),
  value: `${12_000 + ((index * 7919) % 400_000)}.${String((index * 37) % 100).padStart(2, '0')}`,
  buyer: index % 2 === 0 ? 'Etelä-Savon työllisyysalue' : 'Savonlinnan seudun työllisyysalue',
}));

const PAGE = 50;

/** Filters, sorts and pages the samples as the API would, with a little of its delay. */
export async function loadSamples(query: ListQuery): Promise<PageOf<SampleTender>> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const status = query.status?.split(',');
  const matching = SAMPLE_TENDERS.filter(
    (tender) =>
      (!query.q || tender.name.toLowerCase().includes(query.q.toLowerCase())) &&
      (!status || status.includes(tender.status)) &&
      (!query.region || tender.region === query.region) &&
      (!query.deadlineFrom || tender.deadline >= query.deadlineFrom) &&
      (!query.deadlineTo || tender.deadline.slice(0, 10) <= query.deadlineTo),
  );
  const key = (query.sort ?? 'deadline').replace(/^-/, '') as 'name' | 'deadline' | 'value';
  const { compare } = new Intl.Collator('fi', { numeric: true });
  const sign = query.sort?.startsWith('-') ? -1 : 1;
  const sorted = matching.toSorted((a, b) => sign * compare(a[key], b[key]));
  const start = Number(query.cursor ?? 0);
  const next = start + PAGE < sorted.length ? String(start + PAGE) : null;
  return { items: sorted.slice(start, start + PAGE), next, total: sorted.length };
}
