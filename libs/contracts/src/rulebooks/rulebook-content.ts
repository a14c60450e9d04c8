import {
  isServiceKindCode,
  municipalityByCode,
  parseCents,
  SERVICE_LANGUAGES,
  type CalendarDate,
  type Language,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';

export type PartialText = Partial<Localised>;

/** What is asked of every provider; its key stays from version to version, so that answers follow it. */
export interface Requirement {
  readonly key: string;
  readonly title: PartialText;
  readonly explanation: PartialText;
  /** Whether a file shows it. */
  readonly evidence: boolean;
  /** Whether the evidence is good until a day that is told. */
  readonly dated: boolean;
}

export const PRICE_RULES = ['fixed', 'ceiling'] as const;
export type PriceRule = (typeof PRICE_RULES)[number];

/** The price of one unit of a service: the same for everyone, or the most a provider may ask. */
export interface AllowedPrice {
  readonly serviceKind: ServiceKindCode;
  readonly rule: PriceRule;
  /** Euros without VAT, a decimal. */
  readonly amount: string;
}

export interface RulebookContent {
  readonly title: PartialText;
  readonly description: PartialText;
  readonly municipalities: readonly string[];
  readonly languages: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly prices: readonly AllowedPrice[];
  readonly validFrom: CalendarDate;
  /** The first day on which it is no longer valid. */
  readonly validTo: CalendarDate;
  readonly decisionDays: number;
  readonly acceptBy: CalendarDate | null;
}

/** Where a rulebook or an application does not hold together: the field. */
export function contentFaults(content: RulebookContent): string[] {
  const { prices, municipalities, languages } = content;
  return [
    ...(content.validFrom < content.validTo ? [] : ['/lastDay']),
    ...prices.flatMap(({ serviceKind, amount }, index) => [
      ...(isServiceKindCode(serviceKind) && prices.findIndex((price) => price.serviceKind === serviceKind) === index
        ? []
        : [`/prices/${index}/serviceKind`]),
      ...(parseCents(amount) > 0n ? [] : [`/prices/${index}/amount`]),
    ]),
    ...(municipalities.every((code) => municipalityByCode(code) !== undefined) ? [] : ['/municipalities']),
    ...(languages.every((code) => SERVICE_LANGUAGES.has(code)) ? [] : ['/languages']),
  ];
}

/** Whether everything is there, and said in the authority's language. */
export function isComplete(content: RulebookContent, language: Language): boolean {
  const { title, description, requirements, prices, municipalities, languages } = content;
  const texts = [title, description, ...requirements.flatMap((one) => [one.title, one.explanation])];
  return (
    [requirements, prices, municipalities, languages].every((list) => list.length > 0) &&
    texts.every((text) => (text[language] ?? '').trim() !== '')
  );
}

/** Those approved before get this long to read a new version. */
export const ACCEPTANCE_DAYS = 14;

export interface AskedService {
  readonly serviceKind: ServiceKindCode;
  readonly unitPrice: string;
}

/** The price under a version: what is fixed is fixed, under a ceiling the provider's own; undefined for a service it does not have. */
export function priceUnder(
  prices: readonly AllowedPrice[],
  { serviceKind, unitPrice }: AskedService,
): string | undefined {
  const allowed = prices.find((price) => price.serviceKind === serviceKind);
  if (allowed === undefined) return undefined;
  return allowed.rule === 'ceiling' && parseCents(unitPrice) < parseCents(allowed.amount) ? unitPrice : allowed.amount;
}

export interface Application {
  readonly services: readonly AskedService[];
  readonly municipalities: readonly string[];
  readonly languages: readonly string[];
}

/** Where an application goes beyond its rulebook. */
export function applicationFaults(
  { services, municipalities, languages }: Application,
  book: RulebookContent,
): string[] {
  return [
    ...services.flatMap((asked, index) => {
      const kinds = services.map(({ serviceKind }) => serviceKind);
      if (kinds.indexOf(asked.serviceKind) !== index) return [`/services/${index}/serviceKind`];
      const price = priceUnder(book.prices, asked);
      if (price === undefined) return [`/services/${index}/serviceKind`];
      const cents = parseCents(asked.unitPrice);
      return cents > 0n && cents === parseCents(price) ? [] : [`/services/${index}/unitPrice`];
    }),
    ...(municipalities.every((code) => book.municipalities.includes(code)) ? [] : ['/municipalities']),
    ...(languages.every((code) => book.languages.includes(code)) ? [] : ['/languages']),
  ];
}

export interface GivenAnswer {
  readonly requirement: string;
  readonly answer: string;
  readonly validTo: CalendarDate | null;
  readonly files: number;
}

/** What an application still lacks before it can be sent: a field for each. */
export function applicationLacks(
  { services, municipalities, languages }: Application,
  answers: readonly GivenAnswer[],
  { requirements }: Pick<RulebookContent, 'requirements'>,
  today: CalendarDate,
): string[] {
  const lists = { services, municipalities, languages };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [] : [`/${name}`])),
    ...requirements.flatMap(({ key, evidence, dated }, index) => {
      const given = answers.find(({ requirement }) => requirement === key);
      return [
        ...((given?.answer ?? '').trim() === '' ? [`/answers/${index}/answer`] : []),
        ...(evidence && (given?.files ?? 0) === 0 ? [`/answers/${index}/files`] : []),
        ...(dated && (given?.validTo == null || given.validTo < today) ? [`/answers/${index}/validTo`] : []),
      ];
    }),
  ];
}
