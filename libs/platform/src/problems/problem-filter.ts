import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingRequest } from '../access/allow.js';
import { askedLanguage } from '../access/asked-language.js';
import { isConnectionLost, sqlState } from '../database/retry.js';
import type { Language } from '../texts/language.js';
import { commonProblem } from './common-problems.js';
import { Problem } from './problem.js';
import { sendDocument, sendProblem } from './send-problem.js';

/** Turns whatever was thrown into a problem document. What nobody foresaw is logged whole and told to nobody. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest & ActingRequest>();
    const reply = http.getResponse<FastifyReply>();
    const language = askedLanguage(request);
    const instance = request.id;
    const problem = toProblem(thrown);
    if (problem === undefined)
      this.logger.error(`${request.method} ${request.routeOptions.url ?? 'none'} ${instance}`, stackOf(thrown));
    if (problem === undefined) sendDocument(reply, unforeseen(language, instance), language);
    else sendProblem(reply, problem, language, instance);
  }
}

const BY_STATUS = {
  400: 'body-unreadable',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  413: 'body-too-large',
  415: 'media-type-unknown',
  503: 'too-busy',
} as const;

export function toProblem(thrown: unknown): Problem | undefined {
  if (thrown instanceof Problem) return thrown;
  // Invariants live twice: what slipped past the edge into a unique, exclusion or check constraint is a conflict, not a crash.
  const state = sqlState(thrown);
  if (state === '23505' || state === '23P01' || state === '23514' || state === '40001' || state === '40P01')
    return commonProblem('conflicting-row');
  // A character no text of the database may have: what came in a path or a header, past the edge.
  if (state === '22021' || state === '22P05') return commonProblem('body-unreadable');
  // No connection free, a lock that was not let go of in time, a statement that took too long.
  if (state === '53300' || state === '55P03' || state === '57014' || isConnectionLost(thrown))
    return commonProblem('too-busy');
  const status =
    thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: unknown } | null)?.statusCode;
  const code = BY_STATUS[status as keyof typeof BY_STATUS];
  return code === undefined ? undefined : commonProblem(code);
}

const stackOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);

const UNFORESEEN = {
  fi: 'Palvelussa tapahtui virhe. Mitään ei tallennettu. Virhe on kirjattu tunnuksella {id}.',
  sv: 'Ett fel uppstod i tjänsten. Inget sparades. Felet har antecknats med koden {id}.',
  en: 'Something went wrong in the service. Nothing was saved. It was recorded as {id}.',
} as const;

function unforeseen(language: Language, instance: string) {
  const detail = UNFORESEEN[language].replace('{id}', instance);
  return { type: '/problems/unforeseen', title: detail, status: 500, code: 'unforeseen', detail, instance };
}
