import { personalDataIn, type PersonalDataKind } from '@kasvutori/platform';
import { dialogueProblem } from './dialogue-problems.js';

const NAMES: Readonly<Record<PersonalDataKind, string>> = {
  'personal-code': 'henkilötunnus / personbeteckning',
  email: 'sähköposti / e-post',
  phone: 'puhelinnumero / telefonnummer',
  'bank-account': 'tilinumero / kontonummer',
};

/** @throws 422 with the kinds found, not the data: a refusal lands in logs. */
export function refusePersonalData(text: string, field: string): void {
  const kinds = personalDataIn(text);
  if (kinds.length === 0) return;
  throw dialogueProblem('personal-data-found', {
    field,
    params: { kinds: kinds.map((kind) => NAMES[kind]).join(', ') },
  });
}
