import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, CopyHash, formatNumber, Resource, useInstantText } from '#ui';
import { chainStatesQuery, type ChainStatus } from './queries.js';
import { texts } from './texts.js';

/** How far the authority's two chains have come: what an auditor writes down elsewhere to compare with later. */
export function ChainStates() {
  const t = useTexts(texts);
  return (
    <Card title={t('chains')}>
      <p>{t('chainsIntro')}</p>
      <Resource query={useQuery(chainStatesQuery)}>
        {({ chains }) => chains.map((chain) => <State key={chain.kind} chain={chain} />)}
      </Resource>
    </Card>
  );
}

function State({ chain: { kind, links, head, anchoredLinks, anchoredAt } }: { chain: ChainStatus }) {
  const t = useTexts(texts);
  const say = useInstantText();
  return (
    <>
      <p>
        <strong>{t(`chain-${kind}`)}</strong>: {t('chainLinks', { links: formatNumber(links) })}{' '}
        {anchoredAt === null
          ? t('chainNoAnchor')
          : t('chainAnchor', { links: formatNumber(anchoredLinks), at: say(anchoredAt) })}
      </p>
      {head && <CopyHash hash={head} />}
    </>
  );
}
