import { formatCents, type Language, type Localised, parseCents } from '@kasvutori/platform';
import type { TraceRow } from './evaluation-formula.js';

/** The rule behind every ranking, for the Why panel and the decision document. */
export const EVALUATION_RULE: { readonly version: string; readonly clause: Localised; readonly text: Localised } = {
  version: '1',
  clause: {
    fi: 'Laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 93–96 §',
    sv: 'Lagen om offentlig upphandling och koncession (1397/2016) 93–96 §',
    en: 'Act on Public Procurement and Concession Contracts (1397/2016), sections 93–96',
  },
  text: {
    fi: 'Hintapisteet: painoarvo × halvin vertailuhinta ÷ tarjouksen vertailuhinta. Laatupisteet: painoarvo × arvioijien keskiarvo ÷ 5. Pisteet lasketaan tarkasti ja pyöristetään vain näytettäessä. Tasapisteissä halvempi vertailuhinta voittaa; jos hinnatkin ovat samat, arvotaan avauksessa julkaistuista tiivisteistä.',
    sv: 'Prispoäng: vikten × det lägsta jämförelsepriset ÷ anbudets jämförelsepris. Kvalitetspoäng: vikten × bedömarnas medelvärde ÷ 5. Poängen räknas exakt och avrundas bara när de visas. Vid lika poäng vinner det lägre jämförelsepriset; är också priserna lika, lottas det med de kontrollsummor som offentliggjordes vid öppningen.',
    en: 'Price points: weight × lowest comparison price ÷ the comparison price of the bid. Quality points: weight × the average of the assessors ÷ 5. Points are computed exactly and rounded only for display. With equal points the lower comparison price wins; if the prices are equal too, a lot is drawn from the hashes published at the opening.',
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
      const sum = `${number(row.weight, language)} × ${number(row.average, language)}${of} ÷ 5`;
      return `${name}: ${sum} = ${points(row.points, language)}`;
    }
    case 'total':
      return `${TOTAL[language]}: ${points(row.points, language)}`;
    case 'tie':
      return TIE[row.rule][language].replace('{others}', row.bidIds.map((id) => names.bidder(id)).join(', '));
  }
}

/** "54.5" as people read it: a decimal comma in Finnish and Swedish. */
export function number(decimal: string, language: Language): string {
  return language === 'en' ? decimal : decimal.replace('.', ',');
}

function points(decimal: string, language: Language): string {
  return `${number(decimal, language)} ${POINTS[language]}`;
}

const POINTS: Localised = { fi: 'pistettä', sv: 'poäng', en: 'points' };
const TOTAL: Localised = { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'In total' };
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
