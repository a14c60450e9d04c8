import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, asQuery, postFile, unwrap, useCommand, type CommandHeaders } from '#api';
import { useParam, useTexts } from '#app';
import {
  ButtonLink,
  Card,
  DataTable,
  DateText,
  DetailPage,
  EmptyState,
  FileField,
  formatDate,
  formatMoney,
  formatNumber,
  FormPage,
  inHelsinki,
  ListPage,
  Money,
  Resource,
  StatusBadge,
  useGo,
  type ListSource,
} from '#ui';
import type { components } from '../../../api/schema.js';
import { texts } from './texts.js';

type Import = components['schemas']['EventImportDetail'];
type ImportItem = components['schemas']['EventImportItem'];

const importList: ListSource<ImportItem> = {
  key: ['event-imports'],
  load: (query, signal) => unwrap(api.GET('/api/v1/event-imports', { params: { query: asQuery(query) }, signal })),
};

const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['event-imports', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/event-imports/{id}', { params: { path: { id } }, signal })),
  });

const confirmImport = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/event-imports/{id}/confirm', { params: { path: { id }, header: headers } }));

const PAGE = '/provider/visit-imports';
const dayOf = (instant: string): string => inHelsinki(instant).date;

/** Files of visits that were sent before. */
export function VisitImportListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('listTitle')}
      intro={t('listIntro')}
      primaryAction={{ label: t('newImport'), href: `${PAGE}/new` }}
      source={importList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${PAGE}/${id}`}
      columns={[
        { key: 'file', label: t('file'), cell: ({ fileName }) => fileName },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={toneOf(status)}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'sent',
          label: t('sent'),
          cell: ({ createdAt }) => <DateText date={dayOf(createdAt)} />,
          text: ({ createdAt }) => formatDate(dayOf(createdAt)),
        },
        { key: 'good', label: t('good'), cell: ({ good }) => formatNumber(good), align: 'end' },
        { key: 'wrong', label: t('wrong'), cell: ({ wrong }) => formatNumber(wrong), align: 'end' },
        { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

const toneOf = (status: ImportItem['status']) => (status === 'confirmed' ? 'good' : 'warning');

/** A file is chosen and looked at; nothing is recorded yet. */
export function NewVisitImportPage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<{ file: File | null }, Import>
      title={t('newTitle')}
      back={{ label: t('listTitle'), href: PAGE }}
      intro={t('newIntro')}
      values={{ file: null }}
      submitLabel={t('look')}
      submit={({ file }) => postFile<Import>('/api/v1/event-imports', file!)}
      onDone={({ id }) => go(`${PAGE}/${id}`)}
    >
      {(field) => (
        <>
          <FileField {...field('file')} label={t('file')} hint={t('fileHint')} />
          <Card title={t('exampleTitle')}>
            <pre>{t('example')}</pre>
            <p>{t('exampleText')}</p>
          </Card>
        </>
      )}
    </FormPage>
  );
}

/** What the file holds: what can be recorded, and each row that cannot, with its reason. */
export function VisitImportPage() {
  const found = useQuery(importQuery(useParam('importId')));
  return <Resource query={found}>{(one) => <Found found={one} />}</Resource>;
}

function Found({ found }: { found: Import }) {
  const t = useTexts(texts);
  const confirm = useCommand(confirmImport);
  const { id, status, rows, good, wrong, amount, errors, encoding } = found;
  return (
    <DetailPage
      back={{ label: t('listTitle'), href: PAGE }}
      title={found.fileName}
      status={<StatusBadge tone={toneOf(status)}>{t(`status-${status}`)}</StatusBadge>}
      permitted={found.permittedActions}
      actions={{
        'event-import:confirm': {
          label: t('record', { count: good }),
          run: () => confirm.mutateAsync(id),
          danger: {
            title: t('recordTitle', { count: good }),
            whatHappens: t('recordWhat', { amount: formatMoney(amount), wrong: formatNumber(wrong) }),
            toWhom: t('recordWhom'),
            undo: t('recordUndo'),
            confirm: t('record', { count: good }),
          },
        },
      }}
      facts={[
        { label: t('rows'), value: formatNumber(rows) },
        { label: t('good'), value: formatNumber(good) },
        { label: t('wrong'), value: formatNumber(wrong) },
        { label: t('amount'), value: <Money amount={amount} /> },
        { label: t('encoding'), value: t(`encoding-${encoding}`) },
      ]}
    >
      {wrong === 0 ? (
        <EmptyState title={t('noErrors')} text={t(status === 'confirmed' ? 'allRecorded' : 'allGood')} />
      ) : (
        <>
          <h2>{t('errorsTitle', { count: wrong })}</h2>
          <p>{t('errorsText')}</p>
          <DataTable
            label={t('errorsTitle', { count: wrong })}
            rows={errors}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: 'line', label: t('line'), cell: ({ line }) => t('lineNumber', { line }) },
              { key: 'voucher', label: t('voucher'), cell: ({ cells }) => cells[0] || '–' },
              {
                key: 'day',
                label: t('day'),
                cell: ({ cells }) => [cells[1], cells[2]].filter(Boolean).join(' ') || '–',
              },
              { key: 'message', label: t('error'), cell: ({ message }) => message },
            ]}
          />
          {wrong > errors.length && <p>{t('firstErrors', { count: errors.length })}</p>}
          <div>
            <ButtonLink href={`/api/v1/event-imports/${id}/errors.csv`} variant="secondary">
              {t('download')}
            </ButtonLink>
          </div>
        </>
      )}
    </DetailPage>
  );
}
