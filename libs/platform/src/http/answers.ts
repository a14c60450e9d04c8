import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';

interface AnswerOptions {
  readonly status?: number;
  readonly description?: string;
  /** The answer is a plain array of the type. */
  readonly list?: boolean;
  /** For answers that are no JSON: the media type sent. */
  readonly media?: string;
}

/** What a route answers when all is well. Problems are documented for every route at once (apps/api/openapi). */
export function Answers(type: (new () => object) | null, options: AnswerOptions = {}): MethodDecorator {
  const { status = type === null && options.media === undefined ? 204 : 200, description = '' } = options;
  const content =
    options.media === undefined
      ? { ...(type !== null && { type, isArray: options.list === true }) }
      : { content: { [options.media]: { schema: { type: 'string', format: 'binary' } } } };
  return applyDecorators(HttpCode(status), ApiResponse({ status, description, ...content } as ApiResponseOptions));
}
