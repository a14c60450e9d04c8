import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { commonProblem } from '../problems/common-problems.js';
import type { FieldProblem, Problem } from '../problems/problem.js';
import { FIELD_TEXTS, type FieldCode } from './field-texts.js';

/** The one pipe at the edge: unknown fields are refused, every wrong field is named with a text in the reader's language. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => validationProblem(errors),
  });

export function validationProblem(errors: readonly ValidationError[]): Problem {
  return commonProblem('validation-failed', { errors: errors.flatMap((error) => fieldProblems(error, '')) });
}

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) =>
    fieldProblem(pointer, constraint, message),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, pointer))];
}

function fieldProblem(pointer: string, constraint: string, message: string): FieldProblem {
  const [said = '', limit = ''] = message.split('|');
  const code: FieldCode =
    constraint === 'whitelistValidation'
      ? 'field-unknown'
      : said in FIELD_TEXTS
        ? (said as FieldCode)
        : 'object-expected';
  return { pointer, code, text: FIELD_TEXTS[code], params: { limit, values: limit } };
}
