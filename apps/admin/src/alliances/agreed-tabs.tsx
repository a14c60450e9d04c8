import { useText, useTexts } from '#app';
import { Card, DataTable, DateText, FactsList, formatDate, formatMoney, formatNumber } from '#ui';
import { scaleText } from './alliance-words.js';
import { termsTexts } from './terms-texts.js';
import { texts } from './texts.js';
import type { Alliance, Terms } from './types.js';

export function PartiesTab({ alliance }: { alliance: Alliance }) {
  const t = useTexts(texts);
  const nameOf = (id: string) => alliance.parties.find(({ providerId }) => providerId === id)?.name ?? '–';
  return (
    <>
      <Card title={t('partiesTab')}>
        <DataTable
          label={t('partiesTab')}
          rows={alliance.parties}
          rowKey={({ providerId }) => providerId}
          columns={[
            { key: 'name', label: t('party'), cell: ({ name }) => name },
            {
              key: 'share',
              label: t('shareNow'),
              cell: ({ percent }) => (percent === null ? t('noShare') : `${formatNumber(percent)} %`),
              align: 'end',
            },
          ]}
        />
      </Card>
      {alliance.shareTables.map(({ validFrom, shares, decisionNumber }) => (
        <Card
          key={validFrom}
          title={t('sharesFrom', { date: formatDate(validFrom) })}
          aside={decisionNumber === null ? t('byContract') : t('decision', { number: decisionNumber })}
        >
          <FactsList
            facts={shares.map(({ providerId, percent }) => ({
              label: nameOf(providerId),
              value: `${formatNumber(percent)} %`,
            }))}
          />
        </Card>
      ))}
      <Card title={t('phases')}>
        <DataTable
          label={t('phases')}
          rows={alliance.phases}
          rowKey={({ phase }) => phase}
          columns={[
            { key: 'phase', label: t('phase'), cell: ({ phase }) => t(`phase-${phase}`) },
            { key: 'began', label: t('began'), cell: ({ beganAt }) => <DateText instant={beganAt} /> },
            {
              key: 'by',
              label: t('decisionsTab'),
              cell: ({ decisionNumber }) =>
                decisionNumber === null ? t('byContract') : t('decision', { number: decisionNumber }),
            },
          ]}
        />
      </Card>
    </>
  );
}

export function TermsTab({ alliance: { terms, termsVersion } }: { alliance: Alliance }) {
  const t = useTexts(termsTexts);
  return (
    <Card title={t('termsVersion', { version: termsVersion })}>
      <TermsFacts terms={terms} />
    </Card>
  );
}

/** The money terms, agreed or proposed. */
export function TermsFacts({ terms }: { terms: Terms }) {
  const t = useTexts(termsTexts);
  const words = useTexts(texts);
  const say = useText();
  const { target, ranges, areas, painCap, poolPercent, clauses, vatCategory } = terms;
  return (
    <>
      <FactsList
        wide
        facts={[
          { label: t('fixed'), value: formatMoney(target.fixed) },
          { label: t('perUnit'), value: `${formatMoney(target.perUnit)} / ${say(target.unit)}` },
          { label: t('painCap'), value: formatMoney(painCap) },
          { label: t('poolPercent'), value: formatNumber(poolPercent) },
          { label: t('vat'), value: vatCategory },
          { label: t('clauses'), value: [clauses.target, clauses.ranges, clauses.cap, clauses.areas].join(', ') },
        ]}
      />
      <DataTable
        label={t('ranges')}
        rows={ranges}
        rowKey={({ toPct }) => toPct ?? 'open'}
        columns={[
          {
            key: 'to',
            label: t('toPct'),
            cell: ({ toPct }) => (toPct === null ? t('openEnd') : `${formatNumber(toPct)} %`),
          },
          { key: 'share', label: t('partiesShare'), cell: ({ share }) => `${formatNumber(share)} %`, align: 'end' },
        ]}
      />
      <DataTable
        label={words('areas')}
        rows={areas}
        rowKey={({ code }) => code}
        columns={[
          { key: 'title', label: words('area'), cell: ({ title }) => say(title) },
          { key: 'weight', label: words('weight'), cell: ({ weight }) => `${formatNumber(weight)} %`, align: 'end' },
          { key: 'scale', label: words('scale'), cell: scaleText },
        ]}
      />
    </>
  );
}
