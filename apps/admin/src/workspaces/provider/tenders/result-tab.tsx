import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { statusOf } from '#api';
import { useTexts } from '#app';
import { AppLink, Card, EmptyState, ErrorState, Skeleton } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { contractsOfTenderQuery } from '../../../contracts/queries.js';
import { texts as contractTexts } from '../../../contracts/texts.js';
import { DecisionView } from '../../../procurement/decision-view.js';
import type { ProviderTender } from '../../../procurement/types.js';
import { OwnRemedies } from '../remedies/own-remedies.js';
import styles from './fitting.module.css';
import { resultQuery } from './queries.js';
import { texts } from './texts.js';

/** How the tender ended for this company: its own result first, then the decision with the comparison. */
export function ResultTab({ tender }: { tender: ProviderTender }) {
  const t = useTexts(texts);
  // A decision that was reopened, or fell with the procurement, is still there to be read.
  const decided = tender.status === 'decided' || tender.status === 'concluded' || tender.ownBid !== null;
  const query = useQuery({ ...resultQuery(tender.id), enabled: decided });
  if (!decided || (query.isError && statusOf(query.error) === 404)) return <EmptyState title={t('notDecided')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={8} />;
  const { myResult } = query.data;
  return (
    <div className={styles.result}>
      {myResult && ['accepted', 'rejected', 'excluded'].includes(myResult) && (
        <InlineAlert status={myResult === 'accepted' ? 'neutral' : 'warning'} labelText={t(`my-${myResult}`)}>
          {t(myResult === 'accepted' ? 'acceptedNext' : 'otherNext')}
        </InlineAlert>
      )}
      {myResult === 'accepted' && <OwnContracts tenderId={tender.id} />}
      <OwnRemedies decision={query.data} />
      <DecisionView decision={query.data} />
    </div>
  );
}

/** The contracts that came of it, once there is something to sign. */
function OwnContracts({ tenderId }: { tenderId: string }) {
  const t = useTexts(contractTexts);
  const say = usePartialText();
  const { data } = useQuery(contractsOfTenderQuery(tenderId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title={t('contracts')}>
      <ul>
        {data.items.map(({ id, number, title }) => (
          <li key={id}>
            <AppLink href={`/provider/contracts/${id}`}>
              {number} {say(title)}
            </AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
