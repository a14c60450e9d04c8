import type { TraceConfig } from '../config/edge-config.js';

/** Sends what is still held, and no more after that. */
export type CloseTraces = () => Promise<void>;

/**
 * Sends spans to a collector (OTLP over HTTP) from now on. The collector's further settings – headers, sampling, sizes – are the `OTEL_…` variables
 * of OpenTelemetry itself. Without a collector nothing of the SDK is loaded, and a span is nothing.
 */
export async function openTraces(config: TraceConfig | null): Promise<CloseTraces> {
  if (config === null) return () => Promise.resolve();
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': config.service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: config.url }))],
  });
  provider.register();
  return () => provider.shutdown();
}
