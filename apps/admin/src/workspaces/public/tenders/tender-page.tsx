import { useQuery } from '@tanstack/react-query';
import { useLanguage, useParam, useTexts } from '#app';
import { ButtonLink, Card, DetailPage, Resource, useNow, type Tab } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { DocumentList } from '../../../procurement/document-list.js';
import { RevisionList } from '../../../procurement/revision-list.js';
import { publicDocumentsQuery, publicRevisionsQuery } from '../../../procurement/tender-changes.js';
import { LotList } from '../../../procurement/lot-list.js';
import { OpenedHashes } from '../../../procurement/opened-hashes.js';
import { TenderOverview, useTenderFacts } from '../../../procurement/tender-overview.js';
import { stageOf, TenderBadge, useSaid } from '../../../procurement/tender-words.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { PublicTender } from '../../../procurement/types.js';
import { publicTenderQuery } from '../../../procurement/public-tenders.js';
import { PublicQuestions } from '../../../procurement/questions/published-answers.js';
import { texts as questions } from '../../../procurement/questions/texts.js';
import { texts } from './texts.js';

export function PublicTenderPage() {
  const query = useQuery(publicTenderQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Found tender={tender} />}</Resource>;
}

function Found({ tender }: { tender: PublicTender }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const language = useLanguage();
  const asking = useTexts(questions);
  const said = useSaid();
  const facts = useTenderFacts();
  const changes = useTexts(changeTexts);
  const documents = useQuery(publicDocumentsQuery(tender.id));
  const revisions = useQuery(publicRevisionsQuery(tender.id));
  const stage = stageOf(tender, useNow());
  const tabs: Tab[] = [
    { id: 'overview', label: t('overview'), content: <TenderOverview tender={tender} /> },
    { id: 'lots', label: words('lots'), count: tender.lots.length, content: <LotList lots={tender.lots} /> },
    { id: 'questions', label: asking('tab'), content: <PublicQuestions tender={tender} /> },
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
      content: <Resource query={revisions}>{(found) => <RevisionList revisions={found} />}</Resource>,
    },
  ];
  if (!tender.awardedDirectly && (stage === 'opened' || stage === 'decided' || stage === 'concluded')) {
    tabs.push({ id: 'opened', label: t('opened'), content: <OpenedHashes tenderId={tender.id} /> });
  }
  return (
    <DetailPage
      back={{ label: t('title'), href: '/tenders' }}
      title={said(tender.title)}
      status={<TenderBadge tender={tender} />}
      deadline={stage === 'published' ? (tender.submissionEnd ?? undefined) : undefined}
      facts={facts(tender)}
      side={
        stage === 'published' && (
          <Card title={t('bidTitle')}>
            <p>{t('bidText')}</p>
            <ButtonLink href={`/provider/tenders/${tender.id}`}>{t('bidAction')}</ButtonLink>
            <p>
              <a href={`/api/v1/public/tenders/${tender.id}/deadlines?language=${language}`}>{words('toCalendar')}</a>
            </p>
          </Card>
        )
      }
      tabs={tabs}
    />
  );
}
