import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  CopyHash,
  DataTable,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  Money,
  Resource,
  Why,
} from '#ui';
import { Outcome } from './outcome-badge.js';
import { SAMPLES, redrawQuery, sampleQuery, type AuditItem, type Sample } from './queries.js';
import { texts } from './texts.js';

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
      back={{ label: t('title'), href: SAMPLES }}
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
                  <AppLink href={`${SAMPLES}/${id}/items/${item.n}`} aria-label={t('checkOf', { n: item.n })}>
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
