import { field, same, type TemplateField } from './template-field.js';

/** What a template of an amendment may print beside the contract's own fields. A change that an amendment does not make is empty. */
export const AMENDMENT_FIELDS: readonly TemplateField[] = [
  field('amendmentNumber', 'Muutoksen numero', 'Ändringens nummer', 'Number of the amendment', '1'),
  field('amendmentFrom', 'Muutos on voimassa alkaen', 'Ändringen gäller från', 'Amendment valid from', '2027-03-01'),
  field('amendmentReason', 'Muutoksen syy', 'Orsak till ändringen', 'Reason for the amendment', {
    fi: 'Hintoja tarkistetaan sopimuksen kohdan 3 mukaan.',
    sv: 'Priserna justeras enligt punkt 3 i avtalet.',
    en: 'Prices are revised under clause 3 of the contract.',
  }),
  field('index.name', 'Indeksi', 'Index', 'Index', same('Julkisten menojen hintaindeksi')),
  field('index.basePoints', 'Peruspisteluku', 'Baspoängtal', 'Base point figure', '112.4'),
  field('index.newPoints', 'Uusi pisteluku', 'Nytt poängtal', 'New point figure', '115.9'),
  field('index.percentage', 'Muutosprosentti', 'Ändringsprocent', 'Percentage', '3.1'),
  field('index.factor', 'Kerroin', 'Koefficient', 'Factor', '1.031139'),
  field('index.rounding', 'Pyöristys', 'Avrundning', 'Rounding', {
    fi: 'sentin tarkkuuteen, puolikas ylöspäin',
    sv: 'till en cent, hälften uppåt',
    en: 'to the cent, halves up',
  }),
  field('newPrices', 'Uudet hinnat', 'Nya priser', 'New prices', null),
  field('newPrices[].clause', 'Uuden hinnan kohta', 'Det nya prisets punkt', 'Clause of the new price', '3.1'),
  field('newPrices[].code', 'Uuden hinnan tunnus', 'Det nya prisets kod', 'Code of the new price', 'UNIT'),
  field('newPrices[].title', 'Mistä uusi hinta maksetaan', 'Vad det nya priset betalas för', 'What it is paid for', {
    fi: 'Tapaaminen',
    sv: 'Möte',
    en: 'Meeting',
  }),
  field('newPrices[].oldCents', 'Entinen hinta', 'Tidigare pris', 'Price before', 8_500n),
  field('newPrices[].newCents', 'Uusi hinta', 'Nytt pris', 'New price', 8_765n),
  field('extension.oldLastDay', 'Entinen viimeinen päivä', 'Tidigare sista dag', 'Last day before', '2028-12-31'),
  field('extension.newLastDay', 'Uusi viimeinen päivä', 'Ny sista dag', 'New last day', '2029-12-31'),
  field('extension.how', 'Jatkon peruste', 'Grund för förlängningen', 'How it is extended', {
    fi: 'Tilaaja käyttää sopimuksen option.',
    sv: 'Beställaren använder avtalets option.',
    en: 'The authority uses the option of the contract.',
  }),
  field('newCapCents', 'Uusi enimmäisarvo', 'Nytt högsta värde', 'New ceiling', 9_500_000n),
  field(
    'area.municipalityNames',
    'Kunnat muutoksen jälkeen',
    'Kommuner efter ändringen',
    'Municipalities after the change',
    same('Mikkeli, Äänekoski, Savonlinna'),
  ),
  field('area.capacity', 'Kapasiteetti', 'Kapacitet', 'Capacity', {
    fi: 'Savonlinnassa 10 paikkaa kuukaudessa',
    sv: '10 platser i månaden i Nyslott',
    en: '10 places a month in Savonlinna',
  }),
  field(
    'successor.name',
    'Uuden tuottajan nimi',
    'Den nya producentens namn',
    'Name of the new provider',
    'Harjun Polku Oy',
  ),
  field(
    'successor.businessId',
    'Uuden tuottajan Y-tunnus',
    'Den nya producentens FO-nummer',
    'Business ID of the new provider',
    '2345678-8',
  ),
  field('successor.event', 'Siirron peruste', 'Grund för överföringen', 'Ground of the transfer', {
    fi: 'Sulautuminen 1.3.2027',
    sv: 'Fusion 1.3.2027',
    en: 'Merger on 1 March 2027',
  }),
  field('otherTerms', 'Muut muutetut ehdot', 'Övriga ändrade villkor', 'Other terms changed', {
    fi: 'Palautteesta raportoidaan neljännesvuosittain.',
    sv: 'Respons rapporteras kvartalsvis.',
    en: 'Feedback is reported every quarter.',
  }),
];
