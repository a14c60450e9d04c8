import type { Localised } from '@kasvutori/platform';

interface Mail {
  readonly subject: Localised;
  readonly body: Localised;
}

/** Any other decision: that it is there, never what it says. */
export const DECISION_MAIL: Mail = {
  subject: {
    fi: 'Sinulle on päätös {{number}}',
    sv: 'Du har fått beslutet {{number}}',
    en: 'There is a decision for you, {{number}}',
  },
  body: {
    fi: `Hei {{clientName}},

sinulle on uusi päätös: {{head}}.

Kirjaudu Kasvutoriin ja lue se kohdasta "Setelini". Jos olet eri mieltä, toimi viimeistään {{date deadline}}.

{{authorityName}}`,
    sv: `Hej {{clientName}},

du har fått ett nytt beslut: {{head}}.

Logga in i Kasvutori och läs det under "Mina sedlar". Om du är av annan åsikt ska du göra något senast den {{date deadline}}.

{{authorityName}}`,
    en: `Dear {{clientName}},

there is a new decision for you: {{head}}.

Sign in to Kasvutori and read it under "My vouchers". If you disagree, act by {{date deadline}}.

{{authorityName}}`,
  },
};

export const GRANT_MAIL: Mail = {
  subject: {
    fi: 'Sait palvelusetelin {{number}}',
    sv: 'Du fick servicesedeln {{number}}',
    en: 'You were granted voucher {{number}}',
  },
  body: {
    fi: `Hei {{clientName}},

sait palvelusetelin. Palvelu: {{code 'service-kind' serviceKind}}. Seteli on voimassa {{date validFrom}}–{{date lastDay}}.

Kirjaudu Kasvutoriin. Siellä luet päätöksen ja valitset, kuka sinua auttaa.

{{authorityName}}`,
    sv: `Hej {{clientName}},

du fick en servicesedel. Tjänst: {{code 'service-kind' serviceKind}}. Sedeln gäller {{date validFrom}}–{{date lastDay}}.

Logga in i Kasvutori. Där läser du beslutet och väljer vem som hjälper dig.

{{authorityName}}`,
    en: `Dear {{clientName}},

you were granted a service voucher. Service: {{code 'service-kind' serviceKind}}. The voucher is valid {{date validFrom}}–{{date lastDay}}.

Sign in to Kasvutori. There you can read the decision and choose who helps you.

{{authorityName}}`,
  },
};
