import type { Localised } from '@kasvutori/platform';
import type { Regime } from './rule-table.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** A ground of law for buying without a call. Codes are those of the eForms list direct-award-justification where it has one. */
export interface AwardGround {
  readonly code: string;
  readonly name: Localised;
  readonly source: string;
  readonly regimes: readonly Regime[];
}

const UNDER_THE_ACT: readonly Regime[] = [
  'national-general',
  'national-special',
  'national-social-health',
  'national-works',
  'concession-national',
  'eu-light',
  'eu-general',
  'concession-eu',
];
const ANNEX_E: readonly Regime[] = ['national-special', 'national-social-health', 'eu-light'];

export const AWARD_GROUNDS: readonly AwardGround[] = [
  {
    code: 'below-thres',
    name: text(
      'Arvo alittaa kansallisen kynnysarvon',
      'Värdet är under det nationella tröskelvärdet',
      'The value is below the national threshold',
    ),
    source: 'Procurement Act § 25',
    regimes: ['small'],
  },
  {
    code: 'unsuitable',
    name: text(
      'Avoimessa tai rajoitetussa menettelyssä ei saatu tarjouksia tai sopivia tarjouksia',
      'Inga anbud eller inga lämpliga anbud kom in i ett öppet eller selektivt förfarande',
      'No tenders or no suitable tenders were received in an open or restricted procedure',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'technical',
    name: text(
      'Teknisestä syystä vain yksi toimittaja voi toteuttaa hankinnan',
      'Av tekniska skäl kan bara en leverantör genomföra upphandlingen',
      'For technical reasons only one supplier can carry it out',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'exclusive',
    name: text(
      'Yksinoikeuden vuoksi vain yksi toimittaja voi toteuttaa hankinnan',
      'På grund av ensamrätt kan bara en leverantör genomföra upphandlingen',
      'Because of an exclusive right only one supplier can carry it out',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'urgency',
    name: text(
      'Ennalta arvaamattomasta syystä johtuva äärimmäinen kiire',
      'Synnerlig brådska av orsaker som inte kunnat förutses',
      'Extreme urgency brought about by events nobody could foresee',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'resd',
    name: text(
      'Hankinta tehdään vain tutkimusta, kokeilua tai kehittämistä varten',
      'Upphandlingen görs endast för forskning, experiment eller utveckling',
      'Bought only for research, experiment or development',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'contest',
    name: text(
      'Palvelu tilataan suunnittelukilpailun voittajalta',
      'Tjänsten beställs av vinnaren i en projekttävling',
      'The service is ordered from the winner of a design contest',
    ),
    source: 'Procurement Act § 40',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'additional',
    name: text(
      'Lisätilaus alkuperäiseltä toimittajalta, kun vaihtaminen toisi yhteensopimattomuutta',
      'Tilläggsbeställning från den ursprungliga leverantören när ett byte skulle leda till inkompatibilitet',
      'Additional order from the original supplier where a change would bring incompatibility',
    ),
    source: 'Procurement Act § 41',
    regimes: UNDER_THE_ACT,
  },
  {
    code: 'repetition',
    name: text(
      'Aiemmin kilpailutetun palvelun toistaminen, josta kerrottiin alkuperäisessä ilmoituksessa',
      'Upprepning av en tjänst som tidigare upphandlats, när det nämndes i den ursprungliga annonsen',
      'Repetition of a service that was tendered earlier and announced then',
    ),
    source: 'Procurement Act § 41',
    regimes: UNDER_THE_ACT,
  },
  {
    // eForms has no code for the national ground; a notice carries its reasons in words.
    code: 'client-relationship',
    name: text(
      'Asiakkaalle merkittävä hoito- tai asiakassuhde, jonka kilpailuttaminen olisi kohtuutonta',
      'Ett för klienten viktigt vård- eller klientförhållande vars konkurrensutsättning vore oskälig',
      'A care or client relationship that matters to the client, unreasonable to put out to bid',
    ),
    source: 'Procurement Act § 110',
    regimes: ANNEX_E,
  },
];

/** The grounds on which a purchase of the regime may be awarded without a call. */
export const groundsFor = (regime: Regime): readonly AwardGround[] =>
  AWARD_GROUNDS.filter(({ regimes }) => regimes.includes(regime));
