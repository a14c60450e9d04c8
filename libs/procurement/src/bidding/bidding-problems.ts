import { defineProblems, type FieldProblem, type Localised } from '@kasvutori/platform';
import type { BidFlaw, FieldFlaw } from './bid-content.js';

export const biddingProblem = defineProblems({
  'bid-deadline-passed': {
    status: 409,
    text: {
      fi: 'Tarjousaika päättyi {deadline}. Tarjousta ei voi enää jättää, vaihtaa eikä perua.',
      sv: 'Anbudstiden gick ut {deadline}. Anbud kan inte längre lämnas, bytas eller återtas.',
      en: 'The time for bids ended {deadline}. A bid can no longer be submitted, replaced or withdrawn.',
    },
  },
  'bid-still-sealed': {
    status: 409,
    text: {
      fi: 'Tarjoukset ovat sinetissä, kunnes tarjousaika on päättynyt.',
      sv: 'Anbuden är förseglade tills anbudstiden har gått ut.',
      en: 'The bids are sealed until the time for bids has ended.',
    },
  },
  'bid-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä tarjouksen nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i anbudets nuvarande skede.',
      en: 'This cannot be done at the present stage of the bid.',
    },
  },
  'bid-already-submitted': {
    status: 409,
    text: {
      fi: 'Yrityksesi on jo jättänyt tarjouksen. Voit vaihtaa sen uuteen tarjousajan loppuun asti.',
      sv: 'Ert företag har redan lämnat ett anbud. Ni kan byta ut det tills anbudstiden går ut.',
      en: 'Your company has already submitted a bid. You can replace it until the time for bids ends.',
    },
  },
  'bid-participant-elsewhere': {
    status: 409,
    text: {
      fi: 'Yrityksenne tai ryhmittymänne jäsen on jo mukana toisessa saman osan tarjouksessa. Samasta osasta voi olla mukana vain yhdessä tarjouksessa; alihankkijana voi toimia useassa.',
      sv: 'Ert företag eller en medlem i er grupp är redan med i ett annat anbud på samma del. Man kan vara med i bara ett anbud på en del; underleverantör kan man vara i flera.',
      en: 'Your company or a member of your consortium already stands in another bid for the same lot. One can stand in one bid for a lot only; a subcontractor may serve several.',
    },
  },
  'consortium-not-confirmed': {
    status: 409,
    text: {
      fi: 'Ryhmittymän jäsen {name} ei ole vielä vahvistanut olevansa mukana.',
      sv: 'Gruppens medlem {name} har inte ännu bekräftat att den är med.',
      en: 'The consortium member {name} has not yet confirmed that it takes part.',
    },
  },
  'attachment-unknown': {
    status: 422,
    text: {
      fi: 'Liitettä ei löydy. Lataa se uudelleen.',
      sv: 'Bilagan finns inte. Ladda upp den på nytt.',
      en: 'The attachment is not there. Upload it again.',
    },
  },
  'tender-not-open-for-bids': {
    status: 409,
    text: {
      fi: 'Tähän kilpailutukseen ei voi nyt jättää tarjousta.',
      sv: 'Det går inte att lämna anbud i den här upphandlingen just nu.',
      en: 'This tender does not take bids at present.',
    },
  },
  'opening-before-deadline': {
    status: 409,
    text: {
      fi: 'Tarjoukset voi avata vasta, kun tarjousaika on päättynyt {deadline}.',
      sv: 'Anbuden kan öppnas först när anbudstiden har gått ut {deadline}.',
      en: 'The bids can be opened only when the time for bids has ended {deadline}.',
    },
  },
  'opening-needs-another-officer': {
    status: 409,
    text: {
      fi: 'Olet jo antanut oman vakuutuksesi. Tarjoukset avautuvat, kun toinen virkahenkilö antaa omansa.',
      sv: 'Du har redan gett din försäkran. Anbuden öppnas när en annan tjänsteman ger sin.',
      en: 'You have already made your declaration. The bids open when another officer makes theirs.',
    },
  },
  'opening-officer-acts-for-bidder': {
    status: 409,
    text: {
      fi: 'Et voi avata tarjouksia, koska toimit myös tarjouksen jättäneessä yrityksessä (hallintolaki 27–28 §).',
      sv: 'Du kan inte öppna anbuden eftersom du också är verksam hos en anbudsgivare (förvaltningslagen 27–28 §).',
      en: 'You cannot open the bids, as you also act for a company that has bid (Administrative Procedure Act, sections 27–28).',
    },
  },
  'opening-questions-waiting': {
    status: 409,
    text: {
      fi: 'Kilpailutuksessa on kysymys, johon ei ole vastattu. Vastaa siihen tai jätä se vastaamatta perustellen ennen avaamista.',
      sv: 'Det finns en obesvarad fråga i upphandlingen. Besvara den eller avvisa den med motivering före öppningen.',
      en: 'The tender has a question without an answer. Answer it, or dismiss it with a reason, before the opening.',
    },
  },
  'opening-conflict-not-denied': {
    status: 422,
    text: {
      fi: 'Vakuuta, ettet ole esteellinen. Jos olet, pyydä toista virkahenkilöä avaamaan tarjoukset.',
      sv: 'Försäkra att du inte är jävig. Är du jävig ska du be en annan tjänsteman öppna anbuden.',
      en: 'Declare that you have no conflict of interest. If you have one, ask another officer to open the bids.',
    },
  },
  'tender-not-awaiting-opening': {
    status: 409,
    text: {
      fi: 'Tämän kilpailutuksen tarjoukset eivät odota avaamista.',
      sv: 'Anbuden i den här upphandlingen väntar inte på att öppnas.',
      en: 'The bids for this tender are not waiting to be opened.',
    },
  },
  'tender-key-unavailable': {
    status: 503,
    text: {
      fi: 'Tarjousten avainta ei saatu käyttöön. Mitään ei ole avattu. Ota yhteys palvelun ylläpitoon.',
      sv: 'Nyckeln till anbuden kunde inte tas i bruk. Ingenting har öppnats. Kontakta tjänstens underhåll.',
      en: 'The key of the bids could not be used. Nothing has been opened. Contact the operator of the service.',
    },
  },
});

/** What each flaw is called to its reader. */
export const FLAWS: Readonly<Record<BidFlaw, Localised>> = {
  'no-lots': { fi: 'Tarjoa vähintään yhtä osaa.', sv: 'Lämna anbud på minst en del.', en: 'Bid for at least one lot.' },
  'lot-unknown': {
    fi: 'Osa ei kuulu tähän kilpailutukseen.',
    sv: 'Delen hör inte till den här upphandlingen.',
    en: 'The lot does not belong to this tender.',
  },
  'lot-twice': {
    fi: 'Osa on tarjouksessa kahdesti.',
    sv: 'Delen finns två gånger i anbudet.',
    en: 'The lot is in the bid twice.',
  },
  'lot-cancelled': {
    fi: 'Hankintayksikkö on keskeyttänyt tämän osan. Poista se tarjouksesta.',
    sv: 'Upphandlaren har avbrutit den här delen. Ta bort den ur anbudet.',
    en: 'The buyer has cancelled this lot. Remove it from the bid.',
  },
  'too-many-lots': {
    fi: 'Tarjota saa enintään {max} osaa. Poista osia tarjouksesta.',
    sv: 'Anbud får lämnas på högst {max} delar. Ta bort delar ur anbudet.',
    en: 'A bid may cover at most {max} lots. Remove lots from the bid.',
  },
  'price-item-unknown': {
    fi: 'Hintaa {code} ei ole pyydetty.',
    sv: 'Priset {code} har inte begärts.',
    en: 'The price {code} was not asked for.',
  },
  'price-item-twice': {
    fi: 'Hinta {code} on annettu kahdesti.',
    sv: 'Priset {code} har angetts två gånger.',
    en: 'The price {code} is given twice.',
  },
  'price-missing': {
    fi: 'Anna myös hinta {code}.',
    sv: 'Ange också priset {code}.',
    en: 'Give the price {code} as well.',
  },
  'price-not-an-amount': {
    fi: 'Anna euromäärä, jossa on enintään kaksi desimaalia.',
    sv: 'Ange ett belopp i euro med högst två decimaler.',
    en: 'Give an amount in euros with at most two decimals.',
  },
  'price-negative': {
    fi: 'Hinta ei voi olla negatiivinen.',
    sv: 'Priset kan inte vara negativt.',
    en: 'The price cannot be negative.',
  },
  'price-too-high': {
    fi: 'Hinta on liian suuri: enintään {max}.',
    sv: 'Priset är för högt: högst {max}.',
    en: 'The price is too high: at most {max}.',
  },
  'price-over-ceiling': {
    fi: 'Hinta ylittää tarjouspyynnön enimmäishinnan {ceiling}.',
    sv: 'Priset överstiger maximipriset i anbudsförfrågan, {ceiling}.',
    en: 'The price is above the ceiling of the call for bids, {ceiling}.',
  },
  'price-not-fixed': {
    fi: 'Tilaaja on vahvistanut hinnan. Anna hinnaksi {fixed}.',
    sv: 'Beställaren har fastställt priset. Ange priset {fixed}.',
    en: 'The buyer has fixed the price. Give the price {fixed}.',
  },
  'value-unknown': {
    fi: 'Tätä lukua ei ole pyydetty.',
    sv: 'Det här talet har inte begärts.',
    en: 'This number was not asked for.',
  },
  'value-twice': {
    fi: 'Luku on annettu kahdesti.',
    sv: 'Talet har angetts två gånger.',
    en: 'The number is given twice.',
  },
  'value-missing': {
    fi: 'Anna jokainen luku, jota valintaperusteissa pyydetään.',
    sv: 'Ange varje tal som kriterierna frågar efter.',
    en: 'Give every number the criteria ask for.',
  },
  'value-not-a-number': {
    fi: 'Anna luku, jossa on enintään kuusi desimaalia.',
    sv: 'Ange ett tal med högst sex decimaler.',
    en: 'Give a number with at most six decimals.',
  },
  'value-not-yes-no': { fi: 'Vastaa kyllä tai ei.', sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  'value-not-an-amount': {
    fi: 'Anna euromäärä, joka ei ole negatiivinen ja jossa on enintään kaksi desimaalia.',
    sv: 'Ange ett belopp i euro som inte är negativt och har högst två decimaler.',
    en: 'Give an amount in euros that is not negative and has at most two decimals.',
  },
  'answer-unknown': {
    fi: 'Tähän ei ole pyydetty vastausta.',
    sv: 'Inget svar har begärts här.',
    en: 'No answer was asked for here.',
  },
  'answer-twice': {
    fi: 'Vastaus on annettu kahdesti.',
    sv: 'Svaret har angetts två gånger.',
    en: 'The answer is given twice.',
  },
  'answer-missing': {
    fi: 'Vastaa jokaiseen laatua koskevaan kysymykseen.',
    sv: 'Svara på varje fråga om kvalitet.',
    en: 'Answer every question about quality.',
  },
  'terms-not-accepted': {
    fi: 'Tarjous voidaan ottaa vastaan vain tarjouspyynnön ehdoin.',
    sv: 'Anbudet kan tas emot bara på villkoren i anbudsförfrågan.',
    en: 'A bid can be received only on the terms of the call for bids.',
  },
  'subcontractor-business-id': {
    fi: 'Tarkista alihankkijan Y-tunnus.',
    sv: 'Kontrollera underleverantörens FO-nummer.',
    en: 'Check the business id of the subcontractor.',
  },
  'subcontractor-twice': {
    fi: 'Alihankkija on tarjouksessa kahdesti.',
    sv: 'Underleverantören finns två gånger i anbudet.',
    en: 'The subcontractor is in the bid twice.',
  },
  'share-not-a-percentage': {
    fi: 'Anna osuus prosentteina, yli 0 ja alle 100, enintään kaksi desimaalia.',
    sv: 'Ange andelen i procent, över 0 och under 100, högst två decimaler.',
    en: 'Give the share as a percentage over 0 and under 100 with at most two decimals.',
  },
  'shares-over-hundred': {
    fi: 'Osuudet ovat yhteensä 100 prosenttia tai enemmän: tarjoajalle itselleen ei jää työtä.',
    sv: 'Andelarna är sammanlagt 100 procent eller mer: inget arbete blir kvar för anbudsgivaren.',
    en: 'The shares make 100 per cent or more: no work is left for the bidder.',
  },
  'explanation-missing': {
    fi: 'Kerro, mikä poissulkemisperuste koskee yritystä ja miten asia on korjattu (hankintalaki 82 §).',
    sv: 'Berätta vilken uteslutningsgrund som gäller företaget och hur saken har rättats till (upphandlingslagen 82 §).',
    en: 'Tell which exclusion ground applies to the company and how it has been put right (Procurement Act, section 82).',
  },
};

/** The flaws of a bid as the field errors of a problem document. */
export function flawProblems(flaws: readonly FieldFlaw[]): FieldProblem[] {
  return flaws.map(({ field, flaw, params }) => ({
    pointer: field,
    code: flaw,
    text: FLAWS[flaw],
    ...(params && { params }),
  }));
}

/** Why a bid was excluded, where the officer did not write the grounds. */
export const UNREADABLE: Readonly<Record<'bid-unreadable' | 'bid-not-its-own', Localised>> = {
  'bid-unreadable': {
    fi: 'Tarjouksen sisältöä ei voitu avata: sinetöity tiedosto on vahingoittunut tai sitä on muutettu.',
    sv: 'Anbudets innehåll kunde inte öppnas: den förseglade filen är skadad eller har ändrats.',
    en: 'The content of the bid could not be opened: the sealed file is damaged or has been altered.',
  },
  'bid-not-its-own': {
    fi: 'Sinetöity tiedosto on tehty toista tarjousta varten.',
    sv: 'Den förseglade filen har gjorts för ett annat anbud.',
    en: 'The sealed file was made for another bid.',
  },
};
