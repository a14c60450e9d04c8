import { HintText, Label, StatusText } from 'suomifi-ui-components';
import styles from './fields.module.css';
import { useField, type FieldProps } from './use-field.js';

/** One file, sent with the form. */
export function FileField(props: FieldProps) {
  const { id, input, error, shared } = useField<File | null>(props, { show: (file) => file?.name ?? '' });
  const described = [props.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.select}>
      <Label htmlFor={id} asProp="label" {...(shared.optionalText ? { optionalText: shared.optionalText } : {})}>
        {props.label}
      </Label>
      {props.hint && <HintText id={`${id}-hint`}>{props.hint}</HintText>}
      <input
        id={id}
        type="file"
        name={input.name}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => input.onChange(event.target.files?.[0] ?? null)}
        onBlur={input.onBlur}
      />
      <StatusText id={`${id}-error`} status={error ? 'error' : 'default'}>
        {error}
      </StatusText>
    </div>
  );
}
