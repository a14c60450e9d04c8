import { useQuery } from '@tanstack/react-query';
import { useParam, useSession, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  CopyHash,
  DataTable,
  DateField,
  DateText,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  FormPage,
  ListPage,
  Money,
  MoneyField,
  NumberField,
  RadioField,
  Resource,
  SelectField,
  StatusBadge,
  TextAreaField,
  useGo,
  Why,
} from '#ui';
import { payeesQuery } from '../accounts/queries.js';
import {
  drawSample,
  recordFinding,
  redrawQuery,
  sampleList,
  sampleQuery,
  type AuditItem,
  type Sample,
  type SampleItem,
} from './queries.js';
import { texts } from './texts.js';

const PAGE = '/finance/audit-samples';

/** Samples that were drawn, and what was found in them. */
export function SampleListPage() {
  const t = useTexts(texts);
  const mayDraw = useSession()?.actor.roles.includes('finance-preparer') === true;
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      primaryAction={mayDraw ? { label: t('draw'), href: `${PAGE}/new` } : undefined}
      source={sampleList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${PAGE}/${id}`}
      columns={[
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        {
          key: 'period',
          label: t('period'),
          cell: ({ from, to }) => t('fromTo', { from: formatDate(from), to: formatDate(to) }),
        },
        { key: 'stratum', label: t('stratum'), cell: ({ stratum }) => t(`stratum-${stratum}`) },
        {
          key: 'drawnAt',
          label: t('drawnAt'),
          cell: ({ drawnAt }) => <DateText instant={drawnAt} />,
          text: ({ drawnAt }) => drawnAt,
        },
        {
          key: 'checked',
          label: t('checked'),
          cell: ({ checked, items }) => t('ofItems', { checked, items }),
          align: 'end',
        },
        {
          key: 'result',
          label: t('result'),
          cell: (sample) => <Outcome sample={sample} />,
          text: ({ ratePct }) => ratePct ?? '',
        },
        {
          key: 'recovery',
          label: t('recovery'),
          cell: ({ recovery }) => (recovery === null ? '–' : <Money amount={recovery} />),
          text: ({ recovery }) => (recovery === null ? '' : formatMoney(recovery)),
          align: 'end',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

function Outcome({ sample: { ratePct, exceeded } }: { sample: SampleItem }) {
  const t = useTexts(texts);
  if (ratePct === null) return <StatusBadge tone="neutral">{t('unfinished')}</StatusBadge>;
  return <StatusBadge tone={exceeded ? 'bad' : 'good'}>{t(exceeded ? 'above' : 'within')}</StatusBadge>;
}

interface Wanted {
  providerId: string;
  stratum: Sample['stratum'];
  from: string;
  to: string;
  size: number;
  tolerance: number;
}

export function DrawSamplePage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <Resource query={useQuery(payeesQuery)}>
      {({ payees }) => (
        <FormPage<Wanted, Sample>
          title={t('draw')}
          back={{ label: t('title'), href: PAGE }}
          intro={t('drawIntro')}
          values={{ providerId: '', stratum: 'clients', from: '', to: '', size: 30, tolerance: 5 }}
          submitLabel={t('draw')}
          submit={(values, headers) => drawSample({ ...values, tolerance: String(values.tolerance) }, headers)}
          onDone={({ id }) => go(`${PAGE}/${id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('providerId')}
                label={t('provider')}
                options={payees.map(({ providerId, providerName }) => ({ value: providerId, label: providerName }))}
              />
              <RadioField
                {...field('stratum')}
                label={t('stratum')}
                hint={t('stratumHint')}
                options={(['clients', 'contracts'] as const).map((value) => ({ value, label: t(`stratum-${value}`) }))}
              />
              <DateField {...field('from')} label={t('from')} />
              <DateField {...field('to')} label={t('to')} />
              <NumberField {...field('size')} label={t('size')} min={1} max={1000} />
              <NumberField
                {...field('tolerance')}
                label={t('tolerance')}
                hint={t('toleranceHint')}
                unit={t('percent')}
                min={0}
                max={100}
                decimals={2}
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

/** One sample: what it came to, how it is drawn again, and each payment in it. */
export function SamplePage() {
  const sample = useQuery(sampleQuery(useParam('sampleId')));
  return <Resource query={sample}>{(found) => <Found sample={found} />}</Resource>;
}

function Found({ sample }: { sample: Sample }) {
  const t = useTexts(texts);
  const { id, from, to, frameSize, population, sampleValue, errorValue, ratePct, recovery, tolerance } = sample;
  return (
    <DetailPage
      back={{ label: t('title'), href: PAGE }}
      title={t('page', { provider: sample.providerName })}
      status={<Outcome sample={sample} />}
      permitted={[]}
      actions={{}}
      facts={[
        { label: t('period'), value: t('fromTo', { from: formatDate(from), to: formatDate(to) }) },
        { label: t('stratum'), value: t(`stratum-${sample.stratum}`) },
        {
          label: t('population'),
          value: t('populationOf', { count: formatNumber(frameSize), sum: formatMoney(population) }),
        },
        { label: t('sampleValue'), value: <Money amount={sampleValue} /> },
        { label: t('errors'), value: <Money amount={errorValue} /> },
        { label: t('checked'), value: t('ofItems', { checked: sample.checked, items: sample.items }) },
        ...(ratePct !== null && recovery !== null
          ? [
              { label: t('rate'), value: t('perCent', { value: formatNumber(ratePct) }) },
              {
                label: t('recovery'),
                value: (
                  <Why
                    subject={t('recovery')}
                    explanation={{
                      sentence: t('whySentence', { rate: formatNumber(ratePct), tolerance: formatNumber(tolerance) }),
                      rows: [
                        { label: t('sampleValue'), amount: sampleValue },
                        { label: t('errors'), amount: errorValue },
                        { label: t('population'), amount: population },
                        { label: t('recovery'), amount: recovery, total: true },
                      ],
                    }}
                  >
                    <Money amount={recovery} />
                  </Why>
                ),
              },
            ]
          : []),
      ]}
    >
      <h2>{t('items')}</h2>
      <Items sample={sample} />
      <Redraw id={id} sample={sample} />
    </DetailPage>
  );
}

function Items({ sample: { id, stratum, sample, permittedActions } }: { sample: Sample }) {
  const t = useTexts(texts);
  const mayFind = permittedActions.some(({ action, allowed }) => action === 'audit-sample:find' && allowed);
  const found = ({ error }: AuditItem): string =>
    error === null ? t('notChecked') : Number(error) === 0 ? t('right') : t('wrongBy', { error: formatMoney(error) });
  return (
    <DataTable
      label={t('items')}
      rows={sample}
      rowKey={({ n }) => String(n)}
      columns={[
        { key: 'n', label: t('number'), cell: ({ n }) => String(n) },
        {
          key: 'client',
          label: t(stratum === 'clients' ? 'client' : 'contract'),
          cell: ({ clientReference, contractId, contractNumber }) =>
            clientReference ?? <AppLink href={`/finance/contracts/${contractId}`}>{contractNumber}</AppLink>,
        },
        {
          key: 'outcome',
          label: t('outcome'),
          cell: ({ component, outcomeDate }) => t('outcomeOn', { component, date: formatDate(outcomeDate) }),
        },
        { key: 'paid', label: t('paid'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
        {
          key: 'finding',
          label: t('finding'),
          cell: (item) => (
            <>
              {found(item)}
              {item.reason && <div>{item.reason}</div>}
              {mayFind && (
                <div>
                  <AppLink href={`${PAGE}/${id}/items/${item.n}`} aria-label={t('checkOf', { n: item.n })}>
                    {t('check')}
                  </AppLink>
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** What another auditor needs, and whether drawing it again just now gave the same. */
function Redraw({ id, sample }: { id: string; sample: Sample }) {
  const t = useTexts(texts);
  const again = useQuery(redrawQuery(id));
  return (
    <Card title={t('again')}>
      <p>{t('againText')}</p>
      <p>
        <CopyHash hash={sample.seed} label={t('seed')} />
      </p>
      <p>
        <CopyHash hash={sample.frameHash} label={t('frameHash')} />
      </p>
      {again.data && <p>{t(again.data.sameFrame && again.data.sameSample ? 'same' : 'notSame')}</p>}
      <ButtonLink href={`/api/v1/audit-samples/${id}/frame.txt`} variant="secondary">
        {t('frameFile')}
      </ButtonLink>
    </Card>
  );
}

/** What was found of one payment. */
export function FindingPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('sampleId');
  const n = Number(useParam('n'));
  const href = `${PAGE}/${id}`;
  return (
    <Resource query={useQuery(sampleQuery(id))}>
      {({ providerName, sample }) => (
        <FormPage<{ error: string; reason: string }, Sample>
          title={t('checkOf', { n })}
          back={{ label: t('page', { provider: providerName }), href }}
          intro={t('checkIntro', { amount: formatMoney(sample.find((item) => item.n === n)?.amount ?? '0') })}
          values={{ error: '', reason: '' }}
          submitLabel={t('save')}
          submit={(values, headers) => recordFinding(id, n, values, headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <MoneyField {...field('error')} label={t('error')} min="0" />
              <TextAreaField {...field('reason')} label={t('reason')} rows={3} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
