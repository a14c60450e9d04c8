import { useTexts } from '#app';
import { AppLink } from '#ui';
import { texts } from './company-texts.js';

const PAGES = [
  { href: '/provider/company', word: 'profile' },
  { href: '/provider/company/members', word: 'members' },
  { href: '/provider/company/machines', word: 'machines' },
  { href: '/provider/company/declaration', word: 'declaration' },
] as const;

/** The pages about the company itself, as links to one another. */
export function CompanyLinks({ here }: { here: (typeof PAGES)[number]['word'] }) {
  const t = useTexts(texts);
  return (
    <nav aria-label={t('company')}>
      {PAGES.filter(({ word }) => word !== here).map(({ href, word }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <AppLink href={href}>{t(word)}</AppLink>
        </span>
      ))}
    </nav>
  );
}
