import { defineProblems } from '@kasvutori/platform';

export const feedbackProblem = defineProblems({
  'service-not-begun': {
    status: 409,
    text: {
      fi: 'Palvelu ei ole vielä alkanut. Voit kertoa siitä ensimmäisen tapaamisen jälkeen.',
      sv: 'Tjänsten har inte börjat ännu. Du kan berätta om den efter det första mötet.',
      en: 'The service has not begun yet. You can tell of it after the first meeting.',
    },
  },
  'nobody-to-complain-of': {
    status: 409,
    text: {
      fi: 'Setelillä ei ole vielä palvelun tarjoajaa.',
      sv: 'Sedeln har ännu ingen producent.',
      en: 'The voucher has no provider yet.',
    },
  },
});
