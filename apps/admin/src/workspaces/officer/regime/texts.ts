import { defineTexts } from '#app';

export const texts = defineTexts('regime', {
  title: { fi: 'Sovellettavat säännöt', sv: 'Tillämpliga regler', en: 'Rules that apply' },
  'topic-regime': { fi: 'Hankinta on', sv: 'Upphandlingen är', en: 'The purchase is' },
  'topic-notice': { fi: 'Ilmoitus', sv: 'Meddelande', en: 'Notice' },
  'topic-time': { fi: 'Vähimmäisaika', sv: 'Minimitid', en: 'Minimum time' },
  'topic-standstill': { fi: 'Odotusaika', sv: 'Väntetid', en: 'Standstill' },
  'topic-lots': { fi: 'Jako osiin', sv: 'Uppdelning', en: 'Lots' },
  noValue: {
    fi: 'Anna ennakoitu arvo, niin kerromme, mitä sääntöjä hankintaan sovelletaan.',
    sv: 'Ange det uppskattade värdet så berättar vi vilka regler som gäller.',
    en: 'Give the estimated value and we tell which rules apply.',
  },
  live: {
    fi: 'Säännöt päivittyvät, kun luonnos tallentuu.',
    sv: 'Reglerna uppdateras när utkastet sparas.',
    en: 'The rules are renewed as the draft is saved.',
  },
  failed: {
    fi: 'Sääntöjä ei saatu nyt. Luonnos on tallessa.',
    sv: 'Reglerna kunde inte hämtas just nu. Utkastet är sparat.',
    en: 'The rules could not be read now. The draft is safe.',
  },
  splitTitle: {
    fi: 'Onko tämä osa samaa hankintaa?',
    sv: 'Är det här en del av samma upphandling?',
    en: 'Is this a part of one purchase?',
  },
  splitText: {
    fi: 'Nämä saman palvelun hankinnat alittavat kukin kynnysarvon {{threshold}}, mutta ylittävät sen yhdessä ({{sum}}). Hankintaa ei saa pilkkoa, jotta sääntöjä ei tarvitsisi noudattaa (hankintalaki 31 §).',
    sv: 'De här upphandlingarna av samma tjänst är var och en under tröskelvärdet {{threshold}} men når det tillsammans ({{sum}}). En upphandling får inte delas upp för att undgå reglerna (upphandlingslagen 31 §).',
    en: 'These purchases of the same service are each below the threshold {{threshold}} and reach it together ({{sum}}). A purchase may not be split to escape the rules (Procurement Act § 31).',
  },
  splitParts: { fi: 'Mukaan luetut hankinnat', sv: 'Upphandlingar som räknats', en: 'Purchases counted' },
  thisOne: { fi: 'tämä', sv: 'den här', en: 'this one' },
  tender: { fi: 'Hankinta', sv: 'Upphandling', en: 'Purchase' },
  began: { fi: 'Aloitettu', sv: 'Påbörjad', en: 'Begun' },
  value: { fi: 'Ennakoitu arvo', sv: 'Uppskattat värde', en: 'Estimated value' },
  tryTitle: { fi: 'Mitä sääntöjä sovelletaan?', sv: 'Vilka regler gäller?', en: 'Which rules apply?' },
  tryIntro: {
    fi: 'Kokeile, miten palvelu, arvo ja päivä vaikuttavat. Mitään ei tallenneta.',
    sv: 'Pröva hur tjänsten, värdet och dagen inverkar. Inget sparas.',
    en: 'Try how the service, the value and the day matter. Nothing is kept.',
  },
  cpv: { fi: 'CPV-koodi', sv: 'CPV-kod', en: 'CPV code' },
  valueLabel: {
    fi: 'Ennakoitu arvo ilman arvonlisäveroa',
    sv: 'Uppskattat värde utan moms',
    en: 'Estimated value without VAT',
  },
  buyer: { fi: 'Ostaja', sv: 'Köpare', en: 'Buyer' },
  'buyer-other': {
    fi: 'Kunta, alue tai muu hankintayksikkö',
    sv: 'Kommun, region eller annan enhet',
    en: 'Municipality, region or other buyer',
  },
  'buyer-central': { fi: 'Valtion viranomainen', sv: 'Statlig myndighet', en: 'Central government authority' },
  procedure: { fi: 'Menettely', sv: 'Förfarande', en: 'Procedure' },
  day: { fi: 'Päivä, jona ilmoitus lähetetään', sv: 'Dagen då meddelandet skickas', en: 'Day the notice is sent' },
  dayHint: { fi: 'Tyhjä tarkoittaa tätä päivää.', sv: 'Tomt betyder i dag.', en: 'Empty means today.' },
  concession: { fi: 'Käyttöoikeussopimus', sv: 'Koncession', en: 'Concession' },
  concessionHint: {
    fi: 'Palveluntuottaja saa tulonsa palvelun käyttäjiltä ja kantaa riskin.',
    sv: 'Producenten får sina intäkter av användarna och bär risken.',
    en: 'The provider earns from the users and carries the risk.',
  },
  priorInformation: {
    fi: 'Ennakkoilmoitus on julkaistu 35 päivää – 12 kuukautta aiemmin',
    sv: 'Ett förhandsmeddelande har publicerats 35 dagar – 12 månader tidigare',
    en: 'A prior information notice was published 35 days to 12 months before',
  },
  onPaper: {
    fi: 'Tarjouksia otetaan vastaan paperilla',
    sv: 'Anbud tas emot på papper',
    en: 'Bids are taken on paper',
  },
  giveValue: {
    fi: 'Anna arvo, niin vastaus tulee tähän.',
    sv: 'Ange värdet så kommer svaret här.',
    en: 'Give a value and the answer comes here.',
  },
  tryLink: { fi: 'Kokeile muita arvoja', sv: 'Pröva andra värden', en: 'Try other values' },
  undividedReason: {
    fi: 'Miksi hankintaa ei jaeta osiin',
    sv: 'Varför upphandlingen inte delas upp',
    en: 'Why it is not split into lots',
  },
  undividedHint: {
    fi: 'EU-hankinnassa perusteltava, jos osia on vain yksi.',
    sv: 'I en EU-upphandling motiveras det om det bara finns en del.',
    en: 'In an EU procurement reasons are needed if there is one lot only.',
  },
});
