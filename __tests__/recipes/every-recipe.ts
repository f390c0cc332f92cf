import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/recipe-workspace.mjs';
import { launchPlainly, launchRobbed, triable, workspaceOf } from './try-recipe.ts';

const words = (process.env.RECIPES ?? '').toLowerCase().split(',');
const wanted = triable.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word)));

describe.each(wanted)('the recipe $name', (recipe) => {
  const isHere = isInstalled(workspaceOf(recipe));

  it('is installed', () => {
    expect(isHere).toBe(true);
  });

  it.runIf(isHere)('serves on the port that was chosen, and leaves nothing', () => launchPlainly(recipe));

  it.runIf(isHere)('serves on another port when somebody takes the first one, and leaves nothing', () =>
    launchRobbed(recipe),
  );
});
