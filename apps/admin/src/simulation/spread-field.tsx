import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { NumberField, SelectField } from '#ui';
import { KINDS, PARTS, type Kind } from './cohort-values.js';
import { formTexts } from './form-texts.js';
import styles from './simulation.module.css';

/** How something varies from one client to the next: the kind, and the numbers it has. */
export function SpreadField({ name, label }: { name: string; label: string }) {
  const t = useTexts(formTexts);
  const kind = useWatch({ name: `${name}.kind` }) as Kind;
  return (
    <fieldset className={styles.spread}>
      <legend>{label}</legend>
      <div className={styles.row}>
        <SelectField
          name={`${name}.kind`}
          label={t('kind')}
          options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
        />
        {(PARTS[kind] ?? []).map((part) => (
          <NumberField key={part} name={`${name}.${part}`} label={t(part)} min={0} decimals={6} />
        ))}
      </div>
    </fieldset>
  );
}

/** A share of a hundred. */
export function PercentField({ name, label }: { name: string; label: string }) {
  return <NumberField name={name} label={label} unit="%" min={0} max={100} decimals={6} />;
}
