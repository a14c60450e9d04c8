import {
  Checkbox,
  CheckboxGroup,
  HintText,
  Label,
  RadioButton,
  RadioButtonGroup,
  StatusText,
} from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';
import { texts } from '../texts.js';
import styles from './fields.module.css';
import { useField, type FieldProps } from './use-field.js';

/** Values as the words their options have. */
export const showIn = (options: readonly Option[]) => (value: string | readonly string[]) =>
  [value]
    .flat()
    .map((one) => options.find((option) => option.value === one)?.label ?? one)
    .join(', ');

export interface ChoiceFieldProps extends FieldProps {
  options: readonly Option[];
}

/** One of a closed list: the browser's own select, which phones show best. */
export function SelectField({ options, ...props }: ChoiceFieldProps) {
  const t = useTexts(texts);
  const { id, input, error, shared } = useField<string>(props, { show: showIn(options) });
  const described = [props.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.select}>
      <Label htmlFor={id} asProp="label" {...(shared.optionalText ? { optionalText: shared.optionalText } : {})}>
        {props.label}
      </Label>
      {props.hint && <HintText id={`${id}-hint`}>{props.hint}</HintText>}
      <select
        id={id}
        name={input.name}
        value={input.value ?? ''}
        disabled={props.disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={input.onChange}
        onBlur={input.onBlur}
      >
        <option value="">{t('choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <StatusText id={`${id}-error`} status={error ? 'error' : 'default'}>
        {error}
      </StatusText>
    </div>
  );
}

/** One of a few, all in sight. */
export function RadioField({ options, ...props }: ChoiceFieldProps) {
  const { id, input, error, shared } = useField<string>(props, { show: showIn(options) });
  return (
    <RadioButtonGroup
      id={id}
      name={input.name}
      labelText={props.label}
      value={input.value ?? ''}
      onChange={input.onChange}
      {...(props.hint ? { groupHintText: props.hint } : {})}
      {...(shared.optionalText ? { optionalText: shared.optionalText } : {})}
      groupStatus={shared.status}
      {...(error ? { groupStatusText: error } : {})}
    >
      {options.map(({ value, label }) => (
        <RadioButton key={value} value={value} disabled={props.disabled ?? false}>
          {label}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  );
}

/** Any number of a closed list; the value is an array. */
export function CheckboxGroupField({ options, ...props }: ChoiceFieldProps) {
  const { id, input, error, shared } = useField<string[]>(props, { show: showIn(options) });
  const chosen = input.value ?? [];
  const toggle = (value: string) =>
    input.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div id={id} tabIndex={-1}>
      <CheckboxGroup
        labelText={props.label}
        {...(props.hint ? { groupHintText: props.hint } : {})}
        {...(shared.optionalText ? { optionalText: shared.optionalText } : {})}
        groupStatus={shared.status}
        {...(error ? { groupStatusText: error } : {})}
      >
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            disabled={props.disabled ?? false}
            onClick={() => toggle(value)}
          >
            {label}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  );
}

/** Yes or no; required means it must be ticked (an assurance). */
export function CheckboxField(props: FieldProps) {
  const t = useTexts(texts);
  const { id, input, error, shared } = useField<boolean>(props, { show: () => t('yes') });
  return (
    <Checkbox
      id={id}
      checked={input.value ?? false}
      disabled={props.disabled ?? false}
      status={shared.status}
      {...(error ? { statusText: error } : {})}
      {...(props.hint ? { hintText: props.hint } : {})}
      onClick={({ checkboxState }) => input.onChange(checkboxState)}
    >
      {props.label}
    </Checkbox>
  );
}
