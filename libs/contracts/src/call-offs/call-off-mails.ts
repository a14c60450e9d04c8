import type { Localised } from '@kasvutori/platform';

export type CallOffNews = 'offered' | 'withdrawn' | 'bound' | 'accepted' | 'unplaced';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** The first three to the provider's managers, the others to the officer who ordered. */
export const CALL_OFF_MAILS: Readonly<Record<CallOffNews, { readonly subject: Localised; readonly body: Localised }>> =
  {
    offered: {
      subject: text(
        'Teille tarjotaan tilausta {{number}}',
        'Ni erbjuds beställning {{number}}',
        'You are offered call-off {{number}}',
      ),
      body: text(
        `{{authorityName}} tarjoaa teille tilausta {{number}}: {{title}}. Arvo enintään {{money valueCents}}.

Hyväksykää tai kieltäytykää Kasvutorissa ennen: {{instant answerBy}}. Sen jälkeen tilaus siirtyy seuraavalle.{{#if orderBinds}} Hyväksytty tilaus sitoo sellaisenaan.{{/if}}`,
        `{{authorityName}} erbjuder er beställning {{number}}: {{title}}. Värde högst {{money valueCents}}.

Godkänn eller tacka nej i Kasvutori före {{instant answerBy}}. Därefter går beställningen till nästa.{{#if orderBinds}} En godkänd beställning binder som sådan.{{/if}}`,
        `{{authorityName}} offers you call-off {{number}}: {{title}}. Value at most {{money valueCents}}.

Accept or decline in Kasvutori before {{instant answerBy}}. After that it passes to the next provider.{{#if orderBinds}} An accepted order binds as it is.{{/if}}`,
      ),
    },
    withdrawn: {
      subject: text(
        'Tilaus {{number}} on peruttu',
        'Beställning {{number}} har återtagits',
        'Call-off {{number}} has been withdrawn',
      ),
      body: text(
        '{{authorityName}} perui tilauksen {{number}} ({{title}}). Teidän ei tarvitse vastata siihen.',
        '{{authorityName}} återtog beställning {{number}} ({{title}}). Ni behöver inte svara på den.',
        '{{authorityName}} has withdrawn call-off {{number}} ({{title}}). You need not answer it.',
      ),
    },
    bound: {
      subject: text('Tilaus {{number}} sitoo', 'Beställning {{number}} binder', 'Order {{number}} binds'),
      body: text(
        `Hyväksyitte tilauksen {{number}} ({{title}}). Se sitoo tällaisenaan.

Sinetöity tilausasiakirja on ladattavissa tilauksen sivulla Kasvutorissa. Sen tiiviste (SHA-256) on {{documentSha256}}.`,
        `Ni godkände beställning {{number}} ({{title}}). Den binder som sådan.

Den förseglade beställningshandlingen kan laddas ner på beställningens sida i Kasvutori. Dess kontrollsumma (SHA-256) är {{documentSha256}}.`,
        `You accepted order {{number}} ({{title}}). It binds as it is.

The sealed order form can be downloaded on the page of the order in Kasvutori. Its hash (SHA-256) is {{documentSha256}}.`,
      ),
    },
    accepted: {
      subject: text(
        'Tilaus {{number}} on hyväksytty',
        'Beställning {{number}} har godkänts',
        'Call-off {{number}} has been accepted',
      ),
      body: text(
        '{{providerName}} hyväksyi tilauksen {{number}} ({{title}}). {{#if orderBinds}}Tilaus sitoo nyt.{{else}}Tilaussopimuksen luonnos on Kasvutorissa.{{/if}}',
        '{{providerName}} godkände beställning {{number}} ({{title}}). {{#if orderBinds}}Beställningen binder nu.{{else}}Utkastet till avropsavtal finns i Kasvutori.{{/if}}',
        '{{providerName}} accepted call-off {{number}} ({{title}}). {{#if orderBinds}}The order now binds.{{else}}The draft of the call-off contract is in Kasvutori.{{/if}}',
      ),
    },
    unplaced: {
      subject: text(
        'Kukaan ei ottanut tilausta {{number}}',
        'Ingen tog emot beställning {{number}}',
        'Nobody took call-off {{number}}',
      ),
      body: text(
        'Tilausta {{number}} ({{title}}) on tarjottu kaikille, jotka olisivat voineet ottaa sen vastaan. Tilaus on päättynyt.',
        'Beställning {{number}} ({{title}}) har erbjudits alla som kunde ha tagit emot den. Beställningen har avslutats.',
        'Call-off {{number}} ({{title}}) has been offered to everybody who could have taken it. It has been closed.',
      ),
    },
  };
