import { useTexts } from '#app';
import { Card, DataTable, formatDate, formatMoney, formatNumber, Money, Why } from '#ui';
import { dayBefore } from '../../../contracts/contract-words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import type { Cooperation } from './queries.js';
import { texts } from './texts.js';

/** By what the costs are divided, and every cost that has been: each share opens into its arithmetic. */
export function Costs({ cooperation: { costKeys, divisions, parties } }: { cooperation: Cooperation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const who = (party: number) => parties[party - 1]?.name ?? '';
  return (
    <>
      <Card title={t('costKeys')}>
        {costKeys.length === 0 && <p>{t('noKeys')}</p>}
        {costKeys.map(({ title, kind, source, weights }, index) => (
          <section className={styles.part} key={index}>
            <h3>{said(title)}</h3>
            <p>
              {t(`key-${kind}`)}. {source}
            </p>
            {kind === 'use' ? (
              <p>{t('countedEachPeriod')}</p>
            ) : (
              <DataTable
                label={said(title)}
                rows={weights.map(({ weight }, party) => ({ party: who(party + 1), weight }))}
                rowKey={({ party }) => party}
                columns={[
                  { key: 'party', label: t('party'), cell: ({ party }) => party },
                  { key: 'weight', label: t('number'), cell: ({ weight }) => weightOf(kind, weight), align: 'end' },
                ]}
              />
            )}
          </section>
        ))}
      </Card>
      <Card title={t('divisions')}>
        {divisions.length === 0 && <p>{t('noDivisions')}</p>}
        {divisions.map(({ id, key, periodFrom, periodTo, total, ground, madeBy, parts }) => (
          <section className={styles.part} key={id}>
            <h3>
              {formatMoney(total)} · {formatDate(periodFrom)} – {formatDate(dayBefore(periodTo))}
            </h3>
            <p>{ground}</p>
            <p>{t('dividedBy', { key: said(costKeys[key - 1]?.title), who: madeBy })}</p>
            <DataTable
              label={ground}
              rows={parts}
              rowKey={({ party }) => String(party)}
              columns={[
                { key: 'party', label: t('party'), cell: ({ party }) => who(party) },
                {
                  key: 'weight',
                  label: t('number'),
                  cell: ({ weight }) => weightOf(costKeys[key - 1]?.kind, weight),
                  align: 'end',
                },
                {
                  key: 'amount',
                  label: t('amount'),
                  align: 'end',
                  cell: ({ party, amount }) => (
                    <Why
                      subject={who(party)}
                      explanation={{
                        sentence: t('shareWhy', { total: formatMoney(total) }),
                        rows: parts.map((part) => ({
                          label: `${who(part.party)} (${weightOf(costKeys[key - 1]?.kind, part.weight)})`,
                          amount: part.amount,
                          total: part.party === party,
                        })),
                      }}
                    >
                      <Money amount={amount} />
                    </Why>
                  ),
                },
              ]}
            />
          </section>
        ))}
      </Card>
    </>
  );
}

/** A share of the whole is said in per cent; inhabitants and units are only counted. */
const weightOf = (kind: Cooperation['costKeys'][number]['kind'] | undefined, weight: string): string =>
  kind === 'fixed-share' ? `${formatNumber(weight)} %` : formatNumber(weight);
