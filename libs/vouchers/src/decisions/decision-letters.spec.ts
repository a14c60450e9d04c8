import { describe, expect, it } from '@jest/globals';
import { calendarDate, LANGUAGES, renderMarkdown } from '@kasvutori/platform';
import { APPEAL_TO_COURT, CORRECTION_REQUEST } from './appeal-instructions.js';
import { DECISION_LETTERS } from './decision-letters.js';
import { DECISION_MAKER, officeName } from './decision-maker.js';
import type { DecisionTerms } from './decision-terms.js';
import { DECISION_KINDS } from './record-decision.js';

const inThree = (text: string) => ({ fi: `${text} fi`, sv: `${text} sv`, en: `${text} en` });
const TERMS: DecisionTerms = {
  ...{ power: inThree('Hallintosääntö 23'), registry: inThree('Kirjaamo'), hours: inThree('klo 9–15') },
  ...{ street: 'Esimerkkikatu 1', postalCode: '57130', town: 'Savonlinna', email: 'kirjaamo@example.fi' },
  ...{ phone: '050 555 0100', court: inThree('Hallinto-oikeus'), courtAddress: 'PL 1, 70101 Kuopio' },
};

const letter = (kind: (typeof DECISION_KINDS)[number], language: (typeof LANGUAGES)[number], change: object = {}) =>
  renderMarkdown({
    template: [DECISION_LETTERS[kind].body, DECISION_MAKER, kind === 'answer' ? APPEAL_TO_COURT : CORRECTION_REQUEST]
      .map((part) => part[language])
      .join('\n\n'),
    language,
    data: {
      ...{ clientName: 'Åsa Exempel', voucherNumber: 'V-000001', number: 'P-000002', serviceKind: 'job-coaching' },
      ...{ caseWorkerName: 'Kaisa Ohjaaja', grounds: 'Perustelu.', demands: 'Vaatimus.', authorityName: 'Alue' },
      ...{ voucherKind: 'per-unit', units: 10, unit: 'meeting', silenceDays: 14, rows: [], rest: '10.00' },
      ...{ valueCents: 65_000n, maxUnitPriceCents: 6_500n, added: '65.00', value: '715.00', outcome: 'rejected' },
      ...{ before: calendarDate('2026-12-01'), after: calendarDate('2027-01-01') },
      ...{ validFrom: calendarDate('2026-11-02'), lastDay: calendarDate('2027-05-01') },
      ...{ caseNumber: 'O-1', contested: 'P-000001', redress: false },
      ...{ sendOn: calendarDate('2026-11-02'), served: calendarDate('2026-11-05') },
      ...{ deadline: calendarDate('2026-12-07'), decidedOn: calendarDate('2026-11-01'), paper: false },
      ...{ decidedBy: 'Olli Päättäjä', office: officeName('contract-manager'), terms: TERMS },
      ...change,
    },
  }).replaceAll('\\', '');

describe.each(DECISION_KINDS)('the letter of a decision (%s)', (kind) => {
  it.each(LANGUAGES)('says who decided, in which office and by what power, in %s', (language) => {
    const text = letter(kind, language);
    expect(text).toContain('Olli Päättäjä');
    expect(text).toContain(officeName('contract-manager')[language]);
    expect(text).toContain(`Hallintosääntö 23 ${language}`);
    expect(text).toContain('1.11.2026');
  });

  it.each(LANGUAGES)('says until when, where and how it is contested, in %s', (language) => {
    const text = letter(kind, language);
    const where =
      kind === 'answer'
        ? [`oikeus ${language}`, 'PL 1, 70101 Kuopio', 'asiointi']
        : [`Kirjaamo ${language}`, 'Esimerkkikatu 1', '57130 Savonlinna', 'kirjaamo', '050 555 0100', '9–15'];
    for (const part of ['7.12.2026', '5.11.2026', 'P-000002', ...where]) expect(text).toContain(part);
  });

  it.each(LANGUAGES)('stands without an address and on paper too, in %s', (language) => {
    const text = letter(kind, language, { terms: null, paper: true });
    expect(text).toContain('7.12.2026');
    expect(text).not.toContain('Esimerkkikatu');
    expect(text).toContain('410/2015'); // the general provision of delegating
  });
});
