import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { FormPage, MoneyField, NumberField, RepeatField, Resource, SelectField, TextField, useGo } from '#ui';
import { QualityPayFields, qualityPayOf, qualityRowOf, type QualityRow } from './quality-pay-fields.js';
import { followUpQuery, readFollowUp, setIndicators } from './queries.js';
import { texts } from './texts.js';
import type { FollowUp, IndicatorInput } from './types.js';

type Figure = number | '';
interface Row {
  measure: IndicatorInput['measure'];
  days: Figure;
  direction: IndicatorInput['direction'];
  target: Figure;
  period: IndicatorInput['period'];
  minCases: Figure;
  clause: string;
  sanction: IndicatorInput['sanction'];
  sanctionAmount: string;
  sanctionPercent: Figure;
  sanctionCap: string;
}
interface Values {
  indicators: Row[];
  /** One or none. */
  qualityPay: QualityRow[];
}

const EMPTY: Row = {
  ...{ measure: 'outcomes', days: '', direction: 'at-least', target: '', period: 'quarter', minCases: 10, clause: '' },
  ...{ sanction: 'none', sanctionAmount: '', sanctionPercent: '', sanctionCap: '' },
};
const MEASURES = ['first-contact', 'sessions-held', 'outcomes', 'declined', 'feedback', 'complaints-answered'] as const;
const DIRECTIONS = ['at-least', 'at-most'] as const;
const PERIODS = ['month', 'quarter'] as const;
const SANCTIONS = ['none', 'fixed', 'share'] as const;

/** The indicators of a draft contract; of two who write at once the later sees both versions. */
export function IndicatorsPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('contractId');
  const page = `/officer/contracts/${id}?tab=follow-up`;
  return (
    <Resource query={useQuery(followUpQuery(id))}>
      {(found) => (
        <FormPage<Values, FollowUp>
          title={t('set')}
          intro={<p>{t('setIntro')}</p>}
          back={{ label: found.contractNumber, href: page }}
          values={valuesOf(found)}
          version={found.version}
          submitLabel={t('save')}
          submit={({ indicators, qualityPay: [pay] }, headers) =>
            setIndicators(
              id,
              { indicators: indicators.map(inputOf), qualityPay: pay === undefined ? null : qualityPayOf(pay) },
              headers,
            )
          }
          reload={async () => {
            const latest = await readFollowUp(id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onDone={() => go(page)}
        >
          {() => (
            <>
              <RepeatField
                name="indicators"
                itemTitle={(index) => t('nth', { n: index + 1 })}
                addLabel={t('add')}
                empty={{ ...EMPTY }}
                max={20}
              >
                {(index) => <Fields at={`indicators.${index}`} />}
              </RepeatField>
              <QualityPayFields />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

function Fields({ at }: { at: string }) {
  const t = useTexts(texts);
  const [measure, sanction] = useWatch({ name: [`${at}.measure`, `${at}.sanction`] }) as [
    Row['measure'],
    Row['sanction'],
  ];
  const field = (name: string) => ({ name: `${at}.${name}` });
  const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <>
      <SelectField
        {...field('measure')}
        label={t('measure')}
        options={choices(MEASURES, (one) => t(`measure-${one}`))}
      />
      {measure === 'first-contact' && (
        <NumberField {...field('days')} label={t('days')} hint={t('daysHint')} min={1} max={365} />
      )}
      <SelectField
        {...field('direction')}
        label={t('direction')}
        options={choices(DIRECTIONS, (one) => t(`direction-${one}`))}
      />
      <NumberField {...field('target')} label={t('target')} hint={t('targetHint')} decimals={2} min={0} max={100} />
      <SelectField {...field('period')} label={t('period')} options={choices(PERIODS, (one) => t(`period-${one}`))} />
      <NumberField {...field('minCases')} label={t('minCases')} hint={t('minCasesHint')} min={1} max={1000} />
      <TextField {...field('clause')} label={t('clause')} maxLength={100} />
      <SelectField
        {...field('sanction')}
        label={t('sanction')}
        options={choices(SANCTIONS, (one) => t(`sanction-${one}`))}
      />
      {sanction === 'fixed' && <MoneyField {...field('sanctionAmount')} label={t('sanctionAmount')} />}
      {sanction === 'share' && (
        <NumberField
          {...field('sanctionPercent')}
          label={t('sanctionPercent')}
          unit="%"
          decimals={2}
          min={0}
          max={100}
        />
      )}
      {sanction !== 'none' && <MoneyField {...field('sanctionCap')} label={t('sanctionCap')} optional />}
    </>
  );
}

const valuesOf = ({ indicators, qualityPay }: FollowUp): Values => ({
  qualityPay: qualityPay === null ? [] : [qualityRowOf(qualityPay)],
  indicators: indicators.map((one) => ({
    ...{ measure: one.measure, days: one.days ?? '', direction: one.direction, target: Number(one.target) },
    ...{ period: one.period, minCases: one.minCases, clause: one.clause, sanction: one.sanction },
    ...{ sanctionAmount: one.sanctionAmount ?? '', sanctionCap: one.sanctionCap ?? '' },
    sanctionPercent: one.sanctionPercent === null ? '' : Number(one.sanctionPercent),
  })),
});

const inputOf = ({ days, target, minCases, sanction, ...row }: Row): IndicatorInput => ({
  ...{ measure: row.measure, direction: row.direction, period: row.period, clause: row.clause, sanction },
  days: row.measure === 'first-contact' && days !== '' ? days : null,
  target: String(target),
  minCases: Number(minCases),
  sanctionAmount: sanction === 'fixed' && row.sanctionAmount !== '' ? row.sanctionAmount : null,
  sanctionPercent: sanction === 'share' && row.sanctionPercent !== '' ? String(row.sanctionPercent) : null,
  sanctionCap: sanction !== 'none' && row.sanctionCap !== '' ? row.sanctionCap : null,
});
