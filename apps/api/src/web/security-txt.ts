import type { Config } from '@kasvutori/platform';
import type { FastifyInstance } from 'fastify';

/** RFC 9116 wants a day after which the file is not to be believed, less than a year ahead; ours is made when it is asked for. */
const BELIEVED_DAYS = 180;
const DAY_MS = 86_400_000;

/** Where a found weakness is told (RFC 9116); `null` where no contact is configured. */
export function securityTxt(
  { securityContact, publicUrl }: Pick<Config, 'securityContact' | 'publicUrl'>,
  now: Date,
): string | null {
  if (securityContact === null) return null;
  const until = new Date(now.getTime() + BELIEVED_DAYS * DAY_MS);
  return [
    `Contact: ${securityContact}`,
    `Expires: ${until.toISOString()}`,
    'Preferred-Languages: fi, sv, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

export function serveSecurityTxt(server: FastifyInstance, config: Config): void {
  if (config.securityContact === null) return;
  server.get('/.well-known/security.txt', async (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityTxt(config, new Date())),
  );
}
