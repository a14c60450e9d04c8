import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  Database,
  endOtherSessions,
  endOwnSession,
  IdParam,
  KnownIdentity,
  ownSessions,
  systemActor,
  type CallIdentity,
} from '@kasvutori/platform';
import { EndedSessions, OwnSessions } from './own-sessions.dto.js';
import './sign-in-access.js';

const SIGN_IN = systemActor('sign-in');

/** Where the person who calls is signed in, whatever they act as; nobody sees or ends another's. */
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('session:list')
  @Answers(OwnSessions)
  list(@KnownIdentity() { person, sessionId }: CallIdentity): Promise<OwnSessions> {
    return this.db.read(SIGN_IN, async (tx) => ({ items: await ownSessions(tx, person.id, sessionId) }));
  }

  @Delete(':id')
  @Allow('session:end')
  @Answers(null)
  end(@KnownIdentity() { person }: CallIdentity, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(SIGN_IN, (tx) => endOwnSession(tx, SIGN_IN, person.id, id));
  }

  /** Ends all but the one that asks, which `POST /auth/logout` ends. */
  @Post('end-others')
  @HttpCode(200)
  @Allow('session:end')
  @Answers(EndedSessions)
  endOthers(@KnownIdentity() { person, sessionId }: CallIdentity): Promise<EndedSessions> {
    return this.db.transaction(SIGN_IN, async (tx) => ({
      ended: await endOtherSessions(tx, SIGN_IN, person.id, sessionId),
    }));
  }
}
