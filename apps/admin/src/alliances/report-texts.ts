import { defineTexts } from '#app';

/** Words of one cost report: its form and what can be done with it. */
export const reportTexts = defineTexts('cost-reports', {
  monthHint: {
    fi: 'Mikä tahansa kuukauden päivä. Jos kuukaudella on hyväksytty raportti, tästä tulee sen oikaisu.',
    sv: 'Vilken dag som helst i månaden. Om månaden har en godkänd rapport blir detta en rättelse av den.',
    en: 'Any day of the month. If the month has an approved report, this becomes its correction.',
  },
  report: { fi: 'Kustannusraportti', sv: 'Kostnadsrapport', en: 'Cost report' },
  reportOf: { fi: 'Kustannusraportti {{month}}', sv: 'Kostnadsrapport {{month}}', en: 'Cost report {{month}}' },
  lines: { fi: 'Kustannusrivit', sv: 'Kostnadsrader', en: 'Cost lines' },
  line: { fi: 'Rivi {{number}}', sv: 'Rad {{number}}', en: 'Line {{number}}' },
  addLine: { fi: 'Lisää rivi', sv: 'Lägg till rad', en: 'Add a line' },
  class: { fi: 'Kustannuslaji', sv: 'Kostnadsslag', en: 'Cost class' },
  'class-staff': { fi: 'Henkilöstö', sv: 'Personal', en: 'Staff' },
  'class-premises': { fi: 'Tilat', sv: 'Lokaler', en: 'Premises' },
  'class-subcontracting': { fi: 'Alihankinta', sv: 'Underleverans', en: 'Subcontracting' },
  'class-materials': { fi: 'Aineet ja tarvikkeet', sv: 'Material', en: 'Materials' },
  'class-travel': { fi: 'Matkat', sv: 'Resor', en: 'Travel' },
  'class-overhead': { fi: 'Yleiskulut', sv: 'Allmänna kostnader', en: 'Overhead' },
  'class-fee': { fi: 'Palkkio', sv: 'Arvode', en: 'Fee' },
  description: { fi: 'Mistä kustannus syntyi', sv: 'Vad kostnaden gäller', en: 'What it is for' },
  amount: { fi: 'Summa ilman arvonlisäveroa', sv: 'Belopp utan moms', en: 'Amount without VAT' },
  estimate: {
    fi: 'Arvio tulevista kustannuksista',
    sv: 'Uppskattning av kommande kostnader',
    en: 'Estimate of costs to come',
  },
  estimateHint: {
    fi: 'Kaikki, mitä tämän kuukauden jälkeen vielä kertyy. Viimeisessä raportissa 0.',
    sv: 'Allt som ännu uppstår efter denna månad. I den sista rapporten 0.',
    en: 'Everything still to come after this month. 0 in the last report.',
  },
  note: { fi: 'Selite', sv: 'Förklaring', en: 'Note' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  submit: { fi: 'Lähetä tarkastettavaksi', sv: 'Sänd för granskning', en: 'Send for review' },
  submitWhat: {
    fi: 'Raportti lukitaan ja lähtee tilaajan tarkastettavaksi. Kaikki osapuolet näkevät sen.',
    sv: 'Rapporten låses och sänds till beställaren för granskning. Alla parter ser den.',
    en: 'The report is locked and goes to the owner for review. Every party sees it.',
  },
  submitUndo: {
    fi: 'Tilaaja voi palauttaa sen muokattavaksi.',
    sv: 'Beställaren kan lämna tillbaka den.',
    en: 'The owner can return it to be changed.',
  },
  approve: { fi: 'Hyväksy raportti', sv: 'Godkänn rapporten', en: 'Approve the report' },
  approveWhat: {
    fi: 'Kustannukset lasketaan mukaan ennusteeseen ja selvitykseen.',
    sv: 'Kostnaderna räknas med i prognosen och avräkningen.',
    en: 'The costs count in the forecast and the settlement.',
  },
  approveUndo: {
    fi: 'Hyväksyntää ei voi perua. Virhe oikaistaan saman kuukauden oikaisuraportilla.',
    sv: 'Godkännandet kan inte återtas. Ett fel rättas med en rättelserapport för samma månad.',
    en: 'An approval cannot be undone. A mistake is put right by a correcting report of the same month.',
  },
  return: { fi: 'Palauta raportti', sv: 'Lämna tillbaka rapporten', en: 'Return the report' },
  returnWhat: {
    fi: 'Osapuoli voi muokata raporttia ja lähettää sen uudelleen.',
    sv: 'Parten kan ändra rapporten och sända den på nytt.',
    en: 'The party can change the report and send it again.',
  },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  reasonHint: { fi: 'Osapuoli näkee tämän.', sv: 'Parten ser detta.', en: 'The party sees this.' },
  returned: { fi: 'Palautettu: {{reason}}', sv: 'Återlämnad: {{reason}}', en: 'Returned: {{reason}}' },
});
