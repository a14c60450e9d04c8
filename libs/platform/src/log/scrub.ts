import { personalDataAndAddresses } from '../texts/personal-data.js';

/** What opens a door by itself: tokens, cookies and the password in an address. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bBearer\s+\S+/gi, 'Bearer ‹token›'],
  [/[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g, '‹token›'],
  [/\b(kasvutori_\w+)=[^;\s]+/g, '$1=‹token›'],
  [/(\w+:\/\/[^:@/\s]*):[^@/\s]+@/g, '$1:‹password›@'],
];

/** PostgreSQL and JSON.parse quote what they could not read; names in quotes are ours: a column, a property. */
const QUOTED = /(: )?(["'])((?:(?!\2).)*)\2/g;
const OUR_NAME = /^[a-z][A-Za-z_.]*$/;

const FRAME = /^\s+at /;

/** A text for the log, without what somebody sent us: the message of a fault names what it choked on. The frames of a stack are ours. */
export const scrub = (text: string): string =>
  text
    .split('\n')
    .map((line) => (FRAME.test(line) ? line : scrubLine(line)))
    .join('\n');

function scrubLine(line: string): string {
  const unquoted = line.replace(QUOTED, (whole, colon: string | undefined, quote: string, inside: string) =>
    colon === undefined && OUR_NAME.test(inside) ? whole : `${colon ?? ''}${quote}…${quote}`,
  );
  const closed = SECRETS.reduce((said, [form, instead]) => said.replace(form, instead), unquoted);
  let scrubbed = '';
  let at = 0;
  // What starts first is the whole: a part of a personal identity code may look like a telephone number.
  for (const { kind, from, to } of personalDataAndAddresses(closed).sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    scrubbed += `${closed.slice(at, from)}‹${kind}›`;
    at = to;
  }
  return scrubbed + closed.slice(at);
}
