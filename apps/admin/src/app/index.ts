/** What a page needs of the shell: `import { defineTexts, useTexts, useSession } from '#app'`. */
export { defineTexts, type Translate } from './i18n/define-texts.js';
export type { Language, Text } from './i18n/i18n.js';
export { useLanguage, useText, useTexts } from './i18n/use-texts.js';
export { personalKey } from './personal-memory.js';
export { page, useParam } from './page-route.js';
export { serverNow } from './clock.js';
export { actByMandate, identifyHref, signOut, useSession, type Session, type Workspace } from './session.js';
