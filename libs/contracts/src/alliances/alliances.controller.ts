import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  Database,
  Idempotent,
  IdParam,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
} from '@kasvutori/platform';
import { allianceDetail } from './alliance-detail.js';
import { listAlliances } from './alliance-list.js';
import {
  AllianceDetail,
  AllianceFilter,
  AlliancePage,
  FoundAlliance,
  RecordMeasurement,
  RecordVolume,
  type AllianceSummary,
} from './alliances.dto.js';
import { forecastAlliance } from './forecast.js';
import { AllianceForecast, ForecastQuery } from './forecast.dto.js';
import { foundAlliance } from './found-alliance.js';
import { recordMeasurement, recordVolume } from './record-facts.js';

@ApiTags('Alliances')
@Controller()
export class AlliancesController {
  constructor(private readonly db: Database) {}

  /** Founds the alliance of a contract. */
  @Post('contracts/:id/alliance')
  @Allow('alliance:found')
  @Answers(AllianceDetail, { status: 201 })
  found(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: FoundAlliance,
  ): Promise<AllianceDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      allianceDetail(tx, actor, await foundAlliance(tx, actor, id, body), now),
    );
  }

  @Get('alliances')
  @Allow('alliance:read')
  @Answers(AlliancePage)
  list(@Acting() actor: Actor, @Query() filter: AllianceFilter): Promise<Page<AllianceSummary>> {
    return this.db.read(actor, (tx) => listAlliances(tx, actor, filter));
  }

  @Get('alliances/:id')
  @Allow('alliance:read')
  @Answers(AllianceDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<AllianceDetail> {
    return this.db.read(actor, (tx, now) => allianceDetail(tx, actor, id, now));
  }

  /** The outcome by what was known on a day, with the reason of every amount. */
  @Get('alliances/:id/forecast')
  @Allow('alliance:read')
  @Answers(AllianceForecast)
  forecast(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Query() { asOf }: ForecastQuery,
  ): Promise<AllianceForecast> {
    return this.db.read(actor, (tx) => forecastAlliance(tx, id, asOf === undefined ? null : calendarDate(asOf)));
  }

  @Post('alliances/:id/volumes')
  @Allow('alliance:record')
  @Answers(AllianceDetail, { status: 201 })
  volume(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: RecordVolume,
  ): Promise<AllianceDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await recordVolume(tx, actor, id, body);
      return allianceDetail(tx, actor, id, now);
    });
  }

  @Post('alliances/:id/measurements')
  @Allow('alliance:record')
  @Answers(AllianceDetail, { status: 201 })
  measure(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: RecordMeasurement,
  ): Promise<AllianceDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await recordMeasurement(tx, actor, id, body);
      return allianceDetail(tx, actor, id, now);
    });
  }
}
