import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Card, DateText, formatMoney, Resource } from '#ui';
import { limitTexts } from './limit-texts.js';
import { approvalLimitQuery } from './queries.js';

/** The sum above which two people approve, and who set it. */
export function ApprovalLimitCard() {
  const t = useTexts(limitTexts);
  const found = useQuery(approvalLimitQuery);
  return (
    <Resource query={found}>
      {({ limit, setByName, setAt, permittedActions }) => (
        <Card
          title={t('title')}
          aside={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink variant="secondary" href="/finance/accounts/limit">
                {t(limit === null ? 'set' : 'change')}
              </ButtonLink>
            )
          }
        >
          <p>{limit === null ? t('none') : t('above', { limit: formatMoney(limit) })}</p>
          {setByName && setAt && (
            <p>
              {t('setBy', { name: setByName })}, <DateText instant={setAt} />
            </p>
          )}
        </Card>
      )}
    </Resource>
  );
}
