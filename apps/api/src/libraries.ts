import { contractsLibrary } from '@kasvutori/contracts';
import { outcomesLibrary } from '@kasvutori/outcomes';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import type { Library } from '@kasvutori/platform';

/** The domain, in the order of its arrows. */
export const LIBRARIES: readonly Library[] = [procurementLibrary, contractsLibrary, vouchersLibrary, outcomesLibrary];
