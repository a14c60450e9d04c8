import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  DataTable,
  DateText,
  DetailPage,
  formatDate,
  parseDate,
  Resource,
  StatusBadge,
  timelineOf,
  useGo,
  type PageAction,
} from '#ui';
import { CaseResults } from './case-results.js';
import { FlawList } from './flaw-list.js';
import { discardDraft, draftQuery, publishDraft } from './queries.js';
import { ComponentTable, RuleTable } from './rules-view.js';
import { texts } from './texts.js';
import { wordsOf, type InWorkspace, type TariffDraft } from './types.js';

const TONES = { draft: 'warning', published: 'good', discarded: 'neutral' } as const;
const MOVES = { begin: 'moveBegin', publish: 'movePublish', discard: 'moveDiscard' } as const;

/** The next version of a contract's tariff as it was saved: what is wrong with it, what it pays, what it changes. */
export function TariffDraftPage({ base }: InWorkspace) {
  const found = useQuery(draftQuery(useParam('draftId')));
  return <Resource query={found}>{(draft) => <Found draft={draft} base={base} />}</Resource>;
}

function Found({ draft, base }: InWorkspace & { draft: TariffDraft }) {
  const t = useTexts(texts);
  const { contractId, contractNumber, status, body, flaws, results, differences, tariffVersionId } = draft;
  const ofTariff = { tariff: body, contractId, base };
  const day = (date: string | null) => date !== null && formatDate(date);
  return (
    <DetailPage
      back={{ label: t('drafts'), href: `${base}/tariff-drafts` }}
      title={t('draftOf', { number: contractNumber })}
      status={<StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={draft.permittedActions}
      actions={useActions(draft, base)}
      facts={[
        { label: t('contract'), value: <AppLink href={`${base}/contracts/${contractId}`}>{contractNumber}</AppLink> },
        { label: t('provider'), value: draft.providerName },
        { label: t('editedBy'), value: draft.editedByName },
        { label: t('editedAt'), value: <DateText instant={draft.editedAt} /> },
        { label: t('paidUntil'), value: day(draft.paidUntil) },
        {
          label: t('lastVersion'),
          value: (
            <AppLink href={`${base}/tariffs/${draft.lastId}`}>
              {t('versionOf', { number: contractNumber, version: draft.lastVersion })}
            </AppLink>
          ),
        },
        {
          label: t('status-published'),
          value: tariffVersionId && <AppLink href={`${base}/tariffs/${tariffVersionId}`}>{t('version')}</AppLink>,
        },
      ]}
      side={status === 'draft' && <AppLink href={`${base}/tariff-drafts/${draft.id}/try`}>{t('tryFacts')}</AppLink>}
      history={timelineOf(draft.history, (move) => t(MOVES[move as keyof typeof MOVES]))}
      tabs={[
        { id: 'components', label: t('componentsTab'), content: <ComponentTable {...ofTariff} /> },
        { id: 'rules', label: t('rulesTab'), content: <RuleTable {...ofTariff} /> },
        {
          id: 'cases',
          label: t('casesTab'),
          count: draft.cases.length,
          content: results.length === 0 ? <p>{t('noResults')}</p> : <CaseResults results={results} />,
        },
        {
          id: 'differences',
          label: t('differencesTab'),
          count: differences.length,
          content: <Differences draft={draft} />,
        },
      ]}
    >
      {status === 'draft' && <FlawList flaws={flaws} body={body} />}
    </DetailPage>
  );
}

/** Every value that differs from the last version. */
function Differences({ draft: { differences } }: { draft: TariffDraft }) {
  const t = useTexts(texts);
  if (differences.length === 0) return <p>{t('noDifferences')}</p>;
  return (
    <DataTable
      label={t('differencesTab')}
      rows={differences}
      rowKey={({ path }) => path}
      columns={[
        { key: 'path', label: t('place'), cell: ({ path }) => path.slice(1).replaceAll('/', ' › ') },
        { key: 'before', label: t('before'), cell: ({ before }) => before ?? '–' },
        { key: 'after', label: t('after'), cell: ({ after }) => after ?? '–' },
      ]}
    />
  );
}

function useActions(draft: TariffDraft, base: string): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const publish = useCommand(publishDraft);
  const discard = useCommand(discardDraft);
  const here = `${base}/tariff-drafts/${draft.id}`;
  const from = wordsOf(draft.body['validFrom']);
  return {
    'tariff-draft:publish': {
      label: t('publish'),
      run: async () => {
        const { tariffVersionId } = await publish.mutateAsync(draft);
        if (tariffVersionId) go(`${base}/tariffs/${tariffVersionId}`);
      },
      danger: {
        title: t('publishTitle'),
        whatHappens: t('publishWhat', { date: parseDate(from) ? formatDate(from) : from }),
        toWhom: t('publishWhom', { provider: draft.providerName }),
        undo: t('publishUndo'),
        confirm: t('publish'),
      },
    },
    'tariff-draft:edit': { label: t('edit'), run: () => go(`${here}/edit`) },
    'tariff-draft:discard': {
      label: t('discard'),
      quiet: true,
      run: () => discard.mutateAsync(draft),
      danger: {
        title: t('discardTitle'),
        whatHappens: t('discardWhat'),
        toWhom: t('discardWhom'),
        undo: t('discardUndo'),
        confirm: t('discard'),
      },
    },
  };
}
