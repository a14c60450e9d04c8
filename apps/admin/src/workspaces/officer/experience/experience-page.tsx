import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import { AppLink, ListPage, useCodeName, useInstantText } from '#ui';
import { ownScoresQuery } from '../../../vouchers/experience/queries.js';
import { Score } from '../../../vouchers/experience/score.js';
import { useScoreWords } from '../../../vouchers/experience/score-words.js';
import { texts as ruleTexts } from '../../../vouchers/experience/rule-texts.js';
import { scoreList } from './queries.js';
import { texts } from './texts.js';

const WRITES_FINDINGS = ['procurement-officer', 'case-worker'];

/** What is published of all who serve the authority's clients, and the way into the next market dialogue. */
export function ExperiencePage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  const words = useScoreWords();
  return (
    <ListPage
      title={t('title')}
      intro={<Intro />}
      source={scoreList}
      csvName="asiakaskokemus"
      rowKey={({ serviceId, providerId, measure }) => `${serviceId} ${providerId} ${measure}`}
      filters={[]}
      columns={[
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        {
          key: 'score',
          label: t('score'),
          cell: (row) => <Score measure={row.measure} score={row} />,
          text: words,
        },
        { key: 'published', label: t('published'), cell: ({ publishedAt }) => when(publishedAt) },
        {
          key: 'comments',
          label: t('comments'),
          cell: ({ serviceId, providerId, measure }) =>
            measure === 'experience' && <AppLink href={`/offers/${serviceId}/${providerId}`}>{t('comments')}</AppLink>,
          text: () => '',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

function Intro() {
  const t = useTexts(texts);
  const rules = useTexts(ruleTexts);
  const service = useCodeName('service-kinds');
  const roles = useSession()?.actor?.roles ?? [];
  const scores = useQuery(ownScoresQuery).data?.items ?? [];
  const kinds = roles.some((role) => WRITES_FINDINGS.includes(role))
    ? [...new Set(scores.map(({ serviceKind }) => serviceKind))]
    : [];
  return (
    <>
      <p>
        {t('intro')} <AppLink href="/offers/experience-rules">{rules('read')}</AppLink>
      </p>
      {kinds.map((kind) => (
        <p key={kind}>
          <AppLink href={`/officer/findings/new?experience=${kind}`}>
            {t('toDialogue', { service: service(kind) })}
          </AppLink>
        </p>
      ))}
    </>
  );
}
