import { defineProblems } from '@kasvutori/platform';

export const directAwardProblem = defineProblems({
  'direct-award-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä suorahankinnan nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i direktupphandlingens nuvarande skede.',
      en: 'This cannot be done at the present stage of the direct award.',
    },
  },
  'direct-award-not-in-draft': {
    status: 409,
    text: {
      fi: 'Suorahankintaa voi muuttaa vain luonnoksena.',
      sv: 'En direktupphandling kan ändras bara som utkast.',
      en: 'A direct award can be changed only as a draft.',
    },
  },
  'direct-award-own-approval': {
    status: 403,
    text: {
      fi: 'Et voi hyväksyä suorahankintaa, jonka itse lähetit hyväksyttäväksi. Pyydä toista hyväksyjää.',
      sv: 'Du kan inte godkänna en direktupphandling som du själv skickat för godkännande. Be en annan godkännare.',
      en: 'You cannot approve a direct award that you submitted yourself. Ask another approver.',
    },
  },
  'direct-award-own-company': {
    status: 403,
    text: {
      fi: 'Olet esteellinen: toimit palveluntuottajan puolesta. Pyydä asia toiselle virkahenkilölle.',
      sv: 'Du är jävig: du företräder producenten. Be en annan tjänsteman sköta ärendet.',
      en: 'You are disqualified: you act for the provider. Ask another officer to take this on.',
    },
  },
  'direct-award-incomplete': {
    status: 422,
    text: {
      fi: 'Suorahankinnasta puuttuu vielä tietoja. Täydennä merkityt kohdat.',
      sv: 'Direktupphandlingen saknar ännu uppgifter. Komplettera de markerade punkterna.',
      en: 'The direct award still lacks details. Complete the marked fields.',
    },
  },
  'direct-award-exists': {
    status: 409,
    text: {
      fi: 'Tästä on jo vireillä suorahankinta.',
      sv: 'En direktupphandling pågår redan.',
      en: 'It is being awarded directly already.',
    },
  },
  'direct-award-not-of-draft': {
    status: 409,
    text: {
      fi: 'Suorahankinta tehdään luonnoksesta, jota ei ole julkaistu.',
      sv: 'En direktupphandling görs utifrån ett opublicerat utkast.',
      en: 'A direct award is made from a draft that has not been published.',
    },
  },
  'provider-unknown': {
    status: 422,
    text: {
      fi: 'Palveluntuottajaa ei löydy.',
      sv: 'Producenten hittas inte.',
      en: 'The provider is not known.',
    },
  },
  'price-item-unknown': {
    status: 422,
    text: {
      fi: 'Hintarivi ei kuulu tähän hankintaan.',
      sv: 'Prisraden hör inte till den här upphandlingen.',
      en: 'The price item does not belong to this procurement.',
    },
  },
});
