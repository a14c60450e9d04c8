import { field, same, type TemplateField } from './template-field.js';

/** What a contract drawn from a cooperation agreement has: the agreement, who produces by it, and why there was no tender. */
export const COOPERATION_FIELDS: readonly TemplateField[] = [
  field(
    'cooperation.number',
    'Yhteistyösopimuksen numero',
    'Samarbetsavtalets nummer',
    'Number of the cooperation agreement',
    'Y-2026-0001',
  ),
  field('cooperation.title', 'Yhteistyösopimuksen nimi', 'Samarbetsavtalets namn', 'Title of the agreement', {
    fi: 'Nuorten yhteinen palvelupiste',
    sv: 'Gemensamt serviceställe för unga',
    en: 'A joint service point for the young',
  }),
  field(
    'cooperation.producer',
    'Tuottamisesta vastaava osapuoli',
    'Part som ansvarar för produktionen',
    'Party that answers for the production',
    same('Äänekosken kaupunki'),
  ),
  field('cooperation.ground', 'Miksi ei kilpailuteta', 'Varför ingen upphandling', 'Why there is no tender', {
    fi: 'Hankintayksiköiden välinen yhteistyö (hankintalaki 16 §).',
    sv: 'Samarbete mellan upphandlande enheter (upphandlingslagen 16 §).',
    en: 'Cooperation between contracting entities (Procurement Act, section 16).',
  }),
];
