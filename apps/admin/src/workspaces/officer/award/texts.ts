import { defineTexts } from '#app';

export const texts = defineTexts('award', {
  title: { fi: 'Hankintapäätös', sv: 'Upphandlingsbeslut', en: 'Award decision' },
  intro: {
    fi: 'Parhaiksi vertailussa tulleet valitaan. Ainoa muu vaihtoehto on jättää osa ratkaisematta perustellusta syystä.',
    sv: 'De som blev bäst i jämförelsen väljs. Det enda andra alternativet är att av motiverat skäl inte välja någon.',
    en: 'Those ranked best are chosen. The only other outcome is to award nobody for a stated reason.',
  },
  outcome: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Outcome' },
  awarded: { fi: 'Valitaan: {{names}}', sv: 'Väljs: {{names}}', en: 'Chosen: {{names}}' },
  'not-awarded': { fi: 'Ketään ei valita', sv: 'Ingen väljs', en: 'Nobody is chosen' },
  lotGrounds: { fi: 'Osan perustelut', sv: 'Motivering för delen', en: 'Grounds for the lot' },
  grounds: { fi: 'Koko päätöksen perustelut', sv: 'Motivering för hela beslutet', en: 'Grounds of the whole decision' },
  groundsHint: {
    fi: 'Pisteet ja arvioijien perusteet tulevat päätökseen itsestään.',
    sv: 'Poängen och bedömarnas motiveringar tas med i beslutet av sig själva.',
    en: 'The points and the assessors’ grounds go into the decision by themselves.',
  },
  wonBecause: {
    fi: '{{names}} sai vertailussa eniten pisteitä ({{points}}).',
    sv: '{{names}} fick flest poäng i jämförelsen ({{points}}).',
    en: '{{names}} got the most points in the comparison ({{points}}).',
  },
  wonWithinLimit: {
    fi: '{{names}} sai eniten pisteitä ({{points}}) niistä, jotka voivat voittaa tämän osan.',
    sv: '{{names}} fick flest poäng ({{points}}) av dem som kan vinna den här delen.',
    en: '{{names}} got the most points ({{points}}) of those who can win this lot.',
  },
  limitLeavesNone: {
    fi: 'Kaikki tarjoajat ovat jo voittaneet niin monta osaa kuin saa.',
    sv: 'Alla anbudsgivare har redan vunnit så många delar som är tillåtet.',
    en: 'All bidders have already won as many lots as they may.',
  },
  noneCompared: {
    fi: 'Yksikään tarjous ei täytä julkaistuja vähimmäisvaatimuksia.',
    sv: 'Inget anbud uppfyller de offentliggjorda minimikraven.',
    en: 'No bid meets the published minimum requirements.',
  },
  noBids: {
    fi: 'Osasta ei saatu yhtään tarjousta.',
    sv: 'Inget anbud lämnades på delen.',
    en: 'No bid was received for the lot.',
  },
  bestValue: {
    fi: 'Valintaperuste on paras hinta-laatusuhde tarjouspyynnössä ilmoitetuilla painoarvoilla.',
    sv: 'Tilldelningskriteriet är det bästa förhållandet mellan pris och kvalitet med de viktningar som angavs i förfrågan.',
    en: 'The award criterion is the best price-quality ratio by the weights stated in the call.',
  },
  service: { fi: 'Tiedoksianto', sv: 'Delgivning', en: 'Service' },
  serviceHint: {
    fi: 'Sähköinen viesti katsotaan saaduksi lähetyspäivänä, kirje seitsemäntenä päivänä lähettämisestä (hankintalaki 127 §). Kirjeen tulostatte ja postitatte itse.',
    sv: 'Ett elektroniskt meddelande anses mottaget samma dag, ett brev den sjunde dagen efter att det sändes (upphandlingslagen 127 §). Brevet skriver ni ut och postar själva.',
    en: 'An electronic message is deemed received on the day of sending, a letter on the seventh day after it (Procurement Act, section 127). You print and post the letter yourselves.',
  },
  'by-electronic': { fi: 'Sähköisesti (14 päivää)', sv: 'Elektroniskt (14 dagar)', en: 'Electronically (14 days)' },
  'by-post': { fi: 'Kirjeellä (21 päivää)', sv: 'Per brev (21 dagar)', en: 'By letter (21 days)' },
  standstill: { fi: 'Odotusaika', sv: 'Väntetid', en: 'Standstill' },
  standstillChoice: {
    fi: 'Milloin sopimus voidaan tehdä',
    sv: 'När avtal kan ingås',
    en: 'When a contract may be made',
  },
  'standstill-observe': {
    fi: 'Odotusajan jälkeen',
    sv: 'Efter väntetiden',
    en: 'After the standstill',
  },
  'standstill-waive': {
    fi: 'Heti päätöksen jälkeen',
    sv: 'Genast efter beslutet',
    en: 'At once after the decision',
  },
  'law-binds': {
    fi: 'Sopimus voidaan tehdä aikaisintaan 14 päivän kuluttua siitä, kun kaikki ovat saaneet päätöksen (hankintalaki 129 §). Kirjettä käytettäessä aika on 21 päivää.',
    sv: 'Avtal kan ingås tidigast 14 dagar efter att alla har fått beslutet (upphandlingslagen 129 §). När brev används är tiden 21 dagar.',
    en: 'A contract may be made at the earliest 14 days after all have received the decision (Procurement Act, section 129). With a letter the time is 21 days.',
  },
  'law-regime': {
    fi: 'Tässä hankinnassa laki ei vaadi odotusaikaa: arvo alittaa sen rajan, josta odotusaika alkaa (hankintalaki 129 §). Voitte silti odottaa.',
    sv: 'I denna upphandling kräver lagen ingen väntetid: värdet är under den gräns där väntetiden börjar gälla (upphandlingslagen 129 §). Ni kan vänta ändå.',
    en: 'In this procurement the law asks for no standstill: the value is below the limit from which it applies (Procurement Act, section 129). You may wait all the same.',
  },
  'law-single-tenderer': {
    fi: 'Päätös koskee vain yhtä tarjoajaa, joten odotusaikaa ei tarvitse noudattaa (hankintalaki 130 §).',
    sv: 'Beslutet gäller bara en anbudsgivare, så väntetiden behöver inte iakttas (upphandlingslagen 130 §).',
    en: 'The decision concerns one tenderer only, so the standstill need not be kept (Procurement Act, section 130).',
  },
  'law-call-off': {
    fi: 'Hankinta perustuu puitejärjestelyyn tai dynaamiseen hankintajärjestelmään, joten odotusaikaa ei tarvitse noudattaa (hankintalaki 130 §).',
    sv: 'Upphandlingen grundar sig på ett ramavtal eller ett dynamiskt inköpssystem, så väntetiden behöver inte iakttas (upphandlingslagen 130 §).',
    en: 'The procurement is based on a framework or a dynamic purchasing system, so the standstill need not be kept (Procurement Act, section 130).',
  },
  decide: { fi: 'Tee päätös', sv: 'Fatta beslutet', en: 'Make the decision' },
  decideWhat: {
    fi: 'Päätös tehdään ja annetaan tiedoksi jokaiselle tarjoajalle valitulla tavalla. Sopimukset odottavat valitun odotusajan.',
    sv: 'Beslutet fattas och delges varje anbudsgivare på valt sätt. Avtalen väntar den valda väntetiden.',
    en: 'The decision is made and served on every bidder as chosen. Contracts wait for the chosen standstill.',
  },
  decideWhom: {
    fi: 'Kaikkia tarjoajia. He saavat päätöksen, vertailun ja muutoksenhakuohjeen.',
    sv: 'Alla anbudsgivare. De får beslutet, jämförelsen och besvärsanvisningen.',
    en: 'All bidders. They get the decision, the comparison and the instructions for appeal.',
  },
  decideUndo: {
    fi: 'Ei tässä. Virheen voi oikaista hankintaoikaisulla.',
    sv: 'Inte här. Ett fel kan rättas genom upphandlingsrättelse.',
    en: 'Not here. A mistake can be corrected by a procurement rectification.',
  },
});
