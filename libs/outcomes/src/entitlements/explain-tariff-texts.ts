import type { Localised } from '@kasvutori/platform';

/** The words of the rules that a written tariff may have beyond the prices of a contract. */
export const TARIFF_TEXTS = {
  'of-contract': {
    fi: 'Hinta riippuu koko sopimuksen tuloksista',
    sv: 'Priset beror på hela avtalets resultat',
    en: 'The price depends on the outcomes of the whole contract',
  },
  'because-of-contract': {
    fi: 'Hinta riippuu siitä, kuinka mones sopimuksen tulos tämä on.',
    sv: 'Priset beror på vilket resultat i ordningen detta är i avtalet.',
    en: 'The price depends on which outcome of the contract this is in order.',
  },
  'not-claimed': { fi: 'Ei ole haettu maksettavaksi', sv: 'Har inte begärts', en: 'Has not been claimed' },
  'because-not-claimed': {
    fi: 'Tulos on syntynyt, mutta sen maksamista ei ole haettu tai hakemusta ei ole hyväksytty.',
    sv: 'Resultatet har uppnåtts, men betalning har inte begärts eller begäran har inte godkänts.',
    en: 'The outcome has come about, but it has not been claimed, or no claim for it has been accepted.',
  },
  'figures-missing': {
    fi: 'Ryhmästä puuttuu lukuja',
    sv: 'Siffror om gruppen saknas',
    en: 'Figures of the cohort are missing',
  },
  'because-figures-missing': {
    fi: 'Ryhmästä ei ole vielä kerrottu kaikkea, mistä hinta lasketaan.',
    sv: 'Allt som priset beräknas av har ännu inte uppgetts om gruppen.',
    en: 'Not everything the price is reckoned from has been told of the cohort yet.',
  },
  'because-earnings': {
    fi: 'Palkkaa on kertynyt {earned}, kun tarvitaan {needed}.',
    sv: 'Lönerna är {earned}, när det behövs {needed}.',
    en: 'Pay comes to {earned}, when {needed} is needed.',
  },
  'because-months': {
    fi: 'Työllistymiskuukausia on {months}, kun tarvitaan {needed}.',
    sv: 'Det finns {months} arbetsmånader, när det behövs {needed}.',
    en: 'There are {months} months of employment, when {needed} are needed.',
  },
  'because-benefits': {
    fi: 'Etuuksia maksettiin {reduction} vähemmän, kun tarvitaan {needed}.',
    sv: 'Förmåner betalades {reduction} mindre, när det behövs {needed}.',
    en: '{reduction} less was paid in benefits, when {needed} is needed.',
  },
  'because-block': {
    fi: 'Työ on jatkunut keskeytyksettä {days} päivän jakson, järjestyksessä {number}.',
    sv: 'Arbetet har pågått utan avbrott ett block på {days} dagar, nummer {number}.',
    en: 'Work has gone on without a break for a block of {days} days, number {number}.',
  },
  'because-tier': {
    fi: 'Tämä on sopimuksen tulos numero {ordinal}.',
    sv: 'Detta är avtalets resultat nummer {ordinal}.',
    en: 'This is outcome number {ordinal} of the contract.',
  },
  'because-contract': {
    fi: 'Laskettu koko sopimuksen luvuista.',
    sv: 'Beräknat av hela avtalets siffror.',
    en: 'Reckoned from the figures of the whole contract.',
  },
  index: {
    fi: 'Indeksi {series}: {value} / {base}',
    sv: 'Index {series}: {value} / {base}',
    en: 'Index {series}: {value} / {base}',
  },
  'index-not-published': {
    fi: 'Indeksiä {series} ei ole julkaistu {from} mennessä: hinta ei muutu',
    sv: 'Index {series} har inte publicerats senast {from}: priset ändras inte',
    en: 'Index {series} was not published by {from}: the price does not change',
  },
  'factor-cohort-year': {
    fi: 'Sopimusvuosi {name}: kerroin {factor}',
    sv: 'Avtalsår {name}: faktor {factor}',
    en: 'Contract year {name}: factor {factor}',
  },
  'factor-property': { fi: '{name}: kerroin {factor}', sv: '{name}: faktor {factor}', en: '{name}: factor {factor}' },
  tier: {
    fi: 'Tulos {ordinal} / {all}, oma porras',
    sv: 'Resultat {ordinal} av {all}, eget trappsteg',
    en: 'Outcome {ordinal} of {all}, its own tier',
  },
  'tier-whole': {
    fi: 'Tulos {ordinal} / {all}, kaikki viimeisen portaan hinnalla',
    sv: 'Resultat {ordinal} av {all}, alla till det sista trappstegets pris',
    en: 'Outcome {ordinal} of {all}, all at the price of the last tier',
  },
  earnings: {
    fi: 'Palkkaa {earned} / {needed} viimeistään {until}',
    sv: 'Lön {earned} av {needed} senast {until}',
    en: 'Pay {earned} of {needed} by {until}',
  },
  months: {
    fi: '{months} / {needed} kuukautta (täysi {full}, puolikas {half})',
    sv: '{months} av {needed} månader (hel {full}, halv {half})',
    en: '{months} of {needed} months (full {full}, half {half})',
  },
  benefits: {
    fi: 'Etuuksia ennen {before}, jälkeen {after}, {days} päivää; eron on oltava {needed}',
    sv: 'Förmåner före {before}, efter {after}, {days} dagar; skillnaden ska vara {needed}',
    en: 'Benefits before {before}, after {after}, {days} days; the difference must be {needed}',
  },
  block: {
    fi: 'Jakso {number}: {days} päivää alkaen {from}',
    sv: 'Block {number}: {days} dagar från {from}',
    en: 'Block {number}: {days} days from {from}',
  },
  share: { fi: '{percent} %: {of}', sv: '{percent} %: {of}', en: '{percent}%: {of}' },
  spread: {
    fi: 'Jaettuna {months} kuukaudelle',
    sv: 'Fördelat på {months} månader',
    en: 'Spread over {months} months',
  },
  'part-of-month': {
    fi: '{days} / {of} kuukauden päivää',
    sv: '{days} av {of} dagar i månaden',
    en: '{days} of {of} days of the month',
  },
  'below-level': {
    fi: '{units} yksikköä alle palvelutason, {percent} % kustakin',
    sv: '{units} enheter under servicenivån, {percent} % för varje',
    en: '{units} units below the service level, {percent}% for each',
  },
  sum: { fi: 'Summa: {figure}', sv: 'Summa: {figure}', en: 'Sum: {figure}' },
  predicted: {
    fi: 'Ennuste {amount} ylittyi',
    sv: 'Prognosen {amount} överträffades',
    en: 'The predicted {amount} was exceeded',
  },
  'predicted-not': {
    fi: 'Ennuste {amount} ei ylittynyt',
    sv: 'Prognosen {amount} överträffades inte',
    en: 'The predicted {amount} was not exceeded',
  },
  delta: {
    fi: 'Ero verrokkeihin {person} henkilöltä, {clients} henkilöä',
    sv: 'Skillnad till kontrollgruppen {person} per person, {clients} personer',
    en: 'Difference from the control group {person} a person, {clients} persons',
  },
  'over-baseline': {
    fi: '{outcomes} tulosta {clients} asiakkaasta; {percent} % olisi tullut muutenkin: maksetaan {above}',
    sv: '{outcomes} resultat av {clients} klienter; {percent} % hade kommit ändå: {above} betalas',
    en: '{outcomes} outcomes of {clients} clients; {percent}% would have come anyway: {above} are paid',
  },
  'gain-pain': {
    fi: 'Tavoite {target}, kustannus {cost}: osuus erosta',
    sv: 'Mål {target}, kostnad {cost}: andel av skillnaden',
    en: 'Target {target}, cost {cost}: the share of the difference',
  },
  'key-results': {
    fi: 'Avaintulosten pisteet {score}, poolia {percent} % tavoitteesta {target}',
    sv: 'Nyckelresultatens poäng {score}, poolen {percent} % av målet {target}',
    en: 'Score {score} of the key results, a pool of {percent}% of the target {target}',
  },
  'first-of-group': {
    fi: 'Samasta ryhmästä on maksettu ensin: {by}',
    sv: 'Ur samma grupp har först betalats: {by}',
    en: 'Paid first of the same group: {by}',
  },
  'cap-client': {
    fi: 'Enintään {cap} yhdestä asiakkaasta, käytetty {used}',
    sv: 'Högst {cap} för en klient, {used} använt',
    en: 'At most {cap} for one client, {used} used',
  },
  'cap-contractYear': {
    fi: 'Enintään {cap} sopimusvuodessa, käytetty {used}',
    sv: 'Högst {cap} under avtalsåret, {used} använt',
    en: 'At most {cap} in a contract year, {used} used',
  },
  'cap-contract': {
    fi: 'Enintään {cap} koko sopimuksesta, käytetty {used}',
    sv: 'Högst {cap} för hela avtalet, {used} använt',
    en: 'At most {cap} for the whole contract, {used} used',
  },
  deferred: {
    fi: 'Edellisen vuoden katon yli mennyt osa, maksettu {paid}, siirtyi: {to}',
    sv: 'Det som översteg föregående års tak, {paid} betalt, sköts upp till {to}',
    en: 'What exceeded the cap of the year before, {paid} paid, was deferred to {to}',
  },
  retained: {
    fi: 'Pidätetään {percent} % eli {held} {until} asti',
    sv: '{percent} %, det vill säga {held}, innehålls till {until}',
    en: '{percent}%, {held}, is kept back until {until}',
  },
  'retained-until-outcome': {
    fi: 'Pidätetään {percent} % eli {held}, kunnes tulos {after} on syntynyt',
    sv: '{percent} %, det vill säga {held}, innehålls tills resultatet {after} har uppnåtts',
    en: '{percent}%, {held}, is kept back until the outcome {after} has come about',
  },
  released: {
    fi: 'Pidätetty {held} vapautui {on}',
    sv: 'Innehållna {held} frigavs {on}',
    en: 'What was kept back, {held}, was released on {on}',
  },
  'released-part': {
    fi: 'Pidätetystä {held} vapautui {percent} % {on}',
    sv: 'Av innehållna {held} frigavs {percent} % {on}',
    en: 'Of {held} kept back, {percent}% was released on {on}',
  },
  'because-released': {
    fi: 'Pidätetty osa erääntyi maksettavaksi.',
    sv: 'Den innehållna delen förföll till betalning.',
    en: 'What was kept back has fallen due.',
  },
  'rule-retention': {
    fi: 'Pidätys: kohta {clause}.',
    sv: 'Innehållande: punkt {clause}.',
    en: 'Retention: clause {clause}.',
  },
  'rule-score-month': {
    fi: 'Vähintään {needed} vastausta tarvitaan, muuten korvaus ei muutu.',
    sv: 'Minst {needed} svar behövs, annars ändras ersättningen inte.',
    en: 'At least {needed} answers are needed, or pay does not change.',
  },
  'rule-measure': {
    fi: 'Miten lasketaan: kohta {clause}.',
    sv: 'Hur det räknas: punkt {clause}.',
    en: 'How it is counted: clause {clause}.',
  },
  'rule-days-kept': {
    fi: 'Työpäivien laskeminen: kohta {clause}. Tauko keskeyttää laskun, olipa se kuinka pitkä tahansa.',
    sv: 'Hur arbetsdagar räknas: punkt {clause}. Ett avbrott pausar räkningen, hur långt det än är.',
    en: 'How days in work are counted: clause {clause}. A break pauses the count, however long it is.',
  },
  'rule-cap': { fi: 'Katto: kohta {clause}.', sv: 'Tak: punkt {clause}.', en: 'Cap: clause {clause}.' },
  'fact-wage': {
    fi: 'Palkka {amount}, {employer}, maksettu {on}',
    sv: 'Lön {amount}, {employer}, betald {on}',
    en: 'Pay {amount}, {employer}, paid on {on}',
  },
  'fact-benefit': {
    fi: 'Etuus {amount} päivässä, {from}–{to}',
    sv: 'Förmån {amount} per dag, {from}–{to}',
    en: 'Benefit {amount} a day, {from}–{to}',
  },
  'fact-index': {
    fi: 'Indeksi {series} {value}, julkaistu {from}',
    sv: 'Index {series} {value}, publicerat {from}',
    en: 'Index {series} {value}, published on {from}',
  },
  'fact-figure': { fi: '{name}: {value}, {on}', sv: '{name}: {value}, {on}', en: '{name}: {value}, {on}' },
} as const satisfies Record<string, Localised>;
