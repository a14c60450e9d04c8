import { useMemo } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useLanguage, useTexts } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';
import { texts } from '../texts.js';
import styles from './combo.module.css';
import { showIn } from './choice-fields.js';
import { useCodelist } from './use-codelist.js';
import { useField, type FieldProps } from './use-field.js';

interface ComboProps {
  id: string;
  label: string;
  hint?: string | undefined;
  optionalText?: string | undefined;
  error: string | undefined;
  options: readonly Option[];
  value: string | null;
  onValue: (value: string | null) => void;
  onBlur: () => void;
  disabled?: boolean | undefined;
}

/** Type to find one of many. (Suomi.fi's SingleSelect points `aria-controls` at nothing while closed.) */
function Combo({
  id,
  label,
  hint,
  optionalText,
  error,
  options,
  value,
  onValue,
  onBlur,
  disabled = false,
}: ComboProps) {
  const t = useTexts(texts);
  return (
    <ComboBox
      className={styles.combo ?? ''}
      defaultItems={options}
      value={value}
      onChange={(key) => onValue(key === null ? null : String(key))}
      onBlur={onBlur}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      allowsEmptyCollection
      menuTrigger="focus"
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>
        {label} {optionalText && <span className={styles.soft}>({optionalText})</span>}
      </Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={styles.box}>
        <Input id={id} className={styles.input ?? ''} />
        <Button className={styles.button ?? ''} aria-label={t('openOptions')}>
          <span aria-hidden="true" className={styles.mark} />
        </Button>
      </div>
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox className={styles.list ?? ''} renderEmptyState={() => <p className={styles.none}>{t('noOptions')}</p>}>
          {(option: Option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.item ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

export interface ComboFieldProps extends FieldProps {
  options: readonly Option[];
}

/** One of many, found by typing; sorted the Finnish way. */
export function ComboField({ options, ...props }: ComboFieldProps) {
  const { id, input, error, shared } = useField<string>(props, { show: showIn(options) });
  const sorted = useSorted(options);
  return (
    <Combo
      key={sorted.length}
      id={id}
      label={props.label}
      hint={props.hint}
      optionalText={shared.optionalText}
      error={error}
      options={sorted}
      value={input.value || null}
      onValue={(value) => input.onChange(value ?? '')}
      onBlur={input.onBlur}
      disabled={props.disabled}
    />
  );
}

/** Several of many: each choice becomes a chip that can be taken away; the value is an array. */
export function ComboListField({ options, ...props }: ComboFieldProps) {
  const { id, input, error, shared } = useField<string[]>(props, { show: showIn(options) });
  const t = useTexts(texts);
  const sorted = useSorted(options);
  const chosen = input.value ?? [];
  const left = sorted.filter(({ value }) => !chosen.includes(value));
  const name = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className={styles.several}>
      <Combo
        key={`${sorted.length}-${chosen.join()}`}
        id={id}
        label={props.label}
        hint={props.hint}
        optionalText={shared.optionalText}
        error={error}
        options={left}
        value={null}
        onValue={(value) => value !== null && input.onChange([...chosen, value])}
        onBlur={input.onBlur}
        disabled={props.disabled}
      />
      {chosen.length > 0 && (
        <ul role="list" className={styles.chips} aria-label={props.label}>
          {chosen.map((value) => (
            <li key={value}>
              {name(value)}
              <button
                type="button"
                aria-label={t('removeItem', { item: name(value) })}
                onClick={() => input.onChange(chosen.filter((one) => one !== value))}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useSorted(options: readonly Option[]): readonly Option[] {
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language === 'en' ? 'fi' : language);
    return [...options].sort((a, b) => compare(a.label, b.label));
  }, [options, language]);
}

type NamedFieldProps = Omit<FieldProps, 'label'> & { label?: string; multiple?: boolean };

/** Finnish municipalities by name; the value is the three-digit code. */
export function MunicipalityField({ multiple, ...props }: NamedFieldProps) {
  const t = useTexts(texts);
  const options = useCodelist('municipalities');
  const Kind = multiple ? ComboListField : ComboField;
  return <Kind {...props} label={props.label ?? t('municipality')} options={options} />;
}

/** CPV codes of the sector, found by code or by name. */
export function CpvField({ multiple, ...props }: NamedFieldProps) {
  const t = useTexts(texts);
  const options = useCodelist('cpv');
  const coded = useMemo(() => options.map(({ value, label }) => ({ value, label: `${value} ${label}` })), [options]);
  const Kind = multiple ? ComboListField : ComboField;
  return <Kind {...props} label={props.label ?? t('cpv')} options={coded} />;
}
