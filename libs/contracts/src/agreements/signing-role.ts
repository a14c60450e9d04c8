import {
  localised,
  type AuthorityActor,
  type Language,
  type Localised,
  type ProviderActor,
  type Role,
} from '@kasvutori/platform';
import { AGREEMENT_ACTIONS } from './agreements-access.js';

const SIGNS: readonly Role[] = AGREEMENT_ACTIONS['contract:sign'];

/** The role in which the person signs: the first of theirs that may. */
export const signingRole = ({ roles }: AuthorityActor | ProviderActor): string =>
  roles.find((role) => SIGNS.includes(role)) ?? '';

const NAMES: Readonly<Record<string, Localised>> = {
  'contract-manager': { fi: 'sopimuspäällikkö', sv: 'avtalschef', en: 'contract manager' },
  'procurement-approver': { fi: 'hankinnan hyväksyjä', sv: 'godkännare av upphandling', en: 'procurement approver' },
  'provider-manager': { fi: 'vastuuhenkilö', sv: 'ansvarsperson', en: 'manager' },
};

export const roleName = (role: string, language: Language): string => {
  const name = NAMES[role];
  return name === undefined ? role : localised(name, language);
};
