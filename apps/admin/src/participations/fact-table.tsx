import { useTexts } from '#app';
import { AppLink, DataTable, DateText, formatDate, formatMoney, formatNumber, StatusBadge } from '#ui';
import styles from './participations.module.css';
import { texts } from './texts.js';
import type { Fact, ParticipationsAt } from './types.js';

interface FactTableProps {
  facts: readonly Fact[];
  participationId: string;
  at: ParticipationsAt;
}

/** Every fact ever recorded of a client; what was put right stays readable. */
export function FactTable({ facts, participationId, at }: FactTableProps) {
  const t = useTexts(texts);
  const kind = (fact: Fact) => t(`kind-${fact.kind}`);
  const period = ({ from, to }: Fact) =>
    to === from
      ? formatDate(from)
      : to === null
        ? t('ongoing', { from: formatDate(from) })
        : t('fromTo', { from: formatDate(from), to: formatDate(to) });
  const details = ({ employer, hoursPerWeek, subsidised, units, subject, amount, value, denied, said }: Fact) =>
    [
      denied && t('denied'),
      subject,
      subject && amount && formatMoney(amount),
      value && formatNumber(value),
      employer && t('hours', { employer, hours: formatNumber(hoursPerWeek ?? '0') }),
      subsidised && t('subsidised'),
      units && t('units', { units: formatNumber(units) }),
      said,
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
        {
          key: 'details',
          label: t('details'),
          cell: (fact) => (
            <>
              {details(fact) || '–'}
              <Evidence fact={fact} participationId={participationId} what={`${kind(fact)} ${period(fact)}`} />
            </>
          ),
        },
        {
          key: 'recordedAt',
          label: t('recordedAt'),
          cell: ({ recordedAt, source }) => (
            <>
              <DateText instant={recordedAt} />
              <div className={styles.soft}>{t(`source-${source}`)}</div>
            </>
          ),
        },
        {
          key: 'state',
          label: t('state'),
          cell: (fact) => (
            <>
              <StatusBadge tone={fact.held ? 'good' : fact.current ? 'warning' : 'neutral'}>
                {t(fact.held ? 'current' : fact.current ? 'notHeld' : fact.withdrawn ? 'withdrawn' : 'corrected')}
              </StatusBadge>
              {fact.disputed && <div className={styles.soft}>{t('disputed')}</div>}
              {fact.verification !== 'reported' && <div className={styles.soft}>{t(`said-${fact.verification}`)}</div>}
              {fact.reason && <div className={styles.soft}>{fact.reason}</div>}
              <Step fact={fact} what={`${kind(fact)} ${period(fact)}`} at={`${at}/${participationId}`} />
            </>
          ),
        },
      ]}
    />
  );
}

/** What the reader may do with a fact: its reporter puts it right, officials say what they have found. */
function Step({ fact, what, at }: { fact: Fact; what: string; at: string }) {
  const t = useTexts(texts);
  const corrects =
    at.startsWith('/provider') &&
    fact.permittedActions.some(({ action, allowed }) => action === 'fact:correct' && allowed);
  return (
    <>
      {corrects && (
        <div>
          <AppLink href={`${at}/correct/${fact.id}`} aria-label={t('correctThis', { what })}>
            {t('fact:correct')}
          </AppLink>
        </div>
      )}
      {fact.verifications.length > 0 && (
        <div>
          <AppLink href={`${at}/verify/${fact.id}`} aria-label={t('verifyThis', { what })}>
            {t('fact:verify')}
          </AppLink>
        </div>
      )}
    </>
  );
}

/** The files that show a fact, and the way to one more. */
function Evidence({ fact, participationId, what }: { fact: Fact; participationId: string; what: string }) {
  const t = useTexts(texts);
  const mayAdd = fact.permittedActions.some(({ action, allowed }) => action === 'fact:attach' && allowed);
  return (
    <>
      {fact.evidence.map(({ id, name }) => (
        <div key={id}>
          <AppLink href={`/api/v1/fact-evidence/${id}`}>{t('openEvidence', { name })}</AppLink>
        </div>
      ))}
      {mayAdd && fact.current && (
        <div>
          <AppLink
            href={`/provider/outcomes/${participationId}/evidence/${fact.id}`}
            aria-label={t('addEvidenceTo', { what })}
          >
            {t('addEvidence')}
          </AppLink>
        </div>
      )}
    </>
  );
}
