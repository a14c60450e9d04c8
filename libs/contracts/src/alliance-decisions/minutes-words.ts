import type { Localised } from '@kasvutori/platform';
import type { AllianceMove } from '../alliances/alliance-lifecycle.js';
import type { GroupKind, ProposalStatus, Vote } from './proposal-lifecycle.js';

const said = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

export const TITLES: Readonly<Record<GroupKind, Localised>> = {
  executive: said('Johtoryhmän pöytäkirja', 'Ledningsgruppens protokoll', 'Minutes of the executive group'),
  project: said('Projektiryhmän pöytäkirja', 'Projektgruppens protokoll', 'Minutes of the project group'),
};

export const OUTCOMES: Readonly<Record<ProposalStatus, Localised>> = {
  open: said('Äänestys on kesken.', 'Omröstningen pågår.', 'The vote is under way.'),
  carried: said('Päätettiin yksimielisesti.', 'Beslutades enhälligt.', 'Decided unanimously.'),
  fallen: said(
    'Ei yksimielisyyttä: esitys raukesi.',
    'Ingen enighet: förslaget förföll.',
    'Not unanimous: the proposal fell.',
  ),
  withdrawn: said('Esitys vedettiin pois.', 'Förslaget återtogs.', 'The proposal was withdrawn.'),
};

export const VOTES_CAST: Readonly<Record<Vote, Localised>> = {
  for: said('puolesta', 'för', 'for'),
  against: said('vastaan', 'emot', 'against'),
  abstain: said('pidättäytyi', 'avstod', 'abstained'),
};

export const NOT_VOTED = said('ei ole äänestänyt', 'har inte röstat', 'has not voted');

export const GATES: Readonly<Record<AllianceMove, Localised>> = {
  'begin-implementation': said(
    'Aloitetaan toteutusvaihe.',
    'Genomförandefasen börjar.',
    'The implementation phase begins.',
  ),
  'begin-aftercare': said('Aloitetaan jälkivaihe.', 'Efterfasen börjar.', 'The aftercare phase begins.'),
  close: said('Päätetään allianssi.', 'Alliansen avslutas.', 'The alliance is closed.'),
  stop: said(
    'Keskeytetään allianssi kehitysvaiheeseen.',
    'Alliansen avbryts i utvecklingsfasen.',
    'The alliance is stopped in development.',
  ),
};

/** The decisions of a group as a document; what `minutesData` gives fills it. */
export const MINUTES: Localised = {
  fi: `# {{title}}

Allianssi {{contract}}: **{{name}}**

Tilaaja: {{owner}}. Palveluosapuolet: {{parties}}.

Päätös syntyy, kun jokainen ryhmän jäsen on sen puolesta.
{{#each proposals}}

## {{number}}. {{title}}

Esitti {{proposedBy}} {{instant proposedAt}}.{{#if closedAt}} Käsittely päättyi {{instant closedAt}}.{{/if}}

**{{outcome}}**

### Esitys

{{paragraphs grounds}}
{{#if gate}}

{{gate}}
{{/if}}{{#if sharesFrom}}

Osuudet {{date sharesFrom}} alkaen:

{{#each shares}}- {{name}}: {{percent percent}}
{{/each}}{{/if}}{{#if target}}

Uudet ehdot:

- Tavoitekustannus: {{money target.fixed}} + {{money target.perUnit}} × {{target.unit}}
- Osapuolten osuus ylityksestä enintään: {{money painCap}}
- Tulosalueiden raha: {{percent poolPercent}} tavoitekustannuksesta
{{#each ranges}}- Osapuolten osuus {{#if toPct}}{{percent toPct}}:iin tavoitekustannuksesta{{else}}sen yli{{/if}}: {{percent share}}
{{/each}}{{#each areas}}- {{title}}: paino {{percent weight}}, −100 kun {{minus100At}}, 0 kun {{zeroAt}}, +100 kun {{plus100At}}
{{/each}}{{/if}}

### Läsnä ja äänet

Äänesti {{voted}}/{{members}} jäsentä.

| Jäsen | Organisaatio | Ääni | Lausuma |
|---|---|---|---|
{{#each votes}}| {{personName}} | {{organisationName}} | {{vote}} | {{#if statement}}{{statement}}{{else}}–{{/if}} |
{{/each}}

### Pöytäkirja
{{#if minutes}}
{{#each minutes}}

{{paragraphs text}}

*{{writtenBy}}, {{instant writtenAt}}*
{{/each}}{{else}}

Pöytäkirjaan ei ole kirjattu muuta.
{{/if}}{{else}}

Ryhmälle ei ole tehty esityksiä.
{{/each}}
`,
  sv: `# {{title}}

Allians {{contract}}: **{{name}}**

Beställare: {{owner}}. Servicepartner: {{parties}}.

Ett beslut fattas när varje medlem i gruppen är för det.
{{#each proposals}}

## {{number}}. {{title}}

Föreslogs av {{proposedBy}} {{instant proposedAt}}.{{#if closedAt}} Behandlingen avslutades {{instant closedAt}}.{{/if}}

**{{outcome}}**

### Förslag

{{paragraphs grounds}}
{{#if gate}}

{{gate}}
{{/if}}{{#if sharesFrom}}

Andelar från {{date sharesFrom}}:

{{#each shares}}- {{name}}: {{percent percent}}
{{/each}}{{/if}}{{#if target}}

Nya villkor:

- Målkostnad: {{money target.fixed}} + {{money target.perUnit}} × {{target.unit}}
- Parternas andel av en överskridning högst: {{money painCap}}
- Pengar för resultatområden: {{percent poolPercent}} av målkostnaden
{{#each ranges}}- Parternas andel {{#if toPct}}upp till {{percent toPct}} av målkostnaden{{else}}därutöver{{/if}}: {{percent share}}
{{/each}}{{#each areas}}- {{title}}: vikt {{percent weight}}, −100 vid {{minus100At}}, 0 vid {{zeroAt}}, +100 vid {{plus100At}}
{{/each}}{{/if}}

### Närvarande och röster

{{voted}} av {{members}} medlemmar röstade.

| Medlem | Organisation | Röst | Yttrande |
|---|---|---|---|
{{#each votes}}| {{personName}} | {{organisationName}} | {{vote}} | {{#if statement}}{{statement}}{{else}}–{{/if}} |
{{/each}}

### Protokoll
{{#if minutes}}
{{#each minutes}}

{{paragraphs text}}

*{{writtenBy}}, {{instant writtenAt}}*
{{/each}}{{else}}

Inget annat har antecknats i protokollet.
{{/if}}{{else}}

Inga förslag har lagts fram för gruppen.
{{/each}}
`,
  en: `# {{title}}

Alliance {{contract}}: **{{name}}**

Owner: {{owner}}. Service parties: {{parties}}.

A decision is made when every member of the group is for it.
{{#each proposals}}

## {{number}}. {{title}}

Proposed by {{proposedBy}} {{instant proposedAt}}.{{#if closedAt}} Closed {{instant closedAt}}.{{/if}}

**{{outcome}}**

### Proposal

{{paragraphs grounds}}
{{#if gate}}

{{gate}}
{{/if}}{{#if sharesFrom}}

Shares from {{date sharesFrom}}:

{{#each shares}}- {{name}}: {{percent percent}}
{{/each}}{{/if}}{{#if target}}

New terms:

- Target cost: {{money target.fixed}} + {{money target.perUnit}} × {{target.unit}}
- The parties' part of an overrun at most: {{money painCap}}
- Money on key result areas: {{percent poolPercent}} of the target cost
{{#each ranges}}- The parties' share {{#if toPct}}up to {{percent toPct}} of the target cost{{else}}beyond that{{/if}}: {{percent share}}
{{/each}}{{#each areas}}- {{title}}: weight {{percent weight}}, −100 at {{minus100At}}, 0 at {{zeroAt}}, +100 at {{plus100At}}
{{/each}}{{/if}}

### Present and votes

{{voted}} of {{members}} members voted.

| Member | Organisation | Vote | Statement |
|---|---|---|---|
{{#each votes}}| {{personName}} | {{organisationName}} | {{vote}} | {{#if statement}}{{statement}}{{else}}–{{/if}} |
{{/each}}

### Minutes
{{#if minutes}}
{{#each minutes}}

{{paragraphs text}}

*{{writtenBy}}, {{instant writtenAt}}*
{{/each}}{{else}}

Nothing else has been written in the minutes.
{{/if}}{{else}}

No proposal has been put before the group.
{{/each}}
`,
};
