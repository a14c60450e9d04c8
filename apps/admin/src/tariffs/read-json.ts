/** A JSON object somebody typed; an empty text is an empty one. */
export function objectIn(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new SyntaxError('no JSON object');
}

export function listIn(text: string): unknown[] {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  throw new SyntaxError('no JSON list');
}

/** The rule of a field that holds JSON: `refusal` when it cannot be read. */
export const readable = (read: (text: string) => unknown, refusal: string) => (text: string) => {
  try {
    read(text);
    return undefined;
  } catch {
    return refusal;
  }
};
