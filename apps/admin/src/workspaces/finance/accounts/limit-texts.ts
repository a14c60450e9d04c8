import { defineTexts } from '#app';

export const limitTexts = defineTexts('approval-limit', {
  title: { fi: 'Kahden hyväksyjän raja', sv: 'Gräns för två godkännare', en: 'Limit for two approvers' },
  above: {
    fi: 'Maksuajon, joka maksaa yli {{limit}}, hyväksyy kaksi henkilöä.',
    sv: 'En körning som betalar mer än {{limit}} godkänns av två personer.',
    en: 'A payment run that pays more than {{limit}} is approved by two people.',
  },
  none: {
    fi: 'Rajaa ei ole asetettu: yksi henkilö hyväksyy minkä tahansa maksuajon.',
    sv: 'Ingen gräns har satts: en person godkänner vilken körning som helst.',
    en: 'No limit has been set: one person approves any payment run.',
  },
  setBy: { fi: 'Asetti {{name}}', sv: 'Satt av {{name}}', en: 'Set by {{name}}' },
  change: { fi: 'Muuta rajaa', sv: 'Ändra gränsen', en: 'Change the limit' },
  set: { fi: 'Aseta raja', sv: 'Sätt gränsen', en: 'Set the limit' },
  save: { fi: 'Tallenna raja', sv: 'Spara gränsen', en: 'Save the limit' },
  limit: { fi: 'Raja', sv: 'Gräns', en: 'Limit' },
  hint: {
    fi: 'Tyhjä: yksi hyväksyjä riittää aina. Raja koskee ajoja, jotka jäädytetään tämän jälkeen. Rajan asettaja ei voi hyväksyä niitä yksin.',
    sv: 'Tomt: en godkännare räcker alltid. Gränsen gäller körningar som fryses efter detta. Den som satt gränsen kan inte ensam godkänna dem.',
    en: 'Empty: one approver is always enough. The limit holds for runs frozen after this. Whoever sets it cannot approve them alone.',
  },
});
