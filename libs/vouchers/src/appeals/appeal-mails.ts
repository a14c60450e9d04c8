import type { Localised } from '@kasvutori/platform';

export const RECEIVED_MAIL: { readonly subject: Localised; readonly body: Localised } = {
  subject: {
    fi: 'Saimme oikaisuvaatimuksesi {{number}}',
    sv: 'Vi har fått din begäran om omprövning {{number}}',
    en: 'We have received your correction request {{number}}',
  },
  body: {
    fi: `Hei {{clientName}},

saimme vaatimuksesi, joka koskee päätöstä {{decision}}. Asian numero on {{number}}.

Asian käsittelee eri henkilö kuin se, joka teki päätöksen. Saat vastauksen kirjeenä. Voit seurata asiaa Kasvutorissa.

{{authorityName}}`,
    sv: `Hej {{clientName}},

vi har fått din begäran om beslutet {{decision}}. Ärendets nummer är {{number}}.

Ärendet handläggs av en annan person än den som fattade beslutet. Du får svaret i ett brev. Du kan följa ärendet i Kasvutori.

{{authorityName}}`,
    en: `Dear {{clientName}},

we have received your request about decision {{decision}}. The number of the case is {{number}}.

Another person than the one who made the decision handles it. You get the answer in a letter. You can follow the case in Kasvutori.

{{authorityName}}`,
  },
};
