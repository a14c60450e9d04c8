/** Runs in the process of global-setup. Should it never run, the guard of the throwaway database cleans up. */
export default async function tearDown() {
  await globalThis.stopTestPostgres?.();
}
