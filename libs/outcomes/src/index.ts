export * from './tariffs/tariff.js';
export * from './tariffs/validate-tariff.js';
export * from './tariffs/tariff-from-contract.js';
export * from './facts/client-facts.js';
export * from './entitlements/entitlements.js';
export * from './entitlements/trace.js';
export * from './entitlements/progress.js';
export * from './entitlements/explain.js';
