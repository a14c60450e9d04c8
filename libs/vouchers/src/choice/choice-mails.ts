import type { Localised } from '@kasvutori/platform';

interface MailTexts {
  readonly subject: Localised;
  readonly body: Localised;
}

/** To the client, in plain language: what happened, and what to do next. */
export const CLIENT_MAILS: Readonly<
  Record<'accepted' | 'declined' | 'lapsed' | 'chosenForYou' | 'takenInForce', MailTexts>
> = {
  accepted: {
    subject: {
      fi: '{{providerName}} ottaa sinut asiakkaaksi',
      sv: '{{providerName}} tar emot dig',
      en: '{{providerName}} takes you on',
    },
    body: {
      fi: `Hei {{clientName}},

{{providerName}} ottaa sinut asiakkaaksi. Palvelu: {{code 'service-kind' serviceKind}}.

He ottavat sinuun yhteyttä. Voit vaihtaa palvelun tarjoajaa, jos palvelu ei sovi sinulle.

{{authorityName}}`,
      sv: `Hej {{clientName}},

{{providerName}} tar emot dig. Tjänst: {{code 'service-kind' serviceKind}}.

De tar kontakt med dig. Du kan byta till någon annan om tjänsten inte passar dig.

{{authorityName}}`,
      en: `Dear {{clientName}},

{{providerName}} takes you on. Service: {{code 'service-kind' serviceKind}}.

They will contact you. You can change to another provider if the service does not suit you.

{{authorityName}}`,
    },
  },
  declined: {
    subject: { fi: 'Valitse toinen palvelun tarjoaja', sv: 'Välj en annan producent', en: 'Choose another provider' },
    body: {
      fi: `Hei {{clientName}},

{{providerName}} ei voi nyt ottaa sinua asiakkaaksi. Setelisi on edelleen voimassa.

Valitse Kasvutorissa toinen palvelun tarjoaja. Apua saat: {{caseWorkerName}}.

{{authorityName}}`,
      sv: `Hej {{clientName}},

{{providerName}} kan inte ta emot dig nu. Din sedel gäller fortfarande.

Välj en annan producent i Kasvutori. Du får hjälp av {{caseWorkerName}}.

{{authorityName}}`,
      en: `Dear {{clientName}},

{{providerName}} cannot take you on now. Your voucher is still valid.

Choose another provider in Kasvutori. {{caseWorkerName}} helps you.

{{authorityName}}`,
    },
  },
  lapsed: {
    subject: {
      fi: 'Et saanut vastausta: valitse uudelleen',
      sv: 'Du fick inget svar: välj på nytt',
      en: 'You got no answer: choose again',
    },
    body: {
      fi: `Hei {{clientName}},

{{providerName}} ei vastannut sinulle ajoissa. Setelisi on edelleen voimassa.

Valitse Kasvutorissa toinen palvelun tarjoaja. Apua saat: {{caseWorkerName}}.

{{authorityName}}`,
      sv: `Hej {{clientName}},

{{providerName}} svarade dig inte i tid. Din sedel gäller fortfarande.

Välj en annan producent i Kasvutori. Du får hjälp av {{caseWorkerName}}.

{{authorityName}}`,
      en: `Dear {{clientName}},

{{providerName}} did not answer you in time. Your voucher is still valid.

Choose another provider in Kasvutori. {{caseWorkerName}} helps you.

{{authorityName}}`,
    },
  },
  chosenForYou: {
    subject: {
      fi: 'Ohjaajasi valitsi puolestasi: {{providerName}}',
      sv: 'Din handledare valde för dig: {{providerName}}',
      en: 'Your case worker chose for you: {{providerName}}',
    },
    body: {
      fi: `Hei {{clientName}},

ohjaajasi {{caseWorkerName}} valitsi puolestasi: {{providerName}}. Palvelu: {{code 'service-kind' serviceKind}}.

Syy: {{madeBecause}}

Jos et ole pyytänyt tätä tai haluat toisen, vaihda Kasvutorissa tai kerro ohjaajallesi.

{{authorityName}}`,
      sv: `Hej {{clientName}},

din handledare {{caseWorkerName}} valde för dig: {{providerName}}. Tjänst: {{code 'service-kind' serviceKind}}.

Orsak: {{madeBecause}}

Om du inte har bett om det eller vill ha någon annan, byt i Kasvutori eller berätta för din handledare.

{{authorityName}}`,
      en: `Dear {{clientName}},

your case worker {{caseWorkerName}} chose for you: {{providerName}}. Service: {{code 'service-kind' serviceKind}}.

Reason: {{madeBecause}}

If you did not ask for this or want somebody else, change in Kasvutori or tell your case worker.

{{authorityName}}`,
    },
  },
  takenInForce: {
    subject: {
      fi: 'Valintasi on nyt {{providerName}}',
      sv: 'Ditt val är nu {{providerName}}',
      en: 'Your choice is now {{providerName}}',
    },
    body: {
      fi: `Hei {{clientName}},

et valinnut toisin, joten valintasi on nyt {{providerName}}. Palvelu: {{code 'service-kind' serviceKind}}.

He vastaavat sinulle pian. Voit vaihtaa Kasvutorissa milloin vain. Apua saat: {{caseWorkerName}}.

{{authorityName}}`,
      sv: `Hej {{clientName}},

du valde inte någon annan, så ditt val är nu {{providerName}}. Tjänst: {{code 'service-kind' serviceKind}}.

De svarar dig snart. Du kan byta i Kasvutori när du vill. Du får hjälp av {{caseWorkerName}}.

{{authorityName}}`,
      en: `Dear {{clientName}},

you did not choose otherwise, so your choice is now {{providerName}}. Service: {{code 'service-kind' serviceKind}}.

They will answer you soon. You can change in Kasvutori at any time. {{caseWorkerName}} helps you.

{{authorityName}}`,
    },
  },
};

/** To the provider's staff; the client is named by reference only, as mail is no place for a person's name and need. */
export const PROVIDER_MAILS: Readonly<Record<'proposed' | 'gone', MailTexts>> = {
  proposed: {
    subject: {
      fi: 'Uusi asiakas on valinnut teidät',
      sv: 'En ny klient har valt er',
      en: 'A new client has chosen you',
    },
    body: {
      fi: `Asiakas {{reference}} on valinnut teidät. Palvelu: {{code 'service-kind' serviceKind}}.

Vastatkaa Kasvutorissa ennen: {{instant answerBy}}. Sen jälkeen valinta raukeaa.`,
      sv: `Klienten {{reference}} har valt er. Tjänst: {{code 'service-kind' serviceKind}}.

Svara i Kasvutori före {{instant answerBy}}. Därefter förfaller valet.`,
      en: `Client {{reference}} has chosen you. Service: {{code 'service-kind' serviceKind}}.

Answer in Kasvutori before {{instant answerBy}}. After that the choice lapses.`,
    },
  },
  gone: {
    subject: {
      fi: 'Asiakas vaihtoi palvelun tarjoajaa',
      sv: 'En klient har bytt producent',
      en: 'A client has changed provider',
    },
    body: {
      fi: `Asiakas {{reference}} vaihtoi palvelun tarjoajaa. Palvelu: {{code 'service-kind' serviceKind}}.

Ennen vaihtoa annetut palvelukäynnit voi vielä kirjata.`,
      sv: `Klienten {{reference}} har bytt producent. Tjänst: {{code 'service-kind' serviceKind}}.

Servicebesök före bytet kan ännu antecknas.`,
      en: `Client {{reference}} has changed provider. Service: {{code 'service-kind' serviceKind}}.

Service events from before the change can still be recorded.`,
    },
  },
};
