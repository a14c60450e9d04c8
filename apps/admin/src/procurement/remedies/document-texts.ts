import { defineTexts } from '#app';

/** What is attached to a request or an appeal, and the letters that followed. */
export const documentTexts = defineTexts('remedy-documents', {
  attached: { fi: 'Liitetyt asiakirjat', sv: 'Bifogade handlingar', en: 'Attached documents' },
  attach: { fi: 'Liitä asiakirja', sv: 'Bifoga en handling', en: 'Attach a document' },
  attachHint: {
    fi: 'PDF, Word, Excel, OpenDocument, teksti tai kuva, enintään 50 Mt. Liitettyä ei voi poistaa.',
    sv: 'PDF, Word, Excel, OpenDocument, text eller bild, högst 50 MB. Det som bifogats kan inte tas bort.',
    en: 'PDF, Word, Excel, OpenDocument, text or picture, at most 50 MB. What is attached cannot be removed.',
  },
  sending: { fi: 'Lähetetään: {{name}}', sv: 'Skickar: {{name}}', en: 'Sending: {{name}}' },
  addedBy: { fi: '{{name}}, {{when}}', sv: '{{name}}, {{when}}', en: '{{name}}, {{when}}' },
  letters: { fi: 'Kirjeet', sv: 'Brev', en: 'Letters' },
  'letter-cancellation': {
    fi: 'Hankinnan keskeyttäminen, kappale: {{recipient}} (PDF)',
    sv: 'Avbrytande av upphandlingen, exemplar: {{recipient}} (PDF)',
    en: 'Cancellation, copy for {{recipient}} (PDF)',
  },
  'letter-correction-answer': {
    fi: 'Ratkaisu oikaisuvaatimukseen, kappale: {{recipient}} (PDF)',
    sv: 'Avgörande av rättelseyrkandet, exemplar: {{recipient}} (PDF)',
    en: 'Answer to the correction request, copy for {{recipient}} (PDF)',
  },
  until: {
    fi: 'Muutosta voi hakea {{date}} asti.',
    sv: 'Ändring kan sökas till {{date}}.',
    en: 'Remedies are open until {{date}}.',
  },
});
