import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  CheckboxGroupField,
  CpvField,
  MoneyField,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import type { DraftValues } from './draft-values.js';
import { texts as regime } from '../regime/texts.js';
import { texts } from './texts.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const PROCEDURES = [
  'open',
  'restricted',
  'neg-w-call',
  'neg-wo-call',
  'comp-dial',
  'innovation',
  'oth-single',
  'oth-mult',
] as const;
const FRAMEWORKS = ['none', 'fa-wo-rc', 'fa-w-rc', 'fa-mix'] as const;

export interface StepProps {
  field: NameOf<DraftValues>;
  /** Language in which texts are being written. */
  language: DraftValues['language'];
}

export function BasicsStep({ field, language }: StepProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const rules = useTexts(regime);
  const lots = useWatch<DraftValues, 'lots'>({ name: 'lots' });
  const framework = useWatch<DraftValues, 'framework'>({ name: 'framework' });
  const languages = LANGUAGES.map((value) => ({ value, label: t(value) }));
  return (
    <>
      <TextField
        key={`title-${language}`}
        {...field(`title.${language}`)}
        label={`${t('title')} (${t(language)})`}
        hint={t('titleHint')}
        maxLength={400}
        later
      />
      <TextAreaField
        key={`description-${language}`}
        {...field(`description.${language}`)}
        label={`${t('description')} (${t(language)})`}
        rows={8}
        later
      />
      <SelectField {...field('language')} label={t('language')} options={languages} />
      <CheckboxGroupField {...field('bidLanguages')} label={t('bidLanguages')} options={languages} />
      <SelectField
        {...field('procedure')}
        label={t('procedure')}
        options={PROCEDURES.map((value) => ({ value, label: words(`procedure-${value}`) }))}
      />
      <CpvField {...field('mainCpv')} label={t('mainCpv')} later />
      <CpvField {...field('additionalCpv')} label={t('additionalCpv')} multiple optional />
      <MoneyField {...field('estimatedValue')} label={t('estimatedValue')} min="0.01" later />
      <CheckboxField {...field('concession')} label={rules('concession')} hint={rules('concessionHint')} optional />
      <NumberField
        {...field('maxLotsBid')}
        label={t('maxLotsBid')}
        hint={t('maxLotsHint')}
        min={1}
        max={200}
        optional
      />
      <NumberField
        {...field('maxLotsAwarded')}
        label={t('maxLotsAwarded')}
        hint={t('maxLotsAwardedHint')}
        min={1}
        max={200}
        optional
      />
      <CheckboxField
        {...field('anonymousQuality')}
        label={t('anonymousQuality')}
        hint={t('anonymousQualityHint')}
        optional
      />
      <SelectField
        {...field('framework')}
        label={t('framework')}
        options={FRAMEWORKS.map((value) => ({ value, label: words(`framework-${value}`) }))}
      />
      {framework !== 'none' && (
        <MoneyField {...field('frameworkMaximum')} label={t('frameworkMaximum')} min="0.01" later />
      )}
      {lots.length === 1 && (
        <TextAreaField
          key={`undivided-${language}`}
          {...field(`undividedReason.${language}`)}
          label={`${rules('undividedReason')} (${t(language)})`}
          hint={rules('undividedHint')}
          rows={4}
          later
        />
      )}
    </>
  );
}
