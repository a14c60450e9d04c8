import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  Database,
  EndedSessions,
  endOtherSessions,
  endOwnSession,
  IdParam,
  KnownIdentity,
  ownSessions,
  systemActor,
  type AskingSession,
  type CallIdentity,
} from '@kasvutori/platform';
import { OwnSessions } from './own-sessions.dto.js';
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
  end(@KnownIdentity() identity: CallIdentity, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(SIGN_IN, (tx) => endOwnSession(tx, SIGN_IN, asking(identity), id));
  }

  /** Ends all but the one that asks; `POST /auth/logout?everywhere=true` ends that too, and asks for no fresh sign-in. */
  @Post('end-others')
  @HttpCode(200)
  @Allow('session:end')
  @Answers(EndedSessions)
  endOthers(@KnownIdentity() identity: CallIdentity): Promise<EndedSessions> {
    return this.db.transaction(SIGN_IN, async (tx) => ({
      ended: await endOtherSessions(tx, SIGN_IN, asking(identity)),
    }));
  }
}

const asking = ({ person, sessionId, authenticatedAt }: CallIdentity): AskingSession => ({
  personId: person.id,
  sessionId,
  authenticatedAt,
});
