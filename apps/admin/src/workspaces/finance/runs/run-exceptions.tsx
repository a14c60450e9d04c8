import { useTexts } from '#app';
import { AppLink, DataTable, EmptyState, formatNumber, Money, StatusBadge } from '#ui';
import { exceptionTexts } from './exception-texts.js';
import { texts } from './texts.js';
import type { RunException } from './types.js';

/** Which lines of the provider an exception is about. */
const LINES: Readonly<Partial<Record<RunException['kind'], string>>> = {
  corrections: 'correction',
  'contract-cap': 'held',
  disputed: 'held',
  late: 'late',
  duplicate: 'duplicate',
  'missing-evidence': 'missing-evidence',
  'segment-changed': 'segment-changed',
};

/** What a person should look at before approving. */
export function RunExceptions({ runId, exceptions }: { runId: string; exceptions: readonly RunException[] }) {
  const t = useTexts(texts);
  const say = useTexts(exceptionTexts);
  if (exceptions.length === 0) return <EmptyState title={t('noExceptionsTitle')} text={t('noExceptionsText')} />;
  return (
    <DataTable
      label={t('exceptionsTab')}
      rows={exceptions}
      rowKey={({ kind, providerId, contractNumber }) => `${kind} ${providerId} ${contractNumber}`}
      columns={[
        {
          key: 'what',
          label: t('what'),
          cell: ({ kind }) => (
            <StatusBadge tone={kind === 'corrections' ? 'active' : 'warning'}>{say(`exception-${kind}`)}</StatusBadge>
          ),
        },
        {
          key: 'text',
          label: t('provider'),
          cell: ({ kind, providerId, providerName, text }) => (
            <>
              <strong>{providerName}</strong>
              <br />
              {text}{' '}
              {(kind === 'no-account' || kind === 'account-changed') && (
                <AppLink href={`/finance/accounts/${providerId}`}>{t('account')}</AppLink>
              )}
              {LINES[kind] !== undefined && (
                <AppLink href={`/finance/runs/${runId}/lines?providerId=${providerId}&only=${LINES[kind]}`}>
                  {say('showLines')}
                </AppLink>
              )}
            </>
          ),
        },
        { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber ?? '–' },
        { key: 'lines', label: t('lines'), cell: ({ lines }) => formatNumber(lines), align: 'end' },
        { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
      ]}
    />
  );
}
