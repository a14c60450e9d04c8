/** Reads who signs people in: one issuer by `OIDC_…`, or several as a list in JSON. */

import { isBusinessId } from '../identifiers/business-id.js';
import { isFullyLocalised, type Localised } from '../texts/language.js';
import { isDemoSecret, readUrl, type Env } from './config-values.js';
import {
  CALLBACK_PATH,
  DEMO_ISSUER_ALIAS,
  DEMO_ISSUER_PATH,
  DEMO_STRONG_ACR,
  SIGNED_IN,
  type ClaimNames,
  type Issuer,
} from './issuer.js';

const CLAIMS: ClaimNames = { subject: 'sub', name: 'name', email: null, personalCode: null };
const LIST = 'KASVUTORI_ISSUERS';

/** An issuer that signs in everybody, as one alone does. */
const ANYBODY = {
  callbackPath: CALLBACK_PATH,
  acceptedAcr: [],
  signsIn: SIGNED_IN,
  organisations: null,
  scopes: [],
  claims: CLAIMS,
} as const;

/** Production signs in outside this process; the demo provider is refused by address and by secret. */
export function readIssuers(env: Env, publicUrl: string, problems: string[]): readonly Issuer[] {
  const text = env[LIST] ?? '';
  if (text === '') return [readOnlyIssuer(env, publicUrl, problems)];
  if (env['OIDC_ISSUER']) problems.push(`${LIST} and OIDC_ISSUER are both given: leave one.`);
  const entries = parsed(text);
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > 20) {
    problems.push(`${LIST} must be a JSON list of 1 to 20 issuers.`);
    return [];
  }
  const issuers = entries.map((entry, index) => readListed(entry, `${LIST}[${index}]`, env, publicUrl, problems));
  for (const field of ['id', 'url'] as const)
    issuers.forEach((issuer, index) => {
      const first = issuers.findIndex((other) => other[field] === issuer[field]);
      if (first < index && issuer[field] !== '')
        problems.push(`${LIST}[${index}].${field} is that of ${LIST}[${first}].`);
    });
  return issuers;
}

export function demoIssuers(env: Env, publicUrl: string, problems: string[]): readonly Issuer[] {
  const clientSecret = env['OIDC_CLIENT_SECRET'] ?? '';
  if (clientSecret === '') problems.push('OIDC_CLIENT_SECRET is missing.');
  if (env[LIST]) problems.push(`${LIST} is set: a demo signs in at its own issuer, remove the variable.`);
  return [
    {
      ...ANYBODY,
      id: DEMO_ISSUER_ALIAS,
      name: { fi: 'Esittely', sv: 'Demonstration', en: 'Demonstration' },
      url: `${publicUrl}${DEMO_ISSUER_PATH}`,
      alias: DEMO_ISSUER_ALIAS,
      clientId: 'kasvutori-web',
      clientSecret,
      audience: 'urn:kasvutori:api',
      strongAcr: [DEMO_STRONG_ACR],
    },
  ];
}

function readOnlyIssuer(env: Env, publicUrl: string, problems: string[]): Issuer {
  const url = readAddress('OIDC_ISSUER', (env['OIDC_ISSUER'] ?? '').replace(/\/$/, ''), publicUrl, problems);
  const clientId = env['OIDC_CLIENT_ID'] ?? '';
  if (clientId === '') problems.push('OIDC_CLIENT_ID is missing.');
  const clientSecret = readSecret('OIDC_CLIENT_SECRET', env, problems);
  const audience = env['OIDC_API_AUDIENCE'] ?? '';
  if (audience === '') problems.push('OIDC_API_AUDIENCE is missing.');
  const strongAcr = (env['OIDC_STRONG_ACR'] ?? '').split(' ').filter((acr) => acr !== '');
  if (strongAcr.length === 0) problems.push('OIDC_STRONG_ACR is missing: signing would accept any sign-in.');
  const name = { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' };
  return { ...ANYBODY, id: 'main', name, url, alias: url, clientId, clientSecret, audience, strongAcr };
}

const fieldNames = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const OF_ISSUER = fieldNames('id name url clientId signsIn organisations acceptedAcr strongAcr audience scopes claims');
const OF_CLAIMS = fieldNames('subject name email personalCode');

type Fields = Readonly<Record<string, unknown>>;

/** A field that is not known is refused: a limit with a slip in its name would limit nothing. */
function readListed(entry: unknown, at: string, env: Env, publicUrl: string, problems: string[]): Issuer {
  const fields = objectOf(entry, at, OF_ISSUER, problems);
  const claims = objectOf(fields['claims'] ?? {}, `${at}.claims`, OF_CLAIMS, problems);
  const refuse = (field: string, why: string): void => void problems.push(`${at}.${field} ${why}.`);

  const text = <T>(of: Fields, field: string, otherwise: T, path = field): string | T => {
    const value = of[field] ?? otherwise;
    if (value === otherwise || (typeof value === 'string' && /^\S(.{0,298}\S)?$/.test(value))) return value as string;
    refuse(path, 'must be a text');
    return otherwise;
  };
  const required = (field: string): string => {
    const value = text(fields, field, '');
    if (value === '') refuse(field, 'is missing');
    return value;
  };
  const list = (field: string, fits: (value: string) => boolean, what: string): string[] => {
    const value = fields[field] ?? [];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string' && fits(each))) return value;
    refuse(field, `must be a list of ${what}`);
    return [];
  };

  const id = required('id');
  if (id !== '' && !/^[a-z][a-z0-9-]{0,39}$/.test(id))
    refuse('id', 'must be small letters, digits and hyphens, 40 at most, beginning with a letter');
  const url = readAddress(`${at}.url`, text(fields, 'url', ''), publicUrl, problems);
  const name = fields['name'] as Partial<Localised>;
  if (typeof name !== 'object' || name === null || !isFullyLocalised(name)) refuse('name', 'must be in fi, sv and en');
  const signsIn = list('signsIn', (who) => SIGNED_IN.some((each) => each === who), SIGNED_IN.join(', '));
  if (signsIn.length === 0) refuse('signsIn', `is missing: one or more of ${SIGNED_IN.join(', ')}`);
  const organisations = list('organisations', isBusinessId, 'business ids');
  const limited = fields['organisations'] !== undefined;
  if (limited && organisations.length === 0) refuse('organisations', 'must name one or more, or be left out');
  if (limited && signsIn.every((who) => who === 'clients')) refuse('organisations', 'limits officials and providers');
  const strongAcr = list('strongAcr', isWord, 'acr values');
  if (strongAcr.length === 0) refuse('strongAcr', 'is missing: signing would accept any sign-in');
  const subject = text(claims, 'subject', CLAIMS.subject, 'claims.subject');
  const personalCode = text(claims, 'personalCode', null, 'claims.personalCode');
  if (personalCode !== null && !signsIn.includes('clients')) refuse('claims.personalCode', 'is for clients only');
  // Subjects are kept as they are, personal identity codes never.
  if (subject === personalCode) refuse('claims.subject', 'must be another claim than the personal identity code');
  return {
    id,
    name: name as Localised,
    url,
    alias: url,
    clientId: required('clientId'),
    clientSecret: id === '' ? '' : readSecret(secretVariable(id), env, problems),
    callbackPath: `${CALLBACK_PATH}/${id}`,
    audience: text(fields, 'audience', null),
    acceptedAcr: list('acceptedAcr', isWord, 'acr values'),
    strongAcr,
    signsIn: SIGNED_IN.filter((who) => signsIn.includes(who)),
    organisations: limited ? organisations : null,
    scopes: list('scopes', isWord, 'scopes'),
    claims: {
      subject,
      name: text(claims, 'name', CLAIMS.name, 'claims.name'),
      email: text(claims, 'email', null, 'claims.email'),
      personalCode,
    },
  };
}

/** The list holds no secrets: each has a variable of its own, or a file of its own (`…_FILE`). */
export const secretVariable = (id: string): string => `OIDC_CLIENT_SECRET_${id.toUpperCase().replaceAll('-', '_')}`;

function readSecret(name: string, env: Env, problems: string[]): string {
  const secret = env[name] ?? '';
  if (secret === '') problems.push(`${name} is missing.`);
  else if (secret.length < 16 || isDemoSecret(secret))
    problems.push(`${name} is weak: use at least 16 characters that are not a demo value.`);
  return secret;
}

function readAddress(name: string, url: string, publicUrl: string, problems: string[]): string {
  const reading = readUrl(name, url, ['https:']);
  if (!reading.ok) problems.push(reading.problem);
  else if (isDemoIssuer(url, publicUrl))
    problems.push(`${name} points at the demo provider, which exists in demo and test only.`);
  return url;
}

/** In production the demo provider is not mounted at all; this refuses the setting that would expect it. */
function isDemoIssuer(issuerUrl: string, publicUrl: string): boolean {
  const origin = URL.canParse(issuerUrl) ? new URL(issuerUrl).origin : '';
  return issuerUrl === DEMO_ISSUER_ALIAS || origin === publicUrl || /\/\/(localhost|127\.|\[::1\])/.test(issuerUrl);
}

const isWord = (text: string): boolean => /^\S{1,300}$/.test(text);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown, at: string, fields: ReadonlySet<string>, problems: string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${at} must be an object.`);
    return {};
  }
  for (const field of Object.keys(value)) if (!fields.has(field)) problems.push(`${at}.${field} is no field here.`);
  return value as Fields;
}
