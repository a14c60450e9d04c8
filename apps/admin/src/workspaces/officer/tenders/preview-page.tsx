import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DetailPage, Resource } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { DocumentList } from '../../../procurement/document-list.js';
import { LotList } from '../../../procurement/lot-list.js';
import { TenderOverview, useTenderFacts } from '../../../procurement/tender-overview.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { PublicTender } from '../../../procurement/types.js';
import { ownDocumentsQuery, previewQuery } from './change-queries.js';
import { texts } from './change-texts.js';

/** The tender as the provider will see it, made of the same parts as the provider's own page. */
export function TenderPreviewPage() {
  const query = useQuery(previewQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Found tender={tender} />}</Resource>;
}

function Found({ tender }: { tender: PublicTender }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const changes = useTexts(changeTexts);
  const said = useSaid();
  const facts = useTenderFacts();
  const documents = useQuery(ownDocumentsQuery(tender.id));
  return (
    <DetailPage
      back={{ label: said(tender.title) || tender.number, href: `/officer/tenders/${tender.id}` }}
      title={t('previewTitle', { title: said(tender.title) || words('untitled') })}
      deadline={tender.submissionEnd ?? undefined}
      facts={facts(tender)}
      tabs={[
        { id: 'overview', label: words('description'), content: <TenderOverview tender={tender} /> },
        { id: 'lots', label: words('lots'), count: tender.lots.length, content: <LotList lots={tender.lots} /> },
        {
          id: 'documents',
          label: changes('documents'),
          content: (
            <Resource query={documents}>
              {({ items }) => <DocumentList tenderId={tender.id} documents={items.filter(({ pending }) => !pending)} />}
            </Resource>
          ),
        },
      ]}
    >
      <p>{t('previewIntro')}</p>
    </DetailPage>
  );
}
