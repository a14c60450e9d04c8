import type { Localised } from '@kasvutori/platform';
import type { ServiceClass } from './service-class.js';
import type { NoticePhase, NoticeType, Regime } from './rule-table.js';
import type { BuyerType } from './threshold-table.js';
import type { TimePhase } from './time-table.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

export const REGIME_NAMES: Readonly<Record<Regime, Localised>> = {
  small: text('pienhankinta', 'småupphandling', 'small purchase'),
  'national-general': text('kansallinen hankinta', 'nationell upphandling', 'national procurement'),
  'national-special': text(
    'kansallinen erityinen palvelu (liite E)',
    'nationell särskild tjänst (bilaga E)',
    'national special service (Annex E)',
  ),
  'national-social-health': text(
    'kansallinen sosiaali- ja terveyspalvelu (liite E)',
    'nationell social- och hälsovårdstjänst (bilaga E)',
    'national social or health service (Annex E)',
  ),
  'national-works': text('kansallinen rakennusurakka', 'nationell byggentreprenad', 'national works contract'),
  'concession-national': text('käyttöoikeussopimus, kansallinen', 'koncession, nationell', 'concession, national'),
  'eu-light': text(
    'EU-hankinta, kevennetty menettely',
    'EU-upphandling, lättare regler',
    'EU procurement, light regime',
  ),
  'eu-general': text('EU-hankinta', 'EU-upphandling', 'EU procurement'),
  'concession-eu': text('käyttöoikeussopimus, EU', 'koncession, EU', 'concession, EU'),
};

export const CLASS_NAMES: Readonly<Record<ServiceClass | 'concession', Localised>> = {
  general: text('tavallinen palvelu', 'vanlig tjänst', 'general service'),
  'social-health': text('sosiaali- tai terveyspalvelu', 'social- eller hälsovårdstjänst', 'social or health service'),
  'other-special': text('muu erityinen palvelu', 'annan särskild tjänst', 'other special service'),
  works: text('rakennusurakka', 'byggentreprenad', 'works'),
  concession: text('käyttöoikeussopimus', 'koncession', 'concession'),
};

export const BUYER_NAMES: Readonly<Record<BuyerType, Localised>> = {
  central: text('valtion viranomainen', 'statlig myndighet', 'central government authority'),
  other: text(
    'kunta, alue tai muu hankintayksikkö',
    'kommun, region eller annan enhet',
    'municipality, region or other buyer',
  ),
};

export const PHASE_NAMES: Readonly<Record<NoticePhase, Localised>> = {
  consultation: text('Markkinakartoitus', 'Marknadssamråd', 'Market consultation'),
  call: text('Hankintailmoitus', 'Upphandlingsannons', 'Contract notice'),
  'direct-award': text(
    'Suorahankintailmoitus',
    'Meddelande om direktupphandling',
    'Transparency notice of a direct award',
  ),
  award: text('Jälki-ilmoitus', 'Efterannons', 'Award notice'),
  modification: text('Sopimusmuutoksen ilmoitus', 'Meddelande om ändring', 'Modification notice'),
};

export const NOTICE_NAMES: Readonly<Record<NoticeType, Localised>> = {
  E1: text('ennakoiva markkinakartoitus', 'förberedande marknadssamråd', 'pre-market consultation notice'),
  E3: text('kansallinen hankintailmoitus', 'nationell upphandlingsannons', 'national contract notice'),
  E4: text('kansallinen jälki-ilmoitus', 'nationell efterannons', 'national award notice'),
  '16': text('EU-hankintailmoitus', 'EU-upphandlingsannons', 'EU contract notice'),
  '19': text('käyttöoikeussopimuksen ilmoitus', 'koncessionsmeddelande', 'concession notice'),
  '20': text('EU-hankintailmoitus, kevennetty', 'EU-upphandlingsannons, lättare', 'EU contract notice, light regime'),
  '25': text(
    'vapaaehtoinen avoimuusilmoitus',
    'frivilligt meddelande om förhandsinsyn',
    'voluntary transparency notice',
  ),
  '28': text(
    'vapaaehtoinen avoimuusilmoitus, käyttöoikeussopimus',
    'frivilligt meddelande om förhandsinsyn, koncession',
    'voluntary transparency notice, concession',
  ),
  '29': text('EU-jälki-ilmoitus', 'EU-efterannons', 'EU award notice'),
  '32': text('käyttöoikeussopimuksen jälki-ilmoitus', 'efterannons om koncession', 'concession award notice'),
  '33': text('EU-jälki-ilmoitus, kevennetty', 'EU-efterannons, lättare', 'EU award notice, light regime'),
  '38': text('sopimusmuutoksen ilmoitus', 'meddelande om ändring av kontrakt', 'contract modification notice'),
  '40': text(
    'käyttöoikeussopimuksen muutosilmoitus',
    'meddelande om ändring av koncession',
    'concession modification notice',
  ),
};

export const TIME_NAMES: Readonly<Record<TimePhase, Localised>> = {
  tenders: text('Tarjousaika', 'Anbudstid', 'Time for bids'),
  requests: text('Osallistumisaika', 'Tid för anbudsansökningar', 'Time for requests to participate'),
};
