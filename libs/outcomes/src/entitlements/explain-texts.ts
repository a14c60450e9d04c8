import type { Localised } from '@kasvutori/platform';
import { TARIFF_TEXTS } from './explain-tariff-texts.js';

/** The words of the explanation. `{name}` is filled in; amounts, days and dates arrive written in the reader's way. */
export const TEXTS = {
  ...TARIFF_TEXTS,
  earned: { fi: '{title}: {amount}, {date}.', sv: '{title}: {amount}, {date}.', en: '{title}: {amount}, {date}.' },
  missing: {
    fi: '{title}: ei vielä maksettavaa.',
    sv: '{title}: ännu inget att betala.',
    en: '{title}: nothing to pay yet.',
  },
  neutral: {
    fi: '{title}: ei maksettavaa eikä vähennettävää.',
    sv: '{title}: inget att betala eller dra av.',
    en: '{title}: nothing to pay and nothing to withhold.',
  },
  corrected: {
    fi: '{title}: aiemmin maksettiin {before}, oikea määrä on {entitled}. Ero {amount} oikaistaan.',
    sv: '{title}: tidigare betalades {before}, rätt belopp är {entitled}. Skillnaden {amount} rättas.',
    en: '{title}: {before} was paid before, the right amount is {entitled}. The difference of {amount} is corrected.',
  },
  'because-price': {
    fi: 'Tästä maksetaan sopimuksen hinta.',
    sv: 'För detta betalas avtalets pris.',
    en: 'The contract’s price is paid for this.',
  },
  'because-days': {
    fi: 'Työtä on kertynyt {days} päivää, kun tarvitaan {needed}.',
    sv: 'Det har blivit {days} arbetade dagar, när det behövs {needed}.',
    en: 'There are {days} days in work, when {needed} are needed.',
  },
  'because-alliance': {
    fi: 'Allianssin johtoryhmä on selvittänyt tuloksen yksimielisesti.',
    sv: 'Alliansens ledningsgrupp har enhälligt avräknat resultatet.',
    en: 'The executive group of the alliance has settled the outcome unanimously.',
  },
  'because-sanction': {
    fi: 'Tilaaja on päättänyt sopimuksen mukaisesta seuraamuksesta. Päätöksessä on kaksi henkilöä.',
    sv: 'Beställaren har beslutat om en påföljd enligt avtalet. Två personer står bakom beslutet.',
    en: 'The authority has decided a sanction under the contract. Two people stand behind the decision.',
  },
  'because-event-reversed': {
    fi: 'Palvelutapahtuma on peruttu, joten siitä ei makseta.',
    sv: 'Servicehändelsen har återkallats, så den betalas inte.',
    en: 'The service event was taken back, so nothing is paid for it.',
  },
  'because-not-happened': {
    fi: 'Tätä ei ole vielä tapahtunut.',
    sv: 'Detta har inte hänt ännu.',
    en: 'This has not happened yet.',
  },
  'because-not-published': {
    fi: 'Neljänneksellä ei julkaistu arviota, joten korvaus ei muutu.',
    sv: 'Inget omdöme publicerades under kvartalet, så ersättningen ändras inte.',
    en: 'No score was published in the quarter, so pay does not change.',
  },
  'because-score-paid': {
    fi: 'Neljänneksellä julkaistu arvio {score} ({clients} asiakasta) on niin hyvä, että siitä maksetaan {share} % perusteesta.',
    sv: 'Omdömet {score} ({clients} klienter), publicerat under kvartalet, är så gott att {share} % av grunden betalas.',
    en: 'The score {score} ({clients} clients), published in the quarter, is so good that {share}% of the base is paid.',
  },
  'because-score-withheld': {
    fi: 'Neljänneksellä julkaistu arvio {score} ({clients} asiakasta) jää sovitusta, joten korvaus muuttuu {share} % perusteesta.',
    sv: 'Omdömet {score} ({clients} klienter), publicerat under kvartalet, når inte det avtalade, så ersättningen ändras med {share} % av grunden.',
    en: 'The score {score} ({clients} clients), published in the quarter, falls short of what was agreed, so pay changes by {share}% of the base.',
  },
  'because-score-neutral': {
    fi: 'Neljänneksellä julkaistu arvio {score} ({clients} asiakasta) on rajojen välissä, joten korvaus ei muutu.',
    sv: 'Omdömet {score} ({clients} klienter), publicerat under kvartalet, ligger mellan gränserna, så ersättningen ändras inte.',
    en: 'The score {score} ({clients} clients), published in the quarter, lies between the limits, so pay does not change.',
  },
  'because-score-few': {
    fi: 'Arvio on {clients} asiakkaan, kun sopimus vaatii vähintään {needed}: näin harvan arvio voi johtua sattumasta, joten korvaus ei muutu.',
    sv: 'Omdömet är av {clients} klienter, när avtalet kräver minst {needed}: så få kan bero på slumpen, så ersättningen ändras inte.',
    en: 'The score is of {clients} clients, when the contract asks for at least {needed}: so few may be chance, so pay does not change.',
  },
  'because-no-longer-in-tariff': {
    fi: 'Sopimuksen hinnoissa ei ole enää tätä osaa.',
    sv: 'Avtalets priser innehåller inte längre denna del.',
    en: 'The contract’s prices no longer have this part.',
  },
  price: { fi: 'Hinta sopimuksessa', sv: 'Pris i avtalet', en: 'Price in the contract' },
  'price-of-segment': {
    fi: 'Hinta sopimuksessa, segmentti {segment}',
    sv: 'Pris i avtalet, segment {segment}',
    en: 'Price in the contract, segment {segment}',
  },
  score: {
    fi: 'Arvio {score}, {clients} asiakasta: {share} % perusteesta',
    sv: 'Omdöme {score}, {clients} klienter: {share} % av grunden',
    en: 'Score {score}, {clients} clients: {share}% of the base',
  },
  'score-few': {
    fi: 'Arvio {score}, {clients} asiakasta: vähintään {needed} tarvitaan',
    sv: 'Omdöme {score}, {clients} klienter: minst {needed} behövs',
    en: 'Score {score}, {clients} clients: at least {needed} are needed',
  },
  'not-published': {
    fi: 'Arviota ei julkaistu neljänneksellä',
    sv: 'Inget omdöme publicerades under kvartalet',
    en: 'No score was published in the quarter',
  },
  units: { fi: '{units} × {unit}', sv: '{units} × {unit}', en: '{units} × {unit}' },
  days: {
    fi: '{days} / {needed} työpäivää (vähintään {hours} h viikossa)',
    sv: '{days} / {needed} arbetsdagar (minst {hours} h per vecka)',
    en: '{days} of {needed} days in work (at least {hours} h a week)',
  },
  'days-subsidised': {
    fi: '{days} / {needed} työpäivää, joista {subsidised} palkkatuettua painolla {weight}',
    sv: '{days} / {needed} arbetsdagar, varav {subsidised} lönesubventionerade med vikten {weight}',
    en: '{days} of {needed} days in work, {subsidised} of them subsidised with the weight {weight}',
  },
  stretch: {
    fi: 'Työssä {from}–{to}: {days} päivää',
    sv: 'I arbete {from}–{to}: {days} dagar',
    en: 'In work {from}–{to}: {days} days',
  },
  'stretch-subsidised': {
    fi: 'Palkkatuettu työ {from}–{to}: {days} päivää',
    sv: 'Lönesubventionerat arbete {from}–{to}: {days} dagar',
    en: 'Subsidised work {from}–{to}: {days} days',
  },
  'event-reversed': {
    fi: 'Palvelutapahtuma peruttu',
    sv: 'Servicehändelsen återkallad',
    en: 'Service event taken back',
  },
  'not-happened': { fi: 'Ei ole tapahtunut', sv: 'Har inte hänt', en: 'Has not happened' },
  'no-longer-in-tariff': {
    fi: 'Ei enää sopimuksen hinnoissa',
    sv: 'Inte längre i avtalets priser',
    en: 'No longer in the prices',
  },
  voucher: {
    fi: 'Setelillä on oma hintansa: siitä maksetaan {amount}',
    sv: 'Sedeln har sitt eget pris: den betalar {amount}',
    en: 'The voucher has a price of its own: it pays {amount}',
  },
  'dearest-of-group': {
    fi: 'Samasta ryhmästä maksettu jo {already} ({by}): maksetaan vain, mikä ylittää sen',
    sv: 'Ur samma grupp har {already} redan betalats ({by}): bara det som överstiger det betalas',
    en: '{already} is already paid of the same group ({by}): only what exceeds it is paid',
  },
  'client-cap': {
    fi: 'Enintään {cap} yhdestä asiakkaasta, käytetty {used}',
    sv: 'Högst {cap} för en klient, {used} använt',
    en: 'At most {cap} for one client, {used} used',
  },
  percent: { fi: '{percent} %', sv: '{percent} %', en: '{percent}%' },
  'provider-of-contract': { fi: 'sopimuksen tuottaja', sv: 'avtalets producent', en: 'the provider of the contract' },
  split: {
    fi: 'Jaetaan sentilleen osuuksilla: {all}. Tämän rivin osa: {party}, {percent}',
    sv: 'Delas på centen enligt andelarna: {all}. Denna rads del: {party}, {percent}',
    en: 'Shared to the cent: {all}. The part of this line: {party}, {percent}',
  },
  'because-split': {
    fi: 'Summa jaetaan sopimuksen osapuolten kesken; tämä on osuus {percent} ({party}).',
    sv: 'Beloppet delas mellan avtalets parter; detta är andelen {percent} ({party}).',
    en: 'The amount is shared by the parties of the contract; this is the share of {percent} ({party}).',
  },
  'paid-before': { fi: 'Aiemmin maksettu {amount}', sv: 'Tidigare betalt {amount}', en: 'Paid before: {amount}' },
  'contract-cap': {
    fi: 'Sopimuksen tulosrahaa jäljellä {left}: loppu odottaa',
    sv: 'Av avtalets resultatpengar återstår {left}: resten väntar',
    en: '{left} is left of the contract’s outcome money: the rest waits',
  },
  disputed: {
    fi: 'Tieto on kiistetty, ja siitä riippuva osa odottaa ratkaisua: nyt maksetaan {left}',
    sv: 'En uppgift är bestridd och den del som beror på den väntar på ett avgörande: nu betalas {left}',
    en: 'A fact is disputed, and what depends on it waits until that is settled: {left} is paid now',
  },
  rule: {
    fi: 'Sopimus {tariff}, tariffin versio {version}, kohta {clause}',
    sv: 'Avtal {tariff}, tariffens version {version}, punkt {clause}',
    en: 'Contract {tariff}, tariff version {version}, clause {clause}',
  },
  'rule-sanction': {
    fi: 'Sopimus {tariff}, seuraamusehto, kohta {clause}',
    sv: 'Avtal {tariff}, påföljdsvillkor, punkt {clause}',
    en: 'Contract {tariff}, sanction term, clause {clause}',
  },
  'rule-alliance': {
    fi: 'Allianssisopimus {tariff}, ehtojen versio {version}, kohta {clause}',
    sv: 'Alliansavtal {tariff}, villkorens version {version}, punkt {clause}',
    en: 'Alliance contract {tariff}, version {version} of the terms, clause {clause}',
  },
  'rule-days': {
    fi: 'Työpäivien laskeminen: kohta {clause}. Enintään {gap} päivän tauko keskeyttää laskun, pidempi aloittaa sen alusta.',
    sv: 'Hur arbetsdagar räknas: punkt {clause}. Ett avbrott på högst {gap} dagar pausar räkningen, ett längre börjar den om.',
    en: 'How days in work are counted: clause {clause}. A break of at most {gap} days pauses the count, a longer one begins it anew.',
  },
  'rule-score': {
    fi: 'Lasketaan neljänneksellä viimeksi julkaistusta arviosta. Vähintään {needed} asiakasta tarvitaan, muuten korvaus ei muutu.',
    sv: 'Räknas på det omdöme som senast publicerades under kvartalet. Minst {needed} klienter behövs, annars ändras ersättningen inte.',
    en: 'Reckoned from the score published last in the quarter. At least {needed} clients are needed, or pay does not change.',
  },
  'fact-experience': {
    fi: 'Asiakkaiden arvio {score}, luultavasti {low}–{high}, {clients} asiakasta, julkaistu {on}',
    sv: 'Klienternas omdöme {score}, troligen {low}–{high}, {clients} klienter, publicerat {on}',
    en: 'What clients say: {score}, probably {low}–{high}, {clients} clients, published on {on}',
  },
  'fact-result': {
    fi: 'Työllistyneitä {score}, luultavasti {low}–{high}, {clients} asiakasta, julkaistu {on}',
    sv: 'Har fått arbete: {score}, troligen {low}–{high}, {clients} klienter, publicerat {on}',
    en: 'Found work: {score}, probably {low}–{high}, {clients} clients, published on {on}',
  },
  'fact-service-start': { fi: 'Palvelu alkoi {on}', sv: 'Servicen började {on}', en: 'The service began on {on}' },
  'fact-segment': {
    fi: 'Segmentti {segment} alkaen {from}',
    sv: 'Segment {segment} från {from}',
    en: 'Segment {segment} from {from}',
  },
  'fact-employment': {
    fi: 'Työ: {employer}, {from}–{to}, {hours} h viikossa',
    sv: 'Arbete: {employer}, {from}–{to}, {hours} h per vecka',
    en: 'Work: {employer}, {from}–{to}, {hours} h a week',
  },
  'fact-employment-subsidised': {
    fi: 'Palkkatuettu työ: {employer}, {from}–{to}, {hours} h viikossa',
    sv: 'Lönesubventionerat arbete: {employer}, {from}–{to}, {hours} h per vecka',
    en: 'Subsidised work: {employer}, {from}–{to}, {hours} h a week',
  },
  'fact-service-event': {
    fi: 'Palvelutapahtuma {on}, määrä {units}',
    sv: 'Servicehändelse {on}, antal {units}',
    en: 'Service event on {on}, quantity {units}',
  },
  'fact-service-event-reversed': {
    fi: 'Palvelutapahtuma {on}, määrä {units}, peruttu',
    sv: 'Servicehändelse {on}, antal {units}, återkallad',
    en: 'Service event on {on}, quantity {units}, taken back',
  },
  'fact-study-start': { fi: 'Opinnot alkoivat {on}', sv: 'Studierna började {on}', en: 'Studies began on {on}' },
} as const satisfies Record<string, Localised>;

export type TextKey = keyof typeof TEXTS;
