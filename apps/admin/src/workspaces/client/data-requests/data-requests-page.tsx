import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { ButtonLink, Card, formatDate, inHelsinki, Page, Resource, StatusBadge } from '#ui';
import { KeptTable } from '../../../data-requests/kept-table.js';
import { texts as words } from '../../../data-requests/texts.js';
import { REQUEST_TONES } from '../../../data-requests/tones.js';
import { texts as mine } from '../my-data/texts.js';
import { myDataRightsQuery, type OwnDataRequest, type OwnDataRights } from './queries.js';
import { texts } from './texts.js';

/** What stays by law and until when, what may go now, and what I have asked. */
export function DataRequestsPage() {
  const t = useTexts(texts);
  const m = useTexts(mine);
  return (
    <Resource query={useQuery(myDataRightsQuery)}>
      {({ items }) => (
        <Page title={t('title')} back={{ label: m('title'), href: '/client/data' }} intro={<p>{t('intro')}</p>}>
          {items.map((rights) => (
            <Rights key={rights.clientId} rights={rights} />
          ))}
        </Page>
      )}
    </Resource>
  );
}

function Rights({
  rights: { clientId, authorityName, kept, everythingGoes, requests, permittedActions },
}: {
  rights: OwnDataRights;
}) {
  const t = useTexts(texts);
  const say = useText();
  const stays = kept.filter(({ onWish }) => !onWish);
  const goes = kept.filter(({ onWish }) => onWish);
  return (
    <>
      {requests.length > 0 && (
        <Card title={`${t('mine')}: ${authorityName}`}>
          {requests.map((request) => (
            <Asked key={request.id} request={request} />
          ))}
        </Card>
      )}
      <Card title={`${t('mayGo')}: ${authorityName}`}>
        {everythingGoes ? (
          <p>{t('everything')}</p>
        ) : (
          <ul>
            {goes.map(({ rule, what }) => (
              <li key={rule}>{say(what)}</li>
            ))}
          </ul>
        )}
        <p>{t('orObject')}</p>
        {permittedActions.some(({ allowed }) => allowed) && (
          <div>
            <ButtonLink href={`/client/data-requests/${clientId}`}>{t('ask')}</ButtonLink>
          </div>
        )}
      </Card>
      <Card title={`${t('mustStay')}: ${authorityName}`}>
        <p>{t('mustStayText')}</p>
        <KeptTable label={t('mustStay')} kept={stays} />
      </Card>
    </>
  );
}

function Asked({ request }: { request: OwnDataRequest }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const day = (instant: string) => formatDate(inHelsinki(instant).date);
  const { kind, status, askedAt, answerBy, message, answer, answeredAt, erasedAt } = request;
  return (
    <section>
      <h3>{w(`kind-${kind}`)}</h3>
      <p>
        <StatusBadge tone={REQUEST_TONES[status]}>{w(`status-${status}`)}</StatusBadge>
      </p>
      <p>
        {t('asked', { date: day(askedAt) })} {status === 'asked' && t('answerBy', { date: formatDate(answerBy) })}
      </p>
      {message !== null && <p>{t('yourWords', { words: message })}</p>}
      {answer !== null && answeredAt !== null && <p>{t('answer', { date: day(answeredAt), words: answer })}</p>}
      {status === 'granted' && kind === 'erase' && (
        <p>{erasedAt === null ? t('goesSoon') : t('gone', { date: day(erasedAt) })}</p>
      )}
      {status === 'refused' && (
        <>
          <p>{t('complain')}</p>
          <p>{t('complainHow')}</p>
        </>
      )}
    </section>
  );
}
