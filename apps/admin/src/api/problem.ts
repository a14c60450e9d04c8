/** RFC 9457 problem documents, as the API sends them. */
export interface FieldProblem {
  /** JSON pointer into the request body: `/lots/0/title`. */
  readonly pointer: string;
  readonly code: string;
  /** In the language that was asked for. */
  readonly detail: string;
}
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** The last part of the type, for those who act on it: `offer-full`. */
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
  get status(): number {
    return this.problem.status;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'status' in body;

/** A refusal that is not a problem document (a proxy's page, an empty body) becomes one with its status only. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({ type: 'about:blank', title: response.statusText, status: response.status });
}

/** Status of whatever was thrown; 0 when no answer came at all (no network). */
export const statusOf = (error: unknown): number => (error instanceof ProblemError ? error.status : 0);

/** `/lots/0/title` → `lots.0.title`, the name the form gave the field (RFC 6901 escapes undone). */
export const fieldName = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
