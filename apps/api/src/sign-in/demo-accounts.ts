import type { Language, Localised, MachineRole, Role } from '@kasvutori/platform';

/**
 * The invented people and organisations of the demo. Nobody here exists. The seed makes the rows: a person has the id
 * `seededId('person:' + account.id)`, issuer `demo` and the account's id as subject; an organisation has
 * `seededId('organisation:' + key)`. In production none of this is reachable.
 */
export interface DemoOrganisation {
  readonly key: string;
  readonly kind: 'authority' | 'provider';
  readonly name: string;
  /** Municipality code. */
  readonly municipality: string;
}

export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly title: Localised;
  /** Key of the organisation; `null`: acts for themselves. */
  readonly organisation: string | null;
  readonly roles: readonly Exclude<Role, 'client'>[];
  readonly language: Language;
  /** Where the web app takes this person first. */
  readonly workspace: 'officer' | 'provider' | 'client' | 'finance' | 'oversight';
}

export const DEMO_AUTHORITY = 'etela-savo';

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  { key: DEMO_AUTHORITY, kind: 'authority', name: 'Etelä-Savon kasvupalvelut (esittely)', municipality: '491' },
  { key: 'saimaan-tyovalmennus', kind: 'provider', name: 'Saimaan Työvalmennus Oy (esittely)', municipality: '740' },
  { key: 'harjun-urapalvelut', kind: 'provider', name: 'Harjun Urapalvelut Oy (esittely)', municipality: '491' },
  { key: 'polku-osuuskunta', kind: 'provider', name: 'Osuuskunta Polku (esittely)', municipality: '593' },
  // A public production unit offers like anyone else: organising and producing are separate roles.
  {
    key: 'savonlinnan-valmennus',
    kind: 'provider',
    name: 'Savonlinnan kaupungin työvalmennus (esittely)',
    municipality: '740',
  },
];

const OFFICER: Localised = { fi: 'Hankinta-asiantuntija', sv: 'Upphandlingsexpert', en: 'Procurement officer' };
const APPROVER: Localised = {
  fi: 'Hankintapäätösten hyväksyjä',
  sv: 'Godkännare av upphandlingsbeslut',
  en: 'Procurement approver',
};
const CASE_WORKER: Localised = { fi: 'Palveluohjaaja', sv: 'Servicehandledare', en: 'Case worker' };
const FINANCE_APPROVER: Localised = {
  fi: 'Maksatusten hyväksyjä',
  sv: 'Godkännare av utbetalningar',
  en: 'Payment approver',
};
const MANAGER: Localised = {
  fi: 'Palveluntuottajan vastuuhenkilö',
  sv: 'Ansvarig hos serviceproducenten',
  en: 'Provider manager',
};
const CLIENT: Localised = { fi: 'Asiakas', sv: 'Kund', en: 'Client' };

const officer = (
  account: Pick<DemoAccount, 'id' | 'name' | 'title' | 'roles'> & { language?: Language },
): DemoAccount => ({
  organisation: DEMO_AUTHORITY,
  language: 'fi',
  workspace: 'officer',
  ...account,
});
const payer = (account: Parameters<typeof officer>[0]): DemoAccount => ({ ...officer(account), workspace: 'finance' });
const manager = (id: string, name: string, organisation: string, language: Language = 'fi'): DemoAccount => ({
  id,
  name,
  title: MANAGER,
  organisation,
  roles: ['provider-manager'],
  language,
  workspace: 'provider',
});

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  officer({ id: 'officer-1', name: 'Helmi Hankkija', title: OFFICER, roles: ['procurement-officer'] }),
  officer({ id: 'officer-2', name: 'Oskari Ostola', title: OFFICER, roles: ['procurement-officer'] }),
  officer({ id: 'approver-1', name: 'Hilja Hyväksyjä', title: APPROVER, roles: ['procurement-approver'] }),
  officer({ id: 'approver-2', name: 'Paavo Päättäjä', title: APPROVER, roles: ['procurement-approver'] }),
  officer({ id: 'case-worker-1', name: 'Ohto Ohjaaja', title: CASE_WORKER, roles: ['case-worker'] }),
  officer({ id: 'case-worker-2', name: 'Stina Stödberg', title: CASE_WORKER, roles: ['case-worker'], language: 'sv' }),
  officer({
    id: 'contract-manager-1',
    name: 'Siiri Sopimus',
    title: { fi: 'Sopimuspäällikkö', sv: 'Avtalschef', en: 'Contract manager' },
    roles: ['contract-manager'],
  }),
  payer({
    id: 'finance-preparer-1',
    name: 'Maija Maksatus',
    title: { fi: 'Maksatusten valmistelija', sv: 'Beredare av utbetalningar', en: 'Payment preparer' },
    roles: ['finance-preparer'],
  }),
  payer({ id: 'finance-approver-1', name: 'Tapio Talous', title: FINANCE_APPROVER, roles: ['finance-approver'] }),
  payer({ id: 'finance-approver-2', name: 'Kerttu Kassa', title: FINANCE_APPROVER, roles: ['finance-approver'] }),
  officer({
    id: 'auditor-1',
    name: 'Tarmo Tarkastaja',
    title: { fi: 'Tarkastaja', sv: 'Revisor', en: 'Auditor' },
    roles: ['auditor'],
  }),
  {
    ...officer({
      id: 'operator-1',
      name: 'Ylermi Ylläpito',
      title: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Operator' },
      roles: ['operator'],
    }),
    workspace: 'oversight',
  },
  {
    ...officer({
      id: 'people-manager-1',
      name: 'Oili Oikeus',
      title: { fi: 'Käyttöoikeuksien hallinnoija', sv: 'Behörighetsansvarig', en: 'People manager' },
      roles: ['people-manager'],
    }),
    workspace: 'oversight',
  },
  manager('saimaa-manager', 'Vilja Valmentaja', 'saimaan-tyovalmennus'),
  {
    ...manager('saimaa-bidder', 'Taavi Tarjoaja', 'saimaan-tyovalmennus'),
    title: { fi: 'Tarjousten laatija', sv: 'Anbudsberedare', en: 'Bidder' },
    roles: ['provider-bidder'],
  },
  {
    ...manager('saimaa-staff', 'Pihla Palvelija', 'saimaan-tyovalmennus'),
    title: { fi: 'Valmentaja', sv: 'Coach', en: 'Service staff' },
    roles: ['provider-staff'],
  },
  manager('harju-manager', 'Urho Uranen', 'harjun-urapalvelut'),
  manager('polku-manager', 'Petra Pathfinder', 'polku-osuuskunta', 'en'),
  manager('savonlinna-manager', 'Kaisa Kuntalainen', 'savonlinnan-valmennus'),
  {
    id: 'client-1',
    name: 'Aada Asiakas',
    title: CLIENT,
    organisation: null,
    roles: [],
    language: 'fi',
    workspace: 'client',
  },
  {
    id: 'client-2',
    name: 'Kalle Kund',
    title: CLIENT,
    organisation: null,
    roles: [],
    language: 'sv',
    workspace: 'client',
  },
  // Somebody who is no client: acts for a company that is one, by a mandate.
  {
    id: 'contact-1',
    name: 'Konsta Kontakti',
    title: { fi: 'Yrityksen yhteyshenkilö', sv: 'Företagets kontaktperson', en: 'Contact person of a company' },
    organisation: null,
    roles: [],
    language: 'fi',
    workspace: 'client',
  },
  // Somebody who brings a company of their own in: it is registered in the demo, not by the seed.
  {
    id: 'newcomer-1',
    name: 'Uuno Uusyrittäjä',
    title: { fi: 'Uusi yrittäjä', sv: 'Ny företagare', en: 'New entrepreneur' },
    organisation: null,
    roles: [],
    language: 'fi',
    workspace: 'provider',
  },
];

/** A program, registered by the authority's people manager (`DEMO_REGISTRAR`). It has a row in `app.person` like people do, with its client id as the subject. */
export const DEMO_REGISTRAR = 'people-manager-1';

export interface DemoMachine {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: MachineRole;
  /** What it may do of its role's actions. */
  readonly scopes: readonly string[];
  /** Public on purpose: it opens nothing but a demo. */
  readonly secret: string;
}

export const DEMO_MACHINES: readonly DemoMachine[] = [
  {
    id: 'bank-files',
    name: 'Pankkiaineistojen siirto (kone)',
    organisation: DEMO_AUTHORITY,
    role: 'finance-preparer',
    scopes: ['bank-file:import', 'bank-file:read'],
    secret: 'demo-only-bank-files-secret',
  },
];

export const demoAccount = (id: string | undefined): DemoAccount | undefined =>
  DEMO_ACCOUNTS.find((account) => account.id === id) ?? furtherManager(id);

/** The providers beyond those listed have a manager each, 'provider-5' and on, whom only the seed signs in. */
function furtherManager(id: string | undefined): DemoAccount | undefined {
  const number = /^provider-(\d{1,2})$/.exec(id ?? '')?.[1];
  return number === undefined
    ? undefined
    : manager(`provider-${number}`, furtherManagerName(number), `provider-${number}`);
}

export const furtherManagerName = (number: number | string): string => `Vastuuhenkilö ${number} (esittely)`;

export const demoOrganisation = (key: string | null): DemoOrganisation | undefined =>
  DEMO_ORGANISATIONS.find((organisation) => organisation.key === key);
