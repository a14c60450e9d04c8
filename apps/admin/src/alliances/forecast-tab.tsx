import { useQuery } from '@tanstack/react-query';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useText, useTexts } from '#app';
import { Card, ChartWithTable, DataTable, DateField, FactsList, formatMoney, formatNumber, parseDate } from '#ui';
import { scaleText } from './alliance-words.js';
import { forecastQuery } from './queries.js';
import { Reading } from './reading.js';
import { AmountWhy } from './reason-why.js';
import { texts } from './texts.js';
import type { Alliance, Forecast } from './types.js';

/** The outcome as it looks on a day: the picture with its table, every party's part, and why. */
export function ForecastTab({ alliance }: { alliance: Alliance }) {
  const t = useTexts(texts);
  const form = useForm({ defaultValues: { asOf: '' }, mode: 'onTouched' });
  const typed = useWatch({ control: form.control, name: 'asOf' });
  // A half-typed day asks nothing yet.
  const asOf = parseDate(typed) === typed ? typed : '';
  return (
    <>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <DateField name="asOf" label={t('asOf')} optional />
        </form>
      </FormProvider>
      <Reading query={useQuery(forecastQuery(alliance.id, asOf))}>
        {(forecast) => <Outcome alliance={alliance} forecast={forecast} />}
      </Reading>
    </>
  );
}

function Outcome({ alliance, forecast }: { alliance: Alliance; forecast: Forecast }) {
  const t = useTexts(texts);
  const { target, cost, actual, remaining, difference, outcome, owner, volume, score, why } = forecast;
  const stepName = ({ key, name }: Forecast['waterfall'][number]) => name ?? t(`step-${key}`);
  return (
    <>
      <p>{t('forecastNote')}</p>
      <Card title={t('forecastTab')}>
        <ChartWithTable
          kind="waterfall"
          title={t('forecastGain', { parties: formatMoney(outcome), owner: formatMoney(owner) })}
          category={t('step')}
          unit="€"
          series={[{ key: 'change', label: t('change') }]}
          rows={forecast.waterfall.map((step) => ({
            label: stepName(step),
            change: step.change,
            from: Number(step.from),
            to: Number(step.to),
            total: step.total ? 1 : 0,
          }))}
        />
        <FactsList
          wide
          facts={[
            { label: t('target'), value: <AmountWhy subject={t('target')} amount={target} reason={why.target} /> },
            { label: t('actual'), value: formatMoney(actual) },
            { label: t('remaining'), value: formatMoney(remaining) },
            { label: t('cost'), value: formatMoney(cost) },
            {
              label: t('difference'),
              value: <AmountWhy subject={t('difference')} amount={difference} reason={why.gainPain} />,
            },
            {
              label: t('keyResults'),
              value: <AmountWhy subject={t('keyResults')} amount={forecast.results} reason={why.results} />,
            },
            { label: t('score'), value: formatNumber(score) },
            { label: t('volume'), value: formatNumber(volume) },
          ]}
        />
      </Card>
      <Card title={t('partiesTab')}>
        <Parts forecast={forecast} />
      </Card>
      {alliance.settlements.length > 0 && (
        <Card title={t('settlements')}>
          <ul>
            {alliance.settlements.map(({ number, outcome: settled }) => (
              <li key={number}>{t('settled', { number, amount: formatMoney(settled) })}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Parts({ forecast: { shares } }: { forecast: Forecast }) {
  const t = useTexts(texts);
  const part = (what: 'gainPain' | 'results') => ({
    key: what,
    label: t(what === 'results' ? 'keyResults' : 'gainPain'),
    cell: (row: Forecast['shares'][number]) => (
      <AmountWhy
        subject={t('whyOf', { name: row.name, what: t(what === 'results' ? 'keyResults' : 'gainPain') })}
        amount={row[what]}
        reason={row.why[what]}
      />
    ),
    align: 'end' as const,
  });
  return (
    <DataTable
      label={t('partiesTab')}
      rows={shares}
      rowKey={({ providerId }) => providerId}
      columns={[
        { key: 'name', label: t('party'), cell: ({ name }) => name },
        part('gainPain'),
        part('results'),
        { key: 'total', label: t('total'), cell: ({ total }) => formatMoney(total), align: 'end' },
      ]}
    />
  );
}

/** The scale, level and score of each key result area, beside what it weighs. */
export function AreasTable({ alliance }: { alliance: Alliance }) {
  const t = useTexts(texts);
  const say = useText();
  const forecast = useQuery(forecastQuery(alliance.id, ''));
  const scoreOf = (code: string) => forecast.data?.areas.find((area) => area.code === code)?.score;
  return (
    <DataTable
      label={t('areas')}
      rows={alliance.terms.areas}
      rowKey={({ code }) => code}
      columns={[
        { key: 'title', label: t('area'), cell: ({ title }) => say(title) },
        { key: 'weight', label: t('weight'), cell: ({ weight }) => `${formatNumber(weight)} %`, align: 'end' },
        {
          key: 'scale',
          label: t('scale'),
          cell: scaleText,
        },
        {
          key: 'level',
          label: t('level'),
          cell: ({ code }) => {
            const measured = alliance.measurements.find((one) => one.code === code);
            return measured ? formatNumber(measured.level) : t('notMeasured');
          },
        },
        {
          key: 'source',
          label: t('source'),
          cell: ({ code, source }) => alliance.measurements.find((one) => one.code === code)?.source ?? source,
        },
        { key: 'score', label: t('score'), cell: ({ code }) => formatNumber(scoreOf(code) ?? '0'), align: 'end' },
      ]}
    />
  );
}
