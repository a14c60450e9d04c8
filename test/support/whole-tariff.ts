import type { Tariff } from '@kasvutori/outcomes';
import { calendarDate, type Localised } from '@kasvutori/platform';
import { SAMPLE_TARIFF } from './sample-tariff.js';

const same = (text: string): Localised => ({ fi: text, sv: text, en: text });
const base = (id: string) => ({
  ...({ id, title: same(id), clause: `6.${id}`, funding: 'contract', vatCategory: 'E' } as const),
});

/** An invented tariff that only the whole contract can be paid by: tiers, a monthly fee with what is added and withheld, caps of a year and of all. */
export const WHOLE_TARIFF: Tariff = {
  ...SAMPLE_TARIFF,
  id: 'WHOLE-1',
  validFrom: calendarDate('2030-01-01'),
  measures: {
    ...SAMPLE_TARIFF.measures,
    experience: { type: 'score', minN: 20, clause: '5.2' },
    level: { type: 'serviceLevel', clause: '5.3' },
  },
  components: [
    { ...base('START'), kind: 'attachment', trigger: { event: 'serviceStart' }, price: { amount: '150.00' } },
    {
      ...{ ...base('OUT'), kind: 'accelerator', tierMode: 'whole' },
      trigger: { measure: 'employment', days: 28 },
      tiers: [
        { to: 2, amount: '900.00' },
        { to: 4, amount: '1100.00' },
        { to: null, amount: '1500.00' },
      ],
    },
    {
      ...{ ...base('S13'), kind: 'accelerator', tierMode: 'marginal' },
      trigger: { measure: 'employment', days: 91 },
      tiers: [
        { to: 1, amount: '500.00' },
        { to: null, amount: '800.00' },
      ],
    },
    { ...base('FEE'), kind: 'serviceFee', price: { amount: '1000.00' } },
    {
      ...{ ...base('EXP'), kind: 'bonus', of: 'FEE', trigger: { measure: 'experience' } },
      bands: [
        { below: '7.0', percent: '-5' },
        { below: '8.5', percent: '0' },
        { below: null, percent: '7.5' },
      ],
    },
    { ...base('SLA'), kind: 'malus', of: 'FEE', trigger: { measure: 'level' }, percentPerUnit: '-2.5' },
  ],
  caps: [
    { scope: 'contractYear', amount: '5000.00', onHit: 'defer', clause: '8.1' },
    { scope: 'contract', amount: '9000.00', onHit: 'truncate', clause: '8.2' },
  ],
  exclusive: [],
};
