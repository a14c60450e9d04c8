/** PostgreSQL refuses to run as root, so root (a container, a build machine) runs it as somebody else. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './processes.mjs';

/**
 * As whom the server of this data folder runs: `command(program, args)` and `options` for spawn, `give(path)` hands a
 * file or an empty folder over, `passes` says that the way to the programs is closed but for a power of root. For
 * everybody but root that is simply the user who asks.
 */
export function serverUser(folder, program) {
  if (process.getuid?.() !== 0)
    return { command: (name, args) => [name, args], options: { cwd: folder }, give() {}, passes: false };

  const { uid, gid } = ownerOfData(folder) ?? account('postgres') ?? account('nobody') ?? { uid: 65534, gid: 65534 };
  const give = (path) => chownSync(path, uid, gid);
  chmodSync(folder, statSync(folder).mode | 0o111);
  // '/' because the folder we were started in may be closed to that user.
  const plain = { command: (name, args) => [name, args], options: { uid, gid, cwd: '/' }, give, passes: false };
  if (reaches(plain, folder, program)) return plain;

  // The clone lies in a closed folder (root's home, a private temporary folder). Instead of opening other people's
  // folders, the server keeps one power of root: to pass through them.
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const power = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const passing = {
    command: (name, args) => ['setpriv', [...ids, ...power, name, ...args]],
    options: { cwd: '/' },
    give,
    passes: true,
  };
  if (reaches(passing, folder, program)) return passing;
  throw new Refusal(
    `Root cannot run PostgreSQL itself, and the user it would lend it to cannot reach ${folder}: ` +
      'start as an ordinary user, or name an open folder in KASVUTORI_DATA.',
  );
}

/** Whether that user can enter the folder and run the program: tried, not guessed from permission bits. */
function reaches(user, folder, program) {
  const [command, args] = user.command('/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', folder, program]);
  return spawnSync(command, args, { ...user.options, stdio: 'ignore' }).status === 0;
}

function ownerOfData(folder) {
  const owner = statSync(join(folder, 'postgres'), { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

function account(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const fields = line?.split(':');
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}
