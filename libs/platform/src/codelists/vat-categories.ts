import type { VatCategory } from '../money/vat.js';
import type { Localised } from '../texts/language.js';

export const VAT_CATEGORY_NAMES: Readonly<Record<VatCategory, Localised>> = {
  S: { fi: 'Yleinen verokanta', sv: 'Allmän skattesats', en: 'Standard rate' },
  'S-reduced': { fi: 'Alennettu verokanta', sv: 'Nedsatt skattesats', en: 'Reduced rate' },
  'S-low': { fi: 'Alennettu verokanta 10 %', sv: 'Nedsatt skattesats 10 %', en: 'Reduced rate 10 %' },
  Z: { fi: 'Nollaverokanta', sv: 'Nollskattesats', en: 'Zero rate' },
  E: { fi: 'Veroton', sv: 'Skattefri', en: 'Exempt from VAT' },
  AE: { fi: 'Käännetty verovelvollisuus', sv: 'Omvänd skattskyldighet', en: 'Reverse charge' },
  O: { fi: 'Arvonlisäverotuksen ulkopuolella', sv: 'Utanför mervärdesbeskattningen', en: 'Outside the scope of VAT' },
};
