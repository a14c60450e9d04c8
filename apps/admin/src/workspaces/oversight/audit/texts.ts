import { defineTexts } from '#app';

export const texts = defineTexts('audit', {
  title: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
  intro: {
    fi: 'Jokainen teko ja jokainen katselu viranomaisenne asioissa. Merkintöjä ei voi muuttaa eikä poistaa. Lataaminen jättää lokiin oman merkintänsä.',
    sv: 'Varje åtgärd och varje visning i er myndighets ärenden. Anteckningarna kan inte ändras eller tas bort. Nedladdningen lämnar en egen anteckning.',
    en: 'Every act and every look in your authority’s affairs. Entries can be neither changed nor removed. A download leaves an entry of its own.',
  },
  csv: { fi: 'Lataa haun tulos (CSV)', sv: 'Ladda ner resultatet (CSV)', en: 'Download what was found (CSV)' },
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
