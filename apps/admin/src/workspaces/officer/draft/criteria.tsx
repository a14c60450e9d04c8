import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { formatNumber, NumberField, RepeatField, SelectField, TextAreaField, TextField } from '#ui';
import { EMPTY_CRITERION, weightSum, type DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import type { LotPartProps } from './lot-step.js';
import { ScoringFields } from './scoring-fields.js';
import { texts } from './texts.js';

const KINDS = ['price', 'cost', 'quality'] as const;
const PLACES = ['own', 'group', 'member'] as const;
const METHODS = ['best-ratio', 'lowest-price', 'fixed-price', 'coefficient'] as const;

/** How bids are compared; the weights must make exactly 100 %, and the sum says how far that is. */
export function Criteria({ index: lot, ...props }: LotPartProps) {
  const t = useTexts(texts);
  const { field } = props;
  const name = `lots.${lot}.criteria` as const;
  return (
    <section className={styles.part} aria-labelledby={`field-${name}`}>
      <h3 id={`field-${name}`} tabIndex={-1}>
        {t('criteria')}
      </h3>
      <SelectField
        {...field(`lots.${lot}.evaluationMethod`)}
        label={t('method')}
        options={METHODS.map((value) => ({ value, label: t(`method-${value}`) }))}
      />
      <WeightSum lot={lot} />
      <RepeatField
        name={name}
        itemTitle={(index) => t('criterion', { number: index + 1 })}
        addLabel={t('addCriterion')}
        empty={{ ...EMPTY_CRITERION }}
        max={50}
      >
        {(index) => <CriterionFields at={`${name}.${index}`} {...props} />}
      </RepeatField>
    </section>
  );
}

type CriterionFieldsProps = Omit<LotPartProps, 'index'> & { at: `lots.${number}.criteria.${number}` };

function CriterionFields({ at, field, language }: CriterionFieldsProps) {
  const t = useTexts(texts);
  const place = useWatch<DraftValues, `${typeof at}.place`>({ name: `${at}.place` });
  const kind = useWatch<DraftValues, `${typeof at}.kind`>({ name: `${at}.kind` });
  const group = place === 'group';
  const quality = place !== 'own' || kind === 'quality';
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          {...field(`${at}.place`)}
          label={t('place')}
          options={PLACES.map((value) => ({ value, label: t(`place-${value}`) }))}
        />
        {place === 'own' && (
          <SelectField
            {...field(`${at}.kind`)}
            label={t('criterionKind')}
            options={KINDS.map((value) => ({ value, label: t(value) }))}
          />
        )}
        {!group && (
          <NumberField
            {...field(`${at}.weight`)}
            label={t('weight')}
            unit="%"
            min={0.01}
            max={100}
            decimals={2}
            later
          />
        )}
        {quality && (
          <NumberField
            {...field(`${at}.minPoints`)}
            label={t('minPoints')}
            hint={t('minPointsHint')}
            min={0.01}
            max={100}
            decimals={2}
            optional
          />
        )}
      </div>
      <TextField
        key={`title-${language}`}
        {...field(`${at}.title.${language}`)}
        label={`${t('criterionTitle')} (${t(language)})`}
        later
      />
      <TextAreaField
        key={`description-${language}`}
        {...field(`${at}.description.${language}`)}
        label={`${t('criterionDescription')} (${t(language)})`}
        rows={3}
        optional
      />
      {!group && <ScoringFields at={at} kind={quality ? 'quality' : kind} field={field} language={language} />}
    </>
  );
}

const HUNDRED = 10_000;
const percent = (hundredths: number): string => formatNumber(String(hundredths / 100));

function WeightSum({ lot }: { lot: number }) {
  const t = useTexts(texts);
  const criteria = useWatch<DraftValues, `lots.${number}.criteria`>({ name: `lots.${lot}.criteria` });
  const sum = weightSum(criteria ?? []);
  if ((criteria ?? []).length === 0) return null;
  const words =
    sum === HUNDRED
      ? t('weightsRight')
      : t(sum < HUNDRED ? 'weightsShort' : 'weightsOver', {
          sum: percent(sum),
          rest: percent(Math.abs(HUNDRED - sum)),
        });
  return (
    <p role="status" className={`${styles.sum} ${sum === HUNDRED ? styles.right : ''}`}>
      {words}
    </p>
  );
}
