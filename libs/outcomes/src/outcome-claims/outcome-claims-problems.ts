import { defineProblems } from '@kasvutori/platform';

export const claimProblem = defineProblems({
  'claim-not-asked-for': {
    status: 422,
    text: {
      fi: 'Tätä ei tarvitse hakea maksettavaksi, tai sopimuksen maksuperusteissa ei ole sitä.',
      sv: 'Detta behöver inte begäras, eller så finns det inte i avtalets ersättningsgrunder.',
      en: 'This need not be claimed, or the contract’s tariff does not have it.',
    },
  },
  'claim-evidence-unknown': {
    status: 422,
    text: {
      fi: 'Näyttöä ei löydy tämän asiakkaan tiedoista. Liitä tiedosto ensin tietoon, jonka se osoittaa.',
      sv: 'Beviset finns inte bland uppgifterna om klienten. Bifoga först filen till den uppgift som den visar.',
      en: 'The evidence is not among the facts of this client. First attach the file to the fact it shows.',
    },
  },
  'claim-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Hakemusta ei voi viedä tähän vaiheeseen sen nykyisestä tilasta.',
      sv: 'Begäran kan inte föras vidare så från sitt nuvarande läge.',
      en: 'The claim cannot take this step from where it is.',
    },
  },
  'claim-contest-late': {
    status: 409,
    text: {
      fi: 'Hylkäyksestä piti ilmoittaa erimielisyys viimeistään {until}.',
      sv: 'Avslaget skulle ha bestridits senast {until}.',
      en: 'The refusal had to be contested by {until}.',
    },
  },
  'claim-accepted-before': {
    status: 409,
    text: {
      fi: 'Samasta tuloksesta on jo hyväksytty toinen hakemus.',
      sv: 'En annan begäran för samma resultat har redan godkänts.',
      en: 'Another claim for the same outcome has been accepted already.',
    },
  },
});
