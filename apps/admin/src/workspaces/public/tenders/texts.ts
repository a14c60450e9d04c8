import { defineTexts } from '#app';

export const texts = defineTexts('public-tenders', {
  title: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' },
  intro: {
    fi: 'Palvelut, joista alue pyytää nyt tarjouksia. Kuka tahansa saa lukea ne. Tarjouksen voi jättää palveluntuottaja, joka on kirjautunut.',
    sv: 'Tjänster som regionen nu begär anbud på. Vem som helst får läsa dem. Anbud lämnas av en inloggad producent.',
    en: 'Services for which the region now asks for bids. Anyone may read them. A signed-in provider can submit a bid.',
  },
  search: { fi: 'Hae nimellä tai tunnuksella', sv: 'Sök med namn eller nummer', en: 'Search by name or number' },
  ended: { fi: 'Myös päättyneet', sv: 'Också avslutade', en: 'Also ended ones' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  status: { fi: 'Tila', sv: 'Status', en: 'Status' },
  emptyTitle: {
    fi: 'Juuri nyt ei ole avoimia kilpailutuksia',
    sv: 'Just nu finns inga öppna upphandlingar',
    en: 'No open tenders right now',
  },
  emptyText: {
    fi: 'Palveluntuottaja voi tilata ilmoituksen uusista kilpailutuksista omassa työtilassaan.',
    sv: 'En producent kan beställa meddelanden om nya upphandlingar på sin arbetsyta.',
    en: 'A provider can order alerts of new tenders in its own workspace.',
  },
  overview: { fi: 'Yleiskuva', sv: 'Översikt', en: 'Overview' },
  opened: { fi: 'Avatut tarjoukset', sv: 'Öppnade anbud', en: 'Opened bids' },
  bidAction: { fi: 'Jätä tarjous', sv: 'Lämna anbud', en: 'Submit a bid' },
  bidTitle: { fi: 'Haluatko jättää tarjouksen?', sv: 'Vill du lämna ett anbud?', en: 'Do you want to submit a bid?' },
  bidText: {
    fi: 'Kirjaudu palveluntuottajana. Tarjous on sinetissä: kukaan ei näe sitä ennen avausta.',
    sv: 'Logga in som producent. Anbudet är förseglat: ingen ser det före öppningen.',
    en: 'Sign in as a provider. A bid is sealed: nobody sees it before the opening.',
  },
});
