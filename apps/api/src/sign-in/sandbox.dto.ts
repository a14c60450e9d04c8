import {
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  LocalisedText,
  OneOf,
  Text,
  Uuid,
  Values,
  type Language,
  type Localised,
  type Role,
  ROLES,
} from '@kasvutori/platform';

export const WORKSPACES = ['officer', 'provider', 'client', 'finance', 'oversight'] as const;

export class DemoAccountView {
  @Text({ max: 100, description: 'For `/auth/login?account=…`' })
  id: string;

  @Uuid()
  personId: string;

  @Text({ max: 200 })
  name: string;

  @LocalisedText({ max: 200 })
  title: Localised;

  @Text({ max: 300, nullable: true })
  organisation: string | null;

  @Values({ max: 20, of: ROLES })
  roles: Role[];

  @OneOf(LANGUAGES)
  language: Language;

  @OneOf(WORKSPACES)
  workspace: (typeof WORKSPACES)[number];
}

export class DemoAccountList {
  @ListOf(() => DemoAccountView, { max: 100 })
  items: DemoAccountView[];
}

export class ClockView {
  @Instant({ description: 'What time it is here' })
  now: Date;

  @Int({ min: 0, max: 10_000_000_000, description: 'How many seconds the clock is ahead' })
  aheadSeconds: number;
}

/** One of the two. */
export class MoveClock {
  @Int({ min: 1, max: 3_650, optional: true, description: 'Forward by so many times 24 hours' })
  advanceDays?: number;

  @Instant({ optional: true, description: 'Forward to this instant' })
  advanceTo?: string;
}
