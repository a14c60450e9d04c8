import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, formatDate, inHelsinki, Resource, StatusBadge, useCodeName, type Tone } from '#ui';
import { useHistory } from '../../../vouchers/voucher-words.js';
import { texts as decisions } from '../../../decisions/texts.js';
import { ClientDecisions } from '../appeals/decision-table.js';
import { ClientMandates } from '../mandates/client-mandates.js';
import { texts as mandates } from '../../../mandates/texts.js';
import { ClientPath } from '../path/client-path.js';
import { ClientWords } from '../feedback/client-words.js';
import { texts as words } from '../feedback/texts.js';
import { ClientEvents } from './client-events.js';
import styles from './clients.module.css';
import { ClientTeam } from './client-team.js';
import { HandOverAsked } from './hand-over-asked.js';
import { ClientSituation } from './client-situation.js';
import { ClientVouchers } from './client-vouchers.js';
import { ClientNotices } from './client-notices.js';
import { texts as turns } from './turns-texts.js';
import { clientQuery } from './queries.js';
import { texts as people } from '../../../clients/texts.js';
import { texts as teamWords } from './team-texts.js';
import { texts } from './texts.js';
import type { Client } from './types.js';
import { useClientActions } from './use-client-actions.js';

export function ClientPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return <Resource query={client}>{(found) => <Found client={found} />}</Resource>;
}

const TURNS = { client: 'active', provider: 'neutral', 'case-worker': 'warning' } as const satisfies Record<
  string,
  Tone
>;

function Found({ client }: { client: Client }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const p = useTexts(people);
  const team = useTexts(teamWords);
  const d = useTexts(decisions);
  const m = useTexts(mandates);
  const u = useTexts(turns);
  const municipality = useCodeName('municipalities');
  const history = useHistory();
  const { actions, shown } = useClientActions(client);
  const { nextStep } = client;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/clients' }}
      title={client.name}
      status={<StatusBadge tone={TURNS[nextStep.who]}>{t(`turn-${nextStep.who}`)}</StatusBadge>}
      permitted={client.permittedActions}
      actions={actions}
      facts={[
        { label: t('reference'), value: client.reference },
        ...(client.businessId === null ? [] : [{ label: u('businessId'), value: client.businessId }]),
        ...(client.diedOn === null ? [] : [{ label: u('diedOn'), value: formatDate(client.diedOn) }]),
        { label: t('municipality'), value: municipality(client.municipality) },
        { label: t('language'), value: t(`language-${client.language}`) },
        { label: t('email'), value: <a href={`mailto:${client.email}`}>{client.email}</a> },
        {
          label: t('phone'),
          value: client.phone && <a href={`tel:${client.phone.replace(/\s/g, '')}`}>{client.phone}</a>,
        },
        ...(client.kind === 'person'
          ? [
              {
                label: p('mobility'),
                value: client.mobility === null ? p('notKnown') : p(`mobility-${client.mobility}`),
              },
              {
                label: p('digitalAbility'),
                value: client.digitalAbility === null ? p('notKnown') : p(`digital-${client.digitalAbility}`),
              },
            ]
          : []),
        { label: t('since'), value: formatDate(inHelsinki(client.createdAt).date) },
      ]}
      side={
        <Card title={t('people')}>
          <People people={client.people} />
        </Card>
      }
      history={history(client.history)}
      tabs={[
        { id: 'situation', label: t('situation'), content: <ClientSituation client={client} /> },
        { id: 'decisions', label: d('decisions'), content: <ClientDecisions clientId={client.id} /> },
        { id: 'path', label: t('path'), content: <ClientPath clientId={client.id} /> },
        {
          id: 'vouchers',
          label: t('vouchers'),
          count: client.vouchers.length,
          content: <ClientVouchers vouchers={client.vouchers} />,
        },
        {
          id: 'events',
          label: t('events'),
          count: client.events.length,
          content: <ClientEvents events={client.events} vouchers={client.vouchers} />,
        },
        {
          id: 'team',
          label: team('team'),
          count: client.team.filter(({ until }) => until === null).length,
          content: <ClientTeam client={client} />,
        },
        { id: 'mandates', label: m('title'), content: <ClientMandates clientId={client.id} /> },
        { id: 'feedback', label: w('tab'), content: <ClientWords clientId={client.id} /> },
      ]}
    >
      <ClientNotices client={client} />
      <p className={styles.next}>
        <strong>{t('next')}:</strong> {t(`next-${nextStep.code}`, { goal: nextStep.pathStep?.goal ?? '' })}{' '}
        {client.needsRequest && (
          <AppLink href={`/officer/clients/${client.id}/answers/${client.needsRequest.id}`}>{t('seeAnswers')}</AppLink>
        )}
      </p>
      {client.handOver && <HandOverAsked client={client} handOver={client.handOver} />}
      {shown}
    </DetailPage>
  );
}

/** The responsible case worker, and each provider that serves the client now. */
function People({ people }: { people: Client['people'] }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  return (
    <ul role="list" className={styles.people}>
      {people.map(({ role, name, serviceKind }, index) => (
        <li key={index}>
          <span className={styles.soft}>
            {[t(`role-${role}`), serviceKind && service(serviceKind)].filter(Boolean).join(', ')}
          </span>
          <strong>{name}</strong>
        </li>
      ))}
    </ul>
  );
}
