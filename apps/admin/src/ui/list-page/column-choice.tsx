import { useTexts } from '../../app/i18n/use-texts.js';
import { Disclosure } from '../disclosure.js';
import { texts } from '../texts.js';
import type { Column } from './list-model.js';
import { toggled } from './view.js';

export interface ColumnChoiceProps<Row> {
  columns: readonly Column<Row>[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns are shown; the first one names the row and always stays. */
export function ColumnChoice<Row>({ columns, hidden, onChange }: ColumnChoiceProps<Row>) {
  const t = useTexts(texts);
  return (
    <Disclosure label={t('columns')} align="end">
      {columns.slice(1).map(({ key, label }) => (
        <label key={key}>
          <input type="checkbox" checked={!hidden.has(key)} onChange={() => onChange(toggled(hidden, key))} />
          {label}
        </label>
      ))}
    </Disclosure>
  );
}
