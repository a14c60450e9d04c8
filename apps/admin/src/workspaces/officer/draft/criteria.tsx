import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { formatNumber, NumberField, RepeatField, SelectField, TextAreaField, TextField } from '#ui';
import { EMPTY_CRITERION, weightSum, type DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import type { LotPartProps } from './lot-step.js';
import { texts } from './texts.js';

const KINDS = ['price', 'quality'] as const;

/** How bids are compared; the weights must make exactly 100 %, and the sum says how far that is. */
export function Criteria({ field, language, index: lot }: LotPartProps) {
  const t = useTexts(texts);
  const name = `lots.${lot}.criteria` as const;
  return (
    <section className={styles.part} aria-labelledby={`field-${name}`}>
      <h3 id={`field-${name}`} tabIndex={-1}>
        {t('criteria')}
      </h3>
      <WeightSum lot={lot} />
      <RepeatField
        name={name}
        itemTitle={(index) => t('criterion', { number: index + 1 })}
        addLabel={t('addCriterion')}
        empty={{ ...EMPTY_CRITERION }}
        max={50}
      >
        {(index) => (
          <>
            <div className={styles.pair}>
              <SelectField
                {...field(`${name}.${index}.kind`)}
                label={t('criterionKind')}
                options={KINDS.map((value) => ({ value, label: t(value) }))}
              />
              <NumberField
                {...field(`${name}.${index}.weight`)}
                label={t('weight')}
                unit="%"
                min={0.01}
                max={100}
                decimals={2}
                later
              />
            </div>
            <TextField
              key={`title-${language}`}
              {...field(`${name}.${index}.title.${language}`)}
              label={`${t('criterionTitle')} (${t(language)})`}
              later
            />
            <TextAreaField
              key={`description-${language}`}
              {...field(`${name}.${index}.description.${language}`)}
              label={`${t('criterionDescription')} (${t(language)})`}
              rows={3}
              optional
            />
          </>
        )}
      </RepeatField>
    </section>
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
