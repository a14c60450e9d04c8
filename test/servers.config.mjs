import base from '../jest.config.mjs';

/** `npm run test:servers`: servers and databases that are killed, and two servers that race, over and over. */
export default {
  ...base,
  rootDir: '..',
  testMatch: ['<rootDir>/test/{kill,two-servers}/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};
