import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, DataTable, FactsList, Meter, Money, StatusBadge, formatNumber } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { PlacesDifference } from './places-difference.js';
import type { Assessment } from './queries.js';
import { texts } from './texts.js';

/** Findings that let a change go; without a stated ceiling written reasons take the place of the percentage. */
const PASSING: readonly string[] = ['allowed', 'no-ceiling-reasoned'];

/** What the changes are worth against the limit, each with its ground and why, the arithmetic of prices, and the notice. */
export function AssessmentView({ assessment }: { assessment: Assessment }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { newTender, changes, factor, prices, capacity = [], noticeWhy, notice38 } = assessment;
  const refused = changes.filter(({ finding }) => !PASSING.includes(finding));
  const lacksReasons = refused.every(({ finding }) => finding === 'reason-missing' || finding === 'no-ceiling');
  const verdict = lacksReasons ? 'lacksReasons' : 'needsTender';
  const percentText = (value: string) => t('percent', { value: formatNumber(Number(value)) });
  return (
    <>
      <Card title={t('valueTitle')}>
        <InlineAlert status={newTender ? 'error' : 'neutral'}>{t(newTender ? verdict : 'lawful')}</InlineAlert>
        <Small assessment={assessment} />
        <DataTable
          label={t('valueTitle')}
          rows={changes}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'kind',
              label: t('changes'),
              cell: ({ kind, ground }) => `${t(`kind-${kind}`)}: ${t(`ground-${ground}`)}`,
            },
            {
              key: 'value',
              label: t('value'),
              cell: ({ value, percent }) => (
                <>
                  <Money amount={value} /> {percent !== null && `(${percentText(percent)})`}
                </>
              ),
              align: 'end',
            },
            {
              key: 'finding',
              label: t('judgement'),
              cell: ({ finding }) => (
                <StatusBadge tone={PASSING.includes(finding) ? 'good' : 'bad'}>
                  {t(PASSING.includes(finding) ? 'finding-allowed' : 'finding-refused')}
                </StatusBadge>
              ),
            },
          ]}
        />
        <FactsList
          wide
          facts={[
            ...changes.map(({ kind, why }) => ({ label: t(`kind-${kind}`), value: say(why) })),
            { label: t('notice'), value: `${t(notice38 ? 'noticeDue' : 'noticeNone')}. ${say(noticeWhy)}` },
          ]}
        />
      </Card>
      {capacity.length > 0 && (
        <Card title={t('kind-capacity')}>
          <PlacesDifference rows={capacity} />
        </Card>
      )}
      {factor !== null && (
        <Card title={t('newPrices')}>
          <p>{t('factor', { factor: factor.replace('.', ',') })}</p>
          <DataTable
            label={t('newPrices')}
            rows={prices}
            rowKey={({ code }) => code}
            columns={[
              { key: 'title', label: t('changes'), cell: ({ title }) => say(title) },
              { key: 'code', label: t('code'), cell: ({ code }) => code },
              { key: 'before', label: t('before'), cell: ({ before }) => <Money amount={before} />, align: 'end' },
              { key: 'after', label: t('after'), cell: ({ after }) => <Money amount={after} />, align: 'end' },
            ]}
          />
        </Card>
      )}
    </>
  );
}

/** Small changes of the contract so far, these included, drawn against ten per cent, with the figures beside. */
function Small({ assessment: { original, small, smallPercent, threshold } }: { assessment: Assessment }) {
  const t = useTexts(texts);
  const title =
    smallPercent === null ? t('noOriginal') : t('smallTitle', { percent: formatNumber(Number(smallPercent)) });
  const share = Math.abs(Number(smallPercent ?? 0));
  return (
    <>
      <p>{title}</p>
      {smallPercent !== null && (
        <Meter label={title} parts={[{ key: 'small', value: Math.min(share, 10) }]} total={10} />
      )}
      <FactsList
        wide
        facts={[
          { label: t('original'), value: <Money amount={original} /> },
          { label: t('small'), value: <Money amount={small} /> },
          { label: t('threshold'), value: <Money amount={threshold} /> },
        ]}
      />
    </>
  );
}
