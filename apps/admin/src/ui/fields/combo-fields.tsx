import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type ComboBoxProps,
  type Key,
} from 'react-aria-components';
import { useLanguage, useTexts } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';
import { texts } from '../texts.js';
import styles from './combo.module.css';
import { showIn } from './choice-fields.js';
import { useCodelist } from './use-codelist.js';
import { useField, type Field, type FieldProps } from './use-field.js';

interface ComboProps {
  field: Field<unknown>;
  label: string;
  hint?: string | undefined;
  options: readonly Option[];
  /** Chosen values: one at most unless `multiple`. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  multiple?: boolean;
  disabled?: boolean | undefined;
}

/** Type to find one of many. (Suomi.fi's SingleSelect points `aria-controls` at nothing while closed.) */
function Combo({ field, label, hint, options, chosen, onChoose, multiple = false, disabled = false }: ComboProps) {
  const t = useTexts(texts);
  const { id, input, error, shared } = field;
  const ready = options.length > 0;
  /** What was typed before the options came: the box that shows them begins with it and takes the focus back. */
  const [typedEarly, setTypedEarly] = useState('');
  useEffect(() => {
    if (ready && typedEarly !== '' && document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [ready, typedEarly, id]);
  /** Tab leaves. React-aria would first choose the option that the arrow keys stand on, which adds one too many to a list. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (multiple && event.key === 'Tab') event.stopPropagation();
  };
  const selection = multiple
    ? { selectionMode: 'multiple' as const, value: [...chosen], onChange: (keys: Key[]) => onChoose(keys.map(String)) }
    : { value: chosen[0] ?? null, onChange: (key: Key | null) => onChoose(key === null ? [] : [String(key)]) };
  return (
    <ComboBox
      // Options that arrive after the value would leave its name unwritten.
      key={ready ? 'ready' : 'waiting'}
      {...(ready
        ? chosen.length === 0 && typedEarly !== '' && { defaultInputValue: typedEarly }
        : { onInputChange: setTypedEarly })}
      className={styles.combo ?? ''}
      defaultItems={options}
      {...(selection as ComboBoxProps<Option, 'single'>)}
      onBlur={input.onBlur}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      allowsEmptyCollection
      menuTrigger="focus"
      validationBehavior="aria"
    >
      <Label className={styles.label ?? ''}>
        {label} {shared.optionalText && <span className={styles.soft}>({shared.optionalText})</span>}
      </Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={styles.box} onKeyDownCapture={onKeyDownCapture}>
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
  const field = useField<string>(props, { show: showIn(options) });
  const { value, onChange } = field.input;
  return (
    <Combo
      field={field}
      label={props.label}
      hint={props.hint}
      options={useSorted(options)}
      chosen={value ? [value] : []}
      onChoose={([one]) => onChange(one ?? '')}
      disabled={props.disabled}
    />
  );
}

/** Several of many: each choice becomes a chip that can be taken away; the value is an array. */
export function ComboListField({ options, ...props }: ComboFieldProps) {
  const t = useTexts(texts);
  const field = useField<string[]>(props, { show: showIn(options) });
  const chosen = field.input.value ?? [];
  const name = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className={styles.several}>
      <Combo
        field={field}
        label={props.label}
        hint={props.hint}
        options={useSorted(options)}
        chosen={chosen}
        onChoose={field.input.onChange}
        multiple
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
                onClick={() => field.input.onChange(chosen.filter((one) => one !== value))}
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
