import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IdParam,
  IfMatch,
  one,
  permitted,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { wordsById, wordsToModerate } from './experience-queries.js';
import { ModerateWords, WordsDetail, WordsFilter, WordsPage } from './experience.dto.js';
import { moderateWords } from './moderate-words.js';
import { personalDetails } from './personal-details.js';
import { moderate, MODERATIONS } from './words-lifecycle.js';

/** What clients and providers have written, and what others may read of it. */
@Controller('feedback-words')
export class ModerationController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('feedback:moderate')
  @Answers(WordsPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: WordsFilter): Promise<WordsPage> {
    return this.db.read(actor, async (tx) => {
      const page = await wordsToModerate(tx, actor, filter);
      return { ...page, items: page.items.map(({ choiceId: _, ...item }) => item) };
    });
  }

  @Get(':id')
  @Allow('feedback:moderate')
  @Answers(WordsDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<WordsDetail> {
    return this.db.read(actor, (tx) => wordsDetail(tx, actor, id));
  }

  /** Publishes it as it is, with parts blacked out, or hides it. */
  @Post(':id/moderate')
  @Allow('feedback:moderate')
  @Answers(WordsDetail)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { parts = [], ...body }: ModerateWords,
  ): Promise<WordsDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moderateWords(tx, actor, id, { ...body, parts }, version, now);
      return wordsDetail(tx, actor, id);
    });
  }
}

/** With what was found in it by now: a name may have become known since. */
async function wordsDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<WordsDetail> {
  const { choiceId, ...words } = one(await wordsById(tx, actor, id));
  const { names } = one(await sql<{ names: string[] }>(tx, `SELECT vouchers.names_about($1) AS names`, [choiceId]));
  const found = personalDetails(words.text, names).map(({ kind, from, to }) => ({
    kind,
    part: words.text.slice(from, to),
  }));
  const moves = MODERATIONS.filter((move) => moderate(words.status, move) !== undefined);
  return {
    ...words,
    found: found.filter(({ part }, at) => found.findIndex((one) => one.part === part) === at),
    permittedActions: moves.flatMap((move) =>
      permitted(actor, [{ action: 'feedback:moderate' }]).map((allowed) => ({
        ...allowed,
        action: `feedback:${move}`,
      })),
    ),
  };
}
