// Vitest's own coverage by V8, to which is added what has run in the processes of the action.
import v8 from '@vitest/coverage-v8';

export default {
  ...v8,
  async getProvider() {
    const { withBundles } = await import('./with-bundles.mjs');
    return withBundles(process.env.MEASURED_BUILD ?? '');
  },
};
