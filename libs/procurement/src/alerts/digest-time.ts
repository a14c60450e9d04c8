import { addDays, helsinkiDateOf, helsinkiInstant } from '@kasvutori/platform';

/** The daily mail leaves at seven in the morning in Finland, winter and summer. */
const DIGEST_TIME = '07:00';

/** The latest time of the daily mail at or before `now`: what was found before it belongs to a mail that is due. */
export function lastDigest(now: Date): Date {
  const today = helsinkiDateOf(now);
  const morning = helsinkiInstant(today, DIGEST_TIME);
  return morning <= now ? morning : helsinkiInstant(addDays(today, -1), DIGEST_TIME);
}
