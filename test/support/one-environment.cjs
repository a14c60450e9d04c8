/** The world that the spec files of one worker share: see one-runtime.cjs. */
const { TestEnvironment } = require('jest-environment-node');

let kept;

module.exports = class OneEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept !== undefined) return kept;
    super(config, context);
    kept = this;
  }

  /** The world ends with the worker. */
  async teardown() {}
};
