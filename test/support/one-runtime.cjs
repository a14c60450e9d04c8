/**
 * Jest gives each spec file a world of its own and loads two thousand modules into it again: more than half of what a small spec takes. Here the
 * files of one worker share a world, as they would share a process in production: packages and our own sources are loaded once; the spec files, what
 * supports them and Jest's runner for each. What a spec leaves behind in a module's state, the next one finds.
 */
const hooks = require('node:async_hooks');
const { default: Runtime } = require('jest-runtime');

let kept;

module.exports = class OneRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, files, coverage, testPath, globalConfig) {
    if (kept !== undefined) {
      kept.turnTo(testPath);
      forgetTests(environment.global);
      return kept;
    }
    super(config, environment, resolver, transformer, files, coverage, testPath, globalConfig);
    kept = this;
  }

  turnTo(testPath) {
    this._testPath = testPath;
    forget(this.registries.getInternalCjsRegistry(), (name) => name.includes('/jest-circus/'));
    forget(this.registries.getActiveEsmRegistry(), isOfOneFile);
  }

  /** The runner opens a context and never shuts it: Node would hand every promise on to the contexts of all files so far. They share one. */
  requireInternalModule(...module) {
    const { AsyncLocalStorage } = hooks;
    hooks.AsyncLocalStorage = function () {
      return CONTEXT;
    };
    try {
      return super.requireInternalModule(...module);
    } finally {
      hooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  }

  teardown() {
    this.restoreAllMocks();
  }
};

const CONTEXT = new hooks.AsyncLocalStorage();

const isOfOneFile = (name) =>
  name.startsWith('@jest/globals') || (!name.includes('/node_modules/') && /\.spec\.ts$|\/test\//.test(name));

function forget(modules, ofOneFile) {
  for (const name of [...modules.keys()]) if (ofOneFile(name)) modules.delete(name);
}

/** The runner keeps a file's tests, and who listens to them, on the world: the next file's tests would be told to the listeners of all before it. */
function forgetTests(world) {
  for (const symbol of Object.getOwnPropertySymbols(world))
    if (['EVENT_HANDLERS', 'JEST_STATE_SYMBOL'].includes(symbol.description)) delete world[symbol];
}
