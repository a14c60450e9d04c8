import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink } from '#ui';
import { openAppealsQuery } from '../../../decisions/queries.js';
import { proposedVouchersQuery } from '../../../vouchers/queries.js';
import { texts } from './texts.js';

const SHOWN = 5;

/** Says on the first page which proposals wait for somebody to grant them and which requests for an answer; nothing when none do. */
export function WaitingProposals() {
  const t = useTexts(texts);
  const proposed = useQuery(proposedVouchersQuery).data;
  const appeals = useQuery(openAppealsQuery).data?.items.length ?? 0;
  return (
    <>
      {proposed !== undefined && proposed.items.length > 0 && (
        <p>
          {t('proposalsWait', { count: proposed.total ?? proposed.items.length })}{' '}
          {proposed.items.slice(0, SHOWN).map(({ id, number, clientName }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <AppLink href={`/officer/vouchers/${id}`}>{`${number} ${clientName}`}</AppLink>
            </span>
          ))}
        </p>
      )}
      {appeals > 0 && (
        <p>
          <AppLink href="/officer/appeals?status=received,in-preparation">
            {t('appealsWait', { count: appeals })}
          </AppLink>
        </p>
      )}
    </>
  );
}
