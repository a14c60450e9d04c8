import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  centsToDecimal,
  Database,
  Idempotent,
  IdParam,
  parseCents,
  ProviderActing,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { callOffDetail } from '../call-offs/call-off-view.js';
import { CallOffDetail, OrderCallOff } from '../call-offs/call-offs.dto.js';
import { orderCallOff, orderedBy } from '../call-offs/order-call-off.js';
import { proposeCallOff } from '../call-offs/propose-call-off.js';
import { readFramework, remainingCents } from './framework-queries.js';
import { frameworkDetail, listFrameworks } from './framework-view.js';
import {
  AbsenceInput,
  CallOffProposal,
  FrameworkDetail,
  FrameworkFilter,
  FrameworkPage,
  ProposalQuery,
  type FrameworkSummary,
} from './frameworks.dto.js';
import { tellAbsence } from './tell-absence.js';

/** Frameworks: the contracts of one lot together, what has been called off from them and by which rule. */
@ApiTags('Frameworks and call-offs')
@Controller('frameworks')
export class FrameworksController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('framework:read')
  @Answers(FrameworkPage)
  list(@Acting() actor: Actor, @Query() filter: FrameworkFilter): Promise<Page<FrameworkSummary>> {
    return this.db.read(actor, (tx) => listFrameworks(tx, filter));
  }

  @Get(':id')
  @Allow('framework:read')
  @Answers(FrameworkDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<FrameworkDetail> {
    return this.db.read(actor, (tx) => frameworkDetail(tx, actor, id));
  }

  /** Whom the rule names for an order now, and why. */
  @Get(':id/proposal')
  @Allow('call-off:order')
  @Answers(CallOffProposal)
  proposal(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() { value, validFrom, municipalities }: ProposalQuery,
  ): Promise<CallOffProposal> {
    return this.db.read(actor, async (tx, now) => {
      const framework = await readFramework(tx, id);
      const wanted = { valueCents: parseCents(value), validFrom: calendarDate(validFrom), municipalities };
      const proposed = await proposeCallOff(tx, id, orderedBy(framework), wanted, now);
      const able = new Set(proposed.standings.flatMap((one) => (one.hindrance === null ? [one.providerId] : [])));
      return {
        providerId: proposed.providerId,
        reason: { sentence: proposed.reason.sentence, rows: [...proposed.reason.rows] },
        able: proposed.providers.filter(({ providerId }) => able.has(providerId)),
        remaining: centsToDecimal(remainingCents(framework)),
      };
    });
  }

  @Post(':id/call-offs')
  @Allow('call-off:order')
  @Answers(CallOffDetail, { status: 201 })
  order(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { value, validFrom, lastDay, ground = null, ...body }: OrderCallOff,
  ): Promise<CallOffDetail> {
    const dates = { validFrom: calendarDate(validFrom), lastDay: calendarDate(lastDay) };
    const input = { ...body, ...dates, ground, valueCents: parseCents(value) };
    return this.db.once(actor, command, async (tx) =>
      callOffDetail(tx, actor, await orderCallOff(tx, actor, id, input)),
    );
  }

  /** The provider says until when it takes no call-offs, or that it takes them again. */
  @Post(':id/absences')
  @Allow('framework:tell-absence')
  @Answers(FrameworkDetail, { status: 201 })
  tellAbsence(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Body() { until, reason }: AbsenceInput,
  ): Promise<FrameworkDetail> {
    return this.db.transaction(actor, async (tx) => {
      await tellAbsence(tx, actor, id, { until: until === null ? null : calendarDate(until), reason });
      return frameworkDetail(tx, actor, id);
    });
  }
}
