import {
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  Nested,
  PageOf,
  ResourceActions,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';

export class IndexPointBody {
  @Text({ max: 100, description: 'The series as tariffs name it' }) series: string;
  @DateOnly({ description: 'The day it was published' }) publishedOn: CalendarDate;
  @Decimal() value: string;
}

export class IndexPointCorrection {
  @Text({ max: 1000 }) reason: string;
  @Nested(() => IndexPointBody, { nullable: true, description: 'What is right instead; null takes the value back' })
  point: IndexPointBody | null;
}

export class IndexPointId {
  @Uuid() id: string;
}

export class IndexPointView extends IntersectionType(IndexPointBody, ResourceActions) {
  @Uuid() id: string;
  @Instant() recordedAt: Date;
  @Uuid({ nullable: true, description: 'The value this one corrects' }) correctsId: string | null;
  @Flag({ description: 'False when a later one corrects it or it was taken back' }) current: boolean;
  @Flag() withdrawn: boolean;
  @Text({ max: 1000, nullable: true }) reason: string | null;
}

class IndexSeries {
  @Text({ max: 100 }) series: string;
  @Int({ min: 0, max: 1_000_000, description: 'Contracts whose prices follow it' }) contracts: number;
  @DateOnly({ nullable: true, description: 'Of the newest value that stands' }) publishedOn: CalendarDate | null;
  @Decimal({ nullable: true }) value: string | null;
}

/** The series that prices of the authority's contracts follow, or of which it has told a value. */
export class IndexSeriesList extends ResourceActions {
  @ListOf(() => IndexSeries, { max: 1000 }) items: IndexSeries[];
}

export class IndexPointPage extends PageOf(IndexPointView) {}

export class IndexPointFilter extends ListQuery {
  @Text({ max: 100, optional: true }) series?: string;
}
