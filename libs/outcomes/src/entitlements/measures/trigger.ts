import type { EventTrigger, Threshold } from '../../tariffs/tariff.js';
import { happenedOn } from '../components/event.js';
import type { Reading } from '../reading.js';
import type { Counted } from './counted.js';
import { reachThreshold } from './threshold.js';

/** Whether, and on which day, what a trigger waits for has come about; an event leaves a step only when it has not. */
export function triggered(
  reading: Reading,
  trigger: EventTrigger | Threshold,
): Omit<Counted, 'step'> & { readonly steps: readonly Counted['step'][] } {
  if (!('event' in trigger)) {
    const { step, ...counted } = reachThreshold(reading, trigger);
    return { ...counted, steps: [step] };
  }
  const { on, used: facts } = happenedOn(trigger, reading.facts);
  return on !== null && on <= reading.asOf
    ? { on, steps: [], facts }
    : { on: null, steps: [{ op: 'nothing', reason: 'not-happened' }], facts };
}
