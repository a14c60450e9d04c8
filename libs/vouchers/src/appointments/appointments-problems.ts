import { defineProblems } from '@kasvutori/platform';

export const appointmentProblem = defineProblems({
  'hours-wrong': {
    status: 422,
    text: {
      fi: 'Ajan pitää päättyä alkamisensa jälkeen, eivätkä saman päivän ajat saa mennä päällekkäin.',
      sv: 'En tid ska sluta efter att den börjar, och tider på samma dag får inte överlappa.',
      en: 'A time must end after it begins, and times of one day must not overlap.',
    },
  },
  'exception-twice': {
    status: 422,
    text: {
      fi: 'Tämä päivä on jo poikkeuksissa.',
      sv: 'Dagen finns redan bland undantagen.',
      en: 'This day is among the exceptions already.',
    },
  },
  'calendar-missing': {
    status: 409,
    text: {
      fi: 'Palvelun tarjoaja ei ota vastaan ajanvarauksia täällä. Sovi aika suoraan.',
      sv: 'Producenten tar inte emot bokningar här. Kom överens om en tid direkt.',
      en: 'The provider takes no bookings here. Agree on a time directly.',
    },
  },
  'booking-not-served': {
    status: 409,
    text: {
      fi: 'Ajan voi varata, kun palvelun tarjoaja on ottanut sinut asiakkaaksi ja setelisi on voimassa.',
      sv: 'Du kan boka en tid när producenten har tagit emot dig och din sedel gäller.',
      en: 'You can book a time when the provider has taken you on and your voucher is valid.',
    },
  },
  'time-not-free': {
    status: 409,
    text: {
      fi: 'Aika ei ole enää vapaa. Valitse toinen aika.',
      sv: 'Tiden är inte längre ledig. Välj en annan tid.',
      en: 'The time is no longer free. Choose another one.',
    },
  },
  'client-is-elsewhere': {
    status: 409,
    text: {
      fi: 'Sinulla on jo toinen aika samaan aikaan. Valitse toinen aika.',
      sv: 'Du har redan en annan tid samtidigt. Välj en annan tid.',
      en: 'You have another appointment at that time. Choose another one.',
    },
  },
  'change-too-late': {
    status: 409,
    text: {
      fi: 'Ajan sai siirtää tai perua {until} asti. Ota yhteyttä palvelun tarjoajaan.',
      sv: 'Tiden kunde flyttas eller avbokas till {until}. Kontakta producenten.',
      en: 'The time could be moved or cancelled until {until}. Contact the provider.',
    },
  },
  'appointment-cancelled': {
    status: 409,
    text: { fi: 'Aika on peruttu.', sv: 'Tiden är avbokad.', en: 'The appointment has been cancelled.' },
  },
  'appointment-begun': {
    status: 409,
    text: { fi: 'Aika on jo alkanut.', sv: 'Tiden har redan börjat.', en: 'The appointment has begun.' },
  },
});
