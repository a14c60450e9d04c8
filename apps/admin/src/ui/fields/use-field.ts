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
  /** Needed in the end but not to save now: a draft is kept incomplete, and the API says what is missing. */
  later?: boolean;
  disabled?: boolean;
}

export interface FieldWords {
  label: string;
  /** A value of the field as a person reads it. */
  show: (value: unknown) => string;
}
/** The form's fields by name, for the error summary and the comparison of two versions. */
export const FieldsOfForm = createContext<Map<string, FieldWords>>(new Map());
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

export interface FieldRules<V> {
  /** Message when the value is wrong; the empty one is dealt with already. */
  validate?: (value: V) => string | undefined;
  /** How a value is shown beside another version of it; text by default. */
  show?: (value: V) => string;
}

/** Ties one input to the form: its value, its rule, its message and its words. */
export function useField<V>(props: FieldProps, { validate, show = String }: FieldRules<V> = {}): Field<V> {
  const { name, label, hint, optional = false, later = false, disabled = false } = props;
  const t = useTexts(texts);
  const fields = useContext(FieldsOfForm);
  const { control } = useFormContext();
  useEffect(() => {
    fields.set(name, { label, show: (value) => (isEmpty(value) ? '–' : show(value as V)) });
  }); // after every render: the words follow the language
  useEffect(() => () => void fields.delete(name), [fields, name]);
  const check = (value: V) =>
    isEmpty(value) ? (optional || later ? true : t('required')) : (validate?.(value) ?? true);
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
