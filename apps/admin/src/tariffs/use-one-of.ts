import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

/** What a field holds of what it may; the first of it once that is no longer among them. */
export function useOneOf<Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value {
  const { setValue } = useFormContext();
  const held = useWatch({ name }) as Value;
  const value = allowed.includes(held) ? held : allowed[0];
  useEffect(() => {
    if (value !== held) setValue(name, value);
  }, [held, name, setValue, value]);
  return value;
}
