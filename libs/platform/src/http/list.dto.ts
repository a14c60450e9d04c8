import { ApiProperty } from '@nestjs/swagger';
import { MAX_PAGE } from '../database/page.js';
import { Int, Text } from './fields.js';

/** What every list takes: where to go on, how many rows, and how to sort (each list declares its sorts). */
export class ListQuery {
  @Text({ max: 2_000, optional: true, description: 'Where to go on: `next` of the page before' })
  cursor?: string;

  @Int({ min: 1, max: MAX_PAGE, optional: true, description: 'Rows on a page' })
  limit?: number;

  @Text({ max: 50, optional: true, description: 'A sort of this list; "-" before it turns it round' })
  sort?: string;
}

/** The class of a page of `item`, for the OpenAPI document. */
export function PageOf<T>(item: new () => T) {
  class PageOfItems {
    @ApiProperty({ type: item, isArray: true })
    items: T[];

    @ApiProperty({ type: String, nullable: true, description: 'Pass it as `cursor` to go on; null at the end' })
    next: string | null;

    @ApiProperty({ type: 'integer', nullable: true, description: 'Hits in all, where the list counts them' })
    total: number | null;
  }
  return PageOfItems;
}

/** A move the reader may make of this resource, or why not. */
export class PermittedAction {
  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ type: Boolean })
  allowed: boolean;

  @ApiProperty({ type: String, required: false, description: "Why not, in the reader's language" })
  reason?: string;
}

export class HistoryEntry {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String })
  move: string;

  @ApiProperty({ type: String, nullable: true })
  from: string | null;

  @ApiProperty({ type: String })
  to: string;

  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'The client whom that person acted for, by a mandate',
  })
  onBehalfOf?: string | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}
