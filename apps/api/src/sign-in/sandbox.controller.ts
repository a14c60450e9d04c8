import { Body, Controller, Get, Post } from '@nestjs/common';
import { ANONYMOUS, Allow, Answers, Database, seededId, SignedIn, type SignedInActor } from '@kasvutori/platform';
import { DEMO_ACCOUNTS, demoOrganisation } from './demo-accounts.js';
import './sign-in-access.js';
import { moveClock, readClock } from './sandbox-clock.js';
import { ClockView, DemoAccountList, MoveClock } from './sandbox.dto.js';

/** What only a demo has. In production these routes do not exist. */
@Controller()
export class SandboxController {
  constructor(private readonly db: Database) {}

  /** The invented people one may sign in as. */
  @Get('session/demo-accounts')
  @Allow('public')
  @Answers(DemoAccountList)
  accounts(): DemoAccountList {
    return {
      items: DEMO_ACCOUNTS.map((account) => ({
        ...account,
        personId: seededId(`person:${account.id}`),
        organisation: demoOrganisation(account.organisation)?.name ?? null,
        roles: account.organisation === null ? ['client'] : [...account.roles],
      })),
    };
  }

  @Get('sandbox/clock')
  @Allow('public')
  @Answers(ClockView)
  clock(): Promise<ClockView> {
    return this.db.read(ANONYMOUS, (tx) => readClock(tx));
  }

  /** Moves time forward, for everyone: a standstill of 14 days can be lived in a minute. It never goes back. */
  @Post('sandbox/clock')
  @Allow('sandbox:move-clock')
  @Answers(ClockView)
  move(@SignedIn() actor: SignedInActor, @Body() wish: MoveClock): Promise<ClockView> {
    return this.db.transaction(actor, (tx) => moveClock(tx, wish));
  }
}
