import { createContext, useContext, useEffect } from 'react';
import { useController, useFormContext, type ControllerRenderProps } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts.js';
import { texts } from '../texts.js';

export interface FieldProps {
  /** Path in the form's values; give it with `{...field('lots.0.title')}`. */
  name: string;
  label: string;
  hint?: string;
  /** Fields are required unless they say otherwise, and those that are not say so in words. */
  optional?: boolean;
  disabled?: boolean;
}

/** Labels of the form's fields, for the error summary and the comparison of two versions. */
export const FieldLabels = createContext<Map<string, string>>(new Map());
export const fieldId = (name: string): string => `field-${name}`;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

export interface Field<V> {
  id: string;
  input: Omit<ControllerRenderProps, 'value'> & { value: V | undefined };
  /** Message of the field, when it is wrong. */
  error: string | undefined;
  /** What every Suomi.fi input takes. */
  shared: {
    id: string;
    labelText: string;
    hintText?: string;
    optionalText?: string;
    status: 'default' | 'error';
    statusText?: string;
    disabled?: boolean;
    fullWidth: true;
  };
}

/** Ties one input to the form: its value, its rule, its message and its words. */
export function useField<V>(props: FieldProps, validate?: (value: V) => string | undefined): Field<V> {
  const { name, label, hint, optional = false, disabled = false } = props;
  const t = useTexts(texts);
  const labels = useContext(FieldLabels);
  const { control } = useFormContext();
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  const check = (value: V) => (isEmpty(value) ? (optional ? true : t('required')) : (validate?.(value) ?? true));
  const { field, fieldState } = useController({ control, name, rules: { validate: check } });
  const error = fieldState.error?.message;
  const id = fieldId(name);
  return {
    id,
    input: field,
    error,
    shared: {
      id,
      labelText: label,
      ...(hint ? { hintText: hint } : {}),
      ...(optional ? { optionalText: t('optional') } : {}),
      status: error ? 'error' : 'default',
      ...(error ? { statusText: error } : {}),
      ...(disabled ? { disabled } : {}),
      fullWidth: true,
    },
  };
}
