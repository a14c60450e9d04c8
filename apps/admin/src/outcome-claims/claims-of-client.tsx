import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { AppLink, DataTable, formatDate } from '#ui';
import { ClaimStatus, type InWorkspace, useOutcomeTitle } from './claim-pages.js';
import { claimableQuery, claimsOfClient } from './queries.js';
import { texts } from './texts.js';

/** What waits to be claimed for a client, and what has been. Nothing is shown where the tariff asks for no claims. */
export function ClaimsOfClient({ participationId, base }: { participationId: string } & InWorkspace) {
  const t = useTexts(texts);
  const say = useText();
  const titleOf = useOutcomeTitle();
  const claimable = useQuery(claimableQuery(participationId)).data?.items ?? [];
  const claims = useQuery(claimsOfClient(participationId)).data?.items ?? [];
  return (
    <>
      {claimable.length > 0 && (
        <>
          <h2>{t('claimable')}</h2>
          <DataTable
            label={t('claimable')}
            rows={claimable}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'outcome',
                label: t('outcome'),
                cell: (outcome) =>
                  base === '/provider' ? (
                    <AppLink href={`/provider/outcomes/${participationId}/claim/${encodeURIComponent(outcome.key)}`}>
                      {t('makeClaimFor', { title: titleOf(outcome) })}
                    </AppLink>
                  ) : (
                    titleOf(outcome)
                  ),
              },
              { key: 'on', label: t('outcomeOn'), cell: ({ outcomeOn }) => formatDate(outcomeOn) },
              {
                key: 'until',
                label: t('claimUntil'),
                cell: ({ until }) => (until === null ? t('noEnd') : formatDate(until)),
              },
            ]}
          />
        </>
      )}
      {claims.length > 0 && (
        <>
          <h2>{t('claims')}</h2>
          <DataTable
            label={t('claims')}
            rows={claims}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'outcome',
                label: t('outcome'),
                cell: (claim) => <AppLink href={`${base}/outcome-claims/${claim.id}`}>{titleOf(claim)}</AppLink>,
              },
              { key: 'claimed', label: t('claimedOn'), cell: ({ claimedOn }) => formatDate(claimedOn) },
              { key: 'status', label: t('status'), cell: ({ status }) => <ClaimStatus status={status} /> },
              {
                key: 'refusal',
                label: t('refusal'),
                cell: ({ refusalText }) => (refusalText === null ? '–' : say(refusalText)),
              },
            ]}
          />
        </>
      )}
    </>
  );
}
