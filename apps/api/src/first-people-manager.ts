import { parseArgs } from 'node:util';
import {
  allHandlers,
  BossQueue,
  Database,
  formatInstant,
  INSTALLATION,
  inviteFirstManager,
  loadConfig,
  openDataSource,
  type FirstManagerRefusal,
} from '@kasvutori/platform';
import { LIBRARIES } from './libraries.js';

/** `npm run people:first`: asks somebody to be the first who manages an authority's people, and says the link. */
const USAGE = 'npm run people:first -- --authority 1234567-1 --email somebody@example.fi';
const REFUSALS: Readonly<Record<FirstManagerRefusal, string>> = {
  'no-such-authority': 'No authority has this business id.',
  'has-a-people-manager':
    'Somebody manages the people of this authority already: they invite the rest. Nothing was changed.',
};
const say = (line: string) => process.stdout.write(`${line}\n`);

const { authority: businessId, email } = parseArgs({
  options: { authority: { type: 'string' }, email: { type: 'string' } },
}).values;
if (businessId === undefined || email === undefined || !/^[^@\s]{1,64}@[^@\s]+\.[^@\s]+$/.test(email)) {
  say(`Say for which authority, and whom to ask: ${USAGE}`);
  process.exitCode = 1;
} else {
  const config = loadConfig();
  const source = await openDataSource(config.database.url, [], 1);
  const db = new Database(source, new BossQueue(allHandlers({ config, libraries: LIBRARIES })));
  const invited = await db.transaction(INSTALLATION, (tx, now) =>
    inviteFirstManager(tx, { businessId, email }, config.publicUrl, now),
  );
  await source.destroy();
  if (invited.ok) {
    const { link, expiresAt } = invited.invitation;
    say(
      `${invited.authority}: ${email} is asked to manage its people, by a mail and by this link, until ${formatInstant(expiresAt, 'en')}:`,
    );
    say(link);
  } else {
    say(REFUSALS[invited.refusal]);
    // Given again after it has done its work it has nothing to do, which is no fault.
    process.exitCode = invited.refusal === 'no-such-authority' ? 1 : 0;
  }
}
