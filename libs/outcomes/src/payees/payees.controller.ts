import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow, Answers, AuthorityActing, type AuthorityActor, Database, Uuid } from '@kasvutori/platform';
import { keepPayeeAccount, keepPayerAccount } from './keep-account.js';
import { AccountBody, PayeesView, PayerAccountBody } from './payees.dto.js';
import { payeesView } from './payees-view.js';

class ProviderParam {
  @Uuid() providerId: string;
}

@Controller()
export class PayeesController {
  constructor(private readonly db: Database) {}

  @Get('payees')
  @Allow('payee:read')
  @Answers(PayeesView)
  list(@AuthorityActing() actor: AuthorityActor): Promise<PayeesView> {
    return this.db.read(actor, (tx) => payeesView(tx, actor));
  }

  @Put('payees/:providerId')
  @Allow('payee:keep')
  @Answers(PayeesView)
  keep(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { providerId }: ProviderParam,
    @Body() body: AccountBody,
  ): Promise<PayeesView> {
    return this.db.transaction(actor, async (tx, now) => {
      await keepPayeeAccount(tx, actor, providerId, body, now);
      return payeesView(tx, actor);
    });
  }

  /** The account the authority pays from. */
  @Put('payer-account')
  @Allow('payee:keep')
  @Answers(PayeesView)
  keepPayer(@AuthorityActing() actor: AuthorityActor, @Body() body: PayerAccountBody): Promise<PayeesView> {
    return this.db.transaction(actor, async (tx, now) => {
      await keepPayerAccount(tx, actor, body, now);
      return payeesView(tx, actor);
    });
  }
}
