import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/recipes/every-recipe.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
