/**
 * Jest gives each spec file a world of its own and loads two thousand modules into it again: more than half of what a small spec takes. Here the
 * files of one worker share a world, as they would share a process in production: packages and our own sources are loaded once; the spec files, what
 * supports them and Jest's own modules for each. What a spec leaves behind in a module's state, the next one finds.
 */
const { default: Runtime } = require('jest-runtime');

let kept;

module.exports = class OneRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, files, coverage, testPath, globalConfig) {
    if (kept !== undefined) {
      kept.turnTo(testPath);
      return kept;
    }
    super(config, environment, resolver, transformer, files, coverage, testPath, globalConfig);
    kept = this;
  }

  turnTo(testPath) {
    this._testPath = testPath;
    this.registries.getInternalCjsRegistry().clear();
    const modules = this.registries.getActiveEsmRegistry();
    for (const name of [...modules.keys()]) if (isOfOneFile(name)) modules.delete(name);
  }

  teardown() {
    this.restoreAllMocks();
  }
};

const isOfOneFile = (name) =>
  name.startsWith('@jest/globals') || (!name.includes('/node_modules/') && /\.spec\.ts$|\/test\//.test(name));
