import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  centsToDecimal,
  Database,
  helsinkiDateOf,
  Idempotent,
  IdParam,
  IfMatch,
  permitted,
  readHistory,
  type Actor,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import {
  ChangeService,
  CreatedService,
  CreateService,
  OfferComparison,
  PublicOfferFilter,
  ServiceDetail,
  ServiceList,
  type ServiceItem,
} from './catalogue.dto.js';
import { changeService } from './change-service.js';
import { compareOffers, explainOrder, homePoint } from './compare-offers.js';
import { createService } from './create-service.js';
import { serviceOf, servicesOf, type ServiceRow } from './offer-queries.js';

/** The services of an authority, and the comparison that anybody may look at. */
@Controller()
export class CatalogueController {
  constructor(private readonly db: Database) {}

  /** Providers of a service, for anyone: no sign-in, no order that favours somebody. */
  @Get('public/offers')
  @Allow('public')
  @Answers(OfferComparison)
  compare(@Acting() actor: Actor, @Query() query: PublicOfferFilter): Promise<OfferComparison> {
    const { sort = 'neutral', visit = randomUUID(), municipality, ...wish } = query;
    return this.db.read(actor, async (tx, now) => {
      const day = helsinkiDateOf(now);
      const found = await compareOffers(tx, { ...wish, municipality, home: municipality, sort, viewer: visit }, day);
      return { ...found, home: homePoint(municipality), sort, visit, day, orderExplained: explainOrder(sort) };
    });
  }

  /** The services the authority grants vouchers for. */
  @Get('services')
  @Allow('service:list')
  @Answers(ServiceList)
  services(@AuthorityActing() actor: AuthorityActor): Promise<ServiceList> {
    return this.db.read(actor, async (tx) => ({
      items: (await servicesOf(tx, actor.organisationId)).map(presentService),
    }));
  }

  @Get('services/:id')
  @Allow('service:list')
  @Answers(ServiceDetail)
  service(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ServiceDetail> {
    return this.db.read(actor, (tx) => serviceDetail(tx, actor, id));
  }

  @Post('services')
  @Allow('service:edit')
  @Answers(CreatedService, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: CreateService,
  ): Promise<CreatedService> {
    return this.db.once(actor, command, (tx) => createService(tx, actor, body));
  }

  @Put('services/:id')
  @Allow('service:edit')
  @Answers(null)
  change(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ChangeService,
  ): Promise<void> {
    return this.db.transaction(actor, (tx) => changeService(tx, actor, id, body, version));
  }
}

const presentService = ({ maxUnitPriceCents, ...row }: ServiceRow): ServiceItem => ({
  ...row,
  maxUnitPrice: centsToDecimal(maxUnitPriceCents),
});

async function serviceDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<ServiceDetail> {
  const row = await serviceOf(tx, actor.organisationId, id);
  return {
    ...presentService(row),
    permittedActions: permitted(actor, [{ action: 'service:edit' }]),
    history: await readHistory(tx, 'service', id),
  };
}
