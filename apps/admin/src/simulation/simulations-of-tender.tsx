import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { about } from './chart-words.js';
import { maySimulateQuery, simulationsOfTenderQuery } from './queries.js';
import { texts } from './texts.js';

/** On the officer's page of a tender: the simulations that are its ground, with what each tariff would cost. */
export function SimulationsOfTender({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { data } = useQuery(simulationsOfTenderQuery(tenderId));
  const mayRun = useQuery(maySimulateQuery).data === true;
  if (data === undefined || (data.items.length === 0 && !mayRun)) return null;
  return (
    <Card
      title={t('ofTender')}
      aside={mayRun && <AppLink href={`/officer/simulations/new?tender=${tenderId}`}>{t('new')}</AppLink>}
    >
      {data.items.length === 0 && <p>{t('ofTenderNone')}</p>}
      <ul>
        {data.items.map(({ id, title, status, figures }) => (
          <li key={id}>
            <AppLink href={`/officer/simulations/${id}`}>{title}</AppLink>
            {status !== 'done' && ` (${t(`status-${status}`)})`}
            {figures.map(({ title: tariff, currency, cost, perSustained }) => (
              <div key={say(tariff)}>
                {t('costShort', {
                  ...{ tariff: say(tariff), mean: about(cost.mean, currency) },
                  ...{ low: about(cost.p5, currency), high: about(cost.p95, currency) },
                })}
                {perSustained !== null && `, ${t('perSustainedShort', { amount: about(perSustained, currency) })}`}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
