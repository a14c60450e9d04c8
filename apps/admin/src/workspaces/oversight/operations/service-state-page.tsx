import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import {
  ActionBar,
  Card,
  DataTable,
  DateText,
  FactsList,
  formatNumber,
  Page,
  Resource,
  StatusBadge,
  useReason,
  type PageAction,
} from '#ui';
import {
  changeServiceMode,
  encryptionKeysQuery,
  serviceStateQuery,
  type EncryptionKey,
  type ServiceState,
} from './queries.js';
import { texts } from './texts.js';

/** How the installation is doing, and the switch that makes it read-only. */
export function ServiceStatePage() {
  return <Resource query={useQuery(serviceStateQuery)}>{(state) => <Found state={state} />}</Resource>;
}

function Found({ state }: { state: ServiceState }) {
  const t = useTexts(texts);
  const { readOnly } = state;
  return (
    <Page
      title={t('title')}
      beside={<StatusBadge tone={readOnly ? 'warning' : 'good'}>{t(readOnly ? 'readOnly' : 'open')}</StatusBadge>}
    >
      <ActionBar permitted={state.permittedActions} actions={{ 'service-mode:change': useModeChange(state) }} />
      {readOnly && (
        <InlineAlert status="warning">
          {t('readOnlySince', { reason: readOnly.reason })} (<DateText instant={readOnly.since} />)
        </InlineAlert>
      )}
      <Card>
        <FactsList
          wide
          facts={[
            { label: t('at'), value: <DateText instant={state.at} /> },
            { label: t('migration'), value: state.migration },
            { label: t('connections'), value: formatNumber(state.connections) },
            { label: t('mailWaiting'), value: formatNumber(state.mailWaiting) },
          ]}
        />
      </Card>
      <Card title={t('queues')}>
        <Queues queues={state.queues} />
      </Card>
      <Card title={t('keys')}>
        <p>{t('keysIntro')}</p>
        <Resource query={useQuery(encryptionKeysQuery)}>{({ keys }) => <Keys keys={keys} />}</Resource>
      </Card>
    </Page>
  );
}

function useModeChange({ readOnly }: ServiceState): PageAction {
  const t = useTexts(texts);
  const change = useCommand(changeServiceMode);
  const reason = useReason(t('reason'), t('reasonHint'));
  if (readOnly) return { label: t('reopen'), run: () => change.mutateAsync(null) };
  return {
    label: t('close'),
    run: () => change.mutateAsync(reason.text),
    danger: {
      title: t('close'),
      whatHappens: t('closeWhat'),
      toWhom: t('everybody'),
      undo: t('closeUndo'),
      confirm: t('close'),
      extra: reason.field,
    },
  };
}

function Queues({ queues }: Pick<ServiceState, 'queues'>) {
  const t = useTexts(texts);
  if (queues.length === 0) return <p>{t('noJobs')}</p>;
  return (
    <DataTable
      label={t('queues')}
      rows={queues}
      rowKey={({ queue }) => queue}
      columns={[
        { key: 'queue', label: t('queue'), cell: ({ queue }) => queue },
        { key: 'waiting', label: t('waiting'), cell: ({ waiting }) => formatNumber(waiting), align: 'end' },
        { key: 'active', label: t('active'), cell: ({ active }) => formatNumber(active), align: 'end' },
        { key: 'failed', label: t('failed'), cell: ({ failed }) => formatNumber(failed), align: 'end' },
        {
          key: 'oldest',
          label: t('oldest'),
          cell: ({ oldestDueAt }) => (oldestDueAt ? <DateText instant={oldestDueAt} /> : '–'),
        },
      ]}
    />
  );
}

const KEY_TONES = { current: 'good', older: 'neutral', unnamed: 'neutral', missing: 'bad' } as const;

/** What stands under which key; an older one that nothing needs may be dropped. */
function Keys({ keys }: { keys: readonly EncryptionKey[] }) {
  const t = useTexts(texts);
  return (
    <DataTable
      label={t('keys')}
      rows={keys}
      rowKey={({ keyId }) => keyId ?? ''}
      columns={[
        { key: 'key', label: t('key'), cell: ({ keyId }) => (keyId === null ? t('keyUnnamed') : <code>{keyId}</code>) },
        {
          key: 'state',
          label: t('keyState'),
          cell: ({ state, values }) => (
            <StatusBadge tone={KEY_TONES[state]}>
              {t(state === 'older' && values === 0 ? 'key-unused' : `key-${state}`)}
            </StatusBadge>
          ),
        },
        { key: 'values', label: t('keyValues'), cell: ({ values }) => formatNumber(values), align: 'end' },
        {
          key: 'fields',
          label: t('keyFields'),
          cell: ({ fields }) =>
            fields.map(({ table, values }) => `${table}: ${formatNumber(values)}`).join(', ') || '–',
        },
      ]}
    />
  );
}
