import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/recipe-workspace.mjs';
import { onLinux } from '../scenarios/harness.ts';
import { launchPlainly, launchRobbed, triable, workspaceOf } from './try-recipe.ts';

const fast = triable.filter(({ trial }) => trial.fast);

// On a developer's machine `node scripts/install-recipes.mjs --fast` installs them; CI does so before.
const isHere = (recipe: (typeof fast)[number]): boolean =>
  process.env.CI === 'true' || isInstalled(workspaceOf(recipe));

describe.runIf(onLinux)('docs/recipes.md', () => {
  for (const recipe of fast) {
    describe.runIf(isHere(recipe))(recipe.name, () => {
      it('serves on the port that was chosen, and leaves nothing', () => launchPlainly(recipe));

      it('serves on another port when somebody takes the first one, and leaves nothing', () => launchRobbed(recipe));
    });
  }

  it('has eight recipes that are fast to try', () => {
    expect(fast.map(({ name }) => name)).toHaveLength(8);
  });
});
