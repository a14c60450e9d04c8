import { defineTexts } from '#app';

export const texts = defineTexts('open-data', {
  title: { fi: 'Avoin data', sv: 'Öppna data', en: 'Open data' },
  intro: {
    fi: 'Kaikki, mitä hankinnoista on julkaistu, on täällä myös koneiden luettavana: suunnitelmat, kilpailutukset, tarjousten määrät, päätökset, sopimukset ja maksut. Muoto on kansainvälinen Open Contracting Data Standard (OCDS 1.1). Aineistossa ei ole henkilötietoja.',
    sv: 'Allt som har publicerats om upphandlingarna finns här också för maskiner: planer, upphandlingar, antal anbud, beslut, avtal och betalningar. Formatet är den internationella Open Contracting Data Standard (OCDS 1.1). Materialet innehåller inga personuppgifter.',
    en: 'Everything that has been published of procurement is here for machines too: plans, tenders, numbers of bids, decisions, contracts and payments. The format is the international Open Contracting Data Standard (OCDS 1.1). There is no personal data in it.',
  },
  whole: { fi: 'Koko aineisto', sv: 'Hela materialet', en: 'All of it' },
  wholeText: {
    fi: 'JSON Lines: yksi hankinta rivillä, sen tiedot koottuina. Vastauksen otsake X-Feed-Cursor kertoo, mistä kohdasta muutosvirtaa jatkaa.',
    sv: 'JSON Lines: en upphandling per rad, med uppgifterna samlade. Svarets rubrik X-Feed-Cursor säger var ändringsflödet fortsätter.',
    en: 'JSON Lines: one procurement on a line, its facts together. The header X-Feed-Cursor of the answer says where to go on in the change feed.',
  },
  wholeLink: { fi: 'Lataa koko aineisto', sv: 'Ladda ner hela materialet', en: 'Download all of it' },
  latest: { fi: 'Viimeksi muuttuneet', sv: 'Senast ändrade', en: 'Changed last' },
  latestText: {
    fi: 'Julkaisupaketti (release package) viimeksi muuttuneista kilpailutuksista. Seuraavan sivun osoite on otsakkeessa Link.',
    sv: 'Ett paket (release package) med de senast ändrade upphandlingarna. Adressen till nästa sida finns i rubriken Link.',
    en: 'A release package of the tenders that changed last. The address of the next page is in the header Link.',
  },
  latestLink: { fi: 'Avaa julkaisupaketti', sv: 'Öppna paketet', en: 'Open the release package' },
  one: { fi: 'Yksi hankinta', sv: 'En upphandling', en: 'One procurement' },
  oneText: {
    fi: 'Jokaisella hankinnalla on tunniste (ocid). Sillä saa kaikki vaiheet (release package) tai lisäksi niiden summan (record package). Alla ensimmäinen rivi poimii tunnisteen viimeksi muuttuneesta hankinnasta.',
    sv: 'Varje upphandling har en identifierare (ocid). Med den får man alla skeden (release package) eller dessutom summan av dem (record package). Den första raden nedan tar identifieraren från den senast ändrade upphandlingen.',
    en: 'Every procurement has an identifier (ocid). With it you get all its stages (release package), or also what they come to (record package). The first line below takes the identifier of the procurement that changed last.',
  },
  contents: {
    fi: 'Mitä aineistossa on ja mistä alkaen',
    sv: 'Vad som ingår och från när',
    en: 'What is in it, and from when',
  },
  contentsText: {
    fi: 'Tarjousten määrät kerrotaan avaamisesta alkaen, voittajat ja vertailuhinnat päätöksestä alkaen ja muut tarjoajat siitä alkaen, kun osan sopimus on allekirjoitettu. Kysyjiä, valittajia ja päättäjiä ei nimetä.',
    sv: 'Antalet anbud berättas från öppningen, vinnarna och jämförelsepriserna från beslutet och övriga anbudsgivare från att delens avtal har undertecknats. Den som frågat, besvärat sig eller beslutat nämns inte.',
    en: 'Numbers of bids are told from the opening on, winners and comparison prices from the decision on, and other bidders once a contract of the lot has been signed. Who asked, appealed or decided is not named.',
  },
  feed: { fi: 'Muutosvirta', sv: 'Ändringsflöde', en: 'Change feed' },
  feedText: {
    fi: 'Kysy, mikä on muuttunut sitten viime kerran: anna seuraavassa kutsussa edellisen vastauksen cursor; koko aineiston jälkeen otsakkeen X-Feed-Cursor. Yhtään muutosta ei jää väliin eikä yhtään kerrota kahdesti, vaikka moni kirjoittaisi yhtä aikaa. Muutosten järjestysnumeroissa ei ole aukkoja.',
    sv: 'Fråga vad som har ändrats sedan sist: ge i nästa anrop cursor från förra svaret; efter hela materialet rubriken X-Feed-Cursor. Ingen ändring faller bort och ingen berättas två gånger, fast många skriver samtidigt. Ändringarnas nummer har inga luckor.',
    en: 'Ask what has changed since the last time: give in the next call the cursor of the answer before; after the whole, the header X-Feed-Cursor. No change is left out and none is told twice, even while many write at once. The numbers of the changes have no gaps.',
  },
  feedLink: { fi: 'Avaa muutosvirta', sv: 'Öppna ändringsflödet', en: 'Open the change feed' },
  licence: { fi: 'Käyttöoikeus', sv: 'Användningsrätt', en: 'Licence' },
  licenceText: {
    fi: 'Aineistoa saa käyttää vapaasti, kun lähde mainitaan (Creative Commons Nimeä 4.0).',
    sv: 'Materialet får användas fritt när källan nämns (Creative Commons Erkännande 4.0).',
    en: 'The data may be used freely when the source is named (Creative Commons Attribution 4.0).',
  },
});
