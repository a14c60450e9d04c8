import type { Localised } from '@kasvutori/platform';
import type { ReminderKind } from './reminders.js';

/** What happens on the day, as a sentence without its end. */
export const REMINDER_WORDS: Readonly<Record<ReminderKind, Localised>> = {
  expiry: { fi: 'Sopimus päättyy', sv: 'Avtalet upphör', en: 'The contract ends' },
  notice: {
    fi: 'Viimeinen päivä irtisanoa sopimus ennen sen päättymistä',
    sv: 'Sista dagen att säga upp avtalet innan det upphör',
    en: 'Last day to give notice before the contract ends',
  },
  option: {
    fi: 'Viimeinen päivä käyttää optio',
    sv: 'Sista dagen att använda optionen',
    en: 'Last day to use the option',
  },
  insurance: {
    fi: 'Vakuutuksen voimassaolo päättyy',
    sv: 'Försäkringens giltighet upphör',
    en: 'The insurance ends',
  },
  certificate: {
    fi: 'Todistuksen voimassaolo päättyy',
    sv: 'Intygets giltighet upphör',
    en: 'The certificate ends',
  },
  evidence: {
    fi: 'Sääntökirjan todisteen voimassaolo päättyy',
    sv: 'Giltigheten för ett bevis enligt regelboken upphör',
    en: 'Evidence under the rulebook ends',
  },
};

export const REMINDER_SUBJECT: Localised = {
  fi: '{{number}}: {{happens}} {{day}}',
  sv: '{{number}}: {{happens}} {{day}}',
  en: '{{number}}: {{happens}} on {{day}}',
};

export const REMINDER_BODY: Localised = {
  fi: `**{{happens}} {{day}}.** Aikaa on {{daysLeft}} päivää.

- Sopimus: {{number}} {{title}}
{{#if what}}- Mikä: {{what}}
{{/if}}

Avaa sopimus Kasvutorissa. Siellä näet, mitä on tehtävä ja mitä seuraavaksi tapahtuu.`,
  sv: `**{{happens}} {{day}}.** Det är {{daysLeft}} dagar dit.

- Avtal: {{number}} {{title}}
{{#if what}}- Vad: {{what}}
{{/if}}

Öppna avtalet i Kasvutori. Där ser du vad som behöver göras och vad som händer härnäst.`,
  en: `**{{happens}} on {{day}}.** That is in {{daysLeft}} days.

- Contract: {{number}} {{title}}
{{#if what}}- What: {{what}}
{{/if}}

Open the contract in Kasvutori. There you see what is to be done and what comes next.`,
};
