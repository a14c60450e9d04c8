import type { Page, Route } from '@playwright/test';

const title = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const ACCOUNTS = [
  {
    id: 'helmi',
    name: 'Helmi Hankkija',
    title: title('Hankintavirkailija', 'Upphandlingstjänsteman', 'Procurement officer'),
    organisation: 'Etelä-Savon työllisyysalue',
    workspace: 'officer',
  },
  {
    id: 'olavi',
    name: 'Olavi Hyväksyjä',
    title: title('Hankintojen hyväksyjä', 'Godkännare', 'Approver'),
    organisation: 'Etelä-Savon työllisyysalue',
    workspace: 'officer',
  },
  {
    id: 'taina',
    name: 'Taina Tuottaja',
    title: title('Palvelupäällikkö', 'Servicechef', 'Service manager'),
    organisation: 'Saimaan Työvalmennus Oy',
    workspace: 'provider',
  },
  {
    id: 'aino',
    name: 'Aino Asiakas',
    title: title('Asiakas', 'Kund', 'Client'),
    organisation: '',
    workspace: 'client',
  },
  {
    id: 'matti',
    name: 'Matti Maksaja',
    title: title('Maksujen valmistelija', 'Betalningsberedare', 'Payment preparer'),
    organisation: 'Etelä-Savon työllisyysalue',
    workspace: 'finance',
  },
];

/** Answers what the shell asks when no server is running behind the built pages. Does nothing against a real one. */
export async function answerOffline(page: Page, { signedIn = false } = {}): Promise<void> {
  if (process.env.KASVUTORI_URL) return;
  const somebody = { id: '1', name: 'Helmi Hankkija', language: 'fi' };
  const organisation = { id: '1', name: 'Etelä-Savon työllisyysalue' };
  const roles = ['procurement-officer'];
  const session = {
    signedIn,
    demo: true,
    person: signedIn ? somebody : null,
    actor: signedIn ? { kind: 'authority', organisation, roles } : { kind: 'anonymous', organisation: null, roles: [] },
    organisations: signedIn ? [{ ...organisation, kind: 'authority', roles }] : [],
  };
  await page.route('**/api/v1/sandbox/clock', (route) =>
    route.fulfill({ json: { now: new Date().toISOString(), aheadSeconds: 0 } }),
  );
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) throw new Error(message.text());
  });
  await page.route(({ pathname }) => !/^\/(assets|api|favicon)/.test(pathname), serveStrictly);
  await page.route('**/api/v1/session', (route) => route.fulfill({ json: session }));
  await page.route('**/api/v1/session/demo-accounts', (route) => route.fulfill({ json: { items: ACCOUNTS } }));
}

/** Serves index.html as the server does: a nonce of its own and a policy that lets nothing else in. */
async function serveStrictly(route: Route): Promise<void> {
  const response = await route.fetch();
  const nonce = 'bm9uY2U';
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
  const body = (await response.text()).replaceAll('__CSP_NONCE__', nonce);
  await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': policy } });
}
