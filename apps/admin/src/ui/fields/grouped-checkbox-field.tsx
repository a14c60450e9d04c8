import { useState } from 'react';
import { Checkbox, HintText, Label, StatusText, TextInput } from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';
import { texts } from '../texts.js';
import { showIn } from './choice-fields.js';
import styles from './fields.module.css';
import { useField, type FieldProps } from './use-field.js';

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

export interface GroupedCheckboxFieldProps extends FieldProps {
  groups: readonly OptionGroup[];
}

/** Any number of a long closed list; the value is an array. Each group opens by itself and says how many of it are chosen. */
export function GroupedCheckboxField({ groups, ...props }: GroupedCheckboxFieldProps) {
  const t = useTexts(texts);
  const options = groups.flatMap((group) => group.options);
  const { id, input, error, shared } = useField<string[]>(props, { show: showIn(options) });
  const [wanted, setWanted] = useState('');
  const chosen = input.value ?? [];
  const word = wanted.trim().toLowerCase();
  const found = groups
    .map((group) => ({ ...group, shown: group.options.filter(({ label }) => label.toLowerCase().includes(word)) }))
    .filter(({ shown }) => shown.length > 0);
  const toggle = (value: string) =>
    input.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset id={id} tabIndex={-1} className={styles.grouped} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        <Label {...(shared.optionalText ? { optionalText: shared.optionalText } : {})}>{props.label}</Label>
      </legend>
      {props.hint && <HintText>{props.hint}</HintText>}
      <TextInput
        labelText={t('searchChoices')}
        value={wanted}
        fullWidth
        onChange={(value) => setWanted(String(value ?? ''))}
        // It narrows the list while it is typed; Enter would send the form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" className={styles.hint}>
        {t('chosenOf', { chosen: chosen.length, count: options.length })}
      </p>
      {found.map((group) => (
        // Found ones are all in sight; else each group is opened by its reader.
        <details key={`${group.label} ${word === ''}`} open={word !== '' || undefined}>
          <summary>
            {group.label}{' '}
            <span className={styles.soft}>
              {t('chosenOf', {
                chosen: group.options.filter(({ value }) => chosen.includes(value)).length,
                count: group.options.length,
              })}
            </span>
          </summary>
          {group.shown.map(({ value, label }) => (
            <Checkbox
              key={value}
              checked={chosen.includes(value)}
              disabled={props.disabled ?? false}
              onClick={() => toggle(value)}
            >
              {label}
            </Checkbox>
          ))}
        </details>
      ))}
      <StatusText id={`${id}-error`} status={error ? 'error' : 'default'}>
        {error}
      </StatusText>
    </fieldset>
  );
}
