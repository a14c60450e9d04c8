import { defineTexts } from '#app';

/** What has happened to a tender or a bid, in the words of its timeline. */
export const moveTexts = defineTexts('procurement-moves', {
  'move-copy': { fi: 'Luonnos kopioitu', sv: 'Utkastet kopierat', en: 'Draft copied' },
  'move-schedule': { fi: 'Hyväksytty julkaistavaksi', sv: 'Godkänd för publicering', en: 'Approved for publication' },
  'move-publish': {
    fi: 'Julkaistu valittuna aikana',
    sv: 'Publicerad vid vald tid',
    en: 'Published at the chosen time',
  },
  'move-miss-publication': {
    fi: 'Julkaisuaika meni ohi, palautettu luonnokseksi',
    sv: 'Publiceringstiden passerade, återställd till utkast',
    en: 'Time of publication was missed, a draft again',
  },
  'move-revise': { fi: 'Korjaus julkaistu', sv: 'Rättelse publicerad', en: 'Corrigendum published' },
  'move-cancel-lot': { fi: 'Osa keskeytetty', sv: 'En del avbruten', en: 'Lot cancelled' },
  'move-call-off': {
    fi: 'Luonnos kevennettyyn kilpailutukseen',
    sv: 'Utkast till förnyad konkurrensutsättning',
    en: 'Draft of a mini-competition',
  },
  'move-invite': { fi: 'Ehdokkaat kutsuttu', sv: 'Anbudssökande inbjudna', en: 'Candidates invited' },
  'move-open-round': { fi: 'Kierros avattu', sv: 'Omgång öppnad', en: 'Round opened' },
  'move-unseal-answers': {
    fi: 'Kierroksen vastaukset avattu',
    sv: 'Omgångens svar öppnade',
    en: 'Answers of the round opened',
  },
  'move-record-round': {
    fi: 'Kierroksen tulos kirjattu',
    sv: 'Omgångens resultat antecknat',
    en: 'Result of the round recorded',
  },
  'move-reduce': { fi: 'Ehdokas jätetty pois', sv: 'Anbudssökande utelämnad', en: 'Candidate left out' },
  'move-call-for-bids': {
    fi: 'Lopulliset tarjoukset pyydetty',
    sv: 'Slutliga anbud begärda',
    en: 'Final bids called for',
  },
  'move-start-development': {
    fi: 'Kehitysvaihe aloitettu',
    sv: 'Utvecklingsfasen inledd',
    en: 'Development phase begun',
  },
  'move-development-continue': {
    fi: 'Kehitysvaiheesta toteutukseen',
    sv: 'Från utveckling till genomförande',
    en: 'From development to implementation',
  },
  'move-development-stop': {
    fi: 'Päätetty kehitysvaiheeseen',
    sv: 'Avslutat efter utvecklingsfasen',
    en: 'Stopped after the development phase',
  },
  'move-create': { fi: 'Luonnos aloitettu', sv: 'Utkastet påbörjades', en: 'Draft started' },
  'move-import': {
    fi: 'Luonnos tehty ilmoituksesta',
    sv: 'Utkast gjort av ett meddelande',
    en: 'Draft made from a notice',
  },
  'move-submit-for-approval': {
    fi: 'Lähetetty hyväksyttäväksi',
    sv: 'Skickad för godkännande',
    en: 'Sent for approval',
  },
  'move-return': { fi: 'Palautettu luonnokseksi', sv: 'Återställd till utkast', en: 'Returned to draft' },
  'move-approve-and-publish': {
    fi: 'Hyväksytty ja julkaistu',
    sv: 'Godkänd och publicerad',
    en: 'Approved and published',
  },
  'move-award-directly': { fi: 'Tehty suorahankintana', sv: 'Direktupphandlad', en: 'Awarded directly' },
  'move-declare-opening': {
    fi: 'Virkahenkilö valmis avaamaan tarjoukset',
    sv: 'Tjänsteman redo att öppna anbuden',
    en: 'Officer ready to open the bids',
  },
  'move-open': { fi: 'Tarjoukset avattu', sv: 'Anbuden öppnades', en: 'Bids opened' },
  'move-decide': { fi: 'Hankintapäätös tehty', sv: 'Upphandlingsbeslut fattat', en: 'Award decision made' },
  'move-reopen': {
    fi: 'Päätös otettu uudelleen käsiteltäväksi',
    sv: 'Beslutet togs upp på nytt',
    en: 'Decision reopened',
  },
  'move-cancel-after-decision': {
    fi: 'Hankinta keskeytetty päätöksen jälkeen',
    sv: 'Upphandlingen avbröts efter beslutet',
    en: 'Procurement cancelled after the decision',
  },
  'move-reconsider': { fi: 'Tarjous vertailuun uudelleen', sv: 'Anbudet jämförs på nytt', en: 'Bid compared again' },
  'move-readmit': { fi: 'Tarjous palautettu vertailuun', sv: 'Anbudet tillbaka i jämförelsen', en: 'Bid readmitted' },
  'move-conclude': { fi: 'Päätös lopullinen', sv: 'Beslutet slutligt', en: 'Decision final' },
  'move-cancel': { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Cancelled' },
  'move-submit': { fi: 'Tarjous jätetty', sv: 'Anbud lämnat', en: 'Bid submitted' },
  'move-replace': { fi: 'Tarjous korvattu uudella', sv: 'Anbudet ersatt med ett nytt', en: 'Bid replaced' },
  'move-withdraw': { fi: 'Tarjous peruttu', sv: 'Anbudet återtaget', en: 'Bid withdrawn' },
  'move-accept': { fi: 'Tarjous hyväksytty', sv: 'Anbudet antaget', en: 'Bid accepted' },
  'move-reject': { fi: 'Tarjousta ei valittu', sv: 'Anbudet valdes inte', en: 'Bid not chosen' },
  'move-exclude': { fi: 'Tarjous suljettu pois', sv: 'Anbudet uteslutet', en: 'Bid excluded' },
  'move-close-scoring': {
    fi: 'Nimetön pisteytys suljettu: nimet ja hinnat näkyvät',
    sv: 'Den anonyma poängsättningen avslutades: namn och priser syns',
    en: 'Scoring without names closed: names and prices are shown',
  },
});
