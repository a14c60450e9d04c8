/** A template that cannot be filled or drawn: a mistake of the program or its data, never of the reader. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    message: string,
    /** The field that is missing or unfit, as the template names it; null when it is the template itself. */
    readonly field: string | null,
  ) {
    super(message);
  }
}
