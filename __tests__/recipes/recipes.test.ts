import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspacesOf } from '../../scripts/recipe-workspace.mjs';
import { ownRecipes, readRecipes } from '../../scripts/recipes.mjs';
import { repository } from '../../scripts/runner.mjs';

const COMMENT = '<!--\nnpm: vite@7.1.2\nexpect: hello\n-->';
const STEP = '- uses: <owner>/serve-on-free-port@v1\n  with:\n    run: npx vite --port $PORT\n    ready-path: /';

function page({ comment = COMMENT, step = STEP, words = 'Vite needs `--port`.' } = {}): string {
  return `# Recipes\n\n## JavaScript\n\n### Vite dev server\n\n${comment}\n\n\`\`\`yaml\n${step}\n\`\`\`\n\n${words}\n`;
}

const read = (markdown: string) => readRecipes(markdown, ['run', 'ready-path', 'stop-timeout']);

describe('a page of recipes', () => {
  it('gives the inputs of each step, and what the comment says of its trial', () => {
    expect(read(page())).toEqual([
      {
        name: 'Vite dev server',
        inputs: { run: 'npx vite --port $PORT', 'ready-path': '/' },
        trial: {
          workspace: 'vite-dev-server',
          npm: ['vite@7.1.2'],
          pip: [],
          debian: [],
          build: '',
          get: '/',
          send: undefined,
          expect: 'hello',
          fast: false,
        },
      },
    ]);
  });

  it('gives the reason why a recipe is not run here', () => {
    const [recipe] = read(page({ comment: '<!-- not run here: needs a Docker engine -->' }));
    expect(recipe).toEqual(expect.objectContaining({ notRunHere: 'needs a Docker engine' }));
    expect(recipe?.trial).toBeUndefined();
  });

  it('hands inputs over as the runner does, as text', () => {
    const [recipe] = read(page({ step: `${STEP}\n    stop-timeout: 5` }));
    expect(recipe?.inputs['stop-timeout']).toBe('5');
  });

  it('may have steps before and after the one that serves', () => {
    const [recipe] = read(page({ step: `- run: npm ci\n${STEP}\n- run: npm test` }));
    expect(recipe?.inputs.run).toBe('npx vite --port $PORT');
  });

  it.each([
    ['no comment for the tests below its heading', { comment: '' }],
    ['no sentence below its yaml block', { words: '' }],
    ['0 steps that use the action, instead of one', { step: '- run: npm ci' }],
    ['2 steps that use the action, instead of one', { step: `${STEP}\n${STEP}` }],
    ['unknown input ready-paht', { step: STEP.replace('ready-path', 'ready-paht') }],
    ['unknown key nmp in its comment', { comment: COMMENT.replace('npm', 'nmp') }],
    ['its comment does not say what to expect', { comment: '<!-- npm: vite@7.1.2 -->' }],
    ['no exact version of vite@7, express', { comment: COMMENT.replace('vite@7.1.2', 'vite@7 express') }],
    ['no exact version of flask>=3', { comment: `${COMMENT.slice(0, -3)}pip: flask>=3\n-->` }],
  ])('is refused with %j', (problem, parts) => {
    expect(() => read(page(parts))).toThrow(`recipe "Vite dev server": ${problem}`);
  });

  it('is refused without a yaml block', () => {
    expect(() => read(page().replace('```yaml', '```sh'))).toThrow('recipe "Vite dev server": no yaml block');
  });
});

describe('docs/recipes.md', () => {
  const recipes = ownRecipes();

  it('has at least forty recipes, each under a heading of its own', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length);
  });

  it('tells its readers which of them are not run', () => {
    const notRun = recipes.filter(({ notRunHere }) => notRunHere).map(({ name }) => name);
    expect(readFileSync(join(repository, 'docs/recipes.md'), 'utf8')).toContain(`(${notRun.join(', ')})`);
  });

  it('uses all of our files for recipes', () => {
    const fixtures = readdirSync(join(repository, '__tests__/fixtures/recipes'));
    expect(workspacesOf(recipes).map(({ name }) => name)).toEqual(expect.arrayContaining(fixtures));
  });

  it('has at least thirty that are run here', () => {
    expect(recipes.filter(({ trial }) => trial).length).toBeGreaterThanOrEqual(30);
  });
});
