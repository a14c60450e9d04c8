import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { CheckboxField, DateField, MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import type { DraftValues } from './draft-values.js';
import type { ClientList, ContractList } from './facts-values.js';
import { FlawsAt } from './flaw-list.js';
import { rowTexts } from './row-texts.js';
import { rowRule, type RuleRows } from './rule-rows.js';
import { useRuleWords } from './rule-words.js';
import styles from './tariffs.module.css';
import { emptyRow, type Column, type RowValues } from './typed-rows.js';
import { wordsOf } from './types.js';

/** The field of one value of a row. */
function ColumnField({
  under,
  column: { name, kind, empty, of = [], word: called = name, unit },
}: {
  under: string;
  column: Column;
}) {
  const t = useTexts(rowTexts);
  const word = (key: string): string => (key in rowTexts.table ? t(key as 'on') : key);
  const props = { name: `${under}.${name}`, label: word(called), ...(empty ? { optional: true } : { later: true }) };
  switch (kind) {
    case 'day':
      return <DateField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'decimal':
      return <NumberField {...props} decimals={6} {...(unit ? { unit } : {})} />;
    case 'whole':
      return <NumberField {...props} />;
    case 'measure':
    case 'component':
    case 'rate':
      return <HeldField {...props} kind={kind} />;
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

/** One of the measures, components or rates that the form of the draft holds. */
export function HeldField({ kind, ...props }: { name: string; label: string; kind: 'measure' | 'component' | 'rate' }) {
  const words = useRuleWords({});
  const [measures, components, rates] = useWatch<DraftValues, ['measures', 'components', 'rates']>({
    name: ['measures', 'components', 'rates'],
  });
  const options = {
    measure: measures.map(({ name, type }) => ({ value: name, label: `${words.known(`measure-${type}`)} (${name})` })),
    component: components.map(({ id, title }) => ({ value: id, label: [id, words.say(title)].join(' ') })),
    rate: [...new Set(rates.map(({ name }) => wordsOf(name)))].map((value) => ({ value, label: value })),
  }[kind].filter(({ value }) => value !== '');
  return <SelectField {...props} options={options} later />;
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

interface RowsFieldProps {
  name: string;
  kind: ClientList | ContractList | 'pairs' | RuleRows;
  columns: readonly Column[];
  /** Where the list stands in what is sent, and a row under it when not at its number. */
  at: string;
  place?: ((row: RowValues, index: number) => string) | undefined;
}

/** Rows of one kind, as a table that is written row by row. */
export function RowsField({ name, kind, columns, at, place = (_, index) => String(index) }: RowsFieldProps) {
  const t = useTexts(rowTexts);
  const rows = useWatch({ name }) as readonly RowValues[] | undefined;
  const placeOf = (index: number): string => place(rows?.[index] ?? {}, index);
  return (
    <>
      <FlawsAt at={at} within={(rows ?? []).map((_, index) => placeOf(index))} />
      <RepeatField
        name={name}
        itemTitle={(index) => t('rowNumber', { what: t(`row-${kind}`), number: index + 1 })}
        addLabel={t('addRow', { what: t(`row-${kind}`).toLowerCase() })}
        empty={emptyRow(columns)}
        max={500}
      >
        {(index) => (
          <>
            <FlawsAt at={`${at}/${placeOf(index)}`} />
            <RowFields under={`${name}.${index}`} columns={columns} />
          </>
        )}
      </RepeatField>
    </>
  );
}

/** Rows of a rule: tiers, bands, factors. */
export function RuleRowsField({ name, kind, at }: { name: string; kind: RuleRows; at: string }) {
  const { columns, place } = rowRule(kind);
  return <RowsField name={name} kind={kind} columns={columns} at={at} place={place} />;
}
