import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  commonProblem,
  Database,
  helsinkiDateOf,
  Idempotent,
  IdParam,
  one,
  ProviderActing,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type ProviderActor,
  type SignedInActor,
} from '@kasvutori/platform';
import { OfferFilter, VoucherComparison } from '../catalogue/catalogue.dto.js';
import { compareOffers, explainOrder, homePoint } from '../catalogue/compare-offers.js';
import { answerDays } from '../fallback/choice-rules.js';
import { voucherById } from '../grants/voucher-queries.js';
import { nextUnits, packageLeft } from '../value-rules/voucher-terms.js';
import { acceptChoice, declineChoice } from './answer-choice.js';
import { CHOICE_SORTS, listChoices } from './choice-queries.js';
import {
  ChangeProvider,
  ChoiceDetail,
  ChoiceListQuery,
  ChoicePage,
  ChooseProvider,
  DeclineChoice,
  MadeChoice,
} from './choice.dto.js';
import { changeProvider, chooseProvider } from './choose-provider.js';
import { choiceDetail, presentChoice } from './present-choice.js';

@Controller()
export class ChoiceController {
  constructor(private readonly db: Database) {}

  /** The providers this voucher can be used with: distance from home, price, own cost, next free time. */
  @Get('vouchers/:id/offers')
  @Allow('choice:compare')
  @Answers(VoucherComparison)
  compare(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Query() { sort = 'neutral', ...wish }: OfferFilter,
  ): Promise<VoucherComparison> {
    return this.db.read(actor, async (tx, now) => {
      const voucher = one(await voucherById(tx, id));
      const day = helsinkiDateOf(now);
      const { serviceId, home, clientId: viewer, grantedAt } = voucher;
      const next = nextUnits(voucher, voucher.unitsUsed);
      const availableCents = voucher.balanceCents - voucher.waitingCents;
      const found = await compareOffers(
        tx,
        {
          ...{ ...wish, sort, serviceId, municipality: home, home, viewer },
          pricedOn: helsinkiDateOf(grantedAt),
          voucher: {
            availableCents,
            maxUnitPriceCents: next.capCents,
            unitsLeft: packageLeft(voucher, voucher.unitsUsed),
          },
        },
        day,
      );
      return {
        ...{ ...found, home: homePoint(home), sort, visit: viewer, day, orderExplained: explainOrder(sort) },
        answerWorkingDays: await answerDays(tx, voucher.authorityId, serviceId, day),
      };
    });
  }

  @Post('vouchers/:id/choice')
  @Allow('choice:choose')
  @Answers(MadeChoice, { status: 201 })
  choose(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: ChooseProvider,
  ): Promise<MadeChoice> {
    return this.db.once(actor, command, (tx, now) => chooseProvider(tx, chooser(actor), id, body, now));
  }

  /** Another provider instead; what is unspent goes along. */
  @Post('vouchers/:id/change')
  @Allow('choice:change')
  @Answers(MadeChoice, { status: 201 })
  change(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: ChangeProvider,
  ): Promise<MadeChoice> {
    return this.db.once(actor, command, (tx, now) => changeProvider(tx, chooser(actor), id, body, now));
  }

  /** Clients who chose this provider: those to answer first by their deadline. */
  @Get('choices')
  @Allow('choice:list')
  @Answers(ChoicePage)
  list(
    @ProviderActing() actor: ProviderActor,
    @Query() { sort = '-proposedAt', ...filter }: ChoiceListQuery,
  ): Promise<ChoicePage> {
    return this.db.read(actor, async (tx, now) => {
      const page = await listChoices(tx, actor.organisationId, { ...filter, sort: CHOICE_SORTS[sort] });
      return { ...page, items: page.items.map((row) => presentChoice(actor, row, now)) };
    });
  }

  @Get('choices/:id')
  @Allow('choice:read')
  @Answers(ChoiceDetail)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ChoiceDetail> {
    return this.db.transaction(actor, (tx, now) => choiceDetail(tx, actor, id, now));
  }

  @Post('choices/:id/accept')
  @Allow('choice:accept')
  @Answers(ChoiceDetail)
  accept(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<ChoiceDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await acceptChoice(tx, actor, id);
      return choiceDetail(tx, actor, id, now);
    });
  }

  @Post('choices/:id/decline')
  @Allow('choice:decline')
  @Answers(null)
  decline(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: DeclineChoice,
  ): Promise<void> {
    return this.db.once(actor, command, (tx) => declineChoice(tx, actor, id, reason));
  }
}

/** A provider has no say in what is chosen; the action table says so too. */
function chooser(actor: SignedInActor): ClientActor | AuthorityActor {
  if (actor.kind === 'provider') throw commonProblem('forbidden');
  return actor;
}
