import type { Localised } from '@kasvutori/platform';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** What a draft still lacks, and what to do about it. */
export const MISSING_TEXTS = {
  'title-missing': text(
    'Anna otsikko kilpailutuksen pääkielellä.',
    'Ange en rubrik på upphandlingens huvudspråk.',
    'Give a title in the main language of the tender.',
  ),
  'description-missing': text(
    'Kuvaa hankinta kilpailutuksen pääkielellä.',
    'Beskriv upphandlingen på dess huvudspråk.',
    'Describe the procurement in the main language of the tender.',
  ),
  'cpv-missing': text('Valitse pääasiallinen CPV-koodi.', 'Välj huvudsaklig CPV-kod.', 'Choose the main CPV code.'),
  'value-missing': text(
    'Anna ennakoitu arvo euroina.',
    'Ange det uppskattade värdet i euro.',
    'Give the estimated value in euros.',
  ),
  'framework-maximum-missing': text(
    'Anna puitejärjestelyn enimmäisarvo.',
    'Ange ramavtalets högsta värde.',
    'Give the maximum value of the framework.',
  ),
  'framework-maximum-low': text(
    'Puitejärjestelyn enimmäisarvo on pienempi kuin ennakoitu arvo.',
    'Ramavtalets högsta värde är lägre än det uppskattade värdet.',
    'The maximum value of the framework is below the estimated value.',
  ),
  'deadline-missing': text('Anna tarjousten määräaika.', 'Ange tidsfristen för anbud.', 'Give the deadline for bids.'),
  'deadline-in-lost-hour': text(
    'Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.',
    'Klockslaget finns inte: då ställs klockan om till sommartid. Välj en annan tid.',
    'This time does not exist: the clock moves to summer time. Choose another time.',
  ),
  'deadline-passed': text(
    'Tarjousten määräaika on ohi. Valitse aika, joka on edessä.',
    'Tidsfristen för anbud har gått ut. Välj en tid som ligger framåt.',
    'The deadline for bids has passed. Choose a time that lies ahead.',
  ),
  'questions-deadline-passed': text(
    'Kysymysten määräaika on ohi. Valitse aika, joka on edessä.',
    'Tidsfristen för frågor har gått ut. Välj en tid som ligger framåt.',
    'The deadline for questions has passed. Choose a time that lies ahead.',
  ),
  'questions-after-deadline': text(
    'Kysymysten määräajan pitää olla ennen tarjousten määräaikaa.',
    'Tidsfristen för frågor ska vara före tidsfristen för anbud.',
    'The deadline for questions must be before the deadline for bids.',
  ),
  'lots-missing': text('Lisää vähintään yksi osa.', 'Lägg till minst en del.', 'Add at least one lot.'),
  'lot-title-missing': text(
    'Anna osan otsikko kilpailutuksen pääkielellä.',
    'Ange delens rubrik på upphandlingens huvudspråk.',
    'Give the title of the lot in the main language of the tender.',
  ),
  'lot-name-twice': text(
    'Toisella osalla on jo tämä nimi. Anna osille eri nimet, jotta tarjoajat eivät sekoita niitä.',
    'En annan del har redan det här namnet. Ge delarna olika namn så att anbudsgivarna inte blandar ihop dem.',
    'Another lot already has this name. Give the lots different names so that bidders do not mix them up.',
  ),
  'lots-awarded-over-bid': text(
    'Tarjoaja ei voi voittaa useampaa osaa kuin se voi tarjota.',
    'En anbudsgivare kan inte vinna fler delar än den får lämna anbud på.',
    'A bidder cannot win more lots than it may bid for.',
  ),
  'nothing-scored-by-people': text(
    'Nimettömälle pisteytykselle ei ole kohdetta: mitään laatuperustetta ei pisteytä ihminen.',
    'Anonym poängsättning saknar föremål: inget kvalitetskriterium poängsätts av människor.',
    'There is nothing to score without names: no quality criterion is scored by people.',
  ),
  'service-kind-missing': text('Valitse palvelu.', 'Välj tjänst.', 'Choose the service.'),
  'municipalities-missing': text(
    'Valitse kunnat, joissa palvelua annetaan.',
    'Välj kommunerna där tjänsten ges.',
    'Choose the municipalities where the service is given.',
  ),
  'cap-missing': text(
    'Anna tulospalkkioiden enimmäismäärä sopimusta kohti.',
    'Ange det högsta beloppet för resultatersättningar per avtal.',
    'Give the most that outcome payments may cost per contract.',
  ),
  'duration-missing': text(
    'Anna sopimuskauden pituus kuukausina.',
    'Ange avtalstidens längd i månader.',
    'Give the duration of the contract in months.',
  ),
  'start-before-deadline': text(
    'Sopimus ei voi alkaa ennen tarjousten määräaikaa.',
    'Avtalet kan inte börja före tidsfristen för anbud.',
    'The contract cannot begin before the deadline for bids.',
  ),
  'price-items-missing': text(
    'Lisää vähintään yksi hintarivi: mistä tarjoajat antavat hinnan.',
    'Lägg till minst en prisrad: vad anbudsgivarna ger pris på.',
    'Add at least one price item: what bidders give a price for.',
  ),
  'price-item-title-missing': text(
    'Anna hintarivin nimi kilpailutuksen pääkielellä.',
    'Ange prisradens namn på upphandlingens huvudspråk.',
    'Name the price item in the main language of the tender.',
  ),
  'unit-missing': text(
    'Anna hintarivin yksikkö, esimerkiksi tapaaminen.',
    'Ange prisradens enhet, till exempel möte.',
    'Give the unit of the price item, such as meeting.',
  ),
  'criteria-missing': text('Lisää valintaperusteet.', 'Lägg till tilldelningskriterier.', 'Add the award criteria.'),
  'criterion-title-missing': text(
    'Anna valintaperusteen nimi kilpailutuksen pääkielellä.',
    'Ange kriteriets namn på upphandlingens huvudspråk.',
    'Name the criterion in the main language of the tender.',
  ),
  'weight-missing': text('Anna painoarvo prosentteina.', 'Ange viktningen i procent.', 'Give the weight in per cent.'),
  'weights-not-100': text(
    'Osan painoarvojen summa on {sum} %. Sen pitää olla tasan 100 %.',
    'Summan av delens viktningar är {sum} %. Den ska vara exakt 100 %.',
    'The weights of the lot sum to {sum} %. They must sum to exactly 100 %.',
  ),
  'stated-unit-missing': text(
    'Anna, mitä tarjoajan ilmoittama luku tarkoittaa, esimerkiksi vuotta.',
    'Ange vad anbudsgivarens tal betyder, till exempel år.',
    'Say what the number of the bidder counts, such as years.',
  ),
  'component-title-missing': text(
    'Anna kustannuserän nimi kilpailutuksen pääkielellä.',
    'Ange kostnadspostens namn på upphandlingens huvudspråk.',
    'Name the cost component in the main language of the tender.',
  ),
  'method-price-alone': text(
    'Halvin hinta valitaan yhdellä hinta- tai kustannusperusteella, jonka paino on 100 %. Siirrä laadun vaatimukset kuvaukseen.',
    'Det lägsta priset väljs med ett pris- eller kostnadskriterium som väger 100 %. Flytta kvalitetskraven till beskrivningen.',
    'The lowest price is chosen by one price or cost criterion that weighs 100 %. Move requirements of quality to the description.',
  ),
  'method-quality-alone': text(
    'Kun hinta on kiinteä, vertaillaan vain laatua. Poista hinta- ja kustannusperusteet.',
    'När priset är fast jämförs bara kvaliteten. Ta bort pris- och kostnadskriterierna.',
    'With a fixed price only quality is compared. Remove the price and cost criteria.',
  ),
  'fixed-price-missing': text(
    'Anna kiinteä yksikköhinta.',
    'Ange det fasta enhetspriset.',
    'Give the fixed unit price.',
  ),
  'method-price-and-quality': text(
    'Kerroinmenetelmässä on yksi hinta- tai kustannusperuste ja vähintään yksi laatuperuste.',
    'Koefficientmetoden har ett pris- eller kostnadskriterium och minst ett kvalitetskriterium.',
    'The coefficient method has one price or cost criterion and at least one quality criterion.',
  ),
  'deadline-too-short': text(
    'Tarjousaika on lyhyempi kuin laki vaatii: vähintään {days} päivää. Valitse aikaisintaan {earliest}.',
    'Anbudstiden är kortare än lagen kräver: minst {days} dagar. Välj tidigast {earliest}.',
    'The time for bids is shorter than the law asks for: at least {days} days. Choose {earliest} or later.',
  ),
  'call-off-no-framework': text(
    'Tilausten jakotapa kuuluu puitejärjestelyyn. Valitse puitejärjestely tai poista jakotapa.',
    'Fördelningssättet hör till ett ramavtal. Välj ett ramavtal eller ta bort fördelningssättet.',
    'The call-off rule belongs to a framework. Choose a framework or remove the rule.',
  ),
  'call-off-no-competition': text(
    'Kevennetty kilpailutus vaatii puitejärjestelyn, jossa kilpailutetaan kevennetysti.',
    'Förnyad konkurrensutsättning kräver ett ramavtal som medger den.',
    'A mini-competition needs a framework that provides for one.',
  ),
  'call-off-shares-missing': text(
    'Anna jokaiselle valittavalle nollaa suurempi osuus. Osuuksien summa on 100 %.',
    'Ange en andel över noll för var och en som väljs. Andelarna är sammanlagt 100 %.',
    'Give each provider that is chosen a share above zero. The shares add up to 100 %.',
  ),
  'undivided-reason-missing': text(
    'Kerro, miksi hankintaa ei jaeta osiin: EU-hankinnassa se on perusteltava.',
    'Berätta varför upphandlingen inte delas upp: i en EU-upphandling ska det motiveras.',
    'Say why the tender is not split into lots: in an EU procurement reasons have to be given.',
  ),
} as const satisfies Record<string, Localised>;

export type MissingCode = keyof typeof MISSING_TEXTS;
