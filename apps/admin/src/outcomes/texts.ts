import { defineTexts } from '#app';

export const texts = defineTexts('outcomes', {
  title: { fi: 'Tulokset', sv: 'Resultat', en: 'Outcomes' },
  intro: {
    fi: 'Mitä palveluista on seurannut asiakkaille, mitä se on maksanut ja miten palveluntuottajat vertautuvat toisiinsa.',
    sv: 'Vad tjänsterna har lett till för klienterna, vad det har kostat och hur producenterna står sig mot varandra.',
    en: 'What services have brought clients, what it has cost and how providers compare.',
  },
  counted: {
    fi: 'Mukana ovat asiakkaat, joiden palvelu alkoi {{from}}–{{to}}. Työ on vähintään 18 tuntia viikossa; enintään 30 päivän tauko keskeyttää laskun, pidempi aloittaa sen alusta.',
    sv: 'Med är klienter vars tjänst började {{from}}–{{to}}. Arbete är minst 18 timmar i veckan; ett avbrott på högst 30 dagar pausar räkningen, ett längre börjar den på nytt.',
    en: 'Clients whose service began {{from}}–{{to}} are counted. Work is at least 18 hours a week; a break of up to 30 days pauses the count, a longer one begins it anew.',
  },
  measuredOn: { fi: 'Laskettu viimeksi {{date}}.', sv: 'Senast räknat {{date}}.', en: 'Last counted {{date}}.' },
  started: { fi: 'Palvelu alkoi', sv: 'Tjänsten började', en: 'Service began' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  early: {
    fi: 'Osa asiakkaista on aloittanut alle puoli vuotta sitten. He eivät ole vielä ehtineet olla työssä 13 viikkoa, joten osuudet nousevat.',
    sv: 'En del av klienterna började för mindre än ett halvt år sedan. De har ännu inte hunnit vara 13 veckor i arbete, så andelarna stiger.',
    en: 'Some clients began less than half a year ago. They have not yet had time to be in work for 13 weeks, so the shares will rise.',
  },
  emptyTitle: {
    fi: 'Ei asiakkaita tältä ajalta',
    sv: 'Inga klienter för den här tiden',
    en: 'No clients in this time',
  },
  emptyText: {
    fi: 'Valitse toinen aika tai palvelu. Tulokset näkyvät, kun palveluita on alkanut.',
    sv: 'Välj en annan tid eller tjänst. Resultaten syns när tjänster har börjat.',
    en: 'Choose another time or service. Outcomes show when services have begun.',
  },
  fewNote: {
    fi: 'Lukua ei näytetä, jos siitä voisi päätellä jotakin alle viidestä asiakkaasta.',
    sv: 'Ett tal visas inte om man kunde sluta sig till något om färre än fem klienter.',
    en: 'A figure is not shown where it would tell of fewer than five clients.',
  },
  fewTitle: { fi: 'Liian vähän asiakkaita', sv: 'För få klienter', en: 'Too few clients' },
  csv: { fi: 'Lataa taulukko (CSV)', sv: 'Ladda ner tabellen (CSV)', en: 'Download the table (CSV)' },
  xlsx: {
    fi: 'Lataa taulukko (XLSX)',
    sv: 'Ladda ner tabellen (XLSX)',
    en: 'Download the table (XLSX)',
  },
  byYear: { fi: 'Vuosittain', sv: 'År för år', en: 'Year by year' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  yearsFinding: {
    fi: 'Näistä asiakkaista {{sustained}} on ollut työssä 13 viikkoa',
    sv: 'Av de här klienterna har {{sustained}} varit 13 veckor i arbete',
    en: 'Of these clients {{sustained}} have been in work for 13 weeks',
  },
  clients: { fi: 'Asiakkaita', sv: 'Klienter', en: 'Clients' },
  clientsUnit: { fi: 'asiakasta', sv: 'klienter', en: 'clients' },

  funnel: { fi: 'Alusta työhön', sv: 'Från början till arbete', en: 'From the start to work' },
  funnelFinding: {
    fi: '{{share}} asiakkaista on ollut työssä 13 viikkoa',
    sv: '{{share}} av klienterna har varit 13 veckor i arbete',
    en: '{{share}} of clients have been in work for 13 weeks',
  },
  step: { fi: 'Vaihe', sv: 'Steg', en: 'Step' },
  'step-clients': { fi: 'Palvelu alkoi', sv: 'Tjänsten började', en: 'Service began' },
  'step-visited': { fi: 'Ensimmäinen tapaaminen', sv: 'Första mötet', en: 'First visit' },
  'step-worked': { fi: 'Pääsi työhön', sv: 'Kom i arbete', en: 'Began work' },
  'step-weeks13': { fi: '13 viikkoa työssä', sv: '13 veckor i arbete', en: '13 weeks in work' },
  'step-weeks26': { fi: '26 viikkoa työssä', sv: '26 veckor i arbete', en: '26 weeks in work' },

  overTime: { fi: 'Kuukausittain', sv: 'Månad för månad', en: 'Month by month' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  monthsFinding: {
    fi: 'Näistä asiakkaista {{worked}} pääsi työhön',
    sv: 'Av de här klienterna kom {{worked}} i arbete',
    en: 'Of these clients {{worked}} began work',
  },
  moneyFinding: {
    fi: 'Heistä on maksettu {{amount}} ilman arvonlisäveroa',
    sv: 'För dem har betalats {{amount}} utan mervärdesskatt',
    en: '{{amount}} has been paid for them, net of tax',
  },
  paid: { fi: 'Maksettu', sv: 'Betalt', en: 'Paid' },

  bySegment: { fi: 'Palvelutarpeen mukaan', sv: 'Efter servicebehov', en: 'By need of service' },
  segment: { fi: 'Tarve', sv: 'Behov', en: 'Need' },
  share: { fi: '13 viikkoa työssä', sv: '13 veckor i arbete', en: '13 weeks in work' },
  shareOf: {
    fi: '{{share}} ({{low}}–{{high}})',
    sv: '{{share}} ({{low}}–{{high}})',
    en: '{{share}} ({{low}}–{{high}})',
  },
  tooFew: { fi: 'Liian vähän asiakkaita', sv: 'För få klienter', en: 'Too few clients' },
  cost: { fi: 'Hinta tulosta kohti', sv: 'Kostnad per resultat', en: 'Cost per outcome' },
  none: { fi: 'Ei tuloksia', sv: 'Inga resultat', en: 'No outcomes' },
  orMore: {
    fi: '{{cost}} ({{low}} tai enemmän)',
    sv: '{{cost}} ({{low}} eller mer)',
    en: '{{cost}} ({{low}} or more)',
  },
  segmentsNote: {
    fi: 'Suluissa on väli, johon todellinen osuus 19 kertaa 20:stä sijoittuu (Wilsonin luottamusväli, 95 %). Hinta on kaikista asiakkaista maksettu raha jaettuna niillä, jotka ovat olleet työssä 13 viikkoa.',
    sv: 'Inom parentes står det intervall där den verkliga andelen ligger 19 gånger av 20 (Wilsons konfidensintervall, 95 %). Kostnaden är det som betalats för alla klienter delat med dem som varit 13 veckor i arbete.',
    en: "In brackets is the interval that holds the true share 19 times out of 20 (Wilson's confidence interval, 95 %). The cost is what was paid for all clients over those in work for 13 weeks.",
  },

  byProvider: { fi: 'Palveluntuottajat', sv: 'Producenter', en: 'Providers' },
  provider: { fi: 'Palveluntuottaja', sv: 'Producent', en: 'Provider' },
  sustained: { fi: 'Työssä 13 viikkoa', sv: '13 veckor i arbete', en: 'In work for 13 weeks' },
  expected: { fi: 'Odotettu', sv: 'Väntat', en: 'Expected' },
  ratio: { fi: 'Suhde odotettuun', sv: 'I förhållande till väntat', en: 'To expected' },
  flags: { fi: 'Katsottavaa', sv: 'Att se på', en: 'To look at' },
  providersNote: {
    fi: 'Odotettu on se määrä, jonka kaikki palveluntuottajat yhdessä saavuttaisivat samanlaisten asiakkaiden kanssa: sama palvelu ja sama tarve. Jos suluissa olevassa välissä on 1, ero voi johtua sattumasta. Asiakas lasketaan sille, jonka luona hän aloitti.',
    sv: 'Väntat är det antal som alla producenter tillsammans skulle nå med likadana klienter: samma tjänst och samma behov. Om intervallet inom parentes innehåller 1 kan skillnaden bero på slumpen. Klienten räknas till den hos vilken hen började.',
    en: 'Expected is how many all providers together would reach with such clients: the same service and the same need. When the interval in brackets holds 1, chance may explain the difference. A client counts for whom they began with.',
  },
  'flag-easier-clients': {
    fi: 'Vähemmän vaikeassa tilanteessa olevia: {{own}}, muilla {{other}} (ero {{low}}…{{high}})',
    sv: 'Färre klienter i svår situation: {{own}}, hos andra {{other}} (skillnad {{low}}…{{high}})',
    en: 'Fewer clients in a hard situation: {{own}}, others {{other}} (difference {{low}}…{{high}})',
  },
  'flag-harder-unseen': {
    fi: 'Vaikeassa tilanteessa olevista {{own}} on ilman tapaamista 60 päivää, muista {{other}} (ero {{low}}…{{high}})',
    sv: 'Av klienter i svår situation är {{own}} utan möte i 60 dagar, av andra {{other}} (skillnad {{low}}…{{high}})',
    en: 'Of clients in a hard situation {{own}} are without a visit for 60 days, of others {{other}} (difference {{low}}…{{high}})',
  },
  flagsNote: {
    fi: 'Huomio kertoo erosta, jota sattuma ei selitä. Syy voi olla hyvä: asiakas valitsee itse. Huomiot eivät vaikuta maksuihin, ne katsotaan yhdessä palveluntuottajan kanssa.',
    sv: 'En anmärkning berättar om en skillnad som slumpen inte förklarar. Orsaken kan vara god: klienten väljer själv. Anmärkningarna påverkar inte betalningar, de gås igenom med producenten.',
    en: 'A note tells of a difference that chance does not explain. The reason may be a good one: clients choose for themselves. Notes change no payment; they are gone through with the provider.',
  },
});
