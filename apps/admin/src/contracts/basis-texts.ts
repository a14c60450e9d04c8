import { defineTexts } from '#app';

/** Words of what a contract comes from and belongs to. */
export const basisTexts = defineTexts('contract-basis', {
  foundAlliance: { fi: 'Perusta allianssi', sv: 'Bilda en allians', en: 'Found an alliance' },
  basis: { fi: 'Peruste', sv: 'Grund', en: 'Basis' },
  'basis-award': { fi: 'Hankintapäätös', sv: 'Upphandlingsbeslut', en: 'Award decision' },
  'basis-rulebook': { fi: 'Sääntökirja', sv: 'Regelbok', en: 'Rulebook' },
  framework: { fi: 'Puitejärjestely', sv: 'Ramavtal', en: 'Framework' },
  openFramework: { fi: 'Avaa puitejärjestely', sv: 'Öppna ramavtalet', en: 'Open the framework' },
  parent: { fi: 'Puitesopimus', sv: 'Ramavtalet', en: 'Framework agreement' },
  callOff: { fi: 'Tilaus', sv: 'Beställning', en: 'Call-off' },
  openCallOff: { fi: 'Avaa tilaus', sv: 'Öppna beställningen', en: 'Open the call-off' },
  'basis-call-off': { fi: 'Tilaus', sv: 'Beställning', en: 'Call-off' },
  rulebook: { fi: 'Sääntökirja', sv: 'Regelbok', en: 'Rulebook' },
  alliance: { fi: 'Allianssi', sv: 'Allians', en: 'Alliance' },
  openAlliance: { fi: 'Avaa allianssihuone', sv: 'Öppna alliansrummet', en: 'Open the alliance room' },
  'basis-cooperation': { fi: 'Yhteistyösopimus', sv: 'Samarbetsavtal', en: 'Cooperation agreement' },
  cooperation: { fi: 'Yhteistyösopimus', sv: 'Samarbetsavtal', en: 'Cooperation agreement' },
  cooperationGround: { fi: 'Miksi ei kilpailutettu', sv: 'Varför ingen upphandling', en: 'Why there was no tender' },
  cooperationEnded: {
    fi: 'Yhteistyösopimus päättynyt',
    sv: 'Samarbetsavtalet har upphört',
    en: 'Cooperation agreement ended',
  },
  'cooperation-expired': {
    fi: 'Yhteistyösopimuksen {{number}} määräaika on päättynyt.',
    sv: 'Giltighetstiden för samarbetsavtal {{number}} har gått ut.',
    en: 'The term of cooperation agreement {{number}} has ended.',
  },
  'cooperation-terminated': {
    fi: 'Yhteistyösopimus {{number}} on irtisanottu.',
    sv: 'Samarbetsavtal {{number}} har sagts upp.',
    en: 'Cooperation agreement {{number}} has been terminated.',
  },
  'cooperation-replaced': {
    fi: 'Yhteistyösopimuksen {{number}} on korvannut uusi versio.',
    sv: 'Samarbetsavtal {{number}} har ersatts av en ny version.',
    en: 'A new version has replaced cooperation agreement {{number}}.',
  },
  contractStays: {
    fi: 'Tämä sopimus on silti voimassa, kunnes tilaaja irtisanoo sen tai sen aika päättyy.',
    sv: 'Det här avtalet gäller ändå tills beställaren säger upp det eller tiden går ut.',
    en: 'This contract is still in force, until the authority terminates it or its time ends.',
  },
  contractCannot: {
    fi: 'Tätä sopimusta ei voi enää allekirjoittaa. Tilaaja voi perua sen ja laatia uuden voimassa olevasta yhteistyösopimuksesta.',
    sv: 'Det här avtalet kan inte längre undertecknas. Beställaren kan återkalla det och upprätta ett nytt enligt ett gällande samarbetsavtal.',
    en: 'This contract can no longer be signed. The authority can cancel it and draw up a new one from an agreement in force.',
  },
});
