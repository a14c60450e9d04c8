import { defineTexts } from '#app';

/** Words of vouchers that the client, the case worker and the open comparison share. */
export const texts = defineTexts('vouchers', {
  'voucher-granted': { fi: 'Myönnetty', sv: 'Beviljad', en: 'Granted' },
  'voucher-chosen': { fi: 'Odottaa vastausta', sv: 'Väntar på svar', en: 'Waiting for an answer' },
  'voucher-in-use': { fi: 'Käytössä', sv: 'I användning', en: 'In use' },
  'voucher-used': { fi: 'Käytetty', sv: 'Använd', en: 'Used up' },
  'voucher-expired': { fi: 'Päättynyt', sv: 'Har gått ut', en: 'Expired' },
  'voucher-returned': { fi: 'Palautettu', sv: 'Återlämnad', en: 'Returned' },
  'voucher-revoked': { fi: 'Peruttu', sv: 'Återkallad', en: 'Revoked' },

  'event-recorded': { fi: 'Odottaa vahvistusta', sv: 'Väntar på bekräftelse', en: 'Waiting for confirmation' },
  'event-withdrawn': { fi: 'Poistettu', sv: 'Återtaget', en: 'Withdrawn' },
  'event-rejected': { fi: 'Hylätty', sv: 'Avslaget', en: 'Rejected' },
  'event-approved': { fi: 'Vahvistettu', sv: 'Bekräftat', en: 'Confirmed' },
  'event-paid': { fi: 'Maksettu', sv: 'Betalt', en: 'Paid' },

  'how-client': { fi: 'asiakas vahvisti', sv: 'klienten bekräftade', en: 'confirmed by the client' },
  'how-case-worker': { fi: 'ohjaaja vahvisti', sv: 'handledaren bekräftade', en: 'confirmed by the case worker' },
  'how-silence': { fi: 'kukaan ei kieltänyt 14 päivässä', sv: 'ingen invände inom 14 dagar', en: 'nobody objected in 14 days' },
  'how-reversal': { fi: 'korjaus', sv: 'rättelse', en: 'correction' },

  meeting_one: { fi: '{{count}} tapaaminen', sv: '{{count}} möte', en: '{{count}} meeting' },
  meeting_other: { fi: '{{count}} tapaamista', sv: '{{count}} möten', en: '{{count}} meetings' },
  day_one: { fi: '{{count}} päivä', sv: '{{count}} dag', en: '{{count}} day' },
  day_other: { fi: '{{count}} päivää', sv: '{{count}} dagar', en: '{{count}} days' },
  assessment_one: { fi: '{{count}} arviointi', sv: '{{count}} bedömning', en: '{{count}} assessment' },
  assessment_other: { fi: '{{count}} arviointia', sv: '{{count}} bedömningar', en: '{{count}} assessments' },
  'each-meeting': { fi: 'yhdestä tapaamisesta', sv: 'för ett möte', en: 'for one meeting' },
  'each-day': { fi: 'yhdestä päivästä', sv: 'för en dag', en: 'for one day' },
  'each-assessment': { fi: 'yhdestä arvioinnista', sv: 'för en bedömning', en: 'for one assessment' },

  'channel-in-person': { fi: 'Kasvokkain', sv: 'Ansikte mot ansikte', en: 'In person' },
  'channel-remote': { fi: 'Etänä', sv: 'På distans', en: 'Remotely' },
  'channel-digital': { fi: 'Itse verkossa', sv: 'Själv på nätet', en: 'By yourself online' },

  'move-grant': { fi: 'Seteli myönnettiin', sv: 'Sedeln beviljades', en: 'The voucher was granted' },
  'move-choose': { fi: 'Palvelun tarjoaja valittiin', sv: 'Producenten valdes', en: 'A provider was chosen' },
  'move-change': { fi: 'Palvelun tarjoaja vaihdettiin', sv: 'Producenten byttes', en: 'The provider was changed' },
  'move-unchoose': { fi: 'Valinta raukesi', sv: 'Valet förföll', en: 'The choice came to nothing' },
  'move-start': { fi: 'Palvelu alkoi', sv: 'Tjänsten började', en: 'The service began' },
  'move-use-up': { fi: 'Seteli käytettiin loppuun', sv: 'Sedeln användes upp', en: 'The voucher was used up' },
  'move-reopen': { fi: 'Seteli avautui korjauksen takia', sv: 'Sedeln öppnades genom en rättelse', en: 'Reopened by a correction' },
  'move-return': { fi: 'Seteli palautettiin', sv: 'Sedeln återlämnades', en: 'The voucher was returned' },
  'move-revoke': { fi: 'Seteli peruttiin', sv: 'Sedeln återkallades', en: 'The voucher was revoked' },
  'move-expire': { fi: 'Voimassaolo päättyi', sv: 'Giltigheten gick ut', en: 'The voucher expired' },
  'move-assess': { fi: 'Palvelutarve arvioitiin', sv: 'Servicebehovet bedömdes', en: 'Needs were assessed' },
  'move-create': { fi: 'Asiakkuus alkoi', sv: 'Klientskapet började', en: 'Became a client' },
  'move-edit': { fi: 'Tietoja muutettiin', sv: 'Uppgifter ändrades', en: 'Details were changed' },
  'move-hand-over': { fi: 'Ohjaaja vaihtui', sv: 'Handledaren byttes', en: 'The case worker changed' },
  'move-raise': { fi: 'Määrärahaa lisättiin', sv: 'Anslaget höjdes', en: 'The budget was raised' },

  worth: { fi: 'Setelin arvo', sv: 'Sedelns värde', en: 'Value of the voucher' },
  worthSentence: {
    fi: 'Arvo on myönnetty määrä kertaa palvelun enimmäishinta.',
    sv: 'Värdet är det beviljade antalet gånger tjänstens högsta pris.',
    en: 'The value is the number granted times the highest price of the service.',
  },
  valueLeft: { fi: 'Jäljellä {{amount}}', sv: 'Kvar {{amount}}', en: '{{amount}} left' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  reasonNeeded: {
    fi: 'Kirjoita syy ensin. Yksi lause riittää.',
    sv: 'Skriv först orsaken. En mening räcker.',
    en: 'Write the reason first. One sentence is enough.',
  },
});
