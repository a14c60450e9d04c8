/**
 * `npm run verify-contract -- FILE.pdf`: tells a true signed contract from an altered one, without a server. The seal in the file must hold with
 * the given certificate to the byte; with `--server` the register is asked too.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, report, ROOT } from './processes.mjs';

const LIBRARY = join(ROOT, 'libs/platform/dist/index.js');
const HELP = `npm run verify-contract -- FILE.pdf [--certificate CERT.pem] [--server URL]

Tells whether FILE.pdf is, to the byte, a contract that was signed and sealed. Exits with 0 when it is, with 1 when it is not.

  --certificate CERT.pem  the certificate of the seal, with those above it; unless said, that of this installation
                          (KASVUTORI_SEAL_CERTIFICATES, or the demo's own in KASVUTORI_DATA)
  --server URL            asks the register of this installation too, such as https://kasvutori.example.fi
  --help                  this text`;

const say = (text) => process.stdout.write(`${text}\n`);

const VERDICTS = {
  holds: 'GENUINE: to the byte what was sealed.',
  broken: 'NOT GENUINE: the file changed after it was sealed, or somebody else sealed it.',
  'no-seal': 'NOT GENUINE: the file has no seal.',
};

try {
  const { values, positionals } = readArguments();
  if (values.help) say(HELP);
  else await verify(positionals[0], values);
} catch (error) {
  report(error);
}

function readArguments() {
  const options = { certificate: { type: 'string' }, server: { type: 'string' }, help: { type: 'boolean' } };
  const read = parseArgs({ options, allowPositionals: true });
  if (!read.values.help && read.positionals.length !== 1) throw new Refusal(HELP);
  return read;
}

async function verify(path, { certificate, server }) {
  const file = readFile(path);
  if (!existsSync(LIBRARY)) throw new Refusal('Build first: npm run build');
  const { readCertificates, sealOf, verifySeal, loadSealSecrets } = await import(LIBRARY);
  const chain = certificate
    ? readCertificates(readFile(certificate).toString('latin1'))
    : sealOf({ seal: loadSealSecrets() }).chain;
  if (chain.length === 0) throw new Refusal(`${certificate} holds no certificate.`);
  const finding = verifySeal(file, chain);
  say(`SHA-256 ${createHash('sha256').update(file).digest('hex')}`);
  say(VERDICTS[finding]);
  if (finding !== 'holds') process.exitCode = 1;
  if (server) await ask(server, file);
}

async function ask(server, file) {
  const headers = { 'content-type': 'application/octet-stream', 'x-requested-with': 'kasvutori' };
  const address = new URL('/api/v1/public/contract-verifications', server);
  const answer = await fetch(address, { method: 'POST', headers, body: file });
  if (!answer.ok) throw new Refusal(`${server} answered ${answer.status}.`);
  const { verdict, contract } = await answer.json();
  say(`The register says: ${verdict}${contract === null ? '' : `, contract ${contract.number}`}`);
  if (verdict !== 'genuine') process.exitCode = 1;
}

function readFile(path) {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  return readFileSync(path);
}
