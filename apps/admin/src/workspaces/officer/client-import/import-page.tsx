import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useText, useTexts } from '#app';
import { ActionBar, ButtonLink, DateText, FactsList, ListPage, Resource, StatusBadge, type Tone } from '#ui';
import styles from '../clients/clients.module.css';
import { IMPORT_TONES } from './import-list-page.js';
import { confirmImport, importQuery, importRows, type ClientImport } from './queries.js';
import { texts } from './texts.js';

const ROW_TONES = { new: 'good', unchanged: 'neutral', changed: 'active', refused: 'bad' } as const satisfies Record<
  string,
  Tone
>;
const ROW_STATUSES = ['new', 'changed', 'unchanged', 'refused'] as const;

/** What a file would do, row by row, before it is done. */
export function ClientImportPage() {
  return <Resource query={useQuery(importQuery(useParam('importId')))}>{(found) => <Rows one={found} />}</Resource>;
}

/** What would happen in sum, how the file was read, and taking it in. */
function Summary({ one }: { one: ClientImport }) {
  const t = useTexts(texts);
  const { id, status, fresh, changed, unchanged, refused } = one;
  const confirm = useCommand(confirmImport);
  return (
    <div className={styles.stack}>
      <div>
        <StatusBadge tone={IMPORT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>
      </div>
      <FactsList
        wide
        facts={[
          { label: t('fresh'), value: String(fresh) },
          { label: t('changed'), value: String(changed) },
          { label: t('unchanged'), value: String(unchanged) },
          { label: t('refused'), value: String(refused) },
          { label: t('encoding'), value: one.encoding === 'utf-8' ? 'UTF-8' : 'Windows-1252' },
          { label: t('by'), value: one.madeBy },
          { label: t('at'), value: <DateText instant={one.madeAt} /> },
          { label: t('importedBy'), value: one.importedBy },
        ]}
      />
      <ActionBar
        permitted={one.permittedActions}
        actions={{
          'client:import': {
            label: t('confirm'),
            run: () => confirm.mutateAsync(id),
            danger: {
              title: t('confirmTitle'),
              whatHappens: t('confirmWhat', { fresh, changed, refused }),
              toWhom: t('confirmWhom'),
              undo: t('confirmUndo'),
              confirm: t('confirm'),
            },
          },
        }}
      />
      {refused > 0 && (
        <div>
          <ButtonLink
            href={`/api/v1/client-imports/${id}/errors.csv`}
            target="_blank"
            download="hylatyt-rivit.csv"
            variant="secondary"
          >
            {t('errorsCsv')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function Rows({ one }: { one: ClientImport }) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <ListPage
      title={one.fileName}
      intro={<Summary one={one} />}
      source={importRows(one.id)}
      defaultSort="line"
      csvName="rivit"
      rowKey={(row) => row.id}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('what'),
          options: ROW_STATUSES.map((value) => ({ value, label: t(`row-${value}`) })),
        },
      ]}
      columns={[
        { key: 'person', label: t('person'), cell: ({ name }) => name ?? '–' },
        { key: 'line', label: t('line'), cell: ({ line }) => line, align: 'end' },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={ROW_TONES[status]}>{t(`row-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`row-${status}`),
        },
        {
          key: 'what',
          label: t('what'),
          cell: ({ errors, changes }) =>
            [
              ...errors.map(({ text }) => say(text)),
              ...(changes.length > 0
                ? [t('changes', { fields: changes.map((field) => t(`field-${field as 'name'}`)).join(', ') })]
                : []),
            ].join(' ') || '–',
        },
      ]}
      empty={{ title: t('noRowsTitle'), text: t('noRowsText') }}
    />
  );
}
