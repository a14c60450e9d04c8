import { TextInput } from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import { formatTime, parseTime } from '../format.js';
import { texts } from '../texts.js';
import styles from './fields.module.css';
import { useField, type FieldProps } from './use-field.js';
import { useTyped } from './use-typed.js';

const show = (value: string): string => (parseTime(value) === value ? formatTime(value) : value);

/** A time of day, typed `14.00`, held as `14:00`. */
export function TimeField(props: FieldProps) {
  const t = useTexts(texts);
  const validate = (value: string) => (parseTime(value) === value ? undefined : t('notATime'));
  const { input, shared } = useField<string>(props, { validate, show });
  const { typed, onType, tidy } = useTyped(input.value ?? '', input.onChange, parseTime, show);
  return (
    <div className={styles.short}>
      <TextInput
        {...shared}
        name={input.name}
        value={typed}
        visualPlaceholder="14.00"
        inputMode="decimal"
        autoComplete="off"
        onChange={(value) => onType(String(value ?? ''))}
        onBlur={() => {
          tidy();
          input.onBlur();
        }}
      />
    </div>
  );
}
