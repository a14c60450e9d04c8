import { useTexts } from '#app';
import { AppLink, DataTable, DateText, formatDate, formatNumber, StatusBadge } from '#ui';
import styles from './outcomes.module.css';
import { texts } from './texts.js';
import type { Fact } from './types.js';

/** Every fact ever recorded of a client; what was put right stays readable. */
export function FactTable({ facts, participationId }: { facts: readonly Fact[]; participationId: string }) {
  const t = useTexts(texts);
  const kind = (fact: Fact) => t(`kind-${fact.kind}`);
  const period = ({ from, to, kind: name }: Fact) =>
    name !== 'employment'
      ? formatDate(from)
      : to === null
        ? t('ongoing', { from: formatDate(from) })
        : t('fromTo', { from: formatDate(from), to: formatDate(to) });
  const details = ({ employer, hoursPerWeek, subsidised, units }: Fact) =>
    [
      employer && t('hours', { employer, hours: formatNumber(hoursPerWeek ?? '0') }),
      subsidised && t('subsidised'),
      units && t('units', { units: formatNumber(units) }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <DataTable
      label={t('facts')}
      rows={[...facts].reverse()}
      rowKey={({ id }) => id}
      columns={[
        { key: 'fact', label: t('fact'), cell: (fact) => kind(fact) },
        { key: 'period', label: t('period'), cell: period },
        { key: 'details', label: t('details'), cell: (fact) => details(fact) || '–' },
        { key: 'recordedAt', label: t('recordedAt'), cell: ({ recordedAt }) => <DateText instant={recordedAt} /> },
        {
          key: 'state',
          label: t('state'),
          cell: (fact) => (
            <>
              <StatusBadge tone={fact.current ? 'good' : 'neutral'}>
                {t(fact.current ? 'current' : fact.withdrawn ? 'withdrawn' : 'corrected')}
              </StatusBadge>
              {fact.reason && <div className={styles.soft}>{fact.reason}</div>}
              {fact.permittedActions.some(({ action, allowed }) => action === 'fact:correct' && allowed) && (
                <div>
                  <AppLink
                    href={`/provider/outcomes/${participationId}/correct/${fact.id}`}
                    aria-label={t('correctThis', { what: `${kind(fact)} ${period(fact)}` })}
                  >
                    {t('fact:correct')}
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
