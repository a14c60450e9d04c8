import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, DataTable, DateText } from '#ui';
import { qualityFactsQuery } from './queries.js';
import { useScoreWords } from './score-words.js';
import { texts } from './texts.js';

/** What clients say under a contract, batch by batch: in its follow-up and beside its payments. */
export function QualityFacts({ contractId }: { contractId: string }) {
  const t = useTexts(texts);
  const words = useScoreWords();
  const facts = useQuery(qualityFactsQuery(contractId)).data?.items;
  if (facts === undefined) return null;
  return (
    <Card title={t('quality')}>
      <p>{facts.length === 0 ? t('noQuality') : t('qualityIntro')}</p>
      {facts.length > 0 && (
        <DataTable
          label={t('quality')}
          rows={facts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'measure', label: t('measure'), cell: ({ measure }) => t(measure) },
            { key: 'score', label: t('score'), cell: words },
            { key: 'published', label: t('published'), cell: ({ publishedOn }) => <DateText date={publishedOn} /> },
          ]}
        />
      )}
    </Card>
  );
}
