/** `npm start`: from a fresh clone to a running demo region. Options: `--reset` begins with an empty database. */
import './node-version.mjs';

const { start } = await import('./start-demo.mjs');
await start(process.argv.slice(2));
