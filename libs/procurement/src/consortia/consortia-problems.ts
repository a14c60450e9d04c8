import { defineProblems } from '@kasvutori/platform';

export const consortiumProblem = defineProblems({
  'consortium-member-unknown': {
    status: 422,
    text: {
      fi: 'Yritystä ei löydy palvelusta tällä Y-tunnuksella. Pyydä sitä ensin rekisteröitymään.',
      sv: 'Företaget finns inte i tjänsten med det här FO-numret. Be det registrera sig först.',
      en: 'No company with this business id is in the service. Ask it to register first.',
    },
  },
  'consortium-member-is-lead': {
    status: 422,
    text: {
      fi: 'Oma yrityksenne on ryhmittymän johtaja, eikä sitä lisätä jäseneksi.',
      sv: 'Ert eget företag leder gruppen och läggs inte till som medlem.',
      en: 'Your own company leads the consortium and is not added as a member.',
    },
  },
  'consortium-member-twice': {
    status: 409,
    text: {
      fi: 'Yritys on jo ryhmittymässä.',
      sv: 'Företaget är redan med i gruppen.',
      en: 'The company is in the consortium already.',
    },
  },
  'consortium-share-invalid': {
    status: 422,
    text: {
      fi: 'Anna osuus prosentteina, yli 0 ja alle 100, enintään kaksi desimaalia.',
      sv: 'Ange andelen i procent, över 0 och under 100, högst två decimaler.',
      en: 'Give the share as a percentage over 0 and under 100 with at most two decimals.',
    },
  },
  'consortium-shares-over-hundred': {
    status: 422,
    text: {
      fi: 'Jäsenten osuudet ovat yhteensä 100 prosenttia tai enemmän: johtajalle ei jää työtä.',
      sv: 'Medlemmarnas andelar är sammanlagt 100 procent eller mer: inget arbete blir kvar för ledaren.',
      en: 'The shares of the members make 100 per cent or more: no work is left for the lead.',
    },
  },
  'consortium-bid-stands': {
    status: 409,
    text: {
      fi: 'Jätetty tarjous nojaa tähän vahvistukseen. Pyydä ryhmittymän johtajaa vaihtamaan tai perumaan tarjous ensin.',
      sv: 'Ett lämnat anbud bygger på denna bekräftelse. Be gruppens ledare först byta ut eller återta anbudet.',
      en: 'A submitted bid rests on this confirmation. Ask the lead of the consortium to replace or withdraw the bid first.',
    },
  },
});
