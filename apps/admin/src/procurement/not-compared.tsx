import { useTexts } from '#app';
import { Card, DateText } from '#ui';
import { notComparedTexts } from './not-compared-texts.js';
import type { DecisionDetail, EvaluationDetail, LotRanking } from './types.js';

type Unranked = LotRanking['unranked'];

/** Bids that a published minimum or bound keeps out of the comparison of a lot. */
export function UnrankedBids({ bids }: { bids: Unranked }) {
  return (
    bids.length > 0 && (
      <ul>
        {bids.map(({ bidId, providerName, text }) => (
          <li key={bidId}>
            <strong>{providerName}</strong> – {text}
          </li>
        ))}
      </ul>
    )
  );
}

const KNOWN = ['not-compliant', 'exclusion-ground', 'not-suitable', 'abnormally-low'] as const;
type Known = (typeof KNOWN)[number];

interface NotComparedProps {
  excluded: EvaluationDetail['excluded'];
  withdrawn?: DecisionDetail['withdrawn'];
}

/** Bids that are in no comparison at all, each with its reason. */
export function NotCompared({ excluded, withdrawn = [] }: NotComparedProps) {
  const t = useTexts(notComparedTexts);
  const reason = (code: string) => t(`excluded-${KNOWN.find((known): known is Known => known === code) ?? 'unopened'}`);
  if (excluded.length + withdrawn.length === 0) return null;
  return (
    <Card title={t('excluded')}>
      <ul>
        {excluded.map(({ bidId, providerName, exclusion }) => (
          <li key={bidId}>
            <strong>{providerName}</strong> – {reason(exclusion.code)}. {exclusion.grounds}
          </li>
        ))}
        {withdrawn.map(({ providerName, withdrawnAt }) => (
          <li key={providerName}>
            <strong>{providerName}</strong> – {t('withdrawnBid')} <DateText instant={withdrawnAt} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
