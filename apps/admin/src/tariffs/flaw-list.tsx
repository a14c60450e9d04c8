import { createContext, useContext } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useText, useTexts } from '#app';
import { usePartialText } from '../contracts/contract-words.js';
import { rowTexts } from './row-texts.js';
import { texts } from './texts.js';
import { listOf, partOf, wordsOf, type Flaw, type Loose } from './types.js';

/** Everything that stands between the draft and publication, by its place; or that nothing does. */
export function FlawList({ flaws, body }: { flaws: readonly Flaw[]; body: Loose }) {
  const t = useTexts(texts);
  const say = useText();
  const placeOf = usePlaces(body);
  if (flaws.length === 0) return <InlineAlert status="neutral">{t('noFlaws')}</InlineAlert>;
  return (
    <InlineAlert status="warning" labelText={t('flaws', { count: flaws.length })}>
      <ul>
        {flaws.map(({ path, text }, index) => (
          <li key={index}>
            <strong>{placeOf(path)}</strong> {say(text)}
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}

/** What the server found in what the form holds. */
export const FoundFlaws = createContext<readonly Flaw[]>([]);

/** The flaws of one part of the form, where that part is; those of the parts `within` it that show their own stand there. */
export function FlawsAt({ at, within = [] }: { at: string; within?: readonly string[] }) {
  const t = useTexts(texts);
  const say = useText();
  const placeOf = usePlaceWithin();
  const isUnder = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
  const here = useContext(FoundFlaws).filter(
    ({ path }) => isUnder(path, at) && !within.some((place) => isUnder(path, `${at}/${place}`)),
  );
  if (here.length === 0) return null;
  return (
    <InlineAlert status="error" labelText={t('flaws', { count: here.length })}>
      <ul>
        {here.map(({ path, text }, index) => (
          <li key={index}>
            {path.length > at.length && <strong>{placeOf(path.slice(at.length + 1))}</strong>} {say(text)}
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}

/** The fields a pointer goes through, by their own words. */
function usePlaceWithin(): (path: string) => string {
  const ofRow = useTexts(rowTexts);
  const t = useTexts(texts);
  const wordOf = (name: string): string =>
    /^\d+$/.test(name)
      ? String(Number(name) + 1)
      : name in rowTexts.table
        ? ofRow(name as 'on')
        : name in texts.table
          ? t(name as 'name')
          : name;
  return (path) => `${path.split('/').map(wordOf).join(' › ')}:`;
}

/** The component, cap, group or case a pointer stands in, by its own words. */
function usePlaces(body: Loose): (path: string) => string {
  const t = useTexts(texts);
  const say = usePartialText();
  return (path) => {
    const [, list = '', at = ''] = path.split('/');
    const number = Number(at) + 1;
    switch (list) {
      case 'components': {
        const component = listOf(body['components'])[Number(at)] ?? {};
        return `${wordsOf(component['id']) || say(partOf(component['title'])) || t('componentNumber', { number })}:`;
      }
      case 'caps':
        return `${t('capNumber', { number })}:`;
      case 'exclusive':
        return `${t('groupNumber', { number })}:`;
      case 'cases':
        return `${t('caseNumber', { number })}:`;
      case 'measures':
        return `${t('measures')}, ${at}:`;
      case 'rates':
        return `${t('ratesTitle')}:`;
      case 'segments':
      case 'index':
      case 'retention':
        return `${t(list === 'segments' ? 'segments' : `${list}Title`)}:`;
      case 'validFrom':
        return `${t('validFrom')}:`;
      case 'title':
        return `${t('name')}:`;
      default:
        return path === '' ? '' : `${path}:`;
    }
  };
}
