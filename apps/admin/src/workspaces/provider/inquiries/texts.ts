import { defineTexts } from '#app';

export const texts = defineTexts('provider-inquiries', {
  title: { fi: 'Tilaajan kysymykset', sv: 'Beställarens frågor', en: 'Questions from the buyer' },
  'low-price': {
    fi: 'Selvitys hinnasta (96 §)',
    sv: 'Redogörelse för priset (96 §)',
    en: 'Explanation of the price (section 96)',
  },
  hearing: {
    fi: 'Kuuleminen ja korjaavat toimet (82 §)',
    sv: 'Hörande och korrigerande åtgärder (82 §)',
    en: 'Hearing and corrective measures (section 82)',
  },
  clarification: {
    fi: 'Täsmennyspyyntö (74 §)',
    sv: 'Begäran om precisering (74 §)',
    en: 'Request for clarification (section 74)',
  },
  answer: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  answerTo: { fi: 'Vastaa tilaajalle', sv: 'Svara beställaren', en: 'Answer the buyer' },
  yourAnswer: { fi: 'Vastauksenne', sv: 'Ert svar', en: 'Your answer' },
  once: {
    fi: 'Vastaus lähetetään yhden kerran. Vain tilaaja näkee sen.',
    sv: 'Svaret skickas en gång. Endast beställaren ser det.',
    en: 'The answer is sent once. Only the buyer sees it.',
  },
  asked: { fi: 'Kysytty {{time}}', sv: 'Frågat {{time}}', en: 'Asked {{time}}' },
  answered: { fi: 'Vastattu {{time}}', sv: 'Besvarat {{time}}', en: 'Answered {{time}}' },
  accepted: {
    fi: 'Tilaaja hyväksyi selvityksen',
    sv: 'Beställaren godkände redogörelsen',
    en: 'The buyer accepted it',
  },
  rejected: {
    fi: 'Tilaaja ei hyväksynyt selvitystä',
    sv: 'Beställaren godkände inte redogörelsen',
    en: 'The buyer did not accept it',
  },
  toBid: { fi: 'Tarjous', sv: 'Anbudet', en: 'The bid' },
});
