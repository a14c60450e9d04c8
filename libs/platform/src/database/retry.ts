/** serialization_failure and deadlock_detected: the transaction did nothing wrong and may be run again, whole. */
const RETRYABLE = new Set(['40001', '40P01']);

export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/** Class 08, and what a server says that stops, has crashed or is not up again yet. */
const LOST_STATES = /^(08...|57P0[123])$/;
const LOST_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
/** What driver and TypeORM say, without a code, of a connection that broke under them, or that the pool could not give in time. */
const LOST_WORDS =
  /Connection terminated|not queryable|Client was closed|Query runner already released|timeout exceeded when trying to connect/;

/** Whether the database went away rather than refused: the work is not to blame and may be done again. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  return LOST_STATES.test(state) || LOST_CODES.has(state) || (error instanceof Error && LOST_WORDS.test(error.message));
}

/** The constraint a database error names, so that a use case can turn a lost race into its own refusal. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return driverError?.constraint ?? constraint;
}

/** Runs the work again after 40001 and 40P01, at most `attempts` times in all, with a short growing random pause. */
export async function withRetries<T>(work: () => Promise<T>, attempts = 6): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}
