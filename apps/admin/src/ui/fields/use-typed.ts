import { useState } from 'react';

/**
 * A field whose typed form differs from its value (`1 250,50` and `"1250.50"`). What cannot be read is kept as typed, so
 * that nothing a person wrote is lost and the field's rule can refuse it.
 */
export function useTyped(
  value: string,
  onValue: (value: string) => void,
  read: (typed: string) => string | undefined,
  write: (value: string) => string,
) {
  const [typed, setTyped] = useState(() => write(value));
  const meant = typed.trim() === '' ? '' : (read(typed) ?? typed);
  if (meant !== value) setTyped(write(value)); // the value was set from outside
  return {
    typed,
    onType: (text: string) => {
      setTyped(text);
      onValue(text.trim() === '' ? '' : (read(text) ?? text));
    },
    /** On leaving the field what was understood is shown in its proper form. */
    tidy: () => setTyped(write(value)),
  };
}
