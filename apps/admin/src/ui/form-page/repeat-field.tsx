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
  /** When the list is a tree in reading order. */
  tree?: RepeatTree;
  children: (index: number) => ReactNode;
}

export interface RepeatTree {
  /** How deep each one stands; 0 is the top. */
  depthOf: (index: number) => number;
  /** The list when one is taken away. */
  without: (index: number) => object[];
  /** What else can be done with one, beside taking it away. `replace` takes the new list. */
  actions: (index: number, replace: (rows: object[]) => void) => ReactNode;
}

/** A list inside a form: lots, criteria, price lines. */
export function RepeatField({ name, itemTitle, addLabel, empty, max = 200, tree, children }: RepeatFieldProps) {
  const t = useTexts(texts);
  const { control } = useFormContext();
  const { fields, append, remove, replace } = useFieldArray({ control, name });
  return (
    <div className={styles.repeat}>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={styles.item} data-depth={Math.min(tree?.depthOf(index) ?? 0, 4)}>
          <legend>{itemTitle(index)}</legend>
          {children(index)}
          <div className={styles.actions}>
            {tree?.actions(index, replace)}
            <Button variant="secondaryNoBorder" onClick={() => (tree ? replace(tree.without(index)) : remove(index))}>
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
