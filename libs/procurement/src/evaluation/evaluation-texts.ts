import { formatCents, type Language, type Localised, parseCents } from '@kasvutori/platform';
import type { TraceRow, UnrankedBid } from './evaluation-formula.js';

/** The rule behind every ranking, for the Why panel and the decision document. */
export const EVALUATION_RULE: { readonly version: string; readonly clause: Localised; readonly text: Localised } = {
  version: '2',
  clause: {
    fi: 'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 93–96 §',
    sv: 'Lagen om offentlig upphandling och koncession (1397/2016) 93–96 §',
    en: 'Act on Public Procurement and Concession Contracts (1397/2016), sections 93–96',
  },
  text: {
    fi: 'Pisteet: painoarvo × osuus, kunkin perusteen julkaistun pisteytyksen mukaan. Hinta suhteessa halvimpaan: halvin ÷ tarjottu; suoraviivaisesti: rajojen välissä tasaisesti. Laatu: arvio ÷ enimmäisarvio, ilmoitettu luku rajojen välissä tai kyllä/ei. Kerroinmenetelmässä hinta ÷ (1 + laatupisteet ÷ (100 − laadun enimmäispisteet)), ja pienin voittaa. Pisteet lasketaan tarkasti ja pyöristetään vain näytettäessä. Tasatilanteessa halvempi vertailuhinta voittaa; jos hinnatkin ovat samat, arvotaan avauksessa julkaistuista tiivisteistä.',
    sv: 'Poäng: vikten × andelen, enligt den offentliggjorda poängsättningen för varje kriterium. Pris i förhållande till det lägsta: lägsta ÷ erbjudet; linjärt: jämnt mellan gränserna. Kvalitet: bedömning ÷ högsta bedömning, ett uppgivet tal mellan gränserna eller ja/nej. Med koefficient: priset ÷ (1 + kvalitetspoängen ÷ (100 − högsta kvalitetspoängen)), och det minsta vinner. Poängen räknas exakt och avrundas bara när de visas. Vid lika resultat vinner det lägre jämförelsepriset; är också priserna lika, lottas det med de kontrollsummor som offentliggjordes vid öppningen.',
    en: 'Points: weight × share, by the published scoring of each criterion. Price relative to the lowest: lowest ÷ offered; linear: evenly between the bounds. Quality: score ÷ most, a stated number between its bounds, or yes/no. With coefficients: price ÷ (1 + quality points ÷ (100 − most quality points)), and the smallest wins. Points are computed exactly and rounded only for display. With equal results the lower comparison price wins; if the prices are equal too, a lot is drawn from the hashes published at the opening.',
  },
};

/** Names of what a row mentions by id. */
export interface TraceNames {
  criterion(id: string): string;
  bidder(bidId: string): string;
}

/** One row of the arithmetic as a sentence: "Hinta: 60,00 × 90 000,00 € ÷ 100 000,00 € = 54,00 pistettä". */
export function explainRow(row: TraceRow, language: Language, names: TraceNames): string {
  switch (row.kind) {
    case 'price': {
      const [lowest, offered] = [row.lowest, row.offered].map((amount) => formatCents(parseCents(amount), language));
      const sum = `${number(row.weight, language)} × ${lowest} ÷ ${offered}`;
      return `${names.criterion(row.criterionId)}: ${sum} = ${points(row.points, language)}`;
    }
    case 'quality': {
      const name = names.criterion(row.criterionId);
      if (row.average === null) return `${name}: ${NOT_SCORED[language]}`;
      const of = row.scores.length > 1 ? ` (${row.scores.join(', ')})` : '';
      const sum = `${number(row.weight, language)} × ${number(row.average, language)}${of} ÷ ${row.max ?? 5}`;
      return `${name}: ${sum} = ${points(row.points, language)}`;
    }
    case 'linear': {
      const [best, worst, offered] = [row.best, row.worst, row.offered].map((amount) =>
        formatCents(parseCents(amount), language),
      );
      const sum = `${number(row.weight, language)} × (${worst} − ${offered}) ÷ (${worst} − ${best}), 0–1`;
      return `${names.criterion(row.criterionId)}: ${sum} = ${points(row.points, language)}`;
    }
    case 'life-cycle': {
      const euros = (amount: string): string => formatCents(parseCents(amount), language);
      const parts = row.lines.map(
        ({ code, amount, presentValue }) => `${code} ${euros(amount)} → ${euros(presentValue)}`,
      );
      const sum = [euros(row.price), ...parts].join(' + ');
      return `${names.criterion(row.criterionId)}, ${LIFE_CYCLE[language].replace('{years}', String(row.years)).replace('{rate}', number(row.discountRate, language))}: ${sum} = ${euros(row.total)}`;
    }
    case 'stated': {
      const name = names.criterion(row.criterionId);
      if (row.value === null) return `${name}: ${NOT_STATED[language]}`;
      const [value, best, worst] = [row.value, row.best, row.worst].map((text) => number(text, language));
      const sum = `${number(row.weight, language)} × (${value} − ${worst}) ÷ (${best} − ${worst}), 0–1`;
      return `${name}: ${sum} = ${points(row.points, language)}`;
    }
    case 'yes-no': {
      const said = row.value === null ? NOT_STATED[language] : row.value === '1' ? YES[language] : NO[language];
      return `${names.criterion(row.criterionId)}: ${said} = ${points(row.points, language)}`;
    }
    case 'adjusted': {
      const [offered, adjusted, lowest] = [row.offered, row.adjusted, row.lowest].map((amount) =>
        formatCents(parseCents(amount), language),
      );
      const sum = `${offered} ÷ (1 + ${number(row.quality, language)} ÷ (100 − ${number(row.most, language)})) = ${adjusted}`;
      return `${ADJUSTED[language]}: ${sum}; 100 × ${lowest} ÷ ${adjusted} = ${points(row.points, language)}`;
    }
    case 'total':
      return `${TOTAL[language]}: ${points(row.points, language)}`;
    case 'tie':
      return TIE[row.rule][language].replace('{others}', row.bidIds.map((id) => names.bidder(id)).join(', '));
  }
}

/** Why a bid is not compared in a lot, as it stands in the decision. */
export function explainUnranked(row: UnrankedBid, language: Language, names: TraceNames): string {
  const name = names.criterion(row.criterionId);
  if (row.points === null || row.minimum === null) return BEYOND_BOUND[language].replace('{criterion}', name);
  return BELOW_MINIMUM[language]
    .replace('{criterion}', name)
    .replace('{points}', number(row.points, language))
    .replace('{minimum}', number(row.minimum, language));
}

const BELOW_MINIMUM: Localised = {
  fi: 'Ei vertailla: {criterion} sai {points} pistettä, vähintään {minimum} vaaditaan.',
  sv: 'Jämförs inte: {criterion} fick {points} poäng, minst {minimum} krävs.',
  en: 'Not compared: {criterion} got {points} points, at least {minimum} are required.',
};
const BEYOND_BOUND: Localised = {
  fi: 'Ei vertailla: {criterion} on julkaistun rajan ulkopuolella.',
  sv: 'Jämförs inte: {criterion} är utanför den offentliggjorda gränsen.',
  en: 'Not compared: {criterion} is beyond the published bound.',
};

/** "54.5" as people read it: a decimal comma in Finnish and Swedish. */
export function number(decimal: string, language: Language): string {
  return language === 'en' ? decimal : decimal.replace('.', ',');
}

function points(decimal: string, language: Language): string {
  return `${number(decimal, language)} ${POINTS[language]}`;
}

const POINTS: Localised = { fi: 'pistettä', sv: 'poäng', en: 'points' };
const TOTAL: Localised = { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'In total' };
const NOT_STATED: Localised = { fi: 'ei ilmoitettu', sv: 'inte uppgivet', en: 'not stated' };
const YES: Localised = { fi: 'kyllä', sv: 'ja', en: 'yes' };
const NO: Localised = { fi: 'ei', sv: 'nej', en: 'no' };
const ADJUSTED: Localised = { fi: 'Vertailuluku', sv: 'Jämförelsetal', en: 'Comparison number' };
const LIFE_CYCLE: Localised = {
  fi: 'elinkaarikustannus {years} vuodelta, korko {rate} %',
  sv: 'livscykelkostnad för {years} år, ränta {rate} %',
  en: 'life-cycle cost over {years} years, rate {rate} %',
};
const NOT_SCORED: Localised = { fi: 'ei vielä arvioitu', sv: 'inte bedömt ännu', en: 'not scored yet' };
const TIE: Readonly<Record<'lower-price' | 'draw', Localised>> = {
  'lower-price': {
    fi: 'Samat pisteet kuin: {others}. Järjestyksen ratkaisi halvempi vertailuhinta.',
    sv: 'Samma poäng som: {others}. Ordningen avgjordes av det lägre jämförelsepriset.',
    en: 'The same points as: {others}. The lower comparison price decided the order.',
  },
  draw: {
    fi: 'Samat pisteet ja sama vertailuhinta kuin: {others}. Järjestys arvottiin avauksessa julkaistuista tiivisteistä.',
    sv: 'Samma poäng och samma jämförelsepris som: {others}. Ordningen lottades med de kontrollsummor som offentliggjordes vid öppningen.',
    en: 'The same points and the same comparison price as: {others}. The order was drawn from the hashes published at the opening.',
  },
};
