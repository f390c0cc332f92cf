import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/soak/**/*.test.ts'],
    env: {
      SOAK_LAUNCHES: process.env.SOAK_LAUNCHES ?? '300',
      SOAK_CANCELLATIONS: process.env.SOAK_CANCELLATIONS ?? '200',
    },
  },
});
