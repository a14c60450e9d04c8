import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  helsinkiDateOf,
  Idempotent,
  IdParam,
  ProviderActing,
  SignedIn,
  type Actor,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type ProviderActor,
  type SignedInActor,
} from '@kasvutori/platform';
import { quotesOf, wordsOnKind } from './client-quotes.js';
import { commentsOfProvider, commentsOn, scoresOf, toAnswer } from './experience-queries.js';
import { allRules, ruleOn } from './experience-rule.js';
import {
  AskedQuestions,
  ClientQuotes,
  CommentFilter,
  CommentPage,
  ExperienceRuleList,
  OfferedBy,
  OwnCommentPage,
  QuotesAsked,
  ReplyToFeedback,
  ScoreList,
  ToAnswerList,
} from './experience.dto.js';
import { replyToComment } from './moderate-words.js';

/** What clients say of services: what is asked, what is published, and what providers answer. */
@Controller()
export class ExperienceController {
  constructor(private readonly db: Database) {}

  /** What clients are asked now, and for how long an answer may be changed. */
  @Get('public/experience-questions')
  @Allow('public')
  @Answers(AskedQuestions)
  questions(@Acting() actor: Actor): Promise<AskedQuestions> {
    return this.db.read(actor, async (tx, now) => {
      const { version, event, service, waitDays } = await ruleOn(tx, helsinkiDateOf(now));
      return { version, event: [...event], service: [...service], waitDays };
    });
  }

  /** By which rules clients are asked and scores are published, each from its day on. */
  @Get('public/experience-rules')
  @Allow('public')
  @Answers(ExperienceRuleList)
  rules(@Acting() actor: Actor): Promise<ExperienceRuleList> {
    return this.db.read(actor, async (tx) => ({
      items: (await allRules(tx)).map(({ event, service, ...rule }) => ({
        ...rule,
        event: [...event],
        service: [...service],
      })),
    }));
  }

  /** What is published of a provider in a service: what at least five clients say and have achieved. */
  @Get('public/services/:serviceId/providers/:providerId/scores')
  @Allow('public')
  @Answers(ScoreList)
  scores(@Acting() actor: Actor, @Param() of: OfferedBy): Promise<ScoreList> {
    return this.db.read(actor, async (tx) => ({ items: await scoresOf(tx, of) }));
  }

  @Get('public/services/:serviceId/providers/:providerId/comments')
  @Allow('public')
  @Answers(CommentPage)
  comments(
    @Acting() actor: Actor,
    @Param() { serviceId, providerId }: OfferedBy,
    @Query() filter: CommentFilter,
  ): Promise<CommentPage> {
    return this.db.read(actor, (tx) => commentsOn(tx, providerId, serviceId, filter));
  }

  /** The provider's own, or those of all that serve the authority's clients. */
  @Get('experience-scores')
  @Allow('experience:read')
  @Answers(ScoreList)
  ownScores(@SignedIn() actor: SignedInActor): Promise<ScoreList> {
    const of =
      actor.kind === 'provider'
        ? { providerId: actor.organisationId }
        : actor.kind === 'authority'
          ? { authorityId: actor.organisationId }
          : {};
    return this.db.read(actor, async (tx) => ({ items: await scoresOf(tx, of) }));
  }

  /** Words that may stand as evidence in a finding: of clients who allow it. The others are counted. */
  @Get('experience-quotes')
  @Allow('experience:quote')
  @Answers(ClientQuotes)
  quotes(@AuthorityActing() actor: AuthorityActor, @Query() { serviceKind }: QuotesAsked): Promise<ClientQuotes> {
    return this.db.read(actor, async (tx) => quotesOf(await wordsOnKind(tx, actor.organisationId, serviceKind)));
  }

  /** What clients have said of the provider, without saying who. */
  @Get('feedback')
  @Allow('feedback:list')
  @Answers(OwnCommentPage)
  list(@ProviderActing() actor: ProviderActor, @Query() filter: CommentFilter): Promise<OwnCommentPage> {
    return this.db.read(actor, (tx) => commentsOfProvider(tx, actor.organisationId, filter));
  }

  /** The provider answers a published comment, once. */
  @Post('feedback/:id/reply')
  @Allow('feedback:reply')
  @Answers(null)
  reply(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { text }: ReplyToFeedback,
  ): Promise<void> {
    return this.db.once(actor, command, (tx, now) => replyToComment(tx, actor, id, text, now));
  }

  /** What the client has been asked and has not answered. */
  @Get('my/experience')
  @Allow('client:read-own')
  @Answers(ToAnswerList)
  mine(@ClientActing() actor: ClientActor): Promise<ToAnswerList> {
    return this.db.read(actor, async (tx, now) => ({ items: await toAnswer(tx, actor.personId, now) }));
  }
}
