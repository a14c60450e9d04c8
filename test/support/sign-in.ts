export * from '../../demo/src/sign-in.js';
