import type { Localised } from '@kasvutori/platform';

/** A client has another case worker: to the client, to the new one and to the earlier one. */
export const NEW_WORKER_MAILS: Readonly<
  Record<'client' | 'worker' | 'from', { readonly subject: Localised; readonly body: Localised }>
> = {
  client: {
    subject: {
      fi: 'Sinulla on uusi ohjaaja: {{workerName}}',
      sv: 'Du har en ny handledare: {{workerName}}',
      en: 'You have a new case worker: {{workerName}}',
    },
    body: {
      fi: `Hei {{clientName}},

Ohjaajasi on nyt {{workerName}}. Ennen ohjaajasi oli {{fromName}}.

Sinun ei tarvitse kertoa asiaasi uudelleen. Tietosi ja polkusi ovat tallessa.

{{authorityName}}`,
      sv: `Hej {{clientName}},

Din handledare är nu {{workerName}}. Tidigare var det {{fromName}}.

Du behöver inte berätta ditt ärende på nytt. Dina uppgifter och din stig finns kvar.

{{authorityName}}`,
      en: `Dear {{clientName}},

Your case worker is now {{workerName}}. Before it was {{fromName}}.

You do not have to tell your story again. Your data and your path are kept.

{{authorityName}}`,
    },
  },
  worker: {
    subject: {
      fi: 'Asiakas {{reference}} on nyt sinulla',
      sv: 'Du ansvarar nu för klienten {{reference}}',
      en: 'Client {{reference}} is now yours',
    },
    body: {
      fi: `Olet nyt asiakkaan {{reference}} vastuutyöntekijä. Ennen sinua: {{fromName}}.

Syy: {{reason}}`,
      sv: `Du är nu ansvarig för klienten {{reference}}. Före dig: {{fromName}}.

Orsak: {{reason}}`,
      en: `You are now responsible for client {{reference}}. Before you: {{fromName}}.

Reason: {{reason}}`,
    },
  },
  from: {
    subject: {
      fi: 'Asiakas {{reference}} siirtyi: {{workerName}}',
      sv: 'Klienten {{reference}} har överförts: {{workerName}}',
      en: 'Client {{reference}} has moved to {{workerName}}',
    },
    body: {
      fi: `Asiakkaan {{reference}} vastuutyöntekijä on nyt {{workerName}}.

Syy: {{reason}}`,
      sv: `{{workerName}} ansvarar nu för klienten {{reference}}.

Orsak: {{reason}}`,
      en: `{{workerName}} is now responsible for client {{reference}}.

Reason: {{reason}}`,
    },
  },
};
