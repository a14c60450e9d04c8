import base from '../jest.config.mjs';

/** `npm run test:servers`: what takes minutes: servers and databases that are killed, two servers that race, every route asked odd things, a backup that is restored. */
export default {
  ...base,
  rootDir: '..',
  testMatch: ['<rootDir>/test/{kill,two-servers,fuzz,restore}/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};
