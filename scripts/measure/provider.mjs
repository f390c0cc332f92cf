// Vitest's own coverage by V8, to which is added what has run in processes of their own, the action's.
import v8 from '@vitest/coverage-v8';

export default {
  ...v8,
  async getProvider() {
    const { withProcesses } = await import('./with-processes.mjs');
    return withProcesses(process.env.MEASURED_BUILD ?? '');
  },
};
