import { SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

/** Gives out spans that cost nothing until `openTraces` has set a place for them to go. */
export const tracer = trace.getTracer('kasvutori');

/**
 * Runs `work` as a step of what is traced; of what is not – a look at the queues, a tick – no trace begins here. What went wrong is told by its
 * name only: a message may repeat what somebody wrote.
 */
export function step<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getActiveSpan() === undefined ? work() : span(name, SpanKind.CLIENT, attributes, work);
}

/** Runs a job: a trace of its own. */
export const traceJob = <T>(queue: string, id: string, work: () => Promise<T>): Promise<T> =>
  span(`job ${queue}`, SpanKind.CONSUMER, { 'messaging.destination.name': queue, 'messaging.message.id': id }, work);

function span<T>(name: string, kind: SpanKind, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (opened) => {
    try {
      return await work();
    } catch (error) {
      opened.setStatus({ code: SpanStatusCode.ERROR });
      opened.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      opened.end();
    }
  });
}
