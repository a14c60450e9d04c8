/**
 * The world that the spec files of one worker share: see one-runtime.cjs. Its global is an ordinary one: on the intercepted one that Jest makes,
 * each mention of Math or Error costs a microsecond.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

let kept;

module.exports = class OneEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept !== undefined) return kept;
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    kept = this;
  }

  /** The world ends with the worker. */
  async teardown() {}
};
