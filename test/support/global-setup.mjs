/** One throwaway PostgreSQL for the whole run; spec files make their own databases on it (see database.ts). */
import { startThrowawayPostgres } from '../../scripts/throwaway-postgres.mjs';

export default async function setUp() {
  const postgres = await startThrowawayPostgres();
  process.env.KASVUTORI_TEST_OWNER_URL = postgres.url();
  globalThis.stopTestPostgres = postgres.stop;
}
