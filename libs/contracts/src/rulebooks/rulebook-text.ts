import { createHash } from 'node:crypto';
import {
  addDays,
  label,
  LANGUAGES,
  localised,
  renderMarkdown,
  SERVICE_KINDS,
  type Language,
  type Localised,
} from '@kasvutori/platform';
import type { RulebookContent } from './rulebook-content.js';

const TEXT: Readonly<Record<Language, string>> = {
  fi: `# {{title}}

{{paragraphs description}}

## Palvelut ja hinnat

{{#each prices}}- {{code 'service-kind' serviceKind}}: {{#if fixed}}kiinteä hinta{{else}}hinta enintään{{/if}} {{money amount}}, yksikkö: {{code 'service-unit' unit}}. Hinta on ilman arvonlisäveroa.
{{/each}}

## Kunnat ja kielet

Kunnat: {{municipalities}}

Palvelun kielet: {{languages}}

## Vaatimukset

{{#each requirements}}### {{number}}. {{title}}

{{paragraphs explanation}}

{{#if evidence}}Vaatimuksesta annetaan todiste.{{/if}}{{#if dated}} Todisteen voimassaolo ilmoitetaan.{{/if}}

{{/each}}## Voimassaolo

Sääntökirja on voimassa {{date validFrom}} – {{date lastDay}}. Hakemus ratkaistaan {{decisionDays}} päivässä.
`,
  sv: `# {{title}}

{{paragraphs description}}

## Tjänster och priser

{{#each prices}}- {{code 'service-kind' serviceKind}}: {{#if fixed}}fast pris{{else}}pris högst{{/if}} {{money amount}}, enhet: {{code 'service-unit' unit}}. Priset är utan mervärdesskatt.
{{/each}}

## Kommuner och språk

Kommuner: {{municipalities}}

Tjänstens språk: {{languages}}

## Krav

{{#each requirements}}### {{number}}. {{title}}

{{paragraphs explanation}}

{{#if evidence}}Ett bevis ges på kravet.{{/if}}{{#if dated}} Bevisets giltighet meddelas.{{/if}}

{{/each}}## Giltighet

Regelboken gäller {{date validFrom}} – {{date lastDay}}. En ansökan avgörs inom {{decisionDays}} dagar.
`,
  en: `# {{title}}

{{paragraphs description}}

## Services and prices

{{#each prices}}- {{code 'service-kind' serviceKind}}: {{#if fixed}}fixed price{{else}}price at most{{/if}} {{money amount}}, unit: {{code 'service-unit' unit}}. The price is without VAT.
{{/each}}

## Municipalities and languages

Municipalities: {{municipalities}}

Languages of the service: {{languages}}

## Requirements

{{#each requirements}}### {{number}}. {{title}}

{{paragraphs explanation}}

{{#if evidence}}The requirement is shown with evidence.{{/if}}{{#if dated}} How long the evidence is good for is told.{{/if}}

{{/each}}## Validity

The rulebook is valid {{date validFrom}} – {{date lastDay}}. An application is decided within {{decisionDays}} days.
`,
};

/** The whole of a version in a language, as Markdown: what is published, compared and accepted. */
export function rulebookText(content: RulebookContent, language: Language): string {
  const { title, description, requirements, prices, municipalities, languages, validFrom, validTo } = content;
  return renderMarkdown({
    template: TEXT[language],
    language,
    data: {
      title: localised(title, language),
      description: localised(description, language),
      prices: prices.map((price) => ({
        ...price,
        fixed: price.rule === 'fixed',
        unit: SERVICE_KINDS[price.serviceKind].unit,
      })),
      municipalities: named('municipality', municipalities, language),
      languages: named('language', languages, language),
      requirements: requirements.map((one, index) => ({
        ...one,
        number: index + 1,
        title: localised(one.title, language),
        explanation: localised(one.explanation, language),
      })),
      validFrom,
      lastDay: addDays(validTo, -1),
      decisionDays: content.decisionDays,
    },
  });
}

const named = (list: 'municipality' | 'language', codes: readonly string[], language: Language): string =>
  codes.map((one) => label(list, one, language)).join(', ');

export const rulebookTexts = (content: RulebookContent): Localised => ({
  fi: rulebookText(content, 'fi'),
  sv: rulebookText(content, 'sv'),
  en: rulebookText(content, 'en'),
});

/** SHA-256 of the text in all its languages. */
export const rulebookHash = (content: RulebookContent): string => {
  const texts = rulebookTexts(content);
  return createHash('sha256')
    .update(LANGUAGES.map((language) => texts[language]).join('\n'))
    .digest('hex');
};
