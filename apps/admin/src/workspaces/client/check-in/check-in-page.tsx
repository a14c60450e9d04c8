import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import { defineTexts, useParam, useTexts } from '#app';
import { Button, Card, formatTime, inHelsinki, Page, Resource, useNow } from '#ui';
import styles from './check-in.module.css';
import { QrCode } from './qr-code.js';

const texts = defineTexts('check-in', {
  title: { fi: 'Näytä koodi', sv: 'Visa koden', en: 'Show the code' },
  intro: {
    fi: 'Näytä koodi, kun tulet käynnille. Silloin käynti on heti vahvistettu.',
    sv: 'Visa koden när du kommer på besök. Då är besöket genast bekräftat.',
    en: 'Show the code when you come for your visit. Then the visit is confirmed at once.',
  },
  back: { fi: 'Setelini', sv: 'Mina sedlar', en: 'My vouchers' },
  card: { fi: 'Koodi: {{provider}}', sv: 'Kod: {{provider}}', en: 'Code: {{provider}}' },
  valid: { fi: 'Voimassa kello {{time}} asti.', sv: 'Gäller till klockan {{time}}.', en: 'Good until {{time}}.' },
  expired: { fi: 'Koodi on vanha.', sv: 'Koden är gammal.', en: 'The code is old.' },
  qr: { fi: 'Sama koodi kuvana', sv: 'Samma kod som bild', en: 'The same code as a picture' },
  once: {
    fi: 'Koodi käy kerran. Älä anna sitä kenellekään muulle.',
    sv: 'Koden gäller en gång. Ge den inte till någon annan.',
    en: 'The code is good once. Do not give it to anybody else.',
  },
  renew: { fi: 'Uusi koodi', sv: 'Ny kod', en: 'New code' },
});

/** Each reading makes a new code, so it is read when the page opens and when the client asks. */
const codeQuery = (id: string) =>
  queryOptions({
    queryKey: ['my', 'check-in-code', id],
    queryFn: () => unwrap(api.POST('/api/v1/my/choices/{id}/check-in-code', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The code and its picture, to be shown to the provider. */
export function CheckInPage() {
  const t = useTexts(texts);
  const query = useQuery(codeQuery(useParam('choiceId')));
  const now = useNow();
  return (
    <Resource query={query}>
      {({ code, expiresAt, providerName }) => {
        const expired = now.getTime() >= Date.parse(expiresAt);
        return (
          <Page
            title={t('title')}
            back={{ label: t('back'), href: '/client/vouchers' }}
            intro={<p>{t('intro')}</p>}
            width="text"
          >
            <Card title={t('card', { provider: providerName })}>
              {!expired && (
                <>
                  <p className={styles.code}>{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
                  <QrCode text={`${window.location.origin}/provider/check-in?code=${code}`} label={t('qr')} />
                </>
              )}
              <p role="status">
                {expired ? t('expired') : t('valid', { time: formatTime(inHelsinki(expiresAt).time) })}
              </p>
              <p>{t('once')}</p>
              <Button variant={expired ? 'default' : 'secondary'} onClick={() => void query.refetch()}>
                {t('renew')}
              </Button>
            </Card>
          </Page>
        );
      }}
    </Resource>
  );
}
