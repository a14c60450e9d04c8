import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  daysBetween,
  helsinkiDateOf,
  IdParam,
  type Actor,
  type AuthorityActor,
} from '@kasvutori/platform';
import { readContract } from '../agreements/contract-queries.js';
import { readComingOf, type ComingRow } from './reminder-queries.js';
import { readReminderRules, setReminderRules } from './reminder-rules.js';
import { ComingDates, ReminderRules } from './reminders.dto.js';
import { concerns, dueReminders } from './send-reminders.js';

@Controller()
export class RemindersController {
  constructor(private readonly db: Database) {}

  /** What the reader is reminded of today: the tasks of Today. */
  @Get('contracts/reminders')
  @Allow('contract:remind')
  @Answers(ComingDates)
  due(@Acting() actor: Actor): Promise<ComingDates> {
    return this.db.read(actor, async (tx, now) => {
      const due = await dueReminders(tx, helsinkiDateOf(now));
      const own = actor.kind === 'authority' || actor.kind === 'provider' ? actor.organisationId : '';
      return { items: due.filter((date) => concerns(date, own)).map((date) => view(date, date.daysLeft)) };
    });
  }

  /** What comes next under a contract, the nearest first. */
  @Get('contracts/:id/coming')
  @Allow('contract:read')
  @Answers(ComingDates)
  coming(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ComingDates> {
    return this.db.read(actor, async (tx, now) => {
      await readContract(tx, id);
      const today = helsinkiDateOf(now);
      const dates = await readComingOf(tx, id, today);
      return { items: dates.map((date) => view(date, daysBetween(today, date.day))) };
    });
  }

  @Get('contract-reminder-rules')
  @Allow('reminder-rules:read')
  @Answers(ReminderRules)
  rules(@AuthorityActing() actor: AuthorityActor): Promise<ReminderRules> {
    return this.db.read(actor, (tx) => readReminderRules(tx, actor));
  }

  @Put('contract-reminder-rules')
  @Allow('reminder-rules:set')
  @Answers(ReminderRules)
  setRules(@AuthorityActing() actor: AuthorityActor, @Body() rules: ReminderRules): Promise<ReminderRules> {
    return this.db.transaction(actor, async (tx) => {
      await setReminderRules(tx, actor, rules);
      return readReminderRules(tx, actor);
    });
  }
}

const view = (
  { contractId, approvalId, itemId, kind, day, what, toProvider, number, title }: ComingRow,
  daysLeft: number,
) => ({
  ...{ contractId, approvalId, itemId, kind, day, what, toProvider, number, title, daysLeft },
});
