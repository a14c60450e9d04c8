import type { CalendarDate } from '@kasvutori/platform';
import type { EventTrigger } from '../../tariffs/tariff.js';
import type { TariffFacts } from '../tariff-facts.js';
import type { FactUsed } from '../trace.js';

/** When the event of a trigger happened; null when it has not. Of several, the first. */
export function happenedOn({ event }: EventTrigger, facts: TariffFacts): { on: CalendarDate | null; used: FactUsed[] } {
  if (event === 'serviceStart')
    return { on: facts.serviceStart, used: [{ kind: 'service-start', on: facts.serviceStart }] };
  const first = [...facts.studyStarts].sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  return first === undefined
    ? { on: null, used: [] }
    : { on: first.on, used: [{ kind: 'study-start', id: first.factId, on: first.on }] };
}
