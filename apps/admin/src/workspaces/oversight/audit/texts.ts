import { defineTexts } from '#app';

export const texts = defineTexts('audit', {
  title: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
  intro: {
    fi: 'Jokainen teko ja jokainen katselu viranomaisenne asioissa. Merkintöjä ei voi muuttaa eikä poistaa. Lataaminen jättää lokiin oman merkintänsä.',
    sv: 'Varje åtgärd och varje visning i er myndighets ärenden. Anteckningarna kan inte ändras eller tas bort. Nedladdningen lämnar en egen anteckning.',
    en: 'Every act and every look in your authority’s affairs. Entries can be neither changed nor removed. A download leaves an entry of its own.',
  },
  csv: { fi: 'Lataa haun tulos (CSV)', sv: 'Ladda ner resultatet (CSV)', en: 'Download what was found (CSV)' },
  chains: { fi: 'Ketjut', sv: 'Kedjor', en: 'Chains' },
  chainsIntro: {
    fi: 'Jokainen merkintä ja kirjaus ketjutetaan edelliseen, ja alusta allekirjoittaa ketjun tunnin välein. Ota viimeinen tiiviste talteen muualle: myöhemmän ketjun on jatkuttava siitä.',
    sv: 'Varje anteckning och bokning kedjas till den föregående, och plattformen undertecknar kedjan varje timme. Spara den sista kontrollsumman på annat håll: en senare kedja ska fortsätta från den.',
    en: 'Every entry and posting is chained to the one before, and the platform signs the chain every hour. Keep the last hash somewhere else: a later chain must go on from it.',
  },
  'chain-audit': { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
  'chain-ledger': { fi: 'Pääkirja', sv: 'Huvudbok', en: 'Ledger' },
  chainLinks: {
    fi: '{{links}} merkintää ketjussa.',
    sv: '{{links}} anteckningar i kedjan.',
    en: '{{links}} entries in the chain.',
  },
  chainAnchor: {
    fi: 'Niistä {{links}} on allekirjoitettu {{at}}.',
    sv: 'Av dem undertecknades {{links}} {{at}}.',
    en: '{{links}} of them were signed on {{at}}.',
  },
  chainNoAnchor: { fi: 'Allekirjoitusta ei ole vielä.', sv: 'Ännu inte undertecknade.', en: 'Not signed yet.' },
  search: { fi: 'Kuka: koko nimi', sv: 'Vem: hela namnet', en: 'Who: the whole name' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  forWhom: { fi: 'Kenen puolesta', sv: 'För vem', en: 'On whose behalf' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  action: { fi: 'Teko', sv: 'Åtgärd', en: 'Act' },
  subject: { fi: 'Kohde', sv: 'Föremål', en: 'Subject' },
  subjectId: { fi: 'Kohteen tunniste', sv: 'Föremålets id', en: 'Id of the subject' },
  reason: { fi: 'Peruste', sv: 'Motivering', en: 'Reason' },
  detail: { fi: 'Tiedot ennen ja jälkeen', sv: 'Uppgifter före och efter', en: 'Before and after' },
  noDetail: {
    fi: 'Merkinnässä ei ole muita tietoja.',
    sv: 'Anteckningen har inga andra uppgifter.',
    en: 'The entry holds nothing more.',
  },
  digest: { fi: 'Tiiviste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' },
  sameSubject: { fi: 'Kaikki tästä kohteesta', sv: 'Allt om det här föremålet', en: 'Everything about this subject' },
  samePerson: { fi: 'Kaikki tämän tekijän teot', sv: 'Allt av den här personen', en: 'Everything by this person' },
  emptyTitle: { fi: 'Loki on tyhjä', sv: 'Loggen är tom', en: 'The trail is empty' },
});
