import { useTexts } from '#app';
import { ButtonLink, Card } from '#ui';
import type { TenderDetail } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** Leads from a tender to its direct award, or to starting one while it is a draft. */
export function DirectAwardCard({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const { id, directAwardId, status } = tender;
  if (directAwardId !== null)
    return (
      <Card title={t('cardTitle')}>
        <p>{t('cardUnderWay')}</p>
        <div>
          <ButtonLink href={`/officer/direct-awards/${directAwardId}`}>{t('cardOpen')}</ButtonLink>
        </div>
      </Card>
    );
  if (status !== 'draft') return null;
  return (
    <Card title={t('cardTitle')}>
      <p>{t('cardStart')}</p>
      <div>
        <ButtonLink href={`/officer/tenders/${id}/direct-award`} variant="secondary">
          {t('cardGo')}
        </ButtonLink>
      </div>
    </Card>
  );
}
