import {
  calendarDate,
  inventedBusinessId,
  inventedIban,
  municipalitiesOf,
  seededId,
  seededRandom,
  SERVICE_KIND_CODES,
  testPersonalCode,
  addDays,
  type Language,
  type SeededRandom,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { DEMO_ACCOUNTS, DEMO_AUTHORITY, DEMO_ORGANISATIONS } from '../sign-in/demo-accounts.js';

/** Etelä-Savo by its NUTS 3 code: the municipalities are real, everyone and everything in them is invented. */
const REGION = 'FI1DA';
const SEED = 'kasvutori-etela-savo-1';

/** What the region has bought; growth advice it may still open. */
export const DEMO_SERVICES: readonly ServiceKindCode[] = SERVICE_KIND_CODES.filter((code) => code !== 'growth-advice');

type DemoLanguage = 'fi' | 'sv' | 'en' | 'uk' | 'ru';

export interface DemoProvider {
  readonly id: string;
  readonly name: string;
  readonly businessId: string;
  readonly municipality: string;
  readonly iban: string;
  readonly services: readonly ServiceKindCode[];
  /** Municipalities served. */
  readonly serves: readonly string[];
  readonly languages: readonly DemoLanguage[];
  readonly channels: readonly ('in-person' | 'remote')[];
  readonly accessible: boolean;
  readonly capacity: number;
  /** Cents a unit: what it bids. */
  readonly unitPriceCents: bigint;
  readonly managerId: string;
  /** What its manager signs in as. */
  readonly account: string;
}

export interface DemoClient {
  /** Who signs in as this client; null for those without an account. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
  readonly language: Language;
  readonly personalCode: string;
}

export interface DemoRegion {
  readonly authorityId: string;
  readonly payerIban: string;
  readonly providers: readonly DemoProvider[];
  readonly clients: readonly DemoClient[];
}

/** Twenty invented providers, the four with accounts first. */
const FURTHER_PROVIDERS = [
  'Järvi-Suomen Ohjaus Oy',
  'Savon Osaajat Oy',
  'Työn Alku Oy',
  'Kielisilta Oy',
  'Uusi Suunta Ky',
  'Puruveden Palvelut Oy',
  'Haukiveden Valmennus Oy',
  'Mäntyharjun Työpaja ry',
  'Juvan Taitotalo ry',
  'Pieksämäen Polut Oy',
  'Sulkavan Kuntoutus Oy',
  'Yrittäjän Apu Oy',
  'Rekryväylä Oy',
  'Työkykytutkimus Oy',
  'Kangasniemen Ohjaajat Osk',
  'Sörnäs Coaching Ab',
] as const;

const FIRST_NAMES =
  'Aino Eino Helvi Ilmari Kerttu Lauri Maija Niilo Orvokki Pentti Raili Seppo Tyyne Urho Venla Yrjö Åsa Östen Anja Jussi Leena Matti Noora Olli Päivi'.split(
    ' ',
  );
/** Names that nobody bears, so that an invented person is seen to be one. */
const LAST_NAMES =
  'Esimerkkilä Kuvitelma Mallikas Harjoitela Keksitty Satumaa-Testi Näytelä Kokeilu Oletus Testinen Ekblom-Exempel Olematon'.split(
    ' ',
  );

/** The demo region, from one seed: the same on every run. */
export function demoRegion(): DemoRegion {
  const random = seededRandom(SEED);
  const municipalities = municipalitiesOf(REGION).map((municipality) => municipality.code);
  return {
    authorityId: seededId(`organisation:${DEMO_AUTHORITY}`),
    payerIban: inventedIban(500),
    providers: providers(random, municipalities),
    clients: clients(random, municipalities),
  };
}

function providers(random: SeededRandom, municipalities: readonly string[]): DemoProvider[] {
  const withAccounts = DEMO_ORGANISATIONS.filter((organisation) => organisation.kind === 'provider');
  const known = withAccounts.map(({ key, name, municipality }) => ({ key, name, municipality }));
  const further = FURTHER_PROVIDERS.map((name) => ({
    key: name,
    name: `${name} (esittely)`,
    municipality: random.pick(municipalities),
  }));
  return [...known, ...further].map(({ key, name, municipality }, index) => ({
    id: seededId(`organisation:${key}`),
    name,
    municipality,
    businessId: inventedBusinessId(index + 1),
    iban: inventedIban(index + 1),
    services: servicesOf(index, random),
    serves: [municipality, ...random.shuffle(municipalities).slice(0, 4)].filter(
      (code, at, all) => all.indexOf(code) === at,
    ),
    languages: languagesOf(index),
    channels: index % 3 === 0 ? ['in-person', 'remote'] : ['in-person'],
    accessible: index % 4 !== 3,
    capacity: 5 + random.int(0, 25),
    unitPriceCents: BigInt(5_500 + 50 * random.int(0, 60)),
    managerId: seededId(`person:${accountOf(key, index)}`),
    account: accountOf(key, index),
  }));
}

/** Everyone with an account gives job coaching, so that a client has several to compare; the rest are spread evenly. */
function servicesOf(index: number, random: SeededRandom): ServiceKindCode[] {
  const first = index < 6 ? 'job-coaching' : DEMO_SERVICES[index % DEMO_SERVICES.length];
  return [...new Set([first ?? 'job-coaching', ...random.shuffle(DEMO_SERVICES).slice(0, 2)])];
}

function languagesOf(index: number): DemoLanguage[] {
  const languages: DemoLanguage[] = ['fi'];
  if (index % 4 === 0) languages.push('sv');
  if (index % 2 === 0) languages.push('en');
  if (index % 5 === 0) languages.push('uk', 'ru');
  return languages;
}

const accountOf = (key: string, index: number): string =>
  DEMO_ACCOUNTS.find((account) => account.organisation === key && account.roles.includes('provider-manager'))?.id ??
  `provider-${index + 1}`;

const CLIENTS = 300;

function clients(random: SeededRandom, municipalities: readonly string[]): DemoClient[] {
  const accounts = DEMO_ACCOUNTS.filter(({ id }) => id.startsWith('client-'));
  return Array.from({ length: CLIENTS }, (_, index) => {
    const account = accounts[index];
    const name = account?.name ?? `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const bornOn = addDays(calendarDate('1962-01-01'), random.int(0, 16_000));
    return {
      personId: account === undefined ? null : seededId(`person:${account.id}`),
      name,
      email: `asiakas${index + 1}@example.fi`,
      municipality: index === 0 ? '740' : random.pick(municipalities),
      language: account?.language ?? (index % 17 === 0 ? 'sv' : index % 11 === 0 ? 'en' : 'fi'),
      // The individual number 900–999 is kept for codes that belong to nobody.
      personalCode: testPersonalCode(bornOn, 900 + (index % 100)),
    };
  });
}
