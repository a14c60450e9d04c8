import {
  Flag,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  OneOf,
  Text,
  Uuid,
  Values,
  type Localised,
} from '@kasvutori/platform';
import { LEVELS, type Level } from '../needs/needs-ground.js';
import { PURPOSES, type Purpose } from './purposes.js';

export class ConsentParam {
  @Uuid() id: string;
  @OneOf(PURPOSES) purpose: Purpose;
}

export class SetConsent {
  @Flag() given: boolean;
  @Uuid({ optional: true, description: 'Needed for share-path: to whom the path is shown' }) organisationId?: string;
}

export class RecordConsent extends SetConsent {
  @Text({ max: 500, min: 3, description: 'How the client said so; the client sees it' }) note: string;
}

export class ConsentItem {
  @OneOf(PURPOSES) purpose: Purpose;
  @LocalisedText({ max: 300 }) title: Localised;
  @LocalisedText({ max: 2_000 }) text: Localised;
  @Int({ min: 1, max: 1_000, description: 'Of the newest text' }) version: number;
  @Int({ min: 1, max: 1_000, nullable: true, description: 'Of the text that was answered' })
  answeredVersion: number | null;
  @Uuid({ nullable: true }) organisationId: string | null;
  @Text({ max: 300, nullable: true }) organisationName: string | null;
  @Flag() inForce: boolean;
  @Instant({ nullable: true, description: 'Null until the client has said' }) answeredAt: Date | null;
  @OneOf(['self', 'on-word'], { nullable: true, description: 'on-word: written down by a case worker' })
  how: 'self' | 'on-word' | null;
  @Text({ max: 200, nullable: true }) recordedBy: string | null;
}

export class ConsentItems {
  @ListOf(() => ConsentItem, { max: 200 }) items: ConsentItem[];
}

export class SharedNeedsItem {
  @OneOf(LEVELS) level: Level;
  @Values({ max: 3 }) channels: string[];
  @Values({ max: 20 }) services: string[];
  @Instant() madeAt: Date;
}

export class SharedNeeds {
  @ListOf(() => SharedNeedsItem, { max: 1, description: 'Empty unless the client allows it' })
  items: SharedNeedsItem[];
}
