import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  DateField,
  DateText,
  EmptyState,
  formatDate,
  formatNumber,
  FormPage,
  ListPage,
  NumberField,
  Page,
  RadioField,
  Resource,
  StatusBadge,
  TextAreaField,
  TextField,
  useGo,
} from '#ui';
import {
  correctIndexPoint,
  indexPointList,
  indexPointQuery,
  indexSeriesQuery,
  recordIndexPoint,
  type IndexPoint,
  type IndexPointBody,
} from './queries.js';
import { texts } from './texts.js';

/** The workspace the pages stand in. */
interface InWorkspace {
  base: '/officer' | '/finance';
}
const listOf = (base: InWorkspace['base']): string => `${base}/index-values`;
const stateOf = ({ current, withdrawn }: IndexPoint) =>
  withdrawn ? ('withdrawn' as const) : current ? ('current' as const) : ('corrected' as const);

/** Values of the series that prices follow, as they were recorded. */
export function IndexPointListPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const known = useQuery(indexSeriesQuery);
  const series = known.data?.items ?? [];
  const mayRecord = known.data?.permittedActions.some(({ allowed }) => allowed);
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          {series.length > 0 && (
            <ul aria-label={t('followed')}>
              {series.map(({ series: name, contracts: count, publishedOn, value }) => {
                const contracts = t('contracts', { count });
                return (
                  <li key={name}>
                    {publishedOn === null
                      ? t('noValue', { series: name, contracts })
                      : t('newest', {
                          ...{ series: name, contracts, on: formatDate(publishedOn) },
                          value: formatNumber(value ?? '0'),
                        })}
                  </li>
                );
              })}
            </ul>
          )}
        </>
      }
      primaryAction={mayRecord ? { label: t('record'), href: `${listOf(base)}/new` } : undefined}
      source={indexPointList}
      csvName="indeksit"
      rowKey={({ id }) => id}
      filters={[
        {
          kind: 'choice',
          name: 'series',
          label: t('series'),
          options: series.map(({ series: name }) => ({ value: name, label: name })),
        },
      ]}
      columns={[
        { key: 'series', label: t('series'), cell: (point) => point.series },
        { key: 'publishedOn', label: t('publishedOn'), cell: ({ publishedOn }) => formatDate(publishedOn) },
        { key: 'value', label: t('value'), cell: ({ value }) => formatNumber(value), align: 'end' },
        {
          key: 'state',
          label: t('state'),
          cell: (point) => (
            <div>
              <StatusBadge tone={point.current ? 'good' : 'neutral'}>{t(`state-${stateOf(point)}`)}</StatusBadge>
              {point.reason && <div>{t('because', { reason: point.reason })}</div>}
            </div>
          ),
          text: (point) => [t(`state-${stateOf(point)}`), point.reason].filter(Boolean).join(': '),
        },
        {
          key: 'recordedAt',
          label: t('recordedAt'),
          cell: ({ recordedAt }) => <DateText instant={recordedAt} />,
          text: ({ recordedAt }) => recordedAt,
        },
        {
          key: 'correct',
          label: t('correct'),
          cell: ({ id, permittedActions, ...point }) =>
            permittedActions.some(({ allowed }) => allowed) ? (
              <AppLink href={`${listOf(base)}/${id}`}>
                {t('correct')}{' '}
                <span className="visually-hidden">
                  {point.series}, {formatDate(point.publishedOn)}
                </span>
              </AppLink>
            ) : (
              '–'
            ),
          text: () => '',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

interface Values {
  series: string;
  publishedOn: string;
  value: number | '';
}

const bodyOf = ({ value, ...rest }: Values): IndexPointBody => ({ ...rest, value: String(value) });

function PointFields({ under = '' }: { under?: '' | 'point.' }) {
  const t = useTexts(texts);
  return (
    <>
      <TextField name={`${under}series`} label={t('series')} hint={t('seriesHint')} maxLength={100} />
      <DateField name={`${under}publishedOn`} label={t('publishedOn')} />
      <NumberField name={`${under}value`} label={t('value')} min={0} decimals={6} />
    </>
  );
}

/** A value has been published; a series that is the only one is there already. */
export function RecordIndexPointPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <Resource query={useQuery(indexSeriesQuery)}>
      {({ items: [first, ...others] }) => (
        <FormPage<Values, unknown>
          title={t('record')}
          back={{ label: t('title'), href: listOf(base) }}
          intro={t('recordIntro')}
          values={{ series: first && others.length === 0 ? first.series : '', publishedOn: '', value: '' }}
          submitLabel={t('record')}
          submit={(values, headers) => recordIndexPoint(bodyOf(values), headers)}
          onDone={() => go(listOf(base))}
        >
          {() => <PointFields />}
        </FormPage>
      )}
    </Resource>
  );
}

/** Puts a value right, or takes it back, with a reason. */
export function CorrectIndexPointPage({ base }: InWorkspace) {
  const found = useQuery(indexPointQuery(useParam('pointId')));
  return <Resource query={found}>{(point) => <Correct point={point} base={base} />}</Resource>;
}

interface Correction {
  how: 'change' | 'withdraw';
  reason: string;
  point: Values;
}

function Correct({
  point: { id, series, publishedOn, value, permittedActions },
  base,
}: InWorkspace & { point: IndexPoint }) {
  const t = useTexts(texts);
  const go = useGo();
  const back = { label: t('title'), href: listOf(base) };
  if (!permittedActions.some(({ allowed }) => allowed))
    return (
      <Page title={t('correctTitle')} back={back} width="text">
        <EmptyState title={t('goneTitle')} text={permittedActions[0]?.reason ?? t('goneText')} />
      </Page>
    );
  return (
    <FormPage<Correction, unknown>
      title={t('correctTitle')}
      back={back}
      intro={t('correctIntro')}
      values={{ how: 'change', reason: '', point: { series, publishedOn, value: Number(value) } }}
      submitLabel={t('save')}
      submit={({ how, reason, point }, headers) =>
        correctIndexPoint(id, { reason, point: how === 'withdraw' ? null : bodyOf(point) }, headers)
      }
      onDone={() => go(listOf(base))}
    >
      {(field) => (
        <>
          <RadioField
            {...field('how')}
            label={t('how')}
            options={(['change', 'withdraw'] as const).map((one) => ({ value: one, label: t(`how-${one}`) }))}
          />
          <WhenChanged>
            <PointFields under="point." />
          </WhenChanged>
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}

/** What is right is asked only when something is. */
function WhenChanged({ children }: { children: ReactNode }) {
  const how = useWatch<Correction, 'how'>({ name: 'how' });
  return how === 'withdraw' ? null : children;
}
