import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  ButtonLink,
  Card,
  CopyHash,
  DataTable,
  DateText,
  DetailPage,
  EmptyState,
  FileField,
  formatDate,
  formatNumber,
  FormPage,
  inHelsinki,
  ListPage,
  Resource,
  StatusBadge,
  useGo,
} from '#ui';
import {
  confirmRegister,
  registerList,
  registerQuery,
  sendRegister,
  type RegisterImport,
  type RegisterImportItem,
} from './queries.js';
import styles from './facts.module.css';
import { texts } from './texts.js';

/** Whose workspace the page is in: that of contracts or of finance. */
export interface InWorkspace {
  readonly base: '/officer' | '/finance';
}

const dayOf = (instant: string): string => inHelsinki(instant).date;
const toneOf = (status: RegisterImportItem['status']) => (status === 'confirmed' ? 'good' : 'warning');

/** Files of the register that were sent before. */
export function RegisterListPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const counted = (key: 'fresh' | 'changed' | 'known' | 'wrong') => ({
    key,
    label: t(key),
    cell: (row: RegisterImportItem) => formatNumber(row[key]),
    align: 'end' as const,
  });
  return (
    <ListPage
      title={t('registerTitle')}
      intro={t('registerIntro')}
      primaryAction={{ label: t('newFile'), href: `${base}/register-files/new` }}
      source={registerList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/register-files/${id}`}
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
        counted('fresh'),
        counted('changed'),
        counted('known'),
        counted('wrong'),
      ]}
      empty={{ title: t('registerEmpty'), text: t('registerEmptyText') }}
    />
  );
}

/** A file is chosen and looked at; nothing is recorded yet. */
export function NewRegisterPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<{ file: File | null }, RegisterImport>
      title={t('newFile')}
      back={{ label: t('registerTitle'), href: `${base}/register-files` }}
      intro={t('newIntro')}
      values={{ file: null }}
      submitLabel={t('look')}
      // An empty choice is refused by its field before it gets here.
      submit={({ file }) => sendRegister(file as File)}
      onDone={({ id }) => go(`${base}/register-files/${id}`)}
    >
      {(field) => (
        <>
          <FileField {...field('file')} label={t('file')} hint={t('fileHint')} />
          <Card title={t('exampleTitle')}>
            <pre className={styles.example}>{t('example')}</pre>
            <p>{t('exampleText')}</p>
          </Card>
        </>
      )}
    </FormPage>
  );
}

/** What the file tells: what is new, what it puts right, and each row that will not do, with its reason. */
export function RegisterPage({ base }: InWorkspace) {
  const found = useQuery(registerQuery(useParam('importId')));
  return <Resource query={found}>{(one) => <Found found={one} base={base} />}</Resource>;
}

function Found({ found, base }: InWorkspace & { found: RegisterImport }) {
  const t = useTexts(texts);
  const confirm = useCommand(confirmRegister);
  const { id, status, rows, fresh, changed, known, wrong, errors } = found;
  const count = fresh + changed;
  return (
    <DetailPage
      back={{ label: t('registerTitle'), href: `${base}/register-files` }}
      title={found.fileName}
      status={<StatusBadge tone={toneOf(status)}>{t(`status-${status}`)}</StatusBadge>}
      permitted={found.permittedActions}
      actions={{
        'register-import:confirm': {
          label: t('record', { count }),
          run: () => confirm.mutateAsync(id),
          danger: {
            title: t('recordTitle', { count }),
            whatHappens: t('recordWhat', { wrong: formatNumber(wrong) }),
            toWhom: t('recordWhom'),
            undo: t('recordUndo'),
            confirm: t('record', { count }),
          },
        },
      }}
      facts={[
        { label: t('rows'), value: formatNumber(rows) },
        { label: t('fresh'), value: formatNumber(fresh) },
        { label: t('changed'), value: formatNumber(changed) },
        { label: t('known'), value: formatNumber(known) },
        { label: t('wrong'), value: formatNumber(wrong) },
        { label: t('sha256'), value: <CopyHash hash={found.sha256} /> },
      ]}
    >
      {wrong === 0 ? (
        <EmptyState title={t('noErrors')} text={t('allRead')} />
      ) : (
        <>
          <h2>{t('errorsTitle', { count: wrong })}</h2>
          <DataTable
            label={t('errorsTitle', { count: wrong })}
            rows={errors.map((error, at) => ({ ...error, at }))}
            rowKey={({ at }) => String(at)}
            columns={[
              { key: 'line', label: t('line'), cell: ({ line }) => t('lineNumber', { line }) },
              { key: 'client', label: t('client'), cell: ({ cells }) => cells[0] || '–' },
              {
                key: 'what',
                label: t('what'),
                cell: ({ cells }) => cells.slice(1, 3).filter(Boolean).join(' ') || '–',
              },
              {
                key: 'period',
                label: t('period'),
                cell: ({ cells }) => cells.slice(3).filter(Boolean).join(' – ') || '–',
              },
              { key: 'message', label: t('error'), cell: ({ message }) => message },
            ]}
          />
          {wrong > errors.length && <p>{t('firstErrors', { count: errors.length })}</p>}
          <div>
            <ButtonLink href={`/api/v1/register-imports/${id}/errors.csv`} variant="secondary">
              {t('download')}
            </ButtonLink>
          </div>
        </>
      )}
    </DetailPage>
  );
}
