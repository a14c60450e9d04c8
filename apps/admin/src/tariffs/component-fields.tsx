import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { CheckboxField, MoneyField, NumberField, SelectField, TextAreaField, TextField, type NameOf } from '#ui';
import { slotOf, type DraftValues } from './draft-values.js';
import { objectIn, readable } from './read-json.js';
import { COMPONENT_KINDS, useRuleWords } from './rule-words.js';
import { VAT_CATEGORIES } from './rules-view.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import type { Loose } from './types.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
/** The form has fields for all that most of these need. */
const SIMPLE: ReadonlySet<string> = new Set(['unit', 'attachment', 'milestone', 'serviceFee']);
const PRICED: ReadonlySet<string> = new Set(['unit', 'attachment', 'milestone', 'sustainment']);

interface OfComponent {
  field: NameOf<DraftValues>;
  index: number;
  /** The draft as it was opened: its measures and segments. */
  body: Loose;
}

/** One component: its name, clause, what it is paid for, how much and how it is claimed; what has no field stands as JSON. */
export function ComponentFields({ field, index, body }: OfComponent) {
  const t = useTexts(texts);
  const words = useRuleWords(body);
  const at = `components.${index}` as const;
  const kind = useWatch<DraftValues, `${typeof at}.kind`>({ name: `${at}.kind` });
  const { getValues } = useFormContext<DraftValues>();
  const [hasRest] = useState(() => getValues(`${at}.rest`) !== '');
  return (
    <>
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
      <TriggerFields field={field} index={index} body={body} kind={kind} />
      <PriceFields field={field} index={index} kind={kind} />
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
      {(!SIMPLE.has(kind) || hasRest) && (
        <TextAreaField
          {...field(`${at}.rest`)}
          label={t('rest')}
          hint={t('restHint')}
          rows={4}
          optional
          validate={readable(objectIn, t('unreadable'))}
        />
      )}
    </>
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

function TriggerFields({ field, index, body, kind }: OfComponent & { kind: string }) {
  const t = useTexts(texts);
  const words = useRuleWords(body);
  const at = `components.${index}` as const;
  const measures = useWatch<DraftValues, 'measures'>({ name: 'measures' });
  if (kind === 'attachment')
    return (
      <SelectField
        {...field(`${at}.event`)}
        label={t('event')}
        options={['serviceStart', 'studyStart'].map((value) => ({ value, label: words.known(`for-${value}`) }))}
      />
    );
  if (kind !== 'milestone') return null;
  return (
    <div className={styles.row}>
      <SelectField
        {...field(`${at}.measure`)}
        label={t('measure')}
        later
        options={measures.map(({ name, type }) => ({
          value: name,
          label: `${words.known(`measure-${type}`)} (${name})`,
        }))}
      />
      <NumberField {...field(`${at}.days`)} label={t('days')} min={1} later />
    </div>
  );
}

function PriceFields({ field, index, kind }: Omit<OfComponent, 'body'> & { kind: string }) {
  const t = useTexts(texts);
  const at = `components.${index}` as const;
  const pricing = useWatch<DraftValues, `${typeof at}.pricing`>({ name: `${at}.pricing` });
  const ids = useWatch<DraftValues, 'segments.ids'>({ name: 'segments.ids' });
  const kinds = PRICED.has(kind) ? (['one', 'segments', 'other'] as const) : (['one', 'other'] as const);
  return (
    <div className={styles.row}>
      <SelectField
        {...field(`${at}.pricing`)}
        label={t('pricing')}
        options={kinds.map((value) => ({ value, label: t(`pricing-${value}`) }))}
      />
      {pricing === 'one' && <MoneyField {...field(`${at}.amount`)} label={t('amount')} later />}
      {pricing === 'segments' &&
        ids.map(({ id: segment }) => (
          <MoneyField
            key={segment}
            {...field(`${at}.prices.${slotOf(segment)}`)}
            label={t('segmentAmount', { segment })}
            later
          />
        ))}
      {PRICED.has(kind) && <CheckboxField {...field(`${at}.indexed`)} label={t('followsIndex')} optional />}
    </div>
  );
}

function ClaimFields({ field, index }: Omit<OfComponent, 'body'>) {
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
