import { defineTexts } from '#app';

export const texts = defineTexts('client-needs', {
  title: { fi: 'Kerro tilanteestasi', sv: 'Berätta om din situation', en: 'Tell about your situation' },
  nextStep: { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' },
  intro: {
    fi: '{{caseWorker}} kysyy sinulta muutaman asian. Vastaa omaan tahtiin. Voit lopettaa ja jatkaa milloin vain. Kun olet valmis, tarkista vastaukset ja lähetä ne.',
    sv: '{{caseWorker}} frågar dig några saker. Svara i din egen takt. Du kan sluta och fortsätta när du vill. När du är klar, kontrollera svaren och skicka dem.',
    en: '{{caseWorker}} asks you a few things. Answer at your own pace. You can stop and go on whenever you like. When you are ready, check the answers and send them.',
  },
  begin: { fi: 'Aloita', sv: 'Börja', en: 'Begin' },
  'status-asked': { fi: 'Sinun vuorosi', sv: 'Din tur', en: 'Your turn' },
  'status-sent': { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  'status-assessed': { fi: 'Käyty läpi', sv: 'Genomgånget', en: 'Gone through' },
  'status-withdrawn': { fi: 'Ei tarvitse täyttää', sv: 'Behöver inte fyllas i', en: 'Need not be filled in' },
  'after-sent': {
    fi: 'Kiitos! Vastauksesi on lähetetty. {{caseWorker}} käy ne läpi kanssasi.',
    sv: 'Tack! Dina svar är skickade. {{caseWorker}} går igenom dem med dig.',
    en: 'Thank you! Your answers have been sent. {{caseWorker}} goes through them with you.',
  },
  'after-assessed': {
    fi: 'Olette käyneet vastaukset läpi. {{caseWorker}} on tehnyt arvion.',
    sv: 'Ni har gått igenom svaren. {{caseWorker}} har gjort en bedömning.',
    en: 'You have gone through the answers. {{caseWorker}} has made an assessment.',
  },
  'after-withdrawn': {
    fi: 'Tätä kyselyä ei enää tarvitse täyttää. {{caseWorker}} ottaa sinuun yhteyttä.',
    sv: 'Den här enkäten behöver inte längre fyllas i. {{caseWorker}} kontaktar dig.',
    en: 'This questionnaire need not be filled in any more. {{caseWorker}} will contact you.',
  },
  send: { fi: 'Lähetä vastaukset', sv: 'Skicka svaren', en: 'Send the answers' },
  sendTitle: { fi: 'Lähetetäänkö vastaukset?', sv: 'Ska svaren skickas?', en: 'Send the answers?' },
  sendWhat: {
    fi: 'Vastauksesi lähtevät. {{caseWorker}} käy ne läpi kanssasi ja arvioi, millainen apu sopii sinulle.',
    sv: 'Dina svar skickas. {{caseWorker}} går igenom dem med dig och bedömer vilken hjälp som passar dig.',
    en: 'Your answers are sent. {{caseWorker}} goes through them with you and assesses what help suits you.',
  },
  sendWhom: {
    fi: '{{caseWorker}} ja samassa työssä olevat. Näet omista tiedoistasi, kuka vastauksia on katsonut.',
    sv: '{{caseWorker}} och kolleger i samma arbete. Du ser i dina uppgifter vem som har sett svaren.',
    en: '{{caseWorker}} and colleagues in the same work. In your data you see who has looked at the answers.',
  },
  sendUndo: {
    fi: 'Lähetettyjä vastauksia ei voi enää muuttaa. Voit kertoa muutoksista ohjaajallesi.',
    sv: 'Skickade svar kan inte ändras. Du kan berätta om ändringar för din handledare.',
    en: 'Sent answers cannot be changed. You can tell your case worker of any change.',
  },
});
