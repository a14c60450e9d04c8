/** One throwaway PostgreSQL for the whole run; spec files make their own databases on it (see database.ts), three thousand files each: many a disk is slow at that. */
import { startThrowawayPostgres } from '../../scripts/throwaway-postgres.mjs';

export default async function setUp() {
  const postgres = await startThrowawayPostgres({ inMemory: true });
  process.env.KASVUTORI_TEST_OWNER_URL = postgres.url();
  globalThis.stopTestPostgres = postgres.stop;
}
