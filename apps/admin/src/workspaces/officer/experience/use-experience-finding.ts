import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '#app';
import { useCodeName } from '#ui';
import { ownScoresQuery } from '../../../vouchers/experience/queries.js';
import { useScoreWords } from '../../../vouchers/experience/score-words.js';
import { texts as shared } from '../../../vouchers/experience/texts.js';
import { texts } from './texts.js';

/** A finding filled with what is published of a service, when the address asks for it; undefined until it is read. */
export function useExperienceFinding() {
  const t = useTexts(texts);
  const say = useTexts(shared);
  const words = useScoreWords();
  const service = useCodeName('service-kinds');
  const { experience: kind } = useSearch({ strict: false }) as { experience?: string };
  const scores = useQuery({ ...ownScoresQuery, enabled: kind !== undefined }).data?.items;
  if (kind === undefined) return {};
  if (scores === undefined) return undefined;
  const own = scores.filter(({ serviceKind }) => serviceKind === kind);
  const asked = own.filter(({ measure }) => measure === 'experience');
  return {
    title: t('findingTitle', { service: service(kind) }),
    text: own
      .map((score) =>
        t('findingLine', { provider: score.providerName, measure: say(score.measure), score: words(score) }),
      )
      .join('\n'),
    serviceKind: kind,
    interviews: asked.reduce((sum, { clients }) => sum + clients, 0),
    isPublic: asked.length > 0,
  };
}
