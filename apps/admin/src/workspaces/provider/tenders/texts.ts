import { defineTexts } from '#app';

export const texts = defineTexts('provider-tenders', {
  fittingTitle: { fi: 'Teille sopivat kilpailutukset', sv: 'Upphandlingar som passar er', en: 'Tenders that fit you' },
  fittingIntro: {
    fi: 'Avoimet kilpailutukset, jotka osuvat yrityksenne tietoihin tai hakuvahteihin.',
    sv: 'Öppna upphandlingar som motsvarar företagets uppgifter eller era bevakningar.',
    en: 'Open tenders that match your company profile or your saved searches.',
  },
  all: { fi: 'Kaikki kilpailutukset', sv: 'Alla upphandlingar', en: 'All tenders' },
  allIntro: {
    fi: 'Kaikki julkaistut kilpailutukset.',
    sv: 'Alla publicerade upphandlingar.',
    en: 'All published tenders.',
  },
  fitting: { fi: 'Sopivat', sv: 'Som passar', en: 'Those that fit' },
  found: {
    fi: 'Löytyi hakuvahdilla ”{{name}}”',
    sv: 'Hittades med bevakningen ”{{name}}”',
    en: 'Found by the saved search “{{name}}”',
  },
  foundByProfile: {
    fi: 'Sopii yrityksenne tietoihin',
    sv: 'Motsvarar företagets uppgifter',
    en: 'Fits your company profile',
  },
  because: { fi: 'Osuvat: {{reasons}}', sv: 'Träffar: {{reasons}}', en: 'Matches: {{reasons}}' },
  emptyFitTitle: { fi: 'Juuri nyt mikään ei osu', sv: 'Ingen träff just nu', en: 'Nothing matches right now' },
  emptyFitText: {
    fi: 'Katso kaikki kilpailutukset. Kun yrityksen tiedoissa on palvelut ja kunnat, sopivat kilpailutukset näkyvät tässä.',
    sv: 'Se alla upphandlingar. När företagets uppgifter har tjänster och kommuner visas passande upphandlingar här.',
    en: 'See all tenders. When your company profile names services and municipalities, tenders that fit are shown here.',
  },
  search: { fi: 'Hae nimellä tai tunnuksella', sv: 'Sök med namn eller nummer', en: 'Search by name or number' },
  ended: { fi: 'Myös päättyneet', sv: 'Också avslutade', en: 'Also ended ones' },
  emptyTitle: { fi: 'Ei avoimia kilpailutuksia', sv: 'Inga öppna upphandlingar', en: 'No open tenders' },
  emptyText: {
    fi: 'Saatte ilmoituksen, kun hakuvahtiin osuva kilpailutus julkaistaan.',
    sv: 'Ni får ett meddelande när en upphandling som bevakas publiceras.',
    en: 'You get an alert when a tender that matches a saved search is published.',
  },
  overview: { fi: 'Yleiskuva', sv: 'Översikt', en: 'Overview' },
  result: { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  opened: { fi: 'Avatut tarjoukset', sv: 'Öppnade anbud', en: 'Opened bids' },
  submit: { fi: 'Jätä tarjous', sv: 'Lämna anbud', en: 'Submit a bid' },
  replace: { fi: 'Korvaa tarjous uudella', sv: 'Ersätt anbudet', en: 'Replace the bid' },
  ownBid: { fi: 'Tarjouksenne', sv: 'Ert anbud', en: 'Your bid' },
  toBid: { fi: 'Näytä tarjous ja kuitit', sv: 'Visa anbud och kvitton', en: 'Show the bid and its receipts' },
  notDecided: {
    fi: 'Päätöstä ei ole vielä tehty. Saatte tiedon heti, kun se on tehty.',
    sv: 'Beslut har inte fattats ännu. Ni får besked genast när det har fattats.',
    en: 'No decision yet. You will be told as soon as it is made.',
  },
  'my-accepted': { fi: 'Tarjouksenne valittiin.', sv: 'Ert anbud valdes.', en: 'Your bid was chosen.' },
  'my-rejected': { fi: 'Tarjoustanne ei valittu.', sv: 'Ert anbud valdes inte.', en: 'Your bid was not chosen.' },
  'my-excluded': { fi: 'Tarjouksenne suljettiin pois.', sv: 'Ert anbud uteslöts.', en: 'Your bid was left out.' },
  acceptedNext: {
    fi: 'Sopimus tehdään odotusajan jälkeen. Saatte sen allekirjoitettavaksi.',
    sv: 'Avtalet ingås efter väntetiden. Ni får det för underskrift.',
    en: 'The contract is made after the standstill. You will get it for signing.',
  },
  otherNext: {
    fi: 'Jos katsotte, että päätös on virheellinen, muutoksenhakuohje on päätöksen liitteenä.',
    sv: 'Om ni anser att beslutet är felaktigt finns besvärsanvisningen som bilaga till beslutet.',
    en: 'If you think the decision is wrong, the instructions for appeal are attached to it.',
  },
});
