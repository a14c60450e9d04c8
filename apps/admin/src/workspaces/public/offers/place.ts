import type { Address } from '../../../vouchers/comparison/use-address.js';

/** Which service and where one lives, as the address holds them. */
export const placeOf = ({ serviceKind, municipality }: Address): Record<string, string> => ({
  ...(serviceKind ? { serviceKind } : {}),
  ...(municipality ? { municipality } : {}),
});
