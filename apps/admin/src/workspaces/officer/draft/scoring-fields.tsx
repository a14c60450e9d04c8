import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import { EMPTY_COMPONENT, scoringsOf } from './criterion-values.js';
import type { Criterion } from '../../../procurement/types.js';
import type { DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import type { LotPartProps } from './lot-step.js';
import { texts } from './texts.js';

const BEYOND = ['zero', 'exclude'] as const;
const TIMINGS = ['start', 'yearly', 'end'] as const;

type ScoringFieldsProps = Pick<LotPartProps, 'field' | 'language'> & {
  at: `lots.${number}.criteria.${number}`;
  kind: Criterion['kind'];
};

/** How a criterion is scored; it is published, so that bidders know before they bid. */
export function ScoringFields({ at, kind, field, language }: ScoringFieldsProps) {
  const t = useTexts(texts);
  const chosen = useWatch<DraftValues, `${typeof at}.scoring`>({ name: `${at}.scoring` });
  const ways = scoringsOf(kind);
  const scoring = ways.includes(chosen) ? chosen : ways[0];
  const bounded = scoring === 'linear' || scoring === 'stated-value';
  return (
    <>
      <SelectField
        {...field(`${at}.scoring`)}
        label={t('scoring')}
        hint={t('scoringHint')}
        options={ways.map((value) => ({ value, label: t(`scoring-${value}`) }))}
      />
      <div className={styles.pair}>
        {scoring === 'panel' && <NumberField {...field(`${at}.maxScore`)} label={t('maxScore')} min={1} max={100} />}
        {scoring === 'linear' && (
          <>
            <MoneyField {...field(`${at}.bestPrice`)} label={t('best')} min="0" later />
            <MoneyField {...field(`${at}.worstPrice`)} label={t('worst')} min="0" later />
          </>
        )}
        {scoring === 'stated-value' && (
          <>
            <TextField
              key={`unit-${language}`}
              {...field(`${at}.unit.${language}`)}
              label={`${t('statedUnit')} (${t(language)})`}
              later
            />
            <NumberField {...field(`${at}.best`)} label={t('best')} decimals={2} later />
            <NumberField {...field(`${at}.worst`)} label={t('worst')} decimals={2} later />
          </>
        )}
        {bounded && (
          <SelectField
            {...field(`${at}.beyondWorst`)}
            label={t('beyondWorst')}
            options={BEYOND.map((value) => ({ value, label: t(`beyond-${value}`) }))}
          />
        )}
        {kind === 'cost' && (
          <>
            <NumberField {...field(`${at}.years`)} label={t('lifeYears')} min={1} max={50} later />
            <NumberField
              {...field(`${at}.discountRate`)}
              label={t('discountRate')}
              unit="%"
              min={0}
              max={50}
              decimals={2}
              later
            />
          </>
        )}
      </div>
      {kind === 'cost' && (
        <RepeatField
          name={`${at}.components`}
          itemTitle={(index) => t('component', { number: index + 1 })}
          addLabel={t('addComponent')}
          empty={{ ...EMPTY_COMPONENT }}
          max={20}
        >
          {(index) => (
            <div className={styles.pair}>
              <TextField
                {...field(`${at}.components.${index}.code`)}
                label={t('code')}
                hint={t('codeHint')}
                maxLength={16}
              />
              <TextField
                key={`component-${language}`}
                {...field(`${at}.components.${index}.title.${language}`)}
                label={`${t('criterionTitle')} (${t(language)})`}
                later
              />
              <SelectField
                {...field(`${at}.components.${index}.when`)}
                label={t('when')}
                options={TIMINGS.map((value) => ({ value, label: t(`when-${value}`) }))}
              />
            </div>
          )}
        </RepeatField>
      )}
    </>
  );
}
