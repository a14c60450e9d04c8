import { defineProblems } from '@kasvutori/platform';

export const tenderProblem = defineProblems({
  'tender-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä kilpailutuksen nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i upphandlingens nuvarande skede.',
      en: 'This cannot be done at the present stage of the tender.',
    },
  },
  'tender-not-in-draft': {
    status: 409,
    text: {
      fi: 'Sisältöä voi muuttaa vain luonnoksessa. Hyväksynnästä kilpailutuksen voi palauttaa luonnokseksi.',
      sv: 'Innehållet kan ändras bara i ett utkast. Från godkännandet kan upphandlingen återgå till utkast.',
      en: 'The content can be changed only in a draft. From approval the tender can be returned to draft.',
    },
  },
  'tender-incomplete': {
    status: 422,
    text: {
      fi: 'Kilpailutuksesta puuttuu vielä tietoja. Täydennä merkityt kohdat.',
      sv: 'Upphandlingen saknar ännu uppgifter. Komplettera de markerade punkterna.',
      en: 'The tender still lacks details. Complete the marked fields.',
    },
  },
  'tender-awarded-directly': {
    status: 409,
    text: {
      fi: 'Tästä on vireillä suorahankinta. Jatka siinä tai peru se ensin.',
      sv: 'En direktupphandling pågår. Fortsätt med den eller avbryt den först.',
      en: 'It is being awarded directly. Go on there, or cancel the direct award first.',
    },
  },
  'tender-own-approval': {
    status: 403,
    text: {
      fi: 'Et voi hyväksyä kilpailutusta, jonka itse lähetit hyväksyttäväksi. Pyydä toista hyväksyjää.',
      sv: 'Du kan inte godkänna en upphandling som du själv skickat för godkännande. Be en annan godkännare.',
      en: 'You cannot approve a tender that you submitted yourself. Ask another approver.',
    },
  },
});
