import type { Localised } from '@kasvutori/platform';

export interface MailTexts {
  readonly kind: 'revised' | 'lot-cancelled' | 'cancelled';
  readonly subject: Localised;
  readonly body: Localised;
}

/** What the change means to somebody who has bid. */
export const YOUR_BID: Readonly<Record<MailTexts['kind'], Localised>> = {
  revised: {
    fi: 'Jättämäsi tarjous on voimassa sellaisenaan. Tarkista, pitääkö sitä muuttaa: voit vaihtaa sen tarjousajan loppuun asti.',
    sv: 'Anbudet du lämnade gäller som det är. Kontrollera om det behöver ändras: du kan byta ut det tills anbudstiden går ut.',
    en: 'The bid you submitted stands as it is. Check whether it needs changing: you can replace it until the time for bids ends.',
  },
  'lot-cancelled': {
    fi: 'Jos tarjouksesi koskee tätä osaa, sitä ei siltä osin vertailla. Muilta osin tarjous on voimassa.',
    sv: 'Om ditt anbud gäller den här delen jämförs det inte till den delen. I övrigt gäller anbudet.',
    en: 'If your bid covers this lot, it is not compared for it. For the rest the bid stands.',
  },
  cancelled: {
    fi: 'Tarjoustasi ei käsitellä enempää.',
    sv: 'Ditt anbud behandlas inte vidare.',
    en: 'Your bid is not considered any further.',
  },
};

export const REVISED_MAIL: MailTexts = {
  kind: 'revised',
  subject: {
    fi: 'Tarjouspyyntöä on korjattu: {{title}}',
    sv: 'Anbudsförfrågan har rättats: {{title}}',
    en: 'The call for bids was corrected: {{title}}',
  },
  body: {
    fi: `{{authorityName}} on korjannut kilpailutusta **{{title}}** ({{tender}}). Tämä on korjaus {{number}}.

{{grounds}}

{{#each changes}}- {{label}}: {{before}} → {{after}}
{{/each}}{{#if more}}- ja {{more}} muuta muutosta
{{/if}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
Tarjoukset viimeistään: {{deadline}}

[Katso kaikki muutokset]({{link}})`,
    sv: `{{authorityName}} har rättat upphandlingen **{{title}}** ({{tender}}). Det här är rättelse {{number}}.

{{grounds}}

{{#each changes}}- {{label}}: {{before}} → {{after}}
{{/each}}{{#if more}}- och {{more}} andra ändringar
{{/if}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
Anbud senast: {{deadline}}

[Se alla ändringar]({{link}})`,
    en: `{{authorityName}} has corrected the tender **{{title}}** ({{tender}}). This is corrigendum {{number}}.

{{grounds}}

{{#each changes}}- {{label}}: {{before}} → {{after}}
{{/each}}{{#if more}}- and {{more}} other changes
{{/if}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
Bids by: {{deadline}}

[See all changes]({{link}})`,
  },
};

export const LOT_CANCELLED_MAIL: MailTexts = {
  kind: 'lot-cancelled',
  subject: {
    fi: 'Osa keskeytettiin: {{title}}',
    sv: 'En del avbröts: {{title}}',
    en: 'A lot was cancelled: {{title}}',
  },
  body: {
    fi: `{{authorityName}} on keskeyttänyt kilpailutuksesta **{{title}}** ({{tender}}) osan {{lot}}. Muut osat jatkuvat.

Syy: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Avaa kilpailutus]({{link}})`,
    sv: `{{authorityName}} har avbrutit del {{lot}} i upphandlingen **{{title}}** ({{tender}}). De andra delarna fortsätter.

Orsak: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Öppna upphandlingen]({{link}})`,
    en: `{{authorityName}} has cancelled lot {{lot}} of the tender **{{title}}** ({{tender}}). The other lots go on.

Reason: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Open the tender]({{link}})`,
  },
};

export const CANCELLED_MAIL: MailTexts = {
  kind: 'cancelled',
  subject: {
    fi: 'Kilpailutus keskeytettiin: {{title}}',
    sv: 'Upphandlingen avbröts: {{title}}',
    en: 'The tender was cancelled: {{title}}',
  },
  body: {
    fi: `{{authorityName}} on keskeyttänyt kilpailutuksen **{{title}}** ({{tender}}).

Syy: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Avaa kilpailutus]({{link}})`,
    sv: `{{authorityName}} har avbrutit upphandlingen **{{title}}** ({{tender}}).

Orsak: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Öppna upphandlingen]({{link}})`,
    en: `{{authorityName}} has cancelled the tender **{{title}}** ({{tender}}).

Reason: {{grounds}}

{{#if yourBid}}
{{yourBid}}

{{/if}}
[Open the tender]({{link}})`,
  },
};
