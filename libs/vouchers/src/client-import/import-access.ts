import { defineActions } from '@kasvutori/platform';

export const IMPORT_ACTIONS = defineActions({ 'client:import': ['case-worker'] });
