import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A span as OTLP's JSON writes it, its attributes by their names. */
export interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly name: string;
  readonly status: { readonly code?: number };
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface TraceCollector {
  readonly url: string;
  /** All that was sent, as it was sent. */
  text(): string;
  spans(): readonly SentSpan[];
  /** Once a span is there that fits. */
  sent(fits: (span: SentSpan) => boolean): Promise<SentSpan>;
  close(): Promise<void>;
}

interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly RawSpan[] }[] }[];
}
interface RawSpan extends Omit<SentSpan, 'attributes' | 'links'> {
  readonly links?: SentSpan['links'];
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** A collector of traces that keeps what it is sent. */
export async function traceCollector(): Promise<TraceCollector> {
  const received: Sent[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      received.push(body as Sent);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const spans = () =>
    received.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans.map(readable))),
    );
  return {
    url: `http://127.0.0.1:${port}`,
    text: () => JSON.stringify(received),
    spans,
    sent: async (fits) => {
      for (const limit = Date.now() + 20_000; Date.now() < limit; await sleep(50)) {
        const found = spans().find(fits);
        if (found !== undefined) return found;
      }
      throw new Error('no such span was sent');
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const readable = ({ attributes, links = [], ...span }: RawSpan): SentSpan => ({
  ...span,
  links,
  attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
});
