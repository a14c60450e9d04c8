import type { Localised } from '@kasvutori/platform';

export interface Letter {
  readonly title: Localised;
  readonly body: Localised;
}

/** The answer to a correction request: its outcome and why, in the client's words and ours. */
export const ANSWER_LETTER: Letter = {
  title: {
    fi: 'Vastaus oikaisuvaatimukseen',
    sv: 'Svar på begäran om omprövning',
    en: 'Answer to a correction request',
  },
  body: {
    fi: `# {{#if (eq outcome 'upheld')}}Hyväksyimme vaatimuksesi{{else}}{{#if (eq outcome 'rejected')}}Emme muuta päätöstä{{else}}Emme tutki vaatimustasi{{/if}}{{/if}}

Hei {{clientName}},

vaadit oikaisua päätökseen {{contested}}. Asian numero on {{caseNumber}}. Tämä on päätös numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Ratkaisu | {{#if (eq outcome 'upheld')}}Vaatimus hyväksytään{{else}}{{#if (eq outcome 'rejected')}}Vaatimus hylätään{{else}}Vaatimus jätetään tutkimatta{{/if}}{{/if}} |

{{#if redress}}Teimme uuden päätöksen. Saat siitä oman kirjeen.{{/if}}

## Mitä vaadit

{{paragraphs demands}}

## Miksi ratkaisimme näin

{{paragraphs grounds}}

Kysy lisää: {{caseWorkerName}}.`,
    sv: `# {{#if (eq outcome 'upheld')}}Vi godkände din begäran{{else}}{{#if (eq outcome 'rejected')}}Vi ändrar inte beslutet{{else}}Vi prövar inte din begäran{{/if}}{{/if}}

Hej {{clientName}},

du begärde omprövning av beslutet {{contested}}. Ärendets nummer är {{caseNumber}}. Det här är beslut nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Avgörande | {{#if (eq outcome 'upheld')}}Begäran godkänns{{else}}{{#if (eq outcome 'rejected')}}Begäran avslås{{else}}Begäran prövas inte{{/if}}{{/if}} |

{{#if redress}}Vi fattade ett nytt beslut. Du får ett eget brev om det.{{/if}}

## Vad du begärde

{{paragraphs demands}}

## Varför vi avgjorde så

{{paragraphs grounds}}

Fråga mer: {{caseWorkerName}}.`,
    en: `# {{#if (eq outcome 'upheld')}}We uphold your request{{else}}{{#if (eq outcome 'rejected')}}We do not change the decision{{else}}We do not examine your request{{/if}}{{/if}}

Dear {{clientName}},

you asked for a correction of decision {{contested}}. The number of the case is {{caseNumber}}. This is decision number **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| Outcome | {{#if (eq outcome 'upheld')}}The request is upheld{{else}}{{#if (eq outcome 'rejected')}}The request is rejected{{else}}The request is dismissed without examination{{/if}}{{/if}} |

{{#if redress}}We made a new decision. You get a letter of its own about it.{{/if}}

## What you asked

{{paragraphs demands}}

## Why we decided so

{{paragraphs grounds}}

Ask more: {{caseWorkerName}}.`,
  },
};
