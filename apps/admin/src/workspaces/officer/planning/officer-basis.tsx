import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card } from '#ui';
import { BasisItems } from '../../../dialogue/basis-card.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { basisQuery } from './queries.js';
import { texts } from './texts.js';

/** Before publication, on the officer's page of a tender: what it is based on, and while it is a draft the way to say so. */
export function OfficerBasis({ tender: { id, status, publishedAt } }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const basis = useQuery(basisQuery(id));
  if (basis.data === undefined || publishedAt !== null) return null;
  const { items } = basis.data;
  return (
    <Card
      title={words('basis')}
      aside={status === 'draft' && <AppLink href={`/officer/tenders/${id}/basis`}>{t('editBasis')}</AppLink>}
    >
      {items.length === 0 ? <p>{t('noBasis')}</p> : <BasisItems items={items} />}
    </Card>
  );
}
