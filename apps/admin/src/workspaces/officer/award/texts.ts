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
  decide: { fi: 'Tee päätös', sv: 'Fatta beslutet', en: 'Make the decision' },
  decideWhat: {
    fi: 'Päätös tehdään ja annetaan tiedoksi jokaiselle tarjoajalle sähköisesti. 14 päivän odotusaika alkaa.',
    sv: 'Beslutet fattas och delges varje anbudsgivare elektroniskt. En väntetid på 14 dagar börjar.',
    en: 'The decision is made and served on every bidder electronically. A standstill of 14 days begins.',
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
