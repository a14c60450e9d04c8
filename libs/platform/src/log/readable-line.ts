/** A line of the log as people at a terminal read it: when, how grave, what, and below it the stack. */
export function readableLine(line: string): string {
  const { time, level, msg, context, stack, route, method, status, ms, actor, requestId } = JSON.parse(line) as Record<
    string,
    string | undefined
  >;
  const what =
    route === undefined ? [context, msg] : [method, route, status, `${ms} ms`, actor ?? 'anonymous', requestId];
  const head = [time?.slice(11, 23), level, ...what].filter((part) => part !== undefined && part !== '').join(' ');
  return `${head}\n${stack === undefined ? '' : `${stack}\n`}`;
}
