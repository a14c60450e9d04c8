import type { Localised } from '@kasvutori/platform';
import type { ExceptionView } from './payment-runs.dto.js';

export const EXCEPTION_TEXTS: Readonly<Record<ExceptionView['kind'], Localised>> = {
  'no-account': {
    fi: 'Tilinumero puuttuu: maksu siirtyy seuraavaan ajoon.',
    sv: 'Kontonumret saknas: betalningen flyttas till nästa körning.',
    en: 'The account number is missing: the payment moves to the next run.',
  },
  'account-changed': {
    fi: 'Tilinumero on muuttunut edellisen maksun jälkeen. Tarkista se tuottajalta.',
    sv: 'Kontonumret har ändrats efter den förra betalningen. Kontrollera det med producenten.',
    en: 'The account number has changed since the last payment. Check it with the provider.',
  },
  negative: {
    fi: 'Summa on negatiivinen: sitä ei lähetetä, vaan se vähentää seuraavaa maksua.',
    sv: 'Summan är negativ: den sänds inte utan minskar nästa betalning.',
    en: 'The sum is negative: it is not sent but lowers the next payment.',
  },
  'contract-cap': {
    fi: 'Sopimuksen tulosraha ei riitä: osa odottaa.',
    sv: 'Avtalets resultatpengar räcker inte: en del väntar.',
    en: 'The outcome money of the contract does not reach: a part waits.',
  },
  disputed: {
    fi: 'Tieto on kiistetty: siitä riippuva osa odottaa, kunnes asia on ratkaistu.',
    sv: 'En uppgift är bestridd: den del som beror på den väntar tills saken är avgjord.',
    en: 'A fact is disputed: what depends on it waits until that is settled.',
  },
  corrections: {
    fi: 'Ajossa on oikaisuja aiemmin maksettuun.',
    sv: 'Körningen har rättelser av tidigare betalt.',
    en: 'The run corrects what was paid before.',
  },
  late: {
    fi: 'Tuloksesta kerrottiin vasta edellisen ajon jälkeen, vaikka se oli syntynyt yli 30 päivää ennen sen katkopäivää, tai sitä vaadittiin myöhässä.',
    sv: 'Resultatet berättades först efter den förra körningen fast det hade uppnåtts över 30 dagar före dess brytdag, eller begärdes för sent.',
    en: 'The outcome was told of only after the last run, more than 30 days after it could have been paid, or was claimed late.',
  },
  duplicate: {
    fi: 'Samasta asiakkaasta maksetaan saman päivän tulos kahden sopimuksen perusteella, tai tulos vaadittiin kahdesti.',
    sv: 'För samma kund betalas resultat av samma dag enligt två avtal, eller resultatet begärdes två gånger.',
    en: 'Outcomes of the same client and day are paid under two contracts, or the outcome was claimed twice.',
  },
  'missing-evidence': {
    fi: 'Tulos on hyväksytty, vaikka vaaditut todisteet puuttuivat.',
    sv: 'Resultatet har godkänts fast de bevis som krävs saknades.',
    en: 'The outcome was accepted although the evidence asked for was missing.',
  },
  'segment-changed': {
    fi: 'Asiakkaan segmentti vaihtui alle 30 päivää ennen tulosta, ja hinta määräytyy segmentistä.',
    sv: 'Kundens segment ändrades mindre än 30 dagar före resultatet, och priset beror på segmentet.',
    en: 'The client’s segment changed less than 30 days before the outcome, and the price is by segment.',
  },
  'claims-refused': {
    fi: 'Edellisen ajon jälkeen on hylätty vaatimuksia: myöhässä, kahdesti tehty tai todisteet puuttuvat. Niitä ei makseta.',
    sv: 'Efter den förra körningen har krav avslagits: för sena, gjorda två gånger eller utan bevis. De betalas inte.',
    en: 'Claims were refused since the last run: late, made twice or without evidence. They are not paid.',
  },
  unusual: {
    fi: 'Summa poikkeaa selvästi aiemmista ajoista. Tavallisesti ajossa on maksettu noin',
    sv: 'Summan avviker tydligt från tidigare körningar. Vanligen har en körning betalat ungefär',
    en: 'The sum is clearly unlike those of earlier runs. A run has usually paid about',
  },
};
