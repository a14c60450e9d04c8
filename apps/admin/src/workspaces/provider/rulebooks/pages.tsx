import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, DetailPage, ListPage, Resource, useGo } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { useApprovalColumns, useApprovalFilters } from '../../../rulebooks/approval-parts.js';
import { approvalList, approvalsOfQuery, publicRulebookQuery } from '../../../rulebooks/queries.js';
import { RulebookView, VersionBadge } from '../../../rulebooks/rulebook-view.js';
import { texts as shared } from '../../../rulebooks/texts.js';
import { RulebookListPage } from '../../public/rulebooks/pages.js';
import { startApplication } from './queries.js';
import { texts } from './texts.js';

export function ProviderRulebookListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <RulebookListPage
      base="/provider/rulebooks"
      more={
        <>
          <p>{words('intro')}</p>
          <AppLink href="/provider/rulebooks/approvals">{t('mine')}</AppLink>
        </>
      }
    />
  );
}

export function ProviderApprovalListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('mine')}
      intro={t('mineIntro')}
      primaryAction={{ label: t('find'), href: '/provider/rulebooks' }}
      source={approvalList}
      defaultSort="-statusAt"
      csvName="hyvaksynnat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/rulebooks/approvals/${id}`}
      filters={useApprovalFilters()}
      columns={useApprovalColumns('authority')}
      empty={{ title: t('mine'), text: t('mineIntro') }}
    />
  );
}

/** What is asked, and the way to apply, or to the application there is. */
export function ProviderRulebookPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const say = usePartialText();
  const go = useGo();
  const id = useParam('rulebookId');
  const query = useQuery(publicRulebookQuery(id));
  const own = useQuery(approvalsOfQuery(id));
  const starting = useCommand(startApplication);
  const [live] = own.data?.items.filter(({ status }) => !OVER.includes(status)) ?? [];
  return (
    <Resource query={query}>
      {({ number, authorityName, current }) => (
        <DetailPage
          back={{ label: words('title'), href: '/provider/rulebooks' }}
          title={`${number} ${say(current.title)}`}
          status={<VersionBadge version={current} />}
          permitted={own.isSuccess ? [{ action: live ? 'open' : 'apply', allowed: true }] : []}
          actions={{
            open: { label: t('openMine'), run: () => go(`/provider/rulebooks/approvals/${live?.id}`) },
            apply: {
              label: t('apply'),
              run: () =>
                starting.mutateAsync({ id }).then((made) => go(`/provider/rulebooks/approvals/${made.id}/edit`)),
            },
          }}
          facts={[{ label: words('authority'), value: authorityName }]}
        >
          <RulebookView content={current} />
        </DetailPage>
      )}
    </Resource>
  );
}

const OVER: readonly string[] = ['refused', 'withdrawn', 'removed', 'left', 'ended'];
