import { defineTexts } from '#app';

/** Words about the self-declarations behind a bid. */
export const texts = defineTexts('screening', {
  declarationOf: { fi: 'Vakuutus: {{name}}', sv: 'Egenförsäkran: {{name}}', en: 'Self-declaration: {{name}}' },
  'role-bidder': { fi: 'tarjoaja', sv: 'anbudsgivare', en: 'bidder' },
  'role-member': { fi: 'ryhmittymän jäsen', sv: 'medlem i gruppen', en: 'member of the consortium' },
  'role-subcontractor': { fi: 'alihankkija', sv: 'underleverantör', en: 'subcontractor' },
  warnings_one: { fi: '{{count}} huomio', sv: '{{count}} anmärkning', en: '{{count}} point to look at' },
  warnings_other: { fi: '{{count}} huomiota', sv: '{{count}} anmärkningar', en: '{{count}} points to look at' },
  sealedVersion: {
    fi: 'Versio {{number}}, joka on sinetöity tarjoukseen. Annettu',
    sv: 'Version {{number}}, som är förseglad i anbudet. Given',
    en: 'Version {{number}}, sealed in the bid. Declared',
  },
  versionThen: {
    fi: 'Versio {{number}}, joka oli voimassa, kun tarjous saapui. Annettu',
    sv: 'Version {{number}}, som gällde när anbudet kom in. Given',
    en: 'Version {{number}}, in force when the bid came in. Declared',
  },
  newerVersion: {
    fi: 'Yritys on sen jälkeen antanut version {{number}}.',
    sv: 'Företaget har därefter gett version {{number}}.',
    en: 'The company has since declared version {{number}}.',
  },
  'warn-no-declaration': {
    fi: 'Vakuutusta ei ole. Pyydä se tarjoajalta.',
    sv: 'Det finns ingen egenförsäkran. Begär den av anbudsgivaren.',
    en: 'There is no self-declaration. Ask the bidder for it.',
  },
  'warn-ground-declared': { fi: 'Peruste koskee yritystä', sv: 'Grunden gäller företaget', en: 'A ground applies' },
  'warn-evidence-missing': { fi: 'Näyttö puuttuu', sv: 'Bevis saknas', en: 'Evidence is missing' },
  'warn-evidence-expired': { fi: 'Näyttö on vanhentunut', sv: 'Beviset har gått ut', en: 'Evidence has expired' },
  'warn-evidence-expires-soon': {
    fi: 'Näyttö vanhenee pian',
    sv: 'Beviset går snart ut',
    en: 'Evidence is about to expire',
  },
  'warn-evidence-not-yet': {
    fi: 'Näyttö ei ole vielä voimassa',
    sv: 'Beviset gäller inte ännu',
    en: 'Evidence is not valid yet',
  },
});
