import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';

/** Headers of a command: spread into `headers` of the call. */
export interface CommandHeaders extends Record<string, string> {
  'Idempotency-Key': string;
}

/**
 * One key for one intent: a double click or a retry after a lost answer sends the same key and the API does the work
 * once; another input, or the next command after a success, gets a new key.
 */
export function idempotencyKeys(newKey: () => string = () => crypto.randomUUID()) {
  let current: { input: string; key: string } | undefined;
  return {
    keyFor(input: unknown): string {
      const text = JSON.stringify(input) ?? '';
      if (current?.input !== text) current = { input: text, key: newKey() };
      return current.key;
    },
    done(): void {
      current = undefined;
    },
  };
}

/** `If-Match` from the version the person was looking at; the API answers 412 when somebody has changed it since. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** A command of the API: its key is kept until it succeeds, and everything on the page is read again afterwards. */
export function useCommand<Input, Result>(
  run: (input: Input, headers: CommandHeaders) => Promise<Result>,
): UseMutationResult<Result, Error, Input> {
  const [keys] = useState(() => idempotencyKeys());
  return useMutation({
    mutationFn: (input: Input) => run(input, { 'Idempotency-Key': keys.keyFor(input) }),
    onSuccess: () => keys.done(),
  });
}
