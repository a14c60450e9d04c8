import { useFormContext } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { texts } from '../texts.js';
import type { RepeatTree } from './repeat-field.js';

/** Lets the rows of a `RepeatField` be put in order with buttons, so that the keyboard and a phone do it as well as a mouse. */
export function useOrder(name: string): RepeatTree {
  const t = useTexts(texts);
  const { getValues } = useFormContext();
  const rows = () => getValues(name) as object[];
  const idOf = (at: number, way: 'up' | 'down') => `${name}.${at}.${way}`;
  const move = (from: number, way: 'up' | 'down', replace: (rows: object[]) => void) => {
    const to = way === 'up' ? from - 1 : from + 1;
    const now = rows();
    const [moved, other] = [now[from], now[to]];
    if (moved === undefined || other === undefined) return;
    replace(now.map((row, at) => (at === from ? other : at === to ? moved : row)));
    // The list is drawn anew: the keyboard goes along with the row, to the button that still does something.
    const stays = to === 0 ? 'down' : to === now.length - 1 ? 'up' : way;
    requestAnimationFrame(() => document.getElementById(idOf(to, stays))?.focus());
  };
  return {
    depthOf: () => 0,
    without: (index) => rows().filter((_, at) => at !== index),
    actions: (index, replace) => (
      <>
        {index > 0 && (
          <Button id={idOf(index, 'up')} variant="secondaryNoBorder" onClick={() => move(index, 'up', replace)}>
            {t('moveUp', { number: index + 1 })}
          </Button>
        )}
        {index < rows().length - 1 && (
          <Button id={idOf(index, 'down')} variant="secondaryNoBorder" onClick={() => move(index, 'down', replace)}>
            {t('moveDown', { number: index + 1 })}
          </Button>
        )}
      </>
    ),
  };
}
