import { LANGUAGES, localised, type Language, type Localised } from '@kasvutori/platform';
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS } from './demo-accounts.js';

const TEXTS = {
  title: { fi: 'Kirjaudu esittelyyn', sv: 'Logga in i demonstrationen', en: 'Sign in to the demonstration' },
  intro: {
    fi: 'Valitse, kenenä jatkat. Kaikki henkilöt ja organisaatiot ovat keksittyjä.',
    sv: 'Välj vem du fortsätter som. Alla personer och organisationer är påhittade.',
    en: 'Choose who you continue as. All people and organisations are invented.',
  },
  clients: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Clients' },
  languages: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  unknown: {
    fi: 'Tätä tunnusta ei ole. Valitse jokin näistä.',
    sv: 'Kontot finns inte. Välj något av dessa.',
    en: 'There is no such account. Choose one of these.',
  },
  over: { fi: 'Kirjautuminen vanheni', sv: 'Inloggningen har gått ut', en: 'The sign-in has expired' },
  again: { fi: 'Aloita kirjautuminen alusta', sv: 'Börja inloggningen om', en: 'Start signing in again' },
} as const satisfies Record<string, Localised>;

const LANGUAGE_NAMES: Record<Language, string> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

const STYLE = `
:root { color-scheme: light; font: 1.125rem/1.5 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif; color: #292929; background: #fff }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 2rem; line-height: 1.25; margin: 1rem 0 .5rem }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem }
nav ul, section ul { list-style: none; margin: 0; padding: 0 }
nav ul { display: flex; gap: .25rem 1.5rem; flex-wrap: wrap }
nav a, main a { color: #2a6ebb }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none }
section ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .5rem }
button { width: 100%; min-height: 3.5rem; padding: .5rem 1rem; text-align: start; font: inherit; color: inherit; background: #fff; border: 1px solid #5a6b7b; border-radius: 2px; cursor: pointer }
button strong { display: block; color: #2a6ebb }
button:hover { background: #eef4fb }
a:focus-visible, button:focus-visible { outline: 2px solid #fff; box-shadow: 0 0 0 4px #2a6ebb; outline-offset: 0 }
.problem { border-inline-start: 4px solid #c13832; padding: .5rem 1rem }
`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface PageParts {
  readonly language: Language;
  readonly nonce: string;
  /** Path of this very page. */
  readonly path: string;
}

/** The chooser of invented accounts: one form, one button per person, no script. */
export function accountsPage(parts: PageParts & { readonly unknownAccount: boolean }): string {
  const say = (text: Localised) => escape(localised(text, parts.language));
  const groups: (readonly [key: string | null, title: string])[] = [
    ...DEMO_ORGANISATIONS.map(({ key, name }) => [key, escape(name)] as const),
    [null, say(TEXTS.clients)],
  ];
  const sections = groups.map(([key, title], index) => {
    const accounts = DEMO_ACCOUNTS.filter(({ organisation }) => organisation === key);
    const items = accounts.map(
      ({ id, name, title: does }) =>
        `<li><button name="account" value="${escape(id)}"><strong>${escape(name)}</strong>${say(does)}</button></li>`,
    );
    return `<section aria-labelledby="group-${index}"><h2 id="group-${index}">${title}</h2><ul>${items.join('')}</ul></section>`;
  });
  const problem = parts.unknownAccount ? `<p class="problem" role="alert">${say(TEXTS.unknown)}</p>` : '';
  return page(
    parts,
    TEXTS.title,
    `${problem}<p>${say(TEXTS.intro)}</p><form method="post" action="${escape(parts.path)}?lang=${parts.language}">${sections.join('')}</form>`,
  );
}

/** For a sign-in that nobody is waiting for any more. */
export const expiredPage = (parts: PageParts): string =>
  page(parts, TEXTS.over, `<p><a href="/auth/login">${escape(localised(TEXTS.again, parts.language))}</a></p>`);

function page({ language, nonce, path }: PageParts, heading: Localised, body: string): string {
  const title = escape(localised(heading, language));
  const links = LANGUAGES.map((other) => {
    const current = other === language ? ' aria-current="true"' : '';
    return `<li><a href="${escape(path)}?lang=${other}" lang="${other}" hreflang="${other}"${current}>${LANGUAGE_NAMES[other]}</a></li>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Kasvutori</title><style nonce="${nonce}">${STYLE}</style></head>
<body><header><nav aria-label="${escape(localised(TEXTS.languages, language))}"><ul>${links.join('')}</ul></nav></header><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}
