import { Int, ListOf, LocalisedText, Uuid, Values, type Localised } from '@kasvutori/platform';

export class WriteServiceGroup {
  @LocalisedText({ max: 200 }) name: Localised;
  @Values({ max: 100, description: 'Ids of its services; a service of another group moves here' }) serviceIds: string[];
}

export class ServiceGroupItem {
  @Uuid() id: string;
  @LocalisedText({ max: 200 }) name: Localised;
  @Values({ max: 100 }) serviceIds: string[];
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class ServiceGroupList {
  @ListOf(() => ServiceGroupItem, { max: 100 }) items: ServiceGroupItem[];
}
