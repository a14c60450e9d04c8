import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, Card, useGo, useProblemText } from '#ui';
import { contractsOfTenderQuery } from '../../../contracts/queries.js';
import { draftContracts } from './queries.js';
import { texts } from './texts.js';

/** After a final decision: make the draft contracts, or go to those that were made. */
export function ContractsOfTender({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const go = useGo();
  const say = useProblemText();
  const query = useQuery(contractsOfTenderQuery(tenderId));
  const make = useCommand(draftContracts);
  const contracts = query.data?.items ?? [];
  const start = () => make.mutate(tenderId, { onSuccess: () => go(`/officer/contracts`) });
  return (
    <Card title={t('contracts')} aside={<AppLink href="/officer/contracts">{t('toRegister')}</AppLink>}>
      {contracts.length > 0 ? (
        <ul>
          {contracts.map(({ id, number, providerName }) => (
            <li key={id}>
              <AppLink href={`/officer/contracts/${id}`}>
                {number}, {providerName}
              </AppLink>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('contractsText')}</p>
          <div>
            <Button onClick={start} busy={make.isPending} disabled={query.isPending}>
              {t('makeContracts')}
            </Button>
          </div>
        </>
      )}
      {make.isError && (
        <div role="alert">
          <InlineAlert status="error">{say(make.error)}</InlineAlert>
        </div>
      )}
    </Card>
  );
}
