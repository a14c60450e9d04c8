export * from './delivery/delivery-events.js';
