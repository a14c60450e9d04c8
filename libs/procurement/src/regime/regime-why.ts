import {
  centsToDecimal,
  formatCents,
  formatDate,
  type CalendarDate,
  type Cents,
  type Localised,
} from '@kasvutori/platform';
import type { Purchase, RegimeAnswer } from './regime.js';
import { BUYER_NAMES, CLASS_NAMES, NOTICE_NAMES, PHASE_NAMES, REGIME_NAMES, TIME_NAMES } from './regime-names.js';
import type { Threshold } from './threshold-table.js';

export const REGIME_TOPICS = ['regime', 'notice', 'time', 'standstill', 'lots'] as const;
export type RegimeTopic = (typeof REGIME_TOPICS)[number];

export interface WhyLine {
  readonly label: Localised;
  /** Euros as a decimal string. */
  readonly amount: string | null;
  readonly value: Localised | null;
  readonly note: Localised | null;
  readonly total: boolean;
}

/** The answer in few words, and the panel behind it: sentence, rows, the rule it comes from, the facts it read. */
export interface TopicAnswer {
  readonly topic: RegimeTopic;
  readonly answer: Localised;
  readonly sentence: Localised;
  readonly rows: readonly WhyLine[];
  readonly rule: { readonly name: Localised; readonly clause: Localised };
  readonly facts: readonly { readonly label: Localised; readonly value: Localised }[];
}

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });
const same = (word: string): Localised => text(word, word, word);
const join = (fill: (language: keyof Localised) => string): Localised => text(fill('fi'), fill('sv'), fill('en'));
const money = (cents: Cents): Localised => join((language) => formatCents(cents, language));
const line = (label: Localised, rest: Partial<Omit<WhyLine, 'label'>>): WhyLine => ({
  label,
  amount: null,
  value: null,
  note: null,
  total: false,
  ...rest,
});

export const THE_ACT = text('Hankintalaki 1397/2016', 'Upphandlingslagen 1397/2016', 'Procurement Act 1397/2016');

/** Every answer of the engine with its reason, in the order an officer asks. */
export function explainRegime(purchase: Purchase, answer: RegimeAnswer): TopicAnswer[] {
  const facts = factsOf(purchase, answer);
  const of = (topic: RegimeTopic, rest: Omit<TopicAnswer, 'topic' | 'facts'>): TopicAnswer => ({
    topic,
    facts,
    ...rest,
  });
  return [
    of('regime', whyRegime(purchase, answer)),
    of('notice', whyNotice(answer)),
    of('time', whyTime(answer, purchase.day)),
    of('standstill', whyStandstill(answer)),
    of('lots', whyLots(answer)),
  ];
}

function factsOf({ cpv, buyer, concession, day }: Purchase, { serviceClass, annexPoint }: RegimeAnswer) {
  const kind = CLASS_NAMES[serviceClass];
  const annex = annexPoint === null ? null : annexPoint;
  return [
    { label: text('CPV-koodi', 'CPV-kod', 'CPV code'), value: cpv === null ? same('–') : same(cpv) },
    {
      label: text('Mitä ostetaan', 'Vad som köps', 'What is bought'),
      value: join((language) => {
        const annexWords = { fi: 'liitteen E kohta', sv: 'bilaga E punkt', en: 'Annex E point' }[language];
        const words = concession ? `${CLASS_NAMES.concession[language]}, ${kind[language]}` : kind[language];
        return annex === null ? words : `${words} (${annexWords} ${annex})`;
      }),
    },
    { label: text('Ostaja', 'Köpare', 'Buyer'), value: BUYER_NAMES[buyer] },
    { label: text('Päivä', 'Dag', 'Day'), value: same(formatDate(day)) },
  ];
}

const validity = ({ from, to, source }: Threshold): Localised =>
  same(`${source}, ${formatDate(from)}–${to === null ? '' : formatDate(to)}`);

function whyRegime(
  { valueCents }: Purchase,
  { regime, national, eu }: RegimeAnswer,
): Omit<TopicAnswer, 'topic' | 'facts'> {
  const name = REGIME_NAMES[regime];
  const [reached, missed] =
    valueCents >= eu.cents ? [eu, null] : valueCents >= national.cents ? [national, eu] : [null, national];
  const sentence = join((language) => {
    const value = money(valueCents)[language];
    const over = reached === null ? '' : money(reached.cents)[language];
    const under = missed === null ? '' : money(missed.cents)[language];
    const words = {
      fi: `Ennakoitu arvo ${value} ${reached === null ? `alittaa kynnysarvon ${under}` : `on vähintään kynnysarvo ${over}`}${reached !== null && missed !== null ? ` ja alle EU-kynnysarvon ${under}` : ''}: ${name.fi}.`,
      sv: `Det uppskattade värdet ${value} ${reached === null ? `är under tröskelvärdet ${under}` : `når tröskelvärdet ${over}`}${reached !== null && missed !== null ? ` men inte EU-tröskelvärdet ${under}` : ''}: ${name.sv}.`,
      en: `The estimated value ${value} ${reached === null ? `is below the threshold ${under}` : `reaches the threshold ${over}`}${reached !== null && missed !== null ? ` but not the EU threshold ${under}` : ''}: ${name.en}.`,
    };
    return words[language];
  });
  const rows = [
    line(text('Kansallinen kynnysarvo', 'Nationellt tröskelvärde', 'National threshold'), {
      amount: centsToDecimal(national.cents),
      note: validity(national),
    }),
    line(text('EU-kynnysarvo', 'EU-tröskelvärde', 'EU threshold'), {
      amount: centsToDecimal(eu.cents),
      note: validity(eu),
    }),
    line(text('Ennakoitu arvo ilman arvonlisäveroa', 'Uppskattat värde utan moms', 'Estimated value without VAT'), {
      amount: centsToDecimal(valueCents),
      total: true,
    }),
  ];
  return { answer: name, sentence, rows, rule: { name: THE_ACT, clause: same('§ 25–27') } };
}

function whyNotice({ notices, regime }: RegimeAnswer): Omit<TopicAnswer, 'topic' | 'facts'> {
  const call = notices.find(({ phase }) => phase === 'call');
  const must = call?.duty === 'must';
  const type = call === undefined ? '' : call.type;
  const duty = {
    must: text('pakollinen', 'obligatoriskt', 'required'),
    may: text('vapaaehtoinen', 'frivilligt', 'voluntary'),
  };
  return {
    answer: must ? same(`${type}`) : text(`${type}, vapaaehtoinen`, `${type}, frivilligt`, `${type}, voluntary`),
    sentence: must
      ? text(
          `Hankinnasta julkaistaan ilmoitus ${type} (${NOTICE_NAMES[call.type].fi}).`,
          `Upphandlingen annonseras med meddelande ${type} (${NOTICE_NAMES[call.type].sv}).`,
          `The call is published as notice ${type} (${NOTICE_NAMES[call.type].en}).`,
        )
      : text(
          'Pienhankinnasta ei ole pakko ilmoittaa. Avoin ilmoitus tuo silti tarjouksia.',
          'En småupphandling behöver inte annonseras. En öppen annons ger ändå anbud.',
          'A small purchase need not be announced. An open notice still brings bids.',
        ),
    rows: notices.map(({ phase, type: code, duty: how, source }) =>
      line(PHASE_NAMES[phase], {
        value: join((language) => `${code}, ${duty[how][language]}`),
        note: join((language) => `${NOTICE_NAMES[code][language]}; ${source}`),
      }),
    ),
    rule: { name: THE_ACT, clause: same(regime === 'small' ? '§ 25' : '§ 58–60') },
  };
}

function whyTime({ times }: RegimeAnswer, day: CalendarDate): Omit<TopicAnswer, 'topic' | 'facts'> {
  const [first] = times;
  if (first === undefined)
    return {
      answer: text('ei vähimmäisaikaa', 'ingen minimitid', 'no minimum time'),
      sentence: text(
        'Laki ei anna päiviä: määräajan pitää riittää tarjouksen tekemiseen hankinnan koko ja vaativuus huomioon ottaen.',
        'Lagen anger inga dagar: tidsfristen ska räcka till för att göra ett anbud med hänsyn till upphandlingens omfattning.',
        'The law gives no days: the deadline has to leave enough time for a bid, given the size and difficulty of the purchase.',
      ),
      rows: [],
      rule: { name: THE_ACT, clause: same('§ 3') },
    };
  const until = formatDate(first.earliest);
  return {
    answer: join((language) => {
      const unit = { fi: 'päivää', sv: 'dagar', en: 'days' }[language];
      return times.map(({ rule, days }) => `${TIME_NAMES[rule.phase][language]} ${days} ${unit}`).join(', ');
    }),
    sentence: text(
      `Jos ilmoitus lähetetään ${formatDate(day)}, määräaika voi päättyä aikaisintaan ${until}. Lähetyspäivää ei lasketa.`,
      `Om meddelandet skickas ${formatDate(day)} kan tidsfristen gå ut tidigast ${until}. Dagen då det skickas räknas inte.`,
      `If the notice is sent on ${formatDate(day)}, the deadline can be ${until} at the earliest. The day of sending does not count.`,
    ),
    rows: times.flatMap(({ rule, days }) => [
      line(TIME_NAMES[rule.phase], { value: same(String(rule.days)), note: same(rule.source) }),
      ...(rule.electronic === undefined
        ? []
        : [
            line(
              text(
                '… kun tarjoukset jätetään sähköisesti',
                '… när anbuden lämnas elektroniskt',
                '… when bids are electronic',
              ),
              {
                value: same(String(rule.electronic)),
              },
            ),
          ]),
      ...(rule.announced === undefined
        ? []
        : [
            line(
              text(
                '… kun ennakkoilmoitus on julkaistu',
                '… när ett förhandsmeddelande har publicerats',
                '… after a prior information notice',
              ),
              { value: same(String(rule.announced)) },
            ),
          ]),
      line(text('Tässä hankinnassa, päivää', 'I den här upphandlingen, dagar', 'In this procurement, days'), {
        value: same(String(days)),
        total: true,
      }),
    ]),
    rule: {
      name: THE_ACT,
      clause: text(`6 luku; ${first.rule.source}`, `6 kap.; ${first.rule.source}`, `chapter 6; ${first.rule.source}`),
    },
  };
}

function whyStandstill({
  standstill: { required, electronicDays, postDays, source },
}: RegimeAnswer): Omit<TopicAnswer, 'topic' | 'facts'> {
  return {
    answer: required
      ? text(`${electronicDays} päivää`, `${electronicDays} dagar`, `${electronicDays} days`)
      : text('ei pakollinen', 'inte obligatorisk', 'not required'),
    sentence: required
      ? text(
          `Sopimuksen saa tehdä aikaisintaan ${electronicDays} päivän kuluttua siitä, kun päätös on lähetetty sähköisesti, tai ${postDays} päivän kuluttua, jos se lähetetään postissa.`,
          `Avtal får ingås tidigast ${electronicDays} dagar efter att beslutet har skickats elektroniskt, eller ${postDays} dagar om det skickas per post.`,
          `A contract may be made at the earliest ${electronicDays} days after the decision was sent electronically, or ${postDays} days if it is sent by post.`,
        )
      : text(
          'Laki ei vaadi odotusaikaa. Päätöksestä voi silti valittaa 14 päivän ajan, ja odottaminen on turvallista.',
          'Lagen kräver ingen väntetid. Beslutet kan ändå överklagas i 14 dagar, och det är tryggt att vänta.',
          'The law asks for no standstill. The decision can still be appealed for 14 days, so waiting is safe.',
        ),
    rows: required
      ? [
          line(text('Päätös sähköisesti, päivää', 'Elektroniskt beslut, dagar', 'Decision sent electronically, days'), {
            value: same(String(electronicDays)),
          }),
          line(text('Päätös postissa, päivää', 'Beslut per post, dagar', 'Decision sent by post, days'), {
            value: same(String(postDays)),
          }),
        ]
      : [],
    rule: { name: THE_ACT, clause: same(source.replace('Procurement Act ', '')) },
  };
}

function whyLots({ lotsReason }: RegimeAnswer): Omit<TopicAnswer, 'topic' | 'facts'> {
  return {
    answer: lotsReason
      ? text('perusteltava, jos ei jaeta', 'motiveras om den inte delas', 'reasons needed if not split')
      : text('ei perusteluvelvollisuutta', 'ingen motiveringsplikt', 'no duty to give reasons'),
    sentence: lotsReason
      ? text(
          'EU-hankinnassa on perusteltava, jos hankintaa ei jaeta osiin.',
          'I en EU-upphandling ska det motiveras om upphandlingen inte delas upp.',
          'In an EU procurement reasons have to be given if the tender is not split into lots.',
        )
      : text(
          'Perusteluja ei vaadita, mutta osat auttavat pieniä yrityksiä tarjoamaan.',
          'Ingen motivering krävs, men delar hjälper små företag att lämna anbud.',
          'No reasons are required, but lots help small companies to bid.',
        ),
    rows: [],
    rule: { name: THE_ACT, clause: same('§ 75') },
  };
}
