import type { Localised } from '@kasvutori/platform';
import type { ChangeKind } from './amendment-content.js';
import type { Finding, Ground, ValueAnswer } from './change-of-value.js';

/** What an amendment changes, for open data. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, Localised>> = {
  index: { fi: 'Hintojen tarkistus', sv: 'Prisjustering', en: 'Price revision' },
  extension: { fi: 'Sopimuskauden jatko', sv: 'Förlängning', en: 'Extension' },
  cap: { fi: 'Enimmäisarvon muutos', sv: 'Ändring av högsta värdet', en: 'Change of the ceiling' },
  capacity: {
    fi: 'Varattujen paikkojen muutos',
    sv: 'Ändring av reserverade platser',
    en: 'Change of committed places',
  },
  area: {
    fi: 'Alueen tai kapasiteetin muutos',
    sv: 'Ändring av område eller kapacitet',
    en: 'Change of area or capacity',
  },
  parties: { fi: 'Palveluntuottajan vaihtuminen', sv: 'Byte av producent', en: 'Change of provider' },
  otherTerms: { fi: 'Muiden ehtojen muutos', sv: 'Ändring av övriga villkor', en: 'Change of other terms' },
};

const ALLOWED: Readonly<Record<Ground, Localised>> = {
  'review-clause': {
    fi: 'Perustuu sopimuksen selkeään tarkistusehtoon tai optioon, joten sitä ei lasketa rajaan.',
    sv: 'Grundar sig på en tydlig ändringsklausul eller option i avtalet och räknas därför inte in i gränsen.',
    en: 'Rests on a clear review clause or option of the contract, so it does not count towards the limit.',
  },
  'additional-services': {
    fi: 'Lisäpalvelu on enintään puolet alkuperäisestä arvosta.',
    sv: 'Tilläggstjänsten är högst hälften av det ursprungliga värdet.',
    en: 'The additional service is at most half of the original value.',
  },
  unforeseen: {
    fi: 'Ennakoimattoman tilanteen muutos on enintään puolet alkuperäisestä arvosta.',
    sv: 'Ändringen i en oförutsedd situation är högst hälften av det ursprungliga värdet.',
    en: 'The change in unforeseen circumstances is at most half of the original value.',
  },
  succession: {
    fi: 'Toinen tuottaja tulee sopimukseen seuraantona, eikä sopimus muutu muuten olennaisesti.',
    sv: 'En annan producent träder in i avtalet genom succession och avtalet ändras inte annars väsentligt.',
    en: 'Another provider enters the contract by succession and nothing else of substance changes.',
  },
  'not-substantial': {
    fi: 'Muutos ei ole olennainen eikä muuta arvoa.',
    sv: 'Ändringen är inte väsentlig och ändrar inte värdet.',
    en: 'The change is not substantial and does not change the value.',
  },
  'de-minimis': {
    fi: 'Vähäiset muutokset ovat yhteensä alle 10 % alkuperäisestä arvosta ja alle EU-kynnysarvon.',
    sv: 'De små ändringarna är sammanlagt under 10 % av det ursprungliga värdet och under EU-tröskelvärdet.',
    en: 'Small changes together stay below 10% of the original value and below the EU threshold.',
  },
};

const FOUND: Readonly<Record<Exclude<Finding, 'allowed'>, Localised>> = {
  'reason-missing': {
    fi: 'Peruste on perusteltava kirjallisesti.',
    sv: 'Grunden ska motiveras skriftligt.',
    en: 'The ground needs written reasons.',
  },
  'ground-unfit': {
    fi: 'Tämä peruste ei sovi tähän muutokseen.',
    sv: 'Denna grund passar inte för ändringen.',
    en: 'This ground does not fit this change.',
  },
  'past-ten-percent': {
    fi: 'Vähäiset muutokset ovat yhteensä vähintään 10 % alkuperäisestä arvosta. Muutos on olennainen ja edellyttää uutta kilpailutusta.',
    sv: 'De små ändringarna är sammanlagt minst 10 % av det ursprungliga värdet. Ändringen är väsentlig och kräver en ny upphandling.',
    en: 'Small changes together reach 10% of the original value. The change is substantial and needs a new tender.',
  },
  'past-threshold': {
    fi: 'Vähäiset muutokset saavuttavat yhteensä EU-kynnysarvon. Muutos on olennainen ja edellyttää uutta kilpailutusta.',
    sv: 'De små ändringarna når sammanlagt EU-tröskelvärdet. Ändringen är väsentlig och kräver en ny upphandling.',
    en: 'Small changes together reach the EU threshold. The change is substantial and needs a new tender.',
  },
  'no-ceiling': {
    fi: 'Sopimuksessa ei ole enimmäisarvoa, joten prosenttirajaa ei voi laskea. Perustele kirjallisesti, mihin arvoon muutosta verrataan ja miksi se ei ole olennainen.',
    sv: 'Avtalet har inget högsta värde, så någon procentgräns kan inte räknas. Motivera skriftligen vilket värde ändringen jämförs med och varför den inte är väsentlig.',
    en: 'The contract states no ceiling, so no percentage can be worked out. Give written reasons: what value the change is compared with and why it is not substantial.',
  },
  'no-ceiling-reasoned': {
    fi: 'Sopimuksessa ei ole enimmäisarvoa, joten prosenttirajaa ei voi laskea. Muutos perustuu kirjallisiin perusteluihin.',
    sv: 'Avtalet har inget högsta värde, så någon procentgräns kan inte räknas. Ändringen grundar sig på den skriftliga motiveringen.',
    en: 'The contract states no ceiling, so no percentage can be worked out. The change rests on the written reasons.',
  },
  'past-half': {
    fi: 'Muutos on yli puolet alkuperäisestä arvosta, joten se edellyttää uutta kilpailutusta.',
    sv: 'Ändringen är över hälften av det ursprungliga värdet och kräver därför en ny upphandling.',
    en: 'The change is more than half of the original value, so it needs a new tender.',
  },
};

/** What is said of a change by which an option is used. */
const BY_OPTION: Localised = {
  fi: 'Optio oli mukana alkuperäisessä kilpailutuksessa, joten sen käyttöä ei lasketa 10 %:n rajaan (hankintalaki 136 §; direktiivi 2014/24/EU 72 artikla 1 kohta a alakohta).',
  sv: 'Optionen ingick i den ursprungliga upphandlingen, så användningen av den räknas inte in i gränsen på 10 % (upphandlingslagen 136 §; direktiv 2014/24/EU artikel 72.1 a).',
  en: 'The option was part of the original tender, so using it does not count towards the limit of 10% (Procurement Act, section 136; Directive 2014/24/EU art. 72(1)(a)).',
};

export const whyOf = (ground: Ground, finding: Finding, ofOption: boolean): Localised => {
  if (finding !== 'allowed') return FOUND[finding];
  return ofOption && ground === 'review-clause' ? BY_OPTION : ALLOWED[ground];
};

export const noticeWhy = ({ notice38, changes }: Pick<ValueAnswer, 'notice38' | 'changes'>): Localised => {
  if (notice38)
    return {
      fi: 'Lisäpalvelusta ja ennakoimattomasta tilanteesta johtuva muutos on ilmoitettava (eForms 38, direktiivi 2014/24/EU 72 artikla 1 kohta).',
      sv: 'En ändring på grund av tilläggstjänster eller oförutsedda omständigheter ska annonseras (eForms 38, direktiv 2014/24/EU artikel 72.1).',
      en: 'A change for additional services or unforeseen circumstances is announced (eForms 38, Directive 2014/24/EU art. 72(1)).',
    };
  const halves = changes.some(({ ground }) => ground === 'additional-services' || ground === 'unforeseen');
  return halves
    ? {
        fi: 'Sopimusta ei ole hankittu EU-menettelyllä, joten muutosilmoitusta ei julkaista.',
        sv: 'Avtalet har inte upphandlats enligt EU-reglerna, så ingen ändringsannons publiceras.',
        en: 'The contract was not bought under the EU rules, so no modification notice is published.',
      }
    : {
        fi: 'Tällä perusteella tehdystä muutoksesta ei julkaista muutosilmoitusta.',
        sv: 'En ändring på denna grund kräver ingen ändringsannons.',
        en: 'A change on this ground needs no modification notice.',
      };
};
