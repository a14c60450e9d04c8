import { DateInput, StatusText, TextInput } from 'suomifi-ui-components';
import { useLanguage, useTexts } from '../../app/i18n/use-texts.js';
import { formatDate, formatTime, helsinkiInstant, inHelsinki, parseDate, parseTime } from '../format.js';
import { texts } from '../texts.js';
import { useInstantText } from '../values.js';
import styles from './fields.module.css';
import { useField, type FieldProps } from './use-field.js';
import { useTyped } from './use-typed.js';

const showDate = (value: string): string => (parseDate(value) === value ? formatDate(value) : value);

/** Suomi.fi's calendar would take 31.2.2027 for 3.3.2027; ours refuses it. */
const dates = {
  format: (date: Date) => `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`,
  parse: (typed: string) => {
    const date = parseDate(typed);
    return date ? new Date(`${date}T12:00:00`) : new Date(NaN);
  },
};

/** A calendar date, typed `24.11.2026` or picked, held as `2026-11-24`. */
export function DateField({ min, max, ...props }: FieldProps & { min?: string; max?: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const validate = (value: string) => {
    if (parseDate(value) !== value) return t('notADate');
    if (min && value < min) return t('tooSmall', { min: formatDate(min) });
    if (max && value > max) return t('tooLarge', { max: formatDate(max) });
    return undefined;
  };
  const { input, shared } = useField<string>(props, { validate, show: showDate });
  const { typed, onType } = useTyped(input.value ?? '', input.onChange, parseDate, showDate);
  return (
    <div className={styles.short}>
      <DateInput
        {...shared}
        name={input.name}
        value={typed}
        datePickerEnabled
        language={language}
        dateAdapter={dates}
        autoComplete="off"
        onChange={({ value }) => onType(value)}
        onBlur={input.onBlur}
      />
    </div>
  );
}

const splitInstant = (value: string): { date: string; time: string } => {
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return inHelsinki(value);
  const [date = '', time = ''] = value.split('|');
  return { date, time };
};

/** A moment by Helsinki's clocks, held as an instant (`2026-11-30T12:00:00.000Z`); half-typed ones as `date|time`. */
export function DateTimeField(props: FieldProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useInstantText();
  const validate = (value: string) => {
    const { date, time } = splitInstant(value);
    if (parseDate(date) === undefined) return t('notADate');
    if (parseTime(time) === undefined) return t('notATime');
    return value.endsWith('Z') ? undefined : t('skippedTime');
  };
  const show = (value: string) => (value.endsWith('Z') ? say(value) : value.replace('|', ' '));
  const { id, input, error } = useField<string>(props, { validate, show });
  const { date, time } = splitInstant(input.value ?? '');
  const change = (nextDate: string, nextTime: string) => {
    const [day, clock] = [parseDate(nextDate), parseTime(nextTime)];
    const whole = nextDate === '' && nextTime === '' ? '' : `${nextDate}|${nextTime}`;
    input.onChange((day && clock && helsinkiInstant(day, clock)) || whole);
  };
  const typedDate = useTyped(date, (next) => change(next, time), parseDate, showDate);
  const typedTime = useTyped(
    time,
    (next) => change(date, next),
    parseTime,
    (value) => (parseTime(value) === value ? formatTime(value) : value),
  );
  const status = error ? 'error' : 'default';
  return (
    <fieldset
      className={styles.dateTime}
      aria-describedby={error ? `${id}-error` : undefined}
      disabled={props.disabled}
    >
      <legend>
        {props.label} {props.optional && <span className={styles.soft}>({t('optional')})</span>}
      </legend>
      <p className={styles.hint}>{props.hint ? `${props.hint} ${t('helsinkiTime')}.` : `${t('helsinkiTime')}.`}</p>
      <div className={styles.pair}>
        <DateInput
          id={id}
          labelText={props.label}
          labelMode="hidden"
          value={typedDate.typed}
          status={status}
          datePickerEnabled
          language={language}
          dateAdapter={dates}
          autoComplete="off"
          onChange={({ value }) => typedDate.onType(value)}
          onBlur={input.onBlur}
        />
        <TextInput
          id={`${id}-time`}
          className={styles.time ?? ''}
          labelText={`${props.label}: ${t('time')}`}
          labelMode="hidden"
          visualPlaceholder="14.00"
          inputMode="decimal"
          value={typedTime.typed}
          status={status}
          autoComplete="off"
          onChange={(value) => typedTime.onType(String(value ?? ''))}
          onBlur={() => {
            typedTime.tidy();
            input.onBlur();
          }}
        />
      </div>
      <StatusText id={`${id}-error`} status={status}>
        {error}
      </StatusText>
    </fieldset>
  );
}
