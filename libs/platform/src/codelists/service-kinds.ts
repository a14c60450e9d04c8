import type { VatCategory } from '../money/vat.js';
import type { Localised } from '../texts/language.js';

export const SERVICE_KIND_CODES = [
  'job-coaching',
  'career-guidance',
  'work-ability-assessment',
  'language-coaching',
  'startup-coaching',
  'growth-advice',
  'recruiting-help',
] as const;

export type ServiceKindCode = (typeof SERVICE_KIND_CODES)[number];

/** What one is priced and counted by. */
export type ServiceUnit = 'meeting' | 'day' | 'assessment';

export const SERVICE_UNITS: Readonly<Record<ServiceUnit, Localised>> = {
  meeting: { fi: 'tapaaminen', sv: 'möte', en: 'meeting' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  assessment: { fi: 'arviointi', sv: 'bedömning', en: 'assessment' },
};

/** A client is a person or a company. */
export const CLIENT_KINDS = ['person', 'company'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

export interface ServiceKind {
  readonly code: ServiceKindCode;
  readonly cpv: string;
  readonly name: Localised;
  /** One plain sentence for a client who has never heard the name. */
  readonly description: Localised;
  readonly unit: ServiceUnit;
  /** Whom it is granted to. */
  readonly clients: readonly ClientKind[];
  /** The usual treatment; the contract may say otherwise, as when a provider is outside the register of VAT. */
  readonly vatCategory: VatCategory;
}

/** The services of the sector. Tenders, vouchers and the catalogue of providers speak of these. */
export const SERVICE_KINDS: Readonly<Record<ServiceKindCode, ServiceKind>> = {
  'job-coaching': {
    code: 'job-coaching',
    cpv: '79998000',
    name: { fi: 'Työhönvalmennus', sv: 'Arbetsträning och jobbcoachning', en: 'Job coaching' },
    description: {
      fi: 'Valmentaja auttaa löytämään työn ja tukee sen alussa.',
      sv: 'En coach hjälper dig att hitta ett arbete och stöder dig i början.',
      en: 'A coach helps you find a job and supports you when it begins.',
    },
    clients: ['person'],
    unit: 'meeting',
    vatCategory: 'S',
  },
  'career-guidance': {
    code: 'career-guidance',
    cpv: '79634000',
    name: { fi: 'Uraohjaus', sv: 'Karriärvägledning', en: 'Career guidance' },
    description: {
      fi: 'Ohjaaja auttaa valitsemaan ammatin, koulutuksen tai uuden suunnan.',
      sv: 'En vägledare hjälper dig att välja yrke, utbildning eller en ny riktning.',
      en: 'A counsellor helps you choose an occupation, training or a new direction.',
    },
    clients: ['person'],
    unit: 'meeting',
    vatCategory: 'S',
  },
  'work-ability-assessment': {
    code: 'work-ability-assessment',
    cpv: '85312510',
    name: { fi: 'Työkyvyn arviointi', sv: 'Bedömning av arbetsförmågan', en: 'Work ability assessment' },
    description: {
      fi: 'Terveydenhuollon ammattilaiset arvioivat, millainen työ sinulle sopii.',
      sv: 'Yrkesutbildade inom hälso- och sjukvården bedömer hurdant arbete som passar dig.',
      en: 'Health care professionals assess what kind of work suits you.',
    },
    clients: ['person'],
    unit: 'assessment',
    // Health care that establishes the ability to work and function is exempt (VAT Act 1501/1993 §§ 34–35).
    vatCategory: 'E',
  },
  'language-coaching': {
    code: 'language-coaching',
    cpv: '80580000',
    name: { fi: 'Kielivalmennus', sv: 'Språkträning', en: 'Language coaching' },
    description: {
      fi: 'Opit suomea tai ruotsia työtä varten ja saat tukea kotoutumiseen.',
      sv: 'Du lär dig finska eller svenska för arbetet och får stöd för integrationen.',
      en: 'You learn Finnish or Swedish for work and get support in settling in.',
    },
    clients: ['person'],
    unit: 'day',
    vatCategory: 'S',
  },
  'startup-coaching': {
    code: 'startup-coaching',
    cpv: '79411100',
    name: { fi: 'Yrittäjyysvalmennus', sv: 'Företagarcoachning', en: 'Start-up coaching' },
    description: {
      fi: 'Asiantuntija auttaa arvioimaan yritysideaa ja perustamaan yrityksen.',
      sv: 'En sakkunnig hjälper dig att bedöma en företagsidé och grunda ett företag.',
      en: 'An expert helps you test a business idea and start a company.',
    },
    clients: ['person', 'company'],
    unit: 'meeting',
    vatCategory: 'S',
  },
  'growth-advice': {
    code: 'growth-advice',
    cpv: '79411000',
    name: { fi: 'Kasvuneuvonta yrityksille', sv: 'Tillväxtrådgivning för företag', en: 'Growth advice for companies' },
    description: {
      fi: 'Asiantuntija auttaa yritystä suunnittelemaan kasvua ja sen rahoitusta.',
      sv: 'En sakkunnig hjälper företaget att planera tillväxten och dess finansiering.',
      en: 'An expert helps a company plan its growth and how to finance it.',
    },
    clients: ['company'],
    unit: 'meeting',
    vatCategory: 'S',
  },
  'recruiting-help': {
    code: 'recruiting-help',
    cpv: '79600000',
    name: {
      fi: 'Rekrytointipalvelu yrityksille',
      sv: 'Rekryteringstjänst för företag',
      en: 'Recruiting help for companies',
    },
    description: {
      fi: 'Yritys saa apua työntekijän etsimiseen ja valintaan.',
      sv: 'Företaget får hjälp med att söka och välja arbetstagare.',
      en: 'A company gets help in finding and selecting an employee.',
    },
    clients: ['company'],
    unit: 'day',
    vatCategory: 'S',
  },
};

export function isServiceKindCode(value: unknown): value is ServiceKindCode {
  return typeof value === 'string' && (SERVICE_KIND_CODES as readonly string[]).includes(value);
}
