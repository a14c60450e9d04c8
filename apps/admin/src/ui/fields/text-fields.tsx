import { Textarea, TextInput } from 'suomifi-ui-components';
import { FinnishBusinessIds } from 'finnish-business-ids';
import { useTexts } from '../../app/i18n/use-texts.js';
import { formatMoney, formatNumber, parseMoney } from '../format.js';
import { texts } from '../texts.js';
import styles from './fields.module.css';
import { TypedInput } from './typed-input.js';
import { useField, type FieldProps } from './use-field.js';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  maxLength?: number;
}

export function TextField({ type = 'text', autoComplete, maxLength, ...props }: TextFieldProps) {
  const { input, shared } = useField<string>(props);
  return (
    <TextInput
      {...shared}
      type={type}
      name={input.name}
      value={input.value ?? ''}
      maxLength={maxLength}
      autoComplete={autoComplete}
      onChange={(value) => input.onChange(String(value ?? ''))}
      onBlur={input.onBlur}
    />
  );
}

export interface TextAreaFieldProps extends FieldProps {
  rows?: number;
  /** Message when the text is not of its form. */
  validate?: (value: string) => string | undefined;
}

export function TextAreaField({ rows = 5, validate, ...props }: TextAreaFieldProps) {
  const { input, shared } = useField<string>(props, validate ? { validate } : {});
  return (
    <Textarea
      {...shared}
      name={input.name}
      value={input.value ?? ''}
      rows={rows}
      resize="vertical"
      onChange={(event) => input.onChange(event.target.value)}
      onBlur={input.onBlur}
    />
  );
}

const asMoney = (value: string): string => (parseMoney(value) ? formatMoney(value).slice(0, -2) : value);

/** Typed with a decimal comma, held as the API's decimal string (`"1250.50"`). */
export function MoneyField({ min, ...props }: FieldProps & { min?: string }) {
  const t = useTexts(texts);
  const validate = (value: string) => {
    if (parseMoney(value) !== value) return t('notAnAmount');
    return min !== undefined && Number(value) < Number(min) ? t('tooSmall', { min: formatMoney(min) }) : undefined;
  };
  const { input, shared } = useField<string>(props, { validate, show: asMoney });
  return (
    <div className={styles.money}>
      <TypedInput
        {...shared}
        name={input.name}
        labelText={`${props.label} (€)`}
        inputMode="decimal"
        typing={{ value: input.value ?? '', onChange: input.onChange, read: parseMoney, show: asMoney }}
        onBlur={input.onBlur}
      />
    </div>
  );
}

export interface NumberFieldProps extends FieldProps {
  min?: number;
  max?: number;
  decimals?: number;
  /** Said after the label: "kpl", "%". */
  unit?: string;
}

/** A number, held as a number once it can be read (and as the typed text until then). */
export function NumberField({ min, max, decimals = 0, unit, ...props }: NumberFieldProps) {
  const t = useTexts(texts);
  const read = (typed: string) => {
    const text = typed
      .replace(/[\s\u00a0]/g, '')
      .replace('\u2212', '-')
      .replace(',', '.');
    return new RegExp(`^-?\\d+${decimals > 0 ? `(\\.\\d{1,${decimals}})?` : ''}$`).test(text) ? text : undefined;
  };
  const validate = (value: string | number) => {
    if (typeof value !== 'number') return t('notANumber');
    if (min !== undefined && value < min) return t('tooSmall', { min: formatNumber(min) });
    if (max !== undefined && value > max) return t('tooLarge', { max: formatNumber(max) });
    return undefined;
  };
  const { input, shared } = useField<string | number>(props, { validate });
  const set = (text: string) => input.onChange(text !== '' && read(text) === text ? Number(text) : text);
  const readNumber = (typed: string) => {
    const text = read(typed);
    return text === undefined ? undefined : String(Number(text));
  };
  const write = (value: string) => (readNumber(value) ? formatNumber(value) : value);
  return (
    <div className={styles.money}>
      <TypedInput
        {...shared}
        name={input.name}
        labelText={unit ? `${props.label} (${unit})` : props.label}
        inputMode={decimals > 0 ? 'decimal' : 'numeric'}
        typing={{ value: String(input.value ?? ''), onChange: set, read: readNumber, show: write }}
        onBlur={input.onBlur}
      />
    </div>
  );
}

/** Finnish business identity code, its check digit included. */
export function BusinessIdField(props: Omit<FieldProps, 'label'> & { label?: string }) {
  const t = useTexts(texts);
  const field = { ...props, label: props.label ?? t('businessId') };
  const { input, shared } = useField<string>(field, {
    validate: (value) => (FinnishBusinessIds.isValidBusinessId(value) ? undefined : t('notABusinessId')),
  });
  return (
    <div className={styles.short}>
      <TextInput
        {...shared}
        name={input.name}
        value={input.value ?? ''}
        autoComplete="off"
        visualPlaceholder="1234567-1"
        onChange={(value) => input.onChange(String(value ?? '').trim())}
        onBlur={input.onBlur}
      />
    </div>
  );
}
