import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  IdParam,
  ProviderActing,
  type AuthorityActor,
  type ClientActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { clientOf, ownClient } from '../clients/client-queries.js';
import { consentsOf } from './consent-queries.js';
import { ConsentItems, ConsentParam, RecordConsent, SetConsent, SharedNeeds } from './consents.dto.js';
import { setConsent } from './set-consent.js';
import { readSharedNeeds } from './shared-needs.js';

/** What clients allow, purpose by purpose; it counts from the moment it is said. */
@Controller()
export class ConsentsController {
  constructor(private readonly db: Database) {}

  @Put('my/clients/:id/consents/:purpose')
  @Allow('consent:give')
  @Answers(ConsentItems)
  give(
    @ClientActing() actor: ClientActor,
    @Param() { id, purpose }: ConsentParam,
    @Body() body: SetConsent,
  ): Promise<ConsentItems> {
    return this.db.transaction(actor, async (tx, now) => {
      await setConsent(tx, actor, await ownClient(tx, actor.personId, id), { purpose, ...body }, now);
      return { items: await consentsOf(tx, id) };
    });
  }

  /** What the client said, written down by the case worker. */
  @Put('clients/:id/consents/:purpose')
  @Allow('consent:record')
  @Answers(ConsentItems)
  record(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, purpose }: ConsentParam,
    @Body() body: RecordConsent,
  ): Promise<ConsentItems> {
    return this.db.transaction(actor, async (tx, now) => {
      await setConsent(tx, actor, await clientOf(tx, actor.organisationId, id), { purpose, ...body }, now);
      return { items: await consentsOf(tx, id) };
    });
  }

  /** The client's needs in short, for the provider that serves them and only while they allow it. */
  @Get('choices/:id/needs')
  @Allow('needs:read-shared')
  @Answers(SharedNeeds)
  needs(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<SharedNeeds> {
    return this.db.transaction(actor, async (tx) => ({ items: await readSharedNeeds(tx, actor, id) }));
  }
}
