import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { commonProblem } from '../problems/common-problems.js';
import type { FieldProblem, Problem } from '../problems/problem.js';
import { FIELD_TEXTS, type FieldCode } from './field-texts.js';
import { unreadableIn } from './readable.js';

/** The one pipe at the edge: unknown fields are refused, every wrong field is named with a text in the reader's language. */
export const validationPipe = (): ValidationPipe =>
  new ReadablePipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => validationProblem(errors),
  });

/**
 * Refuses what cannot be read before anything walks through it: a stream that came where a form belongs would be walked into its very socket, and end
 * the process.
 */
class ReadablePipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const unreadable = this.toValidate(metadata) ? unreadableIn(value) : undefined;
    if (unreadable?.why === 'not-plain') throw commonProblem('media-type-unknown');
    if (unreadable?.why === 'too-deep') throw commonProblem('body-unreadable');
    if (unreadable !== undefined) {
      const errors = [fieldProblem(unreadable.pointer, 'text', 'text-unstorable')];
      throw commonProblem('validation-failed', { errors });
    }
    return super.transform(value, metadata);
  }
}

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
