import { useTexts } from '#app';
import { AppLink, formatDate, inHelsinki, useCodeName } from '#ui';
import { texts } from './texts.js';
import type { Decision } from './types.js';

/** Decisions as links: what, about which service, and when. */
export function DecisionList({
  decisions,
  hrefOf,
}: {
  decisions: readonly Decision[];
  hrefOf: (id: string) => string;
}) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  if (decisions.length === 0) return <p>{t('noDecisions')}</p>;
  return (
    <ul>
      {decisions.map(({ id, number, kind, serviceKind, decidedAt }) => (
        <li key={id}>
          <AppLink href={hrefOf(id)}>
            {t(`kind-${kind}`)}: {service(serviceKind)} {number}
          </AppLink>{' '}
          {formatDate(inHelsinki(decidedAt).date)}
        </li>
      ))}
    </ul>
  );
}
