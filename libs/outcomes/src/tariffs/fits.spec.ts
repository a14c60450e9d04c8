import { describe, expect, it } from '@jest/globals';
import { PATTERNS } from './expected-forms.js';
import { fits } from './fits.js';
import { date, either, exactly, integer, list, object, oneOf, optional, patterned, text, yesNo } from './shape.js';

const { schema } = object({
  days: integer(1),
  from: optional(date),
  price: optional(patterned('^[0-9]+$', PATTERNS.amount)),
  kind: optional(oneOf('cap', 'defer')),
  steps: optional(list(text, 2)),
  on: optional(yesNo),
  at: optional(either(object({ by: exactly('event'), event: text }), object({ by: exactly('day'), day: integer(0) }))),
});

describe('what is expected of a value that is not of its form', () => {
  it.each([
    [{ days: 1 }, []],
    [{}, ['/days arvo']],
    [{ days: 0 }, ['/days kokonaisluku, vähintään 1']],
    [{ days: 1.5, on: 'yes' }, ['/days kokonaisluku, vähintään 1', '/on true tai false']],
    [{ days: 1, from: '2026-02-29' }, ['/from päivä, esimerkiksi 2026-01-31']],
    [{ days: 1, price: '6,00' }, ['/price summa, esimerkiksi 600.00']],
    [{ days: 1, kind: 'stop' }, ['/kind cap | defer']],
    [{ days: 1, steps: ['a'] }, ['/steps vähintään 2 riviä']],
    [{ days: 1, steps: ['a', 3] }, ['/steps/1 teksti']],
    [{ days: 1, 'a/b': 1 }, ['/a~1b tällaista kenttää ei ole']],
    [{ days: 1, at: { by: 'hour' } }, ['/at/by event | day']],
    [{ days: 1, at: { by: 'day', day: -1 } }, ['/at/day kokonaisluku, vähintään 0']],
    [[], [' tietue (object)']],
  ])('%j', (value, said) => {
    expect(fits(schema, value).map(({ path, expected }) => `${path} ${expected.fi}`)).toEqual(said);
  });
});
