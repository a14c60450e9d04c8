import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useText, useTexts } from '#app';
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorState,
  FactsList,
  formatDate,
  inHelsinki,
  Page,
  Resource,
  useCodeName,
} from '#ui';
import { ConsentList } from '../../../clients/consent-list.js';
import { ResponsibleList, TeamList } from '../../../clients/team-list.js';
import { texts as people } from '../../../clients/texts.js';
import { texts as mandates } from '../../../mandates/texts.js';
import { mySituationsQuery, setConsent, type Situation } from '../queries.js';
import { texts as requests } from '../data-requests/texts.js';
import { texts } from './texts.js';

export function MyDataPage() {
  const t = useTexts(texts);
  const m = useTexts(mandates);
  const r = useTexts(requests);
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
          <Card title={m('myDataTitle')}>
            <p>{m('myDataText')}</p>
            <div>
              <ButtonLink href="/client/mandates">{m('open')}</ButtonLink>
            </div>
          </Card>
          <Card title={t('package')}>
            <p>{t('packageText')}</p>
            <div>
              <ButtonLink href="/client/package">{t('openPackage')}</ButtonLink>
            </div>
          </Card>
          <Card title={r('title')}>
            <p>{r('intro')}</p>
            <div>
              <ButtonLink href="/client/data-requests">{r('open')}</ButtonLink>
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
  const p = useTexts(people);
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
            ...(situation.businessId === null ? [] : [{ label: t('businessId'), value: situation.businessId }]),
            { label: t('email'), value: situation.email },
            { label: t('phone'), value: situation.phone },
            { label: t('municipality'), value: municipality(situation.municipality) },
            { label: t('language'), value: language(situation.language) },
            { label: t('reference'), value: situation.reference },
            { label: t('authority'), value: situation.authorityName },
            { label: t('caseWorker'), value: situation.caseWorkerName },
            { label: p('mobility'), value: situation.mobility && p(`mobility-${situation.mobility}`) },
            { label: p('digitalAbility'), value: situation.digitalAbility && p(`digital-${situation.digitalAbility}`) },
          ]}
        />
        {situation.outsideArea && <p>{t('outsideArea', { caseWorker: situation.caseWorkerName })}</p>}
        <div>
          <ButtonLink href={`/client/data/${situation.id}`}>{t('changeContact')}</ButtonLink>
        </div>
      </Card>
      <Card title={t('helpers')}>
        <p>{t('helpersText', { name: situation.caseWorkerName })}</p>
        <TeamList team={situation.team} />
        <h3>{p('responsible')}</h3>
        <ResponsibleList responsible={situation.responsible} />
      </Card>
      <Consents situation={situation} />
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

/** What I allow; it counts at once, and I can change it whenever I like. */
function Consents({ situation: { id: clientId, consents } }: { situation: Situation }) {
  const t = useTexts(texts);
  const p = useTexts(people);
  const set = useCommand(setConsent);
  return (
    <Card title={t('myConsents')}>
      <p>{t('consentsText')}</p>
      <ConsentList
        consents={consents}
        action={({ purpose, organisationId, organisationName, inForce, title }) => (
          <Button
            variant="secondary"
            busy={set.isPending}
            onClick={() => set.mutate({ clientId, purpose, organisationId, given: !inForce })}
          >
            {p(inForce ? 'disallow' : 'allow')}
            <ConsentName title={title} organisation={organisationName} />
          </Button>
        )}
      />
      {set.isError && <ErrorState error={set.error} />}
    </Card>
  );
}

function ConsentName({
  title,
  organisation,
}: {
  title: Situation['consents'][number]['title'];
  organisation: string | null;
}) {
  const say = useText();
  return (
    <span className="visually-hidden">
      : {say(title)} {organisation}
    </span>
  );
}
