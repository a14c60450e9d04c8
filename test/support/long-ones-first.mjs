import Sequencer from '@jest/test-sequencer';

/** What takes longest, by what it does: whole servers, random histories, a database; what only computes fills the gaps. */
const KINDS = [/\/test\/kill\//, /\/test\//, /random-histories/, /\.(db|api)\.spec\.ts$/];

/** On a fresh clone Jest knows no durations; were the longest file among the last, one processor would wait for it alone. */
export default class LongOnesFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => KINDS.findIndex((kind) => kind.test(path)) >>> 0; // none of them: last
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
