import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { ButtonLink, Card, EmptyState, FactsList, formatDate, inHelsinki, Page, Resource, useCodeName } from '#ui';
import { mySituationsQuery, type Situation } from '../queries.js';
import { texts } from './texts.js';

export function MyDataPage() {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(mySituationsQuery)}>
      {({ items }) => (
        <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
          <Card title={t('whoLooked')}>
            <p>{t('whoLookedText')}</p>
            <div>
              <ButtonLink href="/client/looks">{t('seeLooks')}</ButtonLink>
            </div>
          </Card>
          {items.length === 0 && <EmptyState title={t('noneTitle')} />}
          {items.map((situation) => (
            <Kept key={situation.id} situation={situation} />
          ))}
        </Page>
      )}
    </Resource>
  );
}

function Kept({ situation }: { situation: Situation }) {
  const t = useTexts(texts);
  const say = useText();
  const municipality = useCodeName('municipalities');
  const language = useCodeName('languages');
  const { assessment } = situation;
  return (
    <>
      <Card title={t('contact')}>
        <FactsList
          wide
          facts={[
            { label: t('name'), value: situation.name },
            { label: t('email'), value: situation.email },
            { label: t('phone'), value: situation.phone },
            { label: t('municipality'), value: municipality(situation.municipality) },
            { label: t('language'), value: language(situation.language) },
            { label: t('reference'), value: situation.reference },
            { label: t('authority'), value: situation.authorityName },
            { label: t('caseWorker'), value: situation.caseWorkerName },
          ]}
        />
      </Card>
      <Card title={t('needs')}>
        {assessment === null ? (
          <p>{t('noNeeds')}</p>
        ) : (
          <>
            <p>
              <strong>{t(`level-${assessment.level}`)}</strong>
            </p>
            <ul>
              {assessment.grounds
                .filter(({ about }) => about === 'service' || about === 'channel')
                .map(({ about, code, text }) => (
                  <li key={`${about}-${code}`}>{say(text)}</li>
                ))}
            </ul>
            <p>{t('needsOn', { date: formatDate(inHelsinki(assessment.madeAt).date) })}</p>
          </>
        )}
      </Card>
    </>
  );
}
