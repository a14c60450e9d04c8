import { defineTexts } from '#app';

export const texts = defineTexts('access-table', {
  title: { fi: 'Käyttöoikeudet', sv: 'Behörigheter', en: 'Access rights' },
  intro: {
    fi: 'Kuka saa tehdä mitäkin. Palvelu päättää jokaisen pyynnön juuri tällä taulukolla; omat rivit rajataan lisäksi tietokannassa.',
    sv: 'Vem får göra vad. Tjänsten avgör varje begäran enligt just den här tabellen; egna rader avgränsas dessutom i databasen.',
    en: 'Who may do what. The service judges every call by this very table; whose rows they are is judged in the database as well.',
  },
  search: { fi: 'Toiminto tai osoite', sv: 'Åtgärd eller adress', en: 'Action or address' },
  action: { fi: 'Toiminto', sv: 'Åtgärd', en: 'Action' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  roles: { fi: 'Roolit', sv: 'Roller', en: 'Roles' },
  everyone: {
    fi: 'Kaikki, myös kirjautumatta',
    sv: 'Alla, även utan inloggning',
    en: 'Everyone, also without signing in',
  },
  conditions: { fi: 'Estyy, jos', sv: 'Hindras om', en: 'Refused when' },
  mandate: { fi: 'Toisen puolesta', sv: 'För någon annan', en: 'On behalf of another' },
  nobody: { fi: 'Ei kukaan', sv: 'Ingen', en: 'Nobody' },
  'scope-view': { fi: 'Valtuus nähdä', sv: 'Fullmakt att se', en: 'Mandate to see' },
  'scope-choose': { fi: 'Valtuus valita', sv: 'Fullmakt att välja', en: 'Mandate to choose' },
  'scope-needs': {
    fi: 'Valtuus kertoa tarpeista',
    sv: 'Fullmakt att berätta om behov',
    en: 'Mandate to tell of needs',
  },
  'scope-events': { fi: 'Valtuus käynteihin', sv: 'Fullmakt för besök', en: 'Mandate for visits' },
  routes: { fi: 'Osoitteet', sv: 'Adresser', en: 'Addresses' },
  csv: { fi: 'Lataa taulukko (CSV)', sv: 'Ladda ner tabellen (CSV)', en: 'Download the table (CSV)' },
  emptyTitle: { fi: 'Ei toimintoja', sv: 'Inga åtgärder', en: 'No actions' },
});
