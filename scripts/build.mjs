/** Installs and builds as `npm start` does; the image is made with it. `--packages` stops after the packages. */
import './node-version.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { report } from './processes.mjs';

try {
  await ensureInstalled();
  if (!process.argv.includes('--packages')) await ensureBuilt();
} catch (error) {
  report(error);
}
