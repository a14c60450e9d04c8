import type { components } from '../../apps/admin/src/api/schema.js';

type TenderInput = components['schemas']['TenderInput'];
type LotInput = components['schemas']['LotInput'];

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const MEETING = text('tapaaminen', 'möte', 'meeting');
const PERSON = text('henkilö', 'person', 'person');

/** What job coaching pays for: meetings out of vouchers, the start and sustained work out of the contract's outcome money. */
export const PRICE_ITEMS: LotInput['priceItems'] = [
  item('UNIT', 'unit', text('Valmennustapaaminen', 'Coachningsmöte', 'Coaching meeting'), MEETING, 1_000, null),
  item('START', 'attachment', text('Palvelun aloitus', 'Start av tjänsten', 'Start of service'), PERSON, 100, null),
  item('S4', 'milestone', text('Neljä viikkoa työssä', 'Fyra veckor i arbete', 'Four weeks in work'), PERSON, 50, 28),
  item('S13', 'milestone', text('13 viikkoa työssä', '13 veckor i arbete', '13 weeks in work'), PERSON, 35, 91),
];

function item(
  code: string,
  kind: 'unit' | 'attachment' | 'milestone',
  title: ReturnType<typeof text>,
  unit: ReturnType<typeof text>,
  quantity: number,
  thresholdDays: number | null,
): LotInput['priceItems'][number] {
  return { code, kind, title, unit, quantity, maxUnitPrice: null, thresholdDays, vatCategory: 'S' };
}

export const CRITERIA: LotInput['criteria'] = [
  { kind: 'price', title: text('Hinta', 'Pris', 'Price'), description: {}, weight: '60' },
  {
    kind: 'quality',
    title: text('Valmennuksen suunnitelma', 'Plan för coachningen', 'Coaching plan'),
    description: text(
      'Miten asiakas löytää työn ja pysyy siinä.',
      'Hur klienten hittar ett arbete och stannar i det.',
      'How the client finds a job and stays in it.',
    ),
    weight: '25',
  },
  {
    kind: 'quality',
    title: text(
      'Saavutettavuus harvaan asutulla alueella',
      'Tillgänglighet i glesbygden',
      'Access in sparsely settled country',
    ),
    description: text(
      'Lähi- ja etäpalvelu, kielet, matkat.',
      'Närservice och distans, språk, resor.',
      'On the spot and remote, languages, travel.',
    ),
    weight: '15',
  },
];

export interface LotPlan {
  readonly title: ReturnType<typeof text>;
  readonly serviceKind: NonNullable<LotInput['serviceKind']>;
  readonly municipalities: string[];
  readonly maxAwards: number;
  readonly mainCpv: string;
}

export const lotOf = (plan: LotPlan, index: number): LotInput => ({
  reference: `LOT-${String(index + 1).padStart(4, '0')}`,
  title: plan.title,
  description: plan.title,
  serviceKind: plan.serviceKind,
  municipalities: plan.municipalities,
  nuts: ['FI1DA'],
  mainCpv: plan.mainCpv,
  additionalCpv: [],
  estimatedValue: '250000.00',
  frameworkMaximum: null,
  cap: '150000.00',
  startsOn: null,
  durationMonths: 24,
  maxAwards: plan.maxAwards,
  priceItems: PRICE_ITEMS,
  criteria: CRITERIA,
});

/** The municipalities of Etelä-Savo in which the authored tender buys: around Savonlinna, and around Mikkeli. */
const EAST = ['740', '046', '623', '768'];
const WEST = ['491', '213', '507', '593', '097', '178'];

/** The demo's own tender: job coaching in two lots of Etelä-Savo. */
export function authoredTender(submissionDeadline: string): TenderInput {
  const lots: LotPlan[] = [
    {
      title: text(
        'Työhönvalmennus, Savonlinnan seutu',
        'Jobbcoachning, Nyslottsregionen',
        'Job coaching, Savonlinna area',
      ),
      serviceKind: 'job-coaching',
      municipalities: EAST,
      maxAwards: 3,
      mainCpv: '79998000',
    },
    {
      title: text(
        'Työhönvalmennus, Mikkelin seutu',
        'Jobbcoachning, S:t Michelsregionen',
        'Job coaching, Mikkeli area',
      ),
      serviceKind: 'job-coaching',
      municipalities: WEST,
      maxAwards: 3,
      mainCpv: '79998000',
    },
  ];
  return {
    title: text(
      'Työhönvalmennus pitkään työttöminä olleille',
      'Jobbcoachning för långtidsarbetslösa',
      'Job coaching for the long-term unemployed',
    ),
    description: text(
      'Valmentaja auttaa asiakasta löytämään työn ja pysymään siinä. Asiakas valitsee palveluntuottajan itse.',
      'En coach hjälper klienten att hitta ett arbete och att stanna i det. Klienten väljer själv producent.',
      'A coach helps the client find a job and stay in it. Clients choose their provider themselves.',
    ),
    language: 'fi',
    bidLanguages: ['fi', 'sv', 'en'],
    procedure: 'open',
    mainCpv: '79998000',
    additionalCpv: [],
    framework: 'none',
    frameworkMaximum: null,
    estimatedValue: '500000.00',
    questionsDeadline: null,
    submissionDeadline,
    lots: lots.map(lotOf),
  };
}
