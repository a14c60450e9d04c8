import { defineTexts } from '#app';

export const texts = defineTexts('client-appointments', {
  title: { fi: 'Omat ajat', sv: 'Mina tider', en: 'My times' },
  intro: {
    fi: 'Täällä varaat ajan käynnille. Muistutamme sinua edellisenä päivänä.',
    sv: 'Här bokar du en tid för ditt besök. Vi påminner dig dagen före.',
    en: 'Here you book a time for your visit. We remind you the day before.',
  },
  none: { fi: 'Sinulla ei ole varattuja aikoja', sv: 'Du har inga bokade tider', en: 'You have no times booked' },
  noneText: {
    fi: 'Kun palvelun tarjoaja ottaa vastaan varauksia, voit varata ajan tästä.',
    sv: 'När producenten tar emot bokningar kan du boka en tid här.',
    en: 'When your provider takes bookings, you can book a time here.',
  },
  at: { fi: '{{day}} klo {{from}}–{{to}}', sv: '{{day}} kl. {{from}}–{{to}}', en: '{{day}} at {{from}}–{{to}}' },
  changeBy: {
    fi: 'Voit muuttaa aikaa {{until}} asti.',
    sv: 'Du kan ändra tiden till {{until}}.',
    en: 'You can change the time until {{until}}.',
  },
  tooLate: {
    fi: 'Aikaa ei voi enää muuttaa täällä. Ota yhteyttä: {{provider}}.',
    sv: 'Tiden kan inte längre ändras här. Kontakta: {{provider}}.',
    en: 'The time can no longer be changed here. Contact {{provider}}.',
  },
  earlier: { fi: 'Aiemmat ajat', sv: 'Tidigare tider', en: 'Earlier times' },
  move: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  cancel: { fi: 'Peru aika', sv: 'Avboka', en: 'Cancel' },
  ics: { fi: 'Lisää kalenteriin', sv: 'Lägg till i kalendern', en: 'Add to your calendar' },
  cancelTitle: { fi: 'Perutaanko aika {{when}}?', sv: 'Avboka tiden {{when}}?', en: 'Cancel the time on {{when}}?' },
  cancelWhat: { fi: 'Aika vapautuu muille.', sv: 'Tiden blir ledig för andra.', en: 'The time is free for others.' },
  cancelUndo: { fi: 'Voit varata uuden ajan.', sv: 'Du kan boka en ny tid.', en: 'You can book another one.' },
  bookTitle: { fi: 'Varaa aika', sv: 'Boka en tid', en: 'Book a time' },
  book: { fi: 'Varaa aika: {{provider}}', sv: 'Boka en tid: {{provider}}', en: 'Book a time: {{provider}}' },
  code: { fi: 'Näytä koodi: {{provider}}', sv: 'Visa koden: {{provider}}', en: 'Show the code: {{provider}}' },
  nextTime: { fi: 'Seuraava aikasi: {{when}}.', sv: 'Din nästa tid: {{when}}.', en: 'Your next time: {{when}}.' },
  moveTitle: { fi: 'Siirrä aika', sv: 'Flytta tiden', en: 'Move the time' },
  chooseIntro: {
    fi: 'Valitse sinulle sopiva aika. {{provider}} on silloin vapaa.',
    sv: 'Välj en tid som passar dig. {{provider}} är ledig då.',
    en: 'Choose a time that suits you. {{provider}} is free then.',
  },
  noTimes: { fi: 'Vapaita aikoja ei ole', sv: 'Det finns inga lediga tider', en: 'There are no free times' },
  noTimesText: {
    fi: 'Katso myöhemmin uudelleen tai ota yhteyttä palvelun tarjoajaan.',
    sv: 'Titta igen senare eller kontakta producenten.',
    en: 'Look again later, or contact the provider.',
  },
  confirmTitle: { fi: 'Varataanko {{when}}?', sv: 'Boka {{when}}?', en: 'Book {{when}}?' },
  confirmWhat: { fi: 'Aika varataan sinulle.', sv: 'Tiden bokas för dig.', en: 'The time is booked for you.' },
  confirmUndo: {
    fi: 'Voit siirtää tai perua ajan.',
    sv: 'Du kan flytta eller avboka tiden.',
    en: 'You can move or cancel it.',
  },
  confirm: { fi: 'Varaa', sv: 'Boka', en: 'Book' },
  more: { fi: 'Näytä lisää aikoja', sv: 'Visa fler tider', en: 'Show more times' },
});
