import { Body, Controller, Get, Inject, Post, Put } from '@nestjs/common';
import {
  actFor,
  Allow,
  Answers,
  changeLanguage,
  CONFIG,
  Database,
  identityProblem,
  Identified,
  KnownIdentity,
  resolveIdentity,
  systemActor,
  type CallIdentity,
  type Config,
} from '@kasvutori/platform';
import './sign-in-access.js';
import { sessionView } from './session-view.js';
import { ActFor, ChooseLanguage, SessionView, SignInIssuers } from './sign-in.dto.js';

const SIGN_IN = systemActor('sign-in');

@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  /** Who is signed in; answers an anonymous caller too. */
  @Get()
  @Allow('public')
  @Answers(SessionView)
  read(@Identified() identity: CallIdentity | undefined): SessionView {
    return sessionView(identity, this.config);
  }

  /** The ways to sign in. */
  @Get('issuers')
  @Allow('public')
  @Answers(SignInIssuers)
  issuers(): SignInIssuers {
    return {
      items: this.config.issuers.map(({ id, name, signsIn }) => ({ id, name: { ...name }, signsIn: [...signsIn] })),
    };
  }

  /** Changes what the person acts as. */
  @Post('acting')
  @Allow('session:change')
  @Answers(SessionView)
  actFor(@KnownIdentity() identity: CallIdentity, @Body() body: ActFor): Promise<SessionView> {
    return this.db.transaction(SIGN_IN, async (tx) => {
      const { sessionId, authenticatedAt } = identity;
      if (sessionId === null) throw identityProblem('no-session');
      const acting = await actFor(tx, sessionId, identity, body);
      return sessionView({ ...acting, sessionId, authenticatedAt }, this.config);
    });
  }

  /** The language that screens and letters speak to this person. */
  @Put('language')
  @Allow('session:change')
  @Answers(SessionView)
  changeLanguage(@KnownIdentity() identity: CallIdentity, @Body() { language }: ChooseLanguage): Promise<SessionView> {
    const { actor: oneself } = resolveIdentity(identity.person, null); // never the language of somebody acted for
    return this.db.transaction(oneself, async (tx) => {
      await changeLanguage(tx, oneself, language);
      return sessionView({ ...identity, person: { ...identity.person, language } }, this.config);
    });
  }
}
