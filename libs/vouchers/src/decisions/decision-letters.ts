import { ANSWER_LETTER, type Letter } from './answer-letter.js';
import { GRANT_LETTER } from './grant-letter.js';
import type { DecisionKind } from './record-decision.js';

/** What each decision says before the instructions for contesting it. Plain language: the client reads it, not a lawyer. */
export const DECISION_LETTERS: Readonly<Record<DecisionKind, Letter>> = {
  grant: { title: { fi: 'Palveluseteli', sv: 'Servicesedel', en: 'Service voucher' }, body: GRANT_LETTER },
  extension: {
    title: { fi: 'Palvelusetelin jatkaminen', sv: 'Förlängning av servicesedel', en: 'Extension of a voucher' },
    body: {
      fi: `# Setelisi on voimassa pitempään

Hei {{clientName}},

jatkamme palveluseteliäsi **{{voucherNumber}}**. Tämä on päätös numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Viimeinen päivä ennen | {{date before}} |
| Uusi viimeinen päivä | {{date after}} |

Setelin arvo ei muutu.

## Miksi

{{paragraphs grounds}}

Kysy lisää: {{caseWorkerName}}.`,
      sv: `# Din sedel gäller längre

Hej {{clientName}},

vi förlänger din servicesedel **{{voucherNumber}}**. Det här är beslut nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Sista dag förut | {{date before}} |
| Ny sista dag | {{date after}} |

Sedelns värde ändras inte.

## Varför

{{paragraphs grounds}}

Fråga mer: {{caseWorkerName}}.`,
      en: `# Your voucher is valid for longer

Dear {{clientName}},

we extend your service voucher **{{voucherNumber}}**. This is decision number **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| Last day before | {{date before}} |
| New last day | {{date after}} |

The value of the voucher does not change.

## Why

{{paragraphs grounds}}

Ask more: {{caseWorkerName}}.`,
    },
  },
  supplement: {
    title: { fi: 'Palvelusetelin täydennys', sv: 'Komplettering av servicesedel', en: 'Supplement to a voucher' },
    body: {
      fi: `# Setelisi arvo kasvaa

Hei {{clientName}},

lisäämme palveluseteliisi **{{voucherNumber}}** arvoa. Tämä on päätös numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Lisäys | {{money added}} |
| Setelin arvo nyt | {{money value}} |
| Viimeinen päivä | {{date lastDay}} |

## Miksi

{{paragraphs grounds}}

Kysy lisää: {{caseWorkerName}}.`,
      sv: `# Din sedels värde ökar

Hej {{clientName}},

vi höjer värdet av din servicesedel **{{voucherNumber}}**. Det här är beslut nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Tillägg | {{money added}} |
| Sedelns värde nu | {{money value}} |
| Sista dag | {{date lastDay}} |

## Varför

{{paragraphs grounds}}

Fråga mer: {{caseWorkerName}}.`,
      en: `# Your voucher is worth more

Dear {{clientName}},

we add value to your service voucher **{{voucherNumber}}**. This is decision number **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| Added | {{money added}} |
| Value now | {{money value}} |
| Last day | {{date lastDay}} |

## Why

{{paragraphs grounds}}

Ask more: {{caseWorkerName}}.`,
    },
  },
  refusal: {
    title: { fi: 'Kielteinen päätös palvelusetelistä', sv: 'Avslag på servicesedel', en: 'Refusal of a voucher' },
    body: {
      fi: `# Et saa palveluseteliä

Hei {{clientName}},

pyysit palveluseteliä. Palvelu: {{code 'service-kind' serviceKind}}. Emme myönnä sitä. Tämä on päätös numero **{{number}}**.

## Miksi

{{paragraphs grounds}}

Sinulla voi olla oikeus muuhun apuun. Kysy: {{caseWorkerName}}.`,
      sv: `# Du får ingen servicesedel

Hej {{clientName}},

du bad om en servicesedel. Tjänst: {{code 'service-kind' serviceKind}}. Vi beviljar den inte. Det här är beslut nummer **{{number}}**.

## Varför

{{paragraphs grounds}}

Du kan ha rätt till annan hjälp. Fråga: {{caseWorkerName}}.`,
      en: `# You are not granted a voucher

Dear {{clientName}},

you asked for a service voucher. Service: {{code 'service-kind' serviceKind}}. We do not grant it. This is decision number **{{number}}**.

## Why

{{paragraphs grounds}}

You may have a right to other help. Ask: {{caseWorkerName}}.`,
    },
  },
  revocation: {
    title: { fi: 'Palvelusetelin peruminen', sv: 'Återkallelse av servicesedel', en: 'Revocation of a voucher' },
    body: {
      fi: `# Palvelusetelisi perutaan

Hei {{clientName}},

perumme palvelusetelisi **{{voucherNumber}}**. Tämä on päätös numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Setelin arvo oli | {{money valueCents}} |
| Käyttämättä jäi | {{money rest}} |

Jo pidetyt käynnit maksetaan. Sinun ei tarvitse maksaa niistä.

## Miksi

{{paragraphs grounds}}

Kysy lisää: {{caseWorkerName}}.`,
      sv: `# Din servicesedel återkallas

Hej {{clientName}},

vi återkallar din servicesedel **{{voucherNumber}}**. Det här är beslut nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Sedelns värde var | {{money valueCents}} |
| Oanvänt | {{money rest}} |

Besök som redan har hållits betalas. Du behöver inte betala dem.

## Varför

{{paragraphs grounds}}

Fråga mer: {{caseWorkerName}}.`,
      en: `# Your voucher is revoked

Dear {{clientName}},

we revoke your service voucher **{{voucherNumber}}**. This is decision number **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| It was worth | {{money valueCents}} |
| Not used | {{money rest}} |

Visits already held are paid. You need not pay for them.

## Why

{{paragraphs grounds}}

Ask more: {{caseWorkerName}}.`,
    },
  },
  answer: ANSWER_LETTER,
};
