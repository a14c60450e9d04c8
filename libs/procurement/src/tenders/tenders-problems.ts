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
  'publish-time-in-lost-hour': {
    status: 422,
    text: {
      fi: 'Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.',
      sv: 'Klockslaget finns inte: då ställs klockan om till sommartid. Välj en annan tid.',
      en: 'This time does not exist: the clock moves to summer time. Choose another time.',
    },
  },
  'publish-time-passed': {
    status: 422,
    text: {
      fi: 'Valittu julkaisuaika on ohi. Valitse aika, joka on edessä, tai julkaise heti.',
      sv: 'Den valda publiceringstiden har passerat. Välj en tid som ligger framåt eller publicera genast.',
      en: 'The chosen time of publication has passed. Choose a time that lies ahead, or publish at once.',
    },
  },
  'lot-already-cancelled': {
    status: 409,
    text: {
      fi: 'Osa on jo keskeytetty.',
      sv: 'Delen har redan avbrutits.',
      en: 'The lot has already been cancelled.',
    },
  },
  'lot-last-one': {
    status: 409,
    text: {
      fi: 'Tämä on viimeinen osa. Keskeytä koko kilpailutus.',
      sv: 'Det här är den sista delen. Avbryt hela upphandlingen.',
      en: 'This is the last lot. Cancel the whole tender.',
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
