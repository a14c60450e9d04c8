import { useTexts } from '#app';
import { Button, Card, formatDate, Why, type Explanation } from '#ui';
import type { Choosing } from '../comparison/offer-card.js';
import type { Offer, VoucherCard } from '../types.js';
import { texts } from './texts.js';

type Proposal = NonNullable<VoucherCard['proposal']>;

interface ProposalCardProps {
  proposal: Proposal;
  offers: readonly Offer[];
  choosing: Choosing | undefined;
}

/** Whom the published rule proposes, why, and what happens if nobody is chosen. */
export function ProposalCard({ proposal, offers, choosing }: ProposalCardProps) {
  const t = useTexts(texts);
  const explain = useProposalExplanation();
  const offer = offers.find(({ id }) => id === proposal.offerId);
  return (
    <Card title={t('proposal', { provider: proposal.providerName })}>
      <p>
        {t('proposalText', { date: formatDate(proposal.lastDay) })} {t(proposal.takesForce ? 'thenForce' : 'thenCall')}{' '}
        <Why subject={t('whyProposed')} explanation={explain(proposal)} />
      </p>
      {choosing && offer && offer.placesFree > 0 && (
        <div>
          <Button onClick={() => choosing.start(offer)}>
            {choosing.label} {proposal.providerName}
          </Button>
        </div>
      )}
    </Card>
  );
}

function useProposalExplanation(): (proposal: Proposal) => Explanation {
  const t = useTexts(texts);
  return ({ why }) => ({
    sentence: t('whySentence'),
    rows: [
      { label: t('whyOffers'), value: String(why.offers) },
      { label: t('whyPlaces'), value: String(why.withPlaces) },
      { label: t('whySuitable'), value: String(why.suitable) },
      { label: why.band ? t('whyNear', why.band) : t('whyNearUnknown'), value: String(why.near) },
      { label: t('whyTurn'), value: String(why.proposedBefore) },
    ],
    rule: { name: t('rule'), href: '/offers/rules' },
  });
}
