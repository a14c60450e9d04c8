import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IfMatch,
  Int,
  ListOf,
  permitted,
  PermittedAction,
  type AuthorityActor,
  type Permission,
  type Tx,
} from '@kasvutori/platform';
import { setVisitTerms, visitTermsOf } from './visit-terms.js';

class SetVisitTerms {
  @Int({ min: 7, max: 60, description: 'Silence after so many days is consent' }) silenceDays: number;
  @Int({ min: 0, max: 168, description: 'The client may move or cancel an appointment until so many hours before it' })
  cancelHours: number;
}

class VisitTermsDetail extends SetVisitTerms {
  @Int({ min: 0, max: 1_000_000, description: "0 while the platform's own terms hold" }) version: number;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

/** How an authority deals with visits and appointments. */
@Controller('visit-terms')
export class VisitTermsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('visit-terms:read')
  @Answers(VisitTermsDetail)
  read(@AuthorityActing() actor: AuthorityActor): Promise<VisitTermsDetail> {
    return this.db.read(actor, (tx) => termsDetail(tx, actor));
  }

  @Put()
  @Allow('visit-terms:set')
  @Answers(VisitTermsDetail)
  set(
    @AuthorityActing() actor: AuthorityActor,
    @IfMatch() version: number,
    @Body() body: SetVisitTerms,
  ): Promise<VisitTermsDetail> {
    return this.db.transaction(actor, async (tx) => {
      await setVisitTerms(tx, actor, body, version);
      return termsDetail(tx, actor);
    });
  }
}

const termsDetail = async (tx: Tx, actor: AuthorityActor): Promise<VisitTermsDetail> => ({
  ...(await visitTermsOf(tx, actor.organisationId)),
  permittedActions: permitted(actor, [{ action: 'visit-terms:set' }]),
});
