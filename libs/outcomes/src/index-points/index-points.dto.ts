import {
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  ListQuery,
  Nested,
  PageOf,
  Text,
  Uuid,
} from '@kasvutori/platform';

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

export class IndexPointView extends IndexPointBody {
  @Uuid() id: string;
  @Instant() recordedAt: Date;
  @Uuid({ nullable: true, description: 'The value this one corrects' }) correctsId: string | null;
  @Flag({ description: 'False when a later one corrects it or it was taken back' }) current: boolean;
  @Flag() withdrawn: boolean;
  @Text({ max: 1000, nullable: true }) reason: string | null;
}

export class IndexPointPage extends PageOf(IndexPointView) {}

export class IndexPointFilter extends ListQuery {
  @Text({ max: 100, optional: true }) series?: string;
}
