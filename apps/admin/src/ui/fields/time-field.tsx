import { useTexts } from '../../app/i18n/use-texts.js';
import { formatTime, parseTime } from '../format.js';
import { texts } from '../texts.js';
import styles from './fields.module.css';
import { TypedInput } from './typed-input.js';
import { useField, type FieldProps } from './use-field.js';

const show = (value: string): string => (parseTime(value) === value ? formatTime(value) : value);

/** A time of day, typed `14.00`, held as `14:00`. */
export function TimeField(props: FieldProps) {
  const t = useTexts(texts);
  const validate = (value: string) => (parseTime(value) === value ? undefined : t('notATime'));
  const { input, shared } = useField<string>(props, { validate, show });
  return (
    <div className={styles.short}>
      <TypedInput
        {...shared}
        name={input.name}
        visualPlaceholder="14.00"
        inputMode="decimal"
        typing={{ value: input.value ?? '', onChange: input.onChange, read: parseTime, show }}
        onBlur={input.onBlur}
      />
    </div>
  );
}
