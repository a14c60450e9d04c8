import { afterAll, beforeAll, describe } from '@jest/globals';
import { deadlineRush } from './deadline-rush.js';
import { startTwoServers, type TwoServers } from './two-servers.js';
import { voucherRaces } from './voucher-races.js';

/** Two servers are slow to start, so that everything that races on them shares these two. The rush is last: it moves the clock. */
describe('on two servers', () => {
  const two = {} as { -readonly [Part in keyof TwoServers]: TwoServers[Part] };
  beforeAll(async () => void Object.assign(two, await startTwoServers()), 180_000);
  afterAll(() => two.stop?.());

  describe('races for money and places', () => voucherRaces(two));
  describe('a thousand bids around the deadline', () => deadlineRush(two));
});
