import { isIssuerName, type ClaimNames } from '@kasvutori/platform';

export type Claims = Readonly<Record<string, unknown>>;

/** What an issuer tells of a person, by the names it has for it. */
export interface Told {
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly personalCode: string | null;
}

/** Whether the ID token says all that every sign-in needs; else the issuer is asked for the rest. */
export const saysEnough = (names: ClaimNames, claims: Claims): boolean =>
  [names.subject, names.personalCode].every((name) => name === null || claims[name] !== undefined);

/** `undefined`: it does not say who somebody is. A name or an address that is none is left out. */
export function readTold(names: ClaimNames, claims: Claims): Told | undefined {
  const text = (name: string | null): string | null => {
    const value = name === null ? undefined : claims[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const subject = claims[names.subject];
  const email = text(names.email);
  return isIssuerName(subject)
    ? {
        subject,
        name: text(names.name),
        email: email !== null && /^[^@\s]{1,64}@[^@\s]{1,189}$/.test(email) ? email : null,
        personalCode: text(names.personalCode),
      }
    : undefined;
}
