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
  one,
  permitted,
  ProviderActing,
  readHistory,
  type Actor,
  type AuthorityActor,
  type Command,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import {
  ChangeService,
  CreatedService,
  CreateService,
  EditOffer,
  OfferComparison,
  OwnOfferDetail,
  OwnOfferList,
  PublicOfferFilter,
  ServiceList,
  type OwnOffer,
} from './catalogue.dto.js';
import { changeService } from './change-service.js';
import { compareOffers, explainOrder } from './compare-offers.js';
import { createService } from './create-service.js';
import { editOffer } from './edit-offer.js';
import { offerById, offersOfProvider, servicesOf, type OfferRow } from './offer-queries.js';

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
      const items = await compareOffers(tx, { ...wish, municipality, home: municipality, sort, viewer: visit }, day);
      return { items, sort, visit, day, orderExplained: explainOrder(sort) };
    });
  }

  /** The services the authority grants vouchers for. */
  @Get('services')
  @Allow('service:list')
  @Answers(ServiceList)
  services(@AuthorityActing() actor: AuthorityActor): Promise<ServiceList> {
    return this.db.read(actor, async (tx) => {
      const rows = await servicesOf(tx, actor.organisationId);
      return {
        items: rows.map(({ maxUnitPriceCents, ...row }) => ({
          ...row,
          maxUnitPrice: centsToDecimal(maxUnitPriceCents),
        })),
      };
    });
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

  /** The provider's own offers, one for each contract. */
  @Get('offers')
  @Allow('offer:list')
  @Answers(OwnOfferList)
  own(@ProviderActing() actor: ProviderActor): Promise<OwnOfferList> {
    return this.db.read(actor, async (tx) => ({
      items: (await offersOfProvider(tx, actor.organisationId)).map((row) => presentOwn(actor, row)),
    }));
  }

  @Get('offers/:id')
  @Allow('offer:list')
  @Answers(OwnOfferDetail)
  offer(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<OwnOfferDetail> {
    return this.db.read(actor, (tx) => ownDetail(tx, actor, id));
  }

  @Put('offers/:id')
  @Allow('offer:edit')
  @Answers(OwnOfferDetail)
  edit(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: EditOffer,
  ): Promise<OwnOfferDetail> {
    return this.db.transaction(actor, async (tx) => {
      await editOffer(tx, actor, id, body, version);
      return ownDetail(tx, actor, id);
    });
  }
}

function presentOwn(
  actor: ProviderActor,
  { unitPriceCents, maxUnitPriceCents, priceCode: _, ...row }: OfferRow,
): OwnOffer {
  return {
    ...row,
    unitPrice: centsToDecimal(unitPriceCents),
    maxUnitPrice: centsToDecimal(maxUnitPriceCents),
    permittedActions: permitted(actor, [{ action: 'offer:edit' }]),
  };
}

/** Another provider's offer is public in the comparison, yet its own page is not there for this one. */
async function ownDetail(tx: Tx, actor: ProviderActor, id: string): Promise<OwnOfferDetail> {
  const row = one((await offerById(tx, id)).filter(({ providerId }) => providerId === actor.organisationId));
  return { ...presentOwn(actor, row), history: await readHistory(tx, 'offer', id) };
}
