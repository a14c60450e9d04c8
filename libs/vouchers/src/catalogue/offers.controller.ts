import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  centsToDecimal,
  Database,
  IdParam,
  IfMatch,
  one,
  permitted,
  ProviderActing,
  readHistory,
  type Actor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { FileBody, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EditOffer, OwnOfferDetail, OwnOfferList, PictureWords, type OwnOffer } from './catalogue.dto.js';
import { pictureOf } from './compare-offers.js';
import { editOffer } from './edit-offer.js';
import { offerById, offersOfProvider, type OfferRow } from './offer-queries.js';
import { receivePicture, removePicture, showPicture, shownPicture } from './show-picture.js';

/** A year: what the address names never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** What a provider tells of its own offers, and the picture anybody sees. */
@Controller()
export class OffersController {
  constructor(private readonly db: Database) {}

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

  /** A picture of the place or the work, with what is seen in it in three languages. */
  @Post('offers/:id/picture')
  @Allow('offer:show-picture')
  @FileBody()
  @Answers(OwnOfferDetail, { status: 201 })
  async show(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Query() { altFi, altSv, altEn }: PictureWords,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnOfferDetail> {
    await this.db.read(actor, (tx) => ownDetail(tx, actor, id));
    const picture = await receivePicture(uploadIn(request, reply));
    return this.db.transaction(actor, async (tx, now) => {
      await showPicture(tx, actor, id, picture, { fi: altFi, sv: altSv, en: altEn }, now);
      return ownDetail(tx, actor, id);
    });
  }

  @Post('offers/:id/picture/remove')
  @HttpCode(200)
  @Allow('offer:remove-picture')
  @Answers(OwnOfferDetail)
  remove(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<OwnOfferDetail> {
    return this.db.transaction(actor, async (tx) => {
      await removePicture(tx, actor, id);
      return ownDetail(tx, actor, id);
    });
  }

  /** The picture itself, for anyone. */
  @Get('public/offer-pictures/:id')
  @Allow('public')
  @Answers(null, { status: 200, media: 'image/*' })
  async picture(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mediaType, bytes, sha256 } = await this.db.read(actor, (tx) => shownPicture(tx, id));
    const tag = `"${sha256}"`;
    reply.header('etag', tag).header('cache-control', FOREVER).header('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send());
    await reply.type(mediaType).header('content-disposition', 'inline').send(bytes);
  }
}

function presentOwn(
  actor: ProviderActor,
  { unitPriceCents, maxUnitPriceCents, priceCode: _, pictureId, pictureAlt, ...row }: OfferRow,
): OwnOffer {
  return {
    ...row,
    picture: pictureOf({ pictureId, pictureAlt }),
    unitPrice: centsToDecimal(unitPriceCents),
    maxUnitPrice: centsToDecimal(maxUnitPriceCents),
    permittedActions: permitted(actor, [
      { action: 'offer:edit' },
      { action: 'offer:show-picture' },
      ...(pictureId === null ? [] : [{ action: 'offer:remove-picture' }]),
    ]),
  };
}

/** Another provider's offer is public in the comparison, yet its own page is not there for this one. */
async function ownDetail(tx: Tx, actor: ProviderActor, id: string): Promise<OwnOfferDetail> {
  const row = one((await offerById(tx, id)).filter(({ providerId }) => providerId === actor.organisationId));
  return { ...presentOwn(actor, row), history: await readHistory(tx, 'offer', id) };
}
