import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { MoneyField, NumberField, SelectField } from '#ui';
import type { DraftValues } from './draft-values.js';
import { slotOf, type SegmentedValues } from './segmented-values.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';

type Kind = 'money' | 'decimal' | 'whole';

/** A value for all clients, or one for each segment. */
export function SegmentedField({ name, label, kind }: { name: string; label: string; kind: Kind }) {
  const t = useTexts(texts);
  const by = useWatch({ name: `${name}.by` }) as SegmentedValues['by'];
  return (
    <div className={styles.row}>
      <SelectField
        name={`${name}.by`}
        label={t('division')}
        options={(['one', 'segments'] as const).map((value) => ({ value, label: t(`division-${value}`) }))}
      />
      <SegmentedValueFields name={name} label={label} kind={kind} by={by} />
    </div>
  );
}

export function SegmentedValueFields({
  name,
  label,
  kind,
  by,
}: {
  name: string;
  label: string;
  kind: Kind;
  by: SegmentedValues['by'];
}) {
  const t = useTexts(texts);
  const ids = useWatch<DraftValues, 'segments.ids'>({ name: 'segments.ids' });
  if (by === 'one') return <ValueField name={`${name}.one`} label={label} kind={kind} />;
  return ids.map(({ id: segment }) => (
    <ValueField
      key={segment}
      name={`${name}.slots.${slotOf(segment)}`}
      label={t('ofSegment', { label, segment })}
      kind={kind}
    />
  ));
}

function ValueField({ kind, ...props }: { name: string; label: string; kind: Kind }) {
  if (kind === 'money') return <MoneyField {...props} later />;
  return kind === 'whole' ? (
    <NumberField {...props} min={1} later />
  ) : (
    <NumberField {...props} unit="%" decimals={6} later />
  );
}
