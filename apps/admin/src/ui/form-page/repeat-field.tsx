import { useFieldArray, useFormContext } from 'react-hook-form';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { texts } from '../texts.js';
import styles from './form-page.module.css';

export interface RepeatFieldProps {
  /** Path of the array: `lots`. */
  name: string;
  /** Heading of one: `(index) => "Osa 1"`. */
  itemTitle: (index: number) => string;
  addLabel: string;
  /** What a new one starts from. */
  empty: Record<string, unknown>;
  max?: number;
  children: (index: number) => ReactNode;
}

/** A list inside a form: lots, criteria, price lines. */
export function RepeatField({ name, itemTitle, addLabel, empty, max = 200, children }: RepeatFieldProps) {
  const t = useTexts(texts);
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name });
  return (
    <div className={styles.repeat}>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={styles.item}>
          <legend>{itemTitle(index)}</legend>
          {children(index)}
          <div>
            <Button variant="secondaryNoBorder" onClick={() => remove(index)}>
              {t('removeItem', { item: itemTitle(index) })}
            </Button>
          </div>
        </fieldset>
      ))}
      {fields.length < max && (
        <div>
          <Button variant="secondary" onClick={() => append(structuredClone(empty))}>
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
