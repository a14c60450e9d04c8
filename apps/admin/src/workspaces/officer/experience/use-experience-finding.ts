import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '#app';
import { useCodeName } from '#ui';
import { ownScoresQuery } from '../../../vouchers/experience/queries.js';
import { useScoreWords } from '../../../vouchers/experience/score-words.js';
import { texts as shared } from '../../../vouchers/experience/texts.js';
import { quotesQuery } from './queries.js';
import { texts } from './texts.js';

/** A finding filled with what is published of a service, and the words of clients who allow it, when the address asks for it; undefined until it is read. */
export function useExperienceFinding() {
  const t = useTexts(texts);
  const say = useTexts(shared);
  const words = useScoreWords();
  const service = useCodeName('service-kinds');
  const { experience: kind } = useSearch({ strict: false }) as { experience?: string };
  const scores = useQuery({ ...ownScoresQuery, enabled: kind !== undefined }).data?.items;
  const said = useQuery({ ...quotesQuery(kind ?? ''), enabled: kind !== undefined }).data;
  if (kind === undefined) return {};
  if (scores === undefined || said === undefined) return undefined;
  const own = scores.filter(({ serviceKind }) => serviceKind === kind);
  const asked = own.filter(({ measure }) => measure === 'experience');
  return {
    title: t('findingTitle', { service: service(kind) }),
    text: [
      ...own.map((score) =>
        t('findingLine', { provider: score.providerName, measure: say(score.measure), score: words(score) }),
      ),
      ...said.quotes.map(({ text }) => t('findingQuote', { text })),
      ...(said.counted === null ? [] : [t('findingCounted', { count: said.counted })]),
    ].join('\n'),
    serviceKind: kind,
    interviews: asked.reduce((sum, { clients }) => sum + clients, 0),
    isPublic: asked.length > 0,
  };
}
