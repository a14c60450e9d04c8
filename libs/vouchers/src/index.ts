export { vouchersLibrary, VouchersModule } from './vouchers.library.js';
export { VOUCHERS_ACTIONS } from './actions.js';
export { recogniseClient } from './clients/recognise-client.js';
