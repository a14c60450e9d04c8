import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DataTable, DetailPage, EmptyState, Resource, timelineOf, useGo, type PageAction, type Tab } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { LineDifference } from '../../../contracts/line-difference.js';
import { useApprovalColumns, useMoveWord } from '../../../rulebooks/approval-parts.js';
import { approvalsOfQuery } from '../../../rulebooks/queries.js';
import { RulebookView, VersionBadge } from '../../../rulebooks/rulebook-view.js';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { Rulebook } from '../../../rulebooks/types.js';
import { publishRulebook, rulebookQuery, startVersion } from './queries.js';
import { texts } from './texts.js';

export function OfficerRulebookPage() {
  const query = useQuery(rulebookQuery(useParam('rulebookId')));
  return <Resource query={query}>{(rulebook) => <Found rulebook={rulebook} />}</Resource>;
}

function Found({ rulebook }: { rulebook: Rulebook }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const say = usePartialText();
  const word = useMoveWord();
  const go = useGo();
  const publishing = useCommand(publishRulebook);
  const starting = useCommand(startVersion);
  const { id, number, versions, difference, waiting, active, history } = rulebook;
  const [newest] = versions;
  if (newest === undefined) return null;
  const isDraft = newest.status === 'draft';
  const edit = () => go(`/officer/rulebooks/${id}/edit`);
  const actions: Record<string, PageAction> = {
    'rulebook:publish': {
      label: t('publish'),
      run: () => publishing.mutateAsync(rulebook),
      danger: {
        title: t('publishTitle'),
        whatHappens: t('publishWhat'),
        toWhom: t('publishWhom'),
        undo: t('publishUndo'),
        confirm: t('publish'),
      },
    },
    'rulebook:write': isDraft
      ? { label: t('edit'), run: edit }
      : { label: t('newVersion'), run: () => starting.mutateAsync(rulebook).then(edit) },
  };
  const tabs: Tab[] = [
    ...versions.map((version) => ({
      id: `v${version.versionNo}`,
      label: words('version', { number: version.versionNo }),
      content: <RulebookView content={version} />,
    })),
    ...(difference.length > 0
      ? [
          {
            id: 'difference',
            label: words('difference'),
            content: (
              <Card title={words('difference')}>
                <LineDifference label={words('difference')} lines={difference} />
              </Card>
            ),
          },
        ]
      : []),
    { id: 'approvals', label: words('approvals'), content: <Approvals rulebookId={id} /> },
  ];
  return (
    <DetailPage
      back={{ label: words('title'), href: '/officer/rulebooks' }}
      title={`${number} ${say(newest.title)}`}
      status={<VersionBadge version={newest} />}
      actions={actions}
      permitted={rulebook.permittedActions}
      tabs={tabs}
      facts={[
        { label: t('waiting'), value: String(waiting) },
        { label: t('active'), value: String(active) },
      ]}
      history={timelineOf(history, word)}
    />
  );
}

function Approvals({ rulebookId }: { rulebookId: string }) {
  const words = useTexts(shared);
  const [provider, , ...rest] = useApprovalColumns('provider');
  const query = useQuery(approvalsOfQuery(rulebookId));
  return (
    <Resource query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={words('noApprovals')} text={words('noApprovalsText')} />
        ) : (
          <Card title={words('approvals')}>
            <DataTable
              label={words('approvals')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/officer/rulebooks/approvals/${id}`}
              columns={[provider, ...rest]}
            />
          </Card>
        )
      }
    </Resource>
  );
}
