import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, Resource, useGo, useNow, type Tab } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { DocumentList } from '../../../procurement/document-list.js';
import { RevisionList } from '../../../procurement/revision-list.js';
import { publicDocumentsQuery, publicRevisionsQuery } from '../../../procurement/tender-changes.js';
import { LotList } from '../../../procurement/lot-list.js';
import { OpenedHashes } from '../../../procurement/opened-hashes.js';
import { TenderOverview, useTenderFacts } from '../../../procurement/tender-overview.js';
import { BidBadge, stageOf, TenderBadge, useSaid } from '../../../procurement/tender-words.js';
import { texts as procedureTexts } from '../../../procurement/procedure-texts.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { BidSummary, ProviderTender } from '../../../procurement/types.js';
import { texts as questions } from '../../../procurement/questions/texts.js';
import { QuestionsTab } from '../questions/questions-tab.js';
import { providerTenderQuery } from './queries.js';
import { ResultTab } from './result-tab.js';
import { texts } from './texts.js';

const OPENED = new Set(['opened', 'decided', 'concluded', 'cancelled']);

export function ProviderTenderPage() {
  const query = useQuery(providerTenderQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Found tender={tender} />}</Resource>;
}

function Found({ tender }: { tender: ProviderTender }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const asking = useTexts(questions);
  const procedures = useTexts(procedureTexts);
  const said = useSaid();
  const facts = useTenderFacts();
  const go = useGo();
  const changes = useTexts(changeTexts);
  const documents = useQuery(publicDocumentsQuery(tender.id));
  const revisions = useQuery(publicRevisionsQuery(tender.id));
  const { id, ownBid, status } = tender;
  const news = ownBid === null ? 0 : (revisions.data ?? []).filter((one) => one.publishedAt > ownBid.receivedAt).length;
  const stage = stageOf(tender, useNow());
  const toBid = () => go(`/provider/tenders/${id}/bid`);
  const tabs: Tab[] = [
    { id: 'overview', label: t('overview'), content: <TenderOverview tender={tender} /> },
    { id: 'lots', label: words('lots'), count: tender.lots.length, content: <LotList lots={tender.lots} /> },
    { id: 'questions', label: asking('tab'), content: <QuestionsTab tender={tender} /> },
    {
      id: 'documents',
      label: changes('documents'),
      content: (
        <Resource query={documents}>{(found) => <DocumentList tenderId={tender.id} documents={found} />}</Resource>
      ),
    },
    {
      id: 'revisions',
      label: changes('revisions'),
      count: revisions.data?.length,
      content: (
        <Resource query={revisions}>
          {(found) => <RevisionList revisions={found} since={ownBid?.receivedAt} />}
        </Resource>
      ),
    },
    ...(OPENED.has(status)
      ? [
          { id: 'opened', label: t('opened'), content: <OpenedHashes tenderId={id} /> },
          { id: 'result', label: t('result'), content: <ResultTab tender={tender} /> },
        ]
      : []),
  ];
  return (
    <DetailPage
      back={{ label: t('fittingTitle'), href: '/provider/tenders' }}
      title={said(tender.title)}
      status={<TenderBadge tender={tender} />}
      deadline={stage === 'published' ? (tender.submissionEnd ?? undefined) : undefined}
      actions={
        stage === 'published'
          ? ownBid === null || ownBid.status === 'withdrawn'
            ? { 'bid:submit': { label: t('submit'), run: toBid } }
            : { 'bid:replace': { label: t('replace'), run: toBid } }
          : {}
      }
      permitted={tender.permittedActions}
      facts={facts(tender)}
      side={
        <>
          <Card title={procedures('procedure')}>
            <AppLink href={`/provider/tenders/${id}/procedure`}>{procedures('toProcedure')}</AppLink>
          </Card>
          {ownBid && (
            <Card title={t('ownBid')}>
              <p>
                <BidBadge status={ownBid.status as BidSummary['status']} />
              </p>
              <AppLink href={`/provider/bids/${ownBid.id}`}>{t('toBid')}</AppLink>
            </Card>
          )}
        </>
      }
      tabs={tabs}
    >
      {news > 0 && (
        <InlineAlert status="warning" labelText={changes('changedTitle', { count: news })}>
          {changes('changedText')}{' '}
          <AppLink href={`/provider/tenders/${id}?tab=revisions`}>{changes('toChanges')}</AppLink>
        </InlineAlert>
      )}
    </DetailPage>
  );
}
