import { TextInput } from 'suomifi-ui-components';
import type { Field } from './use-field.js';
import { useTyped } from './use-typed.js';

interface Typing {
  /** What the form holds, as text. */
  value: string;
  onChange: (value: string) => void;
  /** The held value of what was typed; undefined while it cannot be read. */
  read: (typed: string) => string | undefined;
  /** How a held value is written. */
  show: (value: string) => string;
}

/** Typed in the reader's own way and held in the API's: tidied when it is left. */
export function TypedInput({
  typing: { value, onChange, read, show },
  onBlur,
  ...input
}: Field<string>['shared'] & {
  name: string;
  typing: Typing;
  onBlur: () => void;
  inputMode: 'decimal' | 'numeric';
  visualPlaceholder?: string;
}) {
  const { typed, onType, tidy } = useTyped(value, onChange, read, show);
  return (
    <TextInput
      {...input}
      value={typed}
      autoComplete="off"
      onChange={(value) => onType(String(value ?? ''))}
      onBlur={() => {
        tidy();
        onBlur();
      }}
    />
  );
}
