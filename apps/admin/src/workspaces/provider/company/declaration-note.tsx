import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink } from '#ui';
import { texts } from '../../../procurement/procedure-texts.js';
import { declarationQuery } from './company-queries.js';

/** The introduction of a form that the company's self-declaration goes with: which version, or that there is none yet. */
export function DeclarationNote({ words }: { words: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(declarationQuery);
  const number = data?.version ?? 0;
  return (
    <>
      {words} {data !== undefined && t(number === 0 ? 'noDeclarationOwn' : 'declarationUsed')}{' '}
      {data !== undefined && (
        <AppLink href="/provider/company/declaration">
          {number === 0
            ? t('declaration')
            : `${t('declaration')}, ${t('declarationVersion', { number }).toLowerCase()}`}
        </AppLink>
      )}
    </>
  );
}
