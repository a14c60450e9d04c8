import {
  allChains,
  BossQueue,
  type ChainFault,
  type ChainState,
  Database,
  loadConfig,
  openDataSource,
  partsOf,
  sealOf,
  systemActor,
  verifyBooks,
  verifyChain,
} from '@kasvutori/platform';

/** `npm run audit:verify`: whether what happened and what was posted is still what was written; exits with 1 when it is not. */
const FAULTS: Readonly<Record<ChainFault, string>> = {
  'entry-missing': 'the entry is gone',
  'entry-altered': 'the entry is not what was written',
  'link-altered': 'the link does not fit the one before',
  'position-missing': 'a link before it is gone',
  'anchor-differs': 'the chain was reckoned anew since the anchor before it',
  'anchor-forged': 'the anchor was not signed by the key of this installation, or one before it is gone',
  'chain-shortened': 'the chain ends before this anchor',
  'entry-unlinked': 'the entry never went through the chain',
};

const say = (line: string) => process.stdout.write(`${line}\n`);

function tell(chain: string, { links, head, anchors, anchoredAt, broken }: ChainState): void {
  if (broken !== null) {
    const where = broken.position === null ? '' : ` at position ${broken.position}`;
    say(`${chain}: BROKEN${where}${broken.id === null ? '' : ` (${broken.id})`}: ${FAULTS[broken.fault]}`);
    return;
  }
  const anchored =
    anchoredAt === null ? 'no anchor yet' : `${anchors} anchors, the last of ${anchoredAt.toISOString()}`;
  say(`${chain}: ${links} entries hold, ${anchored}; head ${head ?? '–'}`);
}

const config = loadConfig();
const source = await openDataSource(config.database.url, [], 1);
const db = new Database(source, new BossQueue([]));
const actor = systemActor('audit:verify');
let holds = true;
for (const { chain, authority } of await db.read(actor, allChains)) {
  const state = await db.read(actor, (tx) => verifyChain(tx, chain, sealOf(config).key));
  if (state.links === 0n && state.broken === null) continue;
  tell(`${partsOf(chain).kind} of ${authority ?? 'no authority'}`, state);
  holds &&= state.broken === null;
}
const books = await db.read(actor, verifyBooks);
say(books === null ? 'books: every sum and every balance holds' : `books: BROKEN: ${books.fault} (${books.of})`);
await source.destroy();
process.exitCode = holds && books === null ? 0 : 1;
