import type { FieldErrors } from 'react-hook-form';
import { fieldId, type FieldWords } from '../fields/use-field.js';

/** Messages of the form in the order of the page, each linking to its field. */
export function summaryItems(
  errors: FieldErrors,
  fields: ReadonlyMap<string, FieldWords>,
): { text: string; inputId: string }[] {
  const found = [...fields].flatMap(([name, { label }]) => {
    const message = messageAt(errors, name);
    return message ? [{ text: `${label}: ${message}`, inputId: fieldId(name) }] : [];
  });
  const element = (id: string) => document.getElementById(id);
  return found.sort((a, b) => {
    const [first, second] = [element(a.inputId), element(b.inputId)];
    if (!first || !second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function messageAt(errors: FieldErrors, name: string): string | undefined {
  const at = name
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], errors);
  const message = (at as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}
