import { defineTexts } from '#app';

export const texts = defineTexts('tenderBoard', {
  title: { fi: 'Kilpailutukset vaiheittain', sv: 'Upphandlingar efter skede', en: 'Tenders by stage' },
  list: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' },
  intro: {
    fi: 'Jokainen sarake on vaihe. Nuolinäppäimillä liikut kortista toiseen, Enter avaa kilpailutuksen.',
    sv: 'Varje kolumn är ett skede. Med piltangenterna går du från kort till kort, Enter öppnar upphandlingen.',
    en: 'Each column is a stage. The arrow keys move from card to card, Enter opens the tender.',
  },
  none: { fi: 'Ei kilpailutuksia', sv: 'Inga upphandlingar', en: 'No tenders' },
  all: { fi: 'Näytä kaikki {{count}}', sv: 'Visa alla {{count}}', en: 'Show all {{count}}' },
});
