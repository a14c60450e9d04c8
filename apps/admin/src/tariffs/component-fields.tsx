import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { NumberField, SelectField, TextAreaField, TextField, type NameOf } from '#ui';
import { FALLBACK_COLUMNS, rulesOf, SEGMENTED } from './component-rules.js';
import type { DraftValues } from './draft-values.js';
import { FlawsAt } from './flaw-list.js';
import { PriceFields } from './price-fields.js';
import { objectIn, readable } from './read-json.js';
import { RowFields, RuleRowsField } from './row-fields.js';
import { COMPONENT_KINDS, useRuleWords } from './rule-words.js';
import { VAT_CATEGORIES } from './rules-view.js';
import { SegmentedField } from './segmented-field.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import { TriggerFields } from './trigger-fields.js';
import type { Loose } from './types.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

interface OfComponent {
  field: NameOf<DraftValues>;
  index: number;
}

/** One component: its name, clause, what it is paid for, how much and how it is claimed. */
export function ComponentFields({ field, index, body }: OfComponent & { body: Loose }) {
  const t = useTexts(texts);
  const words = useRuleWords(body);
  const at = `components.${index}` as const;
  const kind = useWatch<DraftValues, `${typeof at}.kind`>({ name: `${at}.kind` });
  const { rows = [] } = rulesOf(kind);
  return (
    <>
      <FlawsAt at={`/components/${index}`} within={[...rows, 'price/byDate']} />
      <div className={styles.row}>
        <SelectField
          {...field(`${at}.kind`)}
          label={t('kind')}
          options={COMPONENT_KINDS.map((value) => ({ value, label: words.kind(value) }))}
        />
        <TextField {...field(`${at}.id`)} label={t('code')} maxLength={40} later />
        <TextField {...field(`${at}.clause`)} label={t('clause')} maxLength={200} later />
      </div>
      <SaidFields name={(language) => field(`${at}.title.${language}`)} label={t('name')} />
      {kind === 'unit' && <SaidFields name={(language) => field(`${at}.unit.${language}`)} label={t('unit')} />}
      <KindFields index={index} kind={kind} />
      <div className={styles.row}>
        <SelectField
          {...field(`${at}.vatCategory`)}
          label={t('vat')}
          later
          options={VAT_CATEGORIES.map((value) => ({ value, label: t(`vat-${value}`) }))}
        />
        <TextField {...field(`${at}.group`)} label={t('group')} optional />
      </div>
      <ClaimFields field={field} index={index} />
      <RestField index={index} />
    </>
  );
}

/** What a component of its kind says of itself: what brings it about, what it is worth, and by which steps. */
function KindFields({ index, kind }: { index: number; kind: string }) {
  const t = useTexts(texts);
  const at = `components.${index}`;
  const { starts, trigger = [], columns = [], price, segmented, rows = [], fallback } = rulesOf(kind);
  return (
    <>
      {starts && <TriggerFields name={`${at}.trigger`} ways={starts} />}
      {price && (
        <PriceFields name={`${at}.price`} at={`/components/${index}/price`} ways={price} indexed={`${at}.indexed`} />
      )}
      {trigger.length + columns.length > 0 && <RowFields under={`${at}.own`} columns={[...trigger, ...columns]} />}
      {segmented && (
        <SegmentedField name={`${at}.segmented.${segmented}`} label={t(segmented)} kind={SEGMENTED[segmented]} />
      )}
      {rows.map((name) => (
        <RuleRowsField key={name} name={`${at}.rows.${name}`} kind={name} at={`/components/${index}/${name}`} />
      ))}
      {fallback && <RowFields under={`${at}.fallback`} columns={FALLBACK_COLUMNS} />}
    </>
  );
}

/** What the form cannot hold, in a draft that came with it. */
function RestField({ index }: { index: number }) {
  const t = useTexts(texts);
  const name = `components.${index}.rest` as const;
  const { getValues } = useFormContext<DraftValues>();
  const [hasRest] = useState(() => getValues(name) !== '');
  if (!hasRest) return null;
  return (
    <TextAreaField
      name={name}
      label={t('rest')}
      hint={t('restHint')}
      rows={4}
      optional
      validate={readable(objectIn, t('unreadable'))}
    />
  );
}

/** A text in all three languages: none may be missing from what is published. */
export function SaidFields({
  name,
  label,
}: {
  name: (language: 'fi' | 'sv' | 'en') => { name: string };
  label: string;
}) {
  const t = useTexts(texts);
  return (
    <div className={styles.row}>
      {LANGUAGES.map((language) => (
        <TextField key={language} {...name(language)} label={t(`in-${language}`, { label })} maxLength={500} later />
      ))}
    </div>
  );
}

function ClaimFields({ field, index }: OfComponent) {
  const t = useTexts(texts);
  const at = `components.${index}` as const;
  const mode = useWatch<DraftValues, `${typeof at}.claimMode`>({ name: `${at}.claimMode` });
  return (
    <div className={styles.row}>
      <SelectField
        {...field(`${at}.claimMode`)}
        label={t('claimMode')}
        optional
        options={(['auto', 'claim'] as const).map((value) => ({ value, label: t(`claim-${value}`) }))}
      />
      {mode === 'claim' && (
        <>
          <NumberField {...field(`${at}.windowDays`)} label={t('windowDays')} min={0} optional />
          <NumberField {...field(`${at}.earliestWeekdays`)} label={t('earliestWeekdays')} min={0} optional />
          <TextField {...field(`${at}.evidence`)} label={t('evidence')} hint={t('evidenceHint')} optional />
        </>
      )}
    </div>
  );
}
