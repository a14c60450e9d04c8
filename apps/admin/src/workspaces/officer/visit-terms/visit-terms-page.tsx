import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '#api';
import { defineTexts, useTexts } from '#app';
import { FactsList, FormPage, NumberField, Page, Resource, useGo } from '#ui';
import type { components } from '../../../api/schema.js';

type Terms = components['schemas']['VisitTermsDetail'];

const termsQuery = queryOptions({
  queryKey: ['visit-terms'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/visit-terms', { signal })),
});

const texts = defineTexts('visit-terms', {
  title: { fi: 'Käyntien ehdot', sv: 'Villkor för besök', en: 'Terms of visits' },
  intro: {
    fi: 'Ehdot koskevat käyntejä, jotka kirjataan tästä eteenpäin. Jo kirjattuja ne eivät muuta.',
    sv: 'Villkoren gäller besök som antecknas från och med nu. De ändrar inte besök som redan har antecknats.',
    en: 'The terms hold for visits recorded from now on. They do not change those recorded already.',
  },
  silenceDays: {
    fi: 'Asiakkaan aika vahvistaa käynti',
    sv: 'Klientens tid att bekräfta ett besök',
    en: 'Time for the client to confirm a visit',
  },
  silenceHint: {
    fi: 'Jos asiakas ei vastaa tässä ajassa, käynti katsotaan oikeaksi.',
    sv: 'Om klienten inte svarar inom denna tid anses besöket rätt.',
    en: 'If the client does not answer in this time, the visit counts as right.',
  },
  cancelHours: {
    fi: 'Ajan voi siirtää tai perua viimeistään ennen sen alkua',
    sv: 'En tid kan flyttas eller avbokas senast före den börjar',
    en: 'A time can be moved or cancelled at the latest before it begins',
  },
  days: { fi: 'päivää', sv: 'dagar', en: 'days' },
  hours: { fi: 'tuntia', sv: 'timmar', en: 'hours' },
  save: { fi: 'Tallenna ehdot', sv: 'Spara villkoren', en: 'Save the terms' },
});

/** How long the client may think before silence is consent, and until when an appointment may be changed. */
export function VisitTermsPage() {
  const terms = useQuery(termsQuery);
  return <Resource query={terms}>{(found) => <Found terms={found} />}</Resource>;
}

function Found({ terms }: { terms: Terms }) {
  const t = useTexts(texts);
  const go = useGo();
  const { silenceDays, cancelHours, version, permittedActions } = terms;
  if (!permittedActions.some(({ allowed }) => allowed)) {
    return (
      <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
        <FactsList
          wide
          facts={[
            { label: t('silenceDays'), value: `${silenceDays} ${t('days')}` },
            { label: t('cancelHours'), value: `${cancelHours} ${t('hours')}` },
          ]}
        />
      </Page>
    );
  }
  return (
    <FormPage
      title={t('title')}
      back={{ label: t('title'), href: '/officer/visit-terms' }}
      intro={t('intro')}
      values={{ silenceDays, cancelHours }}
      version={version}
      submitLabel={t('save')}
      submit={(body, headers) =>
        unwrap(api.PUT('/api/v1/visit-terms', { params: { header: { ...headers, ...ifMatch(version) } }, body }))
      }
      onDone={() => go('/officer/clients')}
    >
      {(field) => (
        <>
          <NumberField
            {...field('silenceDays')}
            label={t('silenceDays')}
            hint={t('silenceHint')}
            unit={t('days')}
            min={7}
            max={60}
          />
          <NumberField {...field('cancelHours')} label={t('cancelHours')} unit={t('hours')} min={0} max={168} />
        </>
      )}
    </FormPage>
  );
}
