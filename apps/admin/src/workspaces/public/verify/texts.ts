import { defineTexts } from '#app';

export const texts = defineTexts('verify', {
  title: { fi: 'Tarkista sopimus', sv: 'Kontrollera ett avtal', en: 'Check a contract' },
  intro: {
    fi: 'Valitse sopimustiedosto. Kerromme, onko se täsmälleen sama, jonka osapuolet allekirjoittivat. Tiedostoa ei tallenneta.',
    sv: 'Välj en avtalsfil. Vi berättar om den är exakt densamma som parterna undertecknade. Filen sparas inte.',
    en: 'Choose a contract file. We tell you whether it is exactly the one that the parties signed. The file is not kept.',
  },
  file: { fi: 'Sopimustiedosto (PDF)', sv: 'Avtalsfil (PDF)', en: 'Contract file (PDF)' },
  check: { fi: 'Tarkista', sv: 'Kontrollera', en: 'Check' },
  checking: { fi: 'Tarkistetaan…', sv: 'Kontrollerar…', en: 'Checking…' },
  chooseFirst: { fi: 'Valitse ensin tiedosto.', sv: 'Välj först en fil.', en: 'Choose a file first.' },
  genuine: { fi: 'Tiedosto on aito', sv: 'Filen är äkta', en: 'The file is genuine' },
  genuineText: {
    fi: 'Se on tavulleen sama kuin allekirjoitettu ja leimattu sopimus.',
    sv: 'Den är exakt densamma som det undertecknade och stämplade avtalet.',
    en: 'To the byte it is the contract that was signed and sealed.',
  },
  'signed-original': {
    fi: 'Asiakirja on se, joka allekirjoitettiin',
    sv: 'Handlingen är den som undertecknades',
    en: 'The document is the one that was signed',
  },
  'signed-originalText': {
    fi: 'Siinä ei ole todistetta allekirjoituksista eikä leimaa. Pyydä osapuolelta allekirjoitettu tiedosto.',
    sv: 'Den innehåller varken bevis på underskrifterna eller en stämpel. Be en part om den undertecknade filen.',
    en: 'It holds neither evidence of the signatures nor a seal. Ask a party for the signed file.',
  },
  'not-signed-yet': {
    fi: 'Sopimusta ei ole vielä allekirjoitettu',
    sv: 'Avtalet är inte undertecknat ännu',
    en: 'The contract has not been signed yet',
  },
  'not-signed-yetText': {
    fi: 'Asiakirja on aito, mutta kaikki eivät ole allekirjoittaneet sitä.',
    sv: 'Handlingen är äkta, men alla har inte undertecknat den.',
    en: 'The document is genuine, but not everybody has signed it.',
  },
  altered: { fi: 'Tiedostoa on muutettu', sv: 'Filen har ändrats', en: 'The file has been altered' },
  alteredText: {
    fi: 'Tiedostossa on leima, joka ei päde: tiedosto on muuttunut leimaamisen jälkeen tai sen on leimannut joku muu. Älä luota siihen.',
    sv: 'Filen har en stämpel som inte gäller: filen har ändrats efter stämplingen eller stämplats av någon annan. Lita inte på den.',
    en: 'The file has a seal that does not hold: it changed after it was sealed, or somebody else sealed it. Do not rely on it.',
  },
  unknown: { fi: 'Tiedostoa ei tunneta', sv: 'Filen är okänd', en: 'The file is not known' },
  unknownText: {
    fi: 'Tämä ei ole täällä allekirjoitettu sopimus, tai se on luonnos, jota on sen jälkeen muutettu.',
    sv: 'Det här är inte ett avtal som undertecknats här, eller så är det ett utkast som sedan har ändrats.',
    en: 'It is no contract signed here, or it is a draft that was changed since.',
  },
  contract: { fi: 'Sopimus', sv: 'Avtal', en: 'Contract' },
  authority: { fi: 'Tilaaja', sv: 'Beställare', en: 'Buyer' },
  provider: { fi: 'Palveluntuottaja', sv: 'Serviceproducent', en: 'Provider' },
  signed: { fi: 'Allekirjoitettu', sv: 'Undertecknat', en: 'Signed' },
  hash: { fi: 'SHA-256-tiiviste', sv: 'SHA-256-kontrollsumma', en: 'SHA-256' },
});
