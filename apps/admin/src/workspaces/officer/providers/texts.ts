import { defineTexts } from '#app';

export const texts = defineTexts('officer-providers', {
  title: { fi: 'Palveluntuottajat', sv: 'Serviceproducenter', en: 'Providers' },
  search: { fi: 'Nimi tai Y-tunnus', sv: 'Namn eller FO-nummer', en: 'Name or business ID' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  home: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  serves: { fi: 'Palvelee kunnassa', sv: 'Betjänar i kommunen', en: 'Serves in' },
  area: { fi: 'Paikallinen maakunnassa', sv: 'Lokal i landskapet', en: 'Local in region' },
  emptyTitle: { fi: 'Palveluntuottajia ei löytynyt', sv: 'Inga serviceproducenter hittades', en: 'No providers found' },
  emptyText: { fi: 'Poista jokin rajaus.', sv: 'Ta bort någon avgränsning.', en: 'Remove a filter.' },
  profile: { fi: 'Esittely', sv: 'Presentation', en: 'Profile' },
  notWritten: {
    fi: 'Yritys ei ole vielä kirjoittanut esittelyään.',
    sv: 'Företaget har ännu inte skrivit sin presentation.',
    en: 'The company has not written its profile yet.',
  },
  languages: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  language: { fi: 'Palvelee kielellä', sv: 'Betjänar på', en: 'Serves in the language' },
  size: { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  cpv: { fi: 'Nimikkeet (CPV)', sv: 'CPV-koder', en: 'CPV codes' },
  website: { fi: 'Verkkosivu', sv: 'Webbplats', en: 'Website' },
});
