import type { Localised } from '@kasvutori/platform';

export interface RemedyMail {
  readonly subject: Localised;
  readonly body: Localised;
}

export const DECISION_REOPENED: RemedyMail = {
  subject: {
    fi: 'Hankintapäätös otetaan uudelleen käsiteltäväksi: {{text tenderTitle}}',
    sv: 'Upphandlingsbeslutet tas upp på nytt: {{text tenderTitle}}',
    en: 'Award decision reopened: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on ottanut hankintapäätöksen {{number}} ({{text tenderTitle}}) uudelleen käsiteltäväksi. Päätös ei ole enää voimassa, eikä sopimusta tehdä sen nojalla.

Syy:

{{paragraphs reason}}

Tarjoukset vertaillaan uudelleen. Uudesta päätöksestä ilmoitetaan erikseen, ja siitä voi vaatia oikaisua ja valittaa.`,
    sv: `{{authorityName}} har tagit upp upphandlingsbeslutet {{number}} ({{text tenderTitle}}) på nytt. Beslutet gäller inte längre, och avtal ingås inte på grundval av det.

Orsak:

{{paragraphs reason}}

Anbuden jämförs på nytt. Ett nytt beslut meddelas separat, och rättelse kan krävas i det och besvär anföras över det.`,
    en: `{{authorityName}} has reopened award decision {{number}} ({{text tenderTitle}}). The decision no longer stands, and no contract is made on it.

Reason:

{{paragraphs reason}}

The bids are compared again. You will be told of the new decision, about which a correction may be requested and an appeal made.`,
  },
};

export const PROCUREMENT_CANCELLED: RemedyMail = {
  subject: {
    fi: 'Hankinta keskeytetty: {{text tenderTitle}}',
    sv: 'Upphandlingen avbruten: {{text tenderTitle}}',
    en: 'Procurement cancelled: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on keskeyttänyt hankinnan {{text tenderTitle}} (hankintalaki 125 §). Päätös {{number}} ei ole enää voimassa.

Syy:

{{paragraphs reason}}

Päätös perusteluineen ja valitusosoituksineen: {{address}}

Valitusaika päättyy {{date lastDay}}.`,
    sv: `{{authorityName}} har avbrutit upphandlingen {{text tenderTitle}} (upphandlingslagen 125 §). Beslutet {{number}} gäller inte längre.

Orsak:

{{paragraphs reason}}

Beslutet med motivering och besvärsanvisning: {{address}}

Besvärstiden går ut {{date lastDay}}.`,
    en: `{{authorityName}} has cancelled the procurement {{text tenderTitle}} (Procurement Act, section 125). Decision {{number}} no longer stands.

Reason:

{{paragraphs reason}}

The decision with its reasons and instructions for appeal: {{address}}

The time for appeal ends {{date lastDay}}.`,
  },
};

export const CORRECTION_ANSWERED: RemedyMail = {
  subject: {
    fi: 'Vastaus oikaisuvaatimukseen: {{text tenderTitle}}',
    sv: 'Svar på rättelseyrkandet: {{text tenderTitle}}',
    en: 'Answer to your correction request: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on ratkaissut vaatimuksenne oikaista päätös {{number}} ({{text tenderTitle}}).

{{#if accepted}}Vaatimus hyväksytään. Päätös otetaan uudelleen käsiteltäväksi, ja saatte uuden päätöksen.{{else}}{{#if rejected}}Vaatimus hylätään.{{else}}Vaatimusta ei oteta tutkittavaksi.{{/if}}{{/if}}

{{paragraphs reason}}

Oikaisuvaatimus ei siirrä valitusaikaa.

Ratkaisu asiakirjana: {{address}}`,
    sv: `{{authorityName}} har avgjort ert yrkande om rättelse av beslutet {{number}} ({{text tenderTitle}}).

{{#if accepted}}Yrkandet godkänns. Beslutet tas upp på nytt, och ni får ett nytt beslut.{{else}}{{#if rejected}}Yrkandet avslås.{{else}}Yrkandet tas inte upp till prövning.{{/if}}{{/if}}

{{paragraphs reason}}

Rättelseyrkandet flyttar inte besvärstiden.

Avgörandet som handling: {{address}}`,
    en: `{{authorityName}} has settled your request to correct decision {{number}} ({{text tenderTitle}}).

{{#if accepted}}The request is accepted. The decision is reopened, and you will get a new one.{{else}}{{#if rejected}}The request is rejected.{{else}}The request is not taken up for examination.{{/if}}{{/if}}

{{paragraphs reason}}

The request does not move the time for appeal.

The answer as a document: {{address}}`,
  },
};
