import { fieldName, type FieldProblem } from '../../api/problem.js';

/** Splits the API's field problems into those a field on the form can show and those only the summary can. */
export function problemFields(
  errors: readonly FieldProblem[],
  fields: readonly string[],
): { atFields: { name: string; message: string }[]; elsewhere: string[] } {
  const atFields: { name: string; message: string }[] = [];
  const elsewhere: string[] = [];
  for (const { pointer, detail } of errors) {
    const name = fieldName(pointer);
    // `/deadline/date` belongs to the field `deadline`, `/lots` (too few) to no single field.
    const owner = fields.includes(name) ? name : fields.find((field) => name.startsWith(`${field}.`));
    if (owner === undefined) elsewhere.push(detail);
    else atFields.push({ name: owner, message: detail });
  }
  return { atFields, elsewhere };
}
