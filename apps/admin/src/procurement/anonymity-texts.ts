import { defineTexts } from '#app';

/** Scoring without names: what is promised, what it asks of a bidder, and how the buyer ends it. */
export const anonymityTexts = defineTexts('anonymity', {
  withoutNames: { fi: 'Nimetön pisteytys', sv: 'Anonym poängsättning', en: 'Scoring without names' },
  withoutNamesText: {
    fi: 'Laatu pisteytetään ilman tarjoajien nimiä ja hintoja. Hankintayksikkö saa tietää ne vasta, kun pisteytys on suljettu. Älkää mainitko yritystänne laadun vastauksissa tai niiden liitteissä.',
    sv: 'Kvaliteten poängsätts utan anbudsgivarnas namn och priser. Den upphandlande enheten får veta dem först när poängsättningen har avslutats. Nämn inte ert företag i svaren om kvalitet eller i deras bilagor.',
    en: 'Quality is scored without the names and prices of the bidders. The buyer learns them only when scoring has been closed. Do not mention your company in the answers about quality or in their attachments.',
  },
  withoutNamesNow: {
    fi: 'Laatua pisteytetään nyt nimettömänä. Nimet, hinnat ja avauspöytäkirja näkyvät, kun pisteytys on suljettu.',
    sv: 'Kvaliteten poängsätts nu anonymt. Namn, priser och öppningsprotokollet visas när poängsättningen har avslutats.',
    en: 'Quality is now being scored without names. Names, prices and the record of the opening are shown when scoring has been closed.',
  },
  aliasWas: {
    fi: 'Pisteytettiin nimellä',
    sv: 'Poängsattes under namnet',
    en: 'Scored under the name',
  },
  withoutNamesAnswers: {
    fi: 'Laatu pisteytetään nimettömänä: älkää kirjoittako laadun vastauksiin yrityksenne, kumppaneidenne tai työntekijöidenne nimiä älkääkä hintoja.',
    sv: 'Kvaliteten poängsätts anonymt: skriv inte ert företags, era partners eller era anställdas namn och inga priser i svaren om kvalitet.',
    en: 'Quality is scored without names: do not write the names of your company, partners or employees, or prices, in the answers about quality.',
  },
  withoutNamesFiles: {
    fi: 'Pisteyttäjät lukevat laadun liitteet tietämättä, kenen ne ovat. Poistakaa niistä nimet ja logot, myös tiedoston ominaisuuksista. Muut liitteet näkyvät ostajalle vasta, kun pisteytys on suljettu.',
    sv: 'De som poängsätter läser kvalitetsbilagorna utan att veta vems de är. Ta bort namn och logotyper ur dem, också ur filens egenskaper. Övriga bilagor visas för köparen först när poängsättningen har avslutats.',
    en: 'The scorers read the quality attachments without knowing whose they are. Remove names and logos from them, from the properties of the file too. Other attachments are shown to the buyer only when scoring has been closed.',
  },
  addQualityFile: {
    fi: 'Lisää laadun liite (ilman nimiä)',
    sv: 'Lägg till en kvalitetsbilaga (utan namn)',
    en: 'Add a quality attachment (no names)',
  },
  addOtherFile: { fi: 'Lisää muu liite', sv: 'Lägg till en annan bilaga', en: 'Add another attachment' },
  fileForQuality: {
    fi: 'laadun liite, luetaan nimettömänä',
    sv: 'kvalitetsbilaga, läses anonymt',
    en: 'quality attachment, read without names',
  },
  fileOther: {
    fi: 'muu liite, näkyy pisteytyksen jälkeen',
    sv: 'annan bilaga, visas efter poängsättningen',
    en: 'other attachment, shown after scoring',
  },
  close: { fi: 'Sulje pisteytys', sv: 'Avsluta poängsättningen', en: 'Close scoring' },
  closeWhat: {
    fi: 'Pisteet jäävät voimaan, ja tarjoajien nimet ja hinnat tulevat näkyviin. Sen jälkeen tarkistatte poissulkemisperusteet ja soveltuvuuden.',
    sv: 'Poängen står fast, och anbudsgivarnas namn och priser blir synliga. Därefter granskar ni uteslutningsgrunder och lämplighet.',
    en: 'The scores stand, and the names and prices of the bidders are shown. After that you check exclusion grounds and suitability.',
  },
  closeWhom: {
    fi: 'Näkyy kaikille hankinnan käsittelijöille. Tarjoajille ei lähetetä mitään.',
    sv: 'Syns för alla som handlägger upphandlingen. Ingenting skickas till anbudsgivarna.',
    en: 'Seen by everybody who works on the tender. Nothing is sent to the bidders.',
  },
  closeUndo: {
    fi: 'Tätä ei voi perua: nimiä ei voi unohtaa, eikä pisteitä enää muuteta.',
    sv: 'Det kan inte ångras: namnen kan inte glömmas och poängen ändras inte längre.',
    en: 'This cannot be undone: names cannot be forgotten, and the scores no longer change.',
  },
  bidders: {
    fi: 'Tarjoajat aakkosjärjestyksessä',
    sv: 'Anbudsgivarna i alfabetisk ordning',
    en: 'Bidders in alphabetical order',
  },
  biddersText: {
    fi: 'Mukana ovat myös ryhmittymien jäsenet ja alihankkijat. Järjestys ei kerro, kenen tarjous mikin on.',
    sv: 'Också medlemmar i grupper och underleverantörer ingår. Ordningen säger inte vems anbud är vilket.',
    en: 'Members of consortia and subcontractors are among them. The order does not tell whose bid is whose.',
  },
});
