import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card, Countdown, useInstantText } from '#ui';
import type { BidDetail } from '../../../procurement/types.js';
import { ownInquiriesQuery } from './queries.js';
import { texts } from './texts.js';

/** What the buyer has asked about the bid, with the way to answer; nothing while nothing was asked. */
export function InquiriesCard({ bid }: { bid: Pick<BidDetail, 'id' | 'tenderId'> }) {
  const t = useTexts(texts);
  const when = useInstantText();
  const items = useQuery(ownInquiriesQuery(bid.tenderId)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('title')}>
      {items.map(
        ({ id, kind, question, askedAt, answerBy, answer, answeredAt, conclusion, ground, permittedActions }) => (
          <section key={id} aria-label={t(kind)}>
            <h3>{t(kind)}</h3>
            <p>{t('asked', { time: when(askedAt) })}</p>
            <p>{question}</p>
            {answer !== null && answeredAt !== null && (
              <>
                <p>{t('answered', { time: when(answeredAt) })}</p>
                <p>{answer}</p>
              </>
            )}
            {conclusion !== null && (
              <p>
                <strong>{t(conclusion)}.</strong> {ground}
              </p>
            )}
            {permittedActions.map(({ action, allowed, reason }) =>
              allowed ? (
                <p key={action}>
                  <AppLink href={`/provider/bids/${bid.id}/inquiries/${id}`}>{t('answer')}</AppLink>{' '}
                  <Countdown until={answerBy} />
                </p>
              ) : (
                answer === null && <p key={action}>{reason}</p>
              ),
            )}
          </section>
        ),
      )}
    </Card>
  );
}
