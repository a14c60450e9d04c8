import { askInTariffs } from './given-claim.js';

/** Once for each running demo, before the first journey: what a later one could not arrange any more. */
export default async function prepare(): Promise<void> {
  const running = process.env.KASVUTORI_URL?.split(' ') ?? [];
  // A demo that was walked before may have paid today: its claims are not walked again then, everything else is.
  await Promise.all(
    running.map((url) => askInTariffs(url).catch((error: unknown) => process.stdout.write(`${error}\n`))),
  );
}
