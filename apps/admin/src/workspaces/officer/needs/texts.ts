import { defineTexts } from '#app';

export const texts = defineTexts('officer-needs', {
  title: { fi: 'Arvioi palvelutarve', sv: 'Bedöm servicebehovet', en: 'Assess needs' },
  intro: {
    fi: 'Käy kysymykset läpi asiakkaan kanssa. Ohjelma ehdottaa, sinä päätät.',
    sv: 'Gå igenom frågorna med klienten. Programmet föreslår, du beslutar.',
    en: 'Go through the questions with the client. The program proposes, you decide.',
  },
  introEarlier: {
    fi: 'Edelliset vastaukset ({{date}}) ovat valmiina. Muuta niitä, jotka ovat muuttuneet. Vanha arvio säilyy.',
    sv: 'De tidigare svaren ({{date}}) är ifyllda. Ändra dem som har ändrats. Den gamla bedömningen finns kvar.',
    en: 'The earlier answers ({{date}}) are filled in. Change those that have changed. The old assessment is kept.',
  },
  proposal: { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposal' },
  answered: {
    fi: 'Vastattu {{done}} / {{total}}',
    sv: 'Besvarat {{done}} / {{total}}',
    en: 'Answered {{done}} of {{total}}',
  },
  notYet: {
    fi: 'Ehdotus näkyy, kun kaikkiin kysymyksiin on vastattu.',
    sv: 'Förslaget visas när alla frågor är besvarade.',
    en: 'The proposal appears when every question has been answered.',
  },
  level: { fi: 'Tuen tarve', sv: 'Stödbehov', en: 'Need of support' },
  'level-little': { fi: 'Vähän', sv: 'Lite', en: 'Little' },
  'level-some': { fi: 'Jonkin verran', sv: 'En del', en: 'Some' },
  'level-much': { fi: 'Paljon', sv: 'Mycket', en: 'Much' },
  segment: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  segmentHint: {
    fi: 'A: lähellä työtä, B: kauempana, C: kaukana. Tulospalkkiot määräytyvät ryhmän mukaan.',
    sv: 'A: nära arbete, B: längre bort, C: långt bort. Resultatarvodena bestäms enligt gruppen.',
    en: 'A: near work, B: further, C: far. What is paid for results depends on the group.',
  },
  channels: { fi: 'Miten palvellaan', sv: 'Hur service ges', en: 'How to serve' },
  services: { fi: 'Ehdotetut palvelut', sv: 'Föreslagna tjänster', en: 'Proposed services' },
  why: { fi: 'Miksi tämä ehdotus', sv: 'Varför detta förslag', en: 'Why this proposal' },
  decision: { fi: 'Päätöksesi', sv: 'Ditt beslut', en: 'Your decision' },
  'decision-proposed': { fi: 'Hyväksyn ehdotuksen', sv: 'Jag godkänner förslaget', en: 'I accept the proposal' },
  'decision-own': { fi: 'Päätän toisin', sv: 'Jag beslutar annorlunda', en: 'I decide otherwise' },
  reason: { fi: 'Miksi päätät toisin', sv: 'Varför du beslutar annorlunda', en: 'Why you decide otherwise' },
  reasonHint: {
    fi: 'Asiakas voi lukea tämän. Päätös perustellaan (hallintolaki 434/2003, 45 §).',
    sv: 'Klienten kan läsa detta. Beslutet motiveras (förvaltningslagen 434/2003, 45 §).',
    en: 'The client can read this. A decision states its grounds (Administrative Procedure Act 434/2003, section 45).',
  },
  save: { fi: 'Tallenna arvio', sv: 'Spara bedömningen', en: 'Save the assessment' },
});
