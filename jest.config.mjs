/** Specs run as ES modules straight from the sources; libraries are reached by their one entry, as in production. */
export default {
  testEnvironment: '<rootDir>/test/support/one-environment.cjs',
  runtime: '<rootDir>/test/support/one-runtime.cjs',
  testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  // Those that start, kill and race whole servers are a run of their own: `npm run test:servers`.
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/apps/admin/e2e/',
    '<rootDir>/test/(kill|two-servers|fuzz|restore)/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@kasvutori/(platform|procurement|contracts|vouchers|outcomes)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/long-ones-first.mjs',
  // A spec file waits for PostgreSQL half of its time.
  maxWorkers: '100%',
  // A worker that has grown is replaced.
  workerIdleMemoryLimit: '1.5GB',
  // Generous: a test says what is true, not how quick the machine is.
  testTimeout: 240_000,
};
