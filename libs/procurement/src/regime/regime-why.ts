import { centsToDecimal, formatDate, type Localised } from '@kasvutori/platform';
import { whyLots, whyNotice, whyStandstill } from './duty-whys.js';
import { sourceText } from './law-source.js';
import type { Purchase, RegimeAnswer } from './regime.js';
import { whyTime } from './time-why.js';
import { BUYER_NAMES, CLASS_NAMES, REGIME_NAMES } from './regime-names.js';
import type { Threshold } from './threshold-table.js';
import { join, line, money, same, text, THE_ACT, type RegimeTopic, type TopicAnswer, type Why } from './why-words.js';

/** Every answer of the engine with its reason, in the order an officer asks. */
export function explainRegime(purchase: Purchase, answer: RegimeAnswer): TopicAnswer[] {
  const facts = factsOf(purchase, answer);
  const of = (topic: RegimeTopic, rest: Why): TopicAnswer => ({
    topic,
    facts,
    ...rest,
  });
  return [
    of('regime', whyRegime(purchase, answer)),
    of('notice', whyNotice(answer)),
    of('time', whyTime(answer, purchase)),
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
  join((language) => `${sourceText(source)[language]}, ${formatDate(from)}–${to === null ? '' : formatDate(to)}`);

function whyRegime({ valueCents }: Purchase, { regime, national, eu }: RegimeAnswer): Why {
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
  return { answer: name, sentence, rows, rule: { name: THE_ACT, clause: sourceText('§ 25–27') } };
}
