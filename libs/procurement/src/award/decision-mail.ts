import type { Localised } from '@kasvutori/platform';

export const DECISION_MAIL: { readonly subject: Localised; readonly body: Localised } = {
  subject: {
    fi: 'Hankintapäätös: {{text tenderTitle}}',
    sv: 'Upphandlingsbeslut: {{text tenderTitle}}',
    en: 'Award decision: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on tehnyt hankintapäätöksen {{number}} kilpailutuksessa {{text tenderTitle}}.

{{#each lots}}- Osa {{number}}, {{text title}}: {{#if awarded}}valitaan {{winnerNames}}{{else}}ketään ei valita{{/if}}
{{/each}}

{{#if excluded}}Tarjouksenne jätettiin vertailun ulkopuolelle; syy on päätöksessä.{{else}}{{#if won}}Tarjouksenne valittiin.{{else}}Tarjoustanne ei valittu.{{/if}}{{/if}}

Päätös perusteluineen ja valitusosoituksineen: {{address}}

Valitusaika päättyy {{date lastDay}}. Odotusaika kestää {{date standstillLastDay}} loppuun.`,
    sv: `{{authorityName}} har fattat upphandlingsbeslut {{number}} i upphandlingen {{text tenderTitle}}.

{{#each lots}}- Del {{number}}, {{text title}}: {{#if awarded}}{{winnerNames}} väljs{{else}}ingen väljs{{/if}}
{{/each}}

{{#if excluded}}Ert anbud lämnades utanför jämförelsen; orsaken står i beslutet.{{else}}{{#if won}}Ert anbud valdes.{{else}}Ert anbud valdes inte.{{/if}}{{/if}}

Beslutet med motiveringar och besvärsanvisning: {{address}}

Besvärstiden går ut {{date lastDay}}. Väntetiden pågår till slutet av {{date standstillLastDay}}.`,
    en: `{{authorityName}} has made award decision {{number}} in the tender {{text tenderTitle}}.

{{#each lots}}- Lot {{number}}, {{text title}}: {{#if awarded}}awarded to {{winnerNames}}{{else}}not awarded{{/if}}
{{/each}}

{{#if excluded}}Your bid was left out of the comparison; the reason is in the decision.{{else}}{{#if won}}Your bid was chosen.{{else}}Your bid was not chosen.{{/if}}{{/if}}

The decision with its grounds and instructions for appeal: {{address}}

The time for appeal ends {{date lastDay}}. The standstill lasts to the end of {{date standstillLastDay}}.`,
  },
};
