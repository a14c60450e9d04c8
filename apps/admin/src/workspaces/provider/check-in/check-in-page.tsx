import { api, unwrap, type CommandHeaders } from '#api';
import { defineTexts, useTexts } from '#app';
import { FormPage, NumberField, TextField, useGo } from '#ui';
import type { components } from '../../../api/schema.js';

type Visit = components['schemas']['EventDetail'];

interface Values {
  code: string;
  units: number;
}

const texts = defineTexts('provider-check-in', {
  title: { fi: 'Kirjaa koodilla', sv: 'Anteckna med kod', en: 'Check in by code' },
  intro: {
    fi: 'Asiakas näyttää koodin puhelimestaan. Käynti kirjataan tälle hetkelle ja on heti vahvistettu.',
    sv: 'Klienten visar koden på sin telefon. Besöket antecknas för den här stunden och är genast bekräftat.',
    en: 'The client shows the code on their phone. The visit is recorded for this moment and confirmed at once.',
  },
  visits: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' },
  code: { fi: 'Asiakkaan koodi', sv: 'Klientens kod', en: 'Code of the client' },
  codeHint: {
    fi: 'Kuusi merkkiä, esimerkiksi K4T 7QM',
    sv: 'Sex tecken, till exempel K4T 7QM',
    en: 'Six characters, for example K4T 7QM',
  },
  units: { fi: 'Määrä', sv: 'Antal', en: 'How many' },
  save: { fi: 'Kirjaa käynti', sv: 'Anteckna besöket', en: 'Record the visit' },
});

const checkIn = (body: Values, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/check-ins', { params: { header: headers }, body }));

/** The code is typed, or comes with the address that the client's QR code holds. */
export function CheckInPage() {
  const t = useTexts(texts);
  const go = useGo();
  const code = new URLSearchParams(window.location.search).get('code') ?? '';
  return (
    <FormPage<Values, Visit>
      title={t('title')}
      back={{ label: t('visits'), href: '/provider/visits' }}
      intro={t('intro')}
      values={{ code, units: 1 }}
      submitLabel={t('save')}
      submit={checkIn}
      onDone={({ choiceId }) => go(`/provider/clients/${choiceId}`)}
    >
      {(field) => (
        <>
          <TextField {...field('code')} label={t('code')} hint={t('codeHint')} autoComplete="off" maxLength={20} />
          <NumberField {...field('units')} label={t('units')} min={1} max={100} />
        </>
      )}
    </FormPage>
  );
}
