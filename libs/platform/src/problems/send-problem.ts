import type { FastifyReply } from 'fastify';
import type { Language } from '../texts/language.js';
import type { Problem } from './problem.js';
import { problemDocument, type ProblemDocument } from './problem-document.js';

/** When to come again after a 503 that does not say so itself, in seconds: a database that was restarted is back by then. */
const SOON = 5;

export function sendProblem(reply: FastifyReply, problem: Problem, language: Language, instance: string): void {
  const retryAfter = problem.details.retryAfter ?? (problem.definition.status === 503 ? SOON : undefined);
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  sendDocument(reply, problemDocument(problem, language, instance), language);
}

export function sendDocument(reply: FastifyReply, document: ProblemDocument, language: Language): void {
  void reply
    .status(document.status)
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(document);
}
