import { useTexts } from '#app';
import { CheckboxField, DateField, MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import type { ClientList, ContractList } from './facts-values.js';
import { rowTexts } from './row-texts.js';
import styles from './tariffs.module.css';
import { emptyRow, type Column } from './typed-rows.js';

/** The field of one value of a row. */
function ColumnField({ under, column: { name, kind, empty, of = [] } }: { under: string; column: Column }) {
  const t = useTexts(rowTexts);
  const word = (key: string): string => (key in rowTexts.table ? t(key as 'on') : key);
  const props = { name: `${under}.${name}`, label: word(name), ...(empty ? { optional: true } : { later: true }) };
  switch (kind) {
    case 'day':
      return <DateField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'decimal':
      return <NumberField {...props} decimals={6} />;
    case 'whole':
      return <NumberField {...props} />;
    case 'yes':
      return <CheckboxField {...props} optional />;
    case 'choice':
      return <SelectField {...props} options={of.map((value) => ({ value, label: word(`${name}-${value}`) }))} />;
    case 'pairs':
      return <TextField {...props} hint={t('pairsHint')} />;
    case 'text':
      return <TextField {...props} />;
  }
}

/** The values of one row, side by side. */
export function RowFields({ under, columns }: { under: string; columns: readonly Column[] }) {
  return (
    <div className={styles.row}>
      {columns.map((column) => (
        <ColumnField key={column.name} under={under} column={column} />
      ))}
    </div>
  );
}

/** Rows of one kind, as a table that is written row by row. */
export function RowsField({
  name,
  kind,
  columns,
}: {
  name: string;
  kind: ClientList | ContractList | 'pairs';
  columns: readonly Column[];
}) {
  const t = useTexts(rowTexts);
  return (
    <RepeatField
      name={name}
      itemTitle={(index) => t('rowNumber', { what: t(`row-${kind}`), number: index + 1 })}
      addLabel={t('addRow', { what: t(`row-${kind}`).toLowerCase() })}
      empty={emptyRow(columns)}
      max={500}
    >
      {(index) => <RowFields under={`${name}.${index}`} columns={columns} />}
    </RepeatField>
  );
}
