import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { outputsOf } from '../../src/outputs.ts';
import { LINUX } from '../inputs/inputs-of.ts';
import { READY } from '../ready.ts';
import { COLOURS, ICONS, LONGEST_DESCRIPTION } from './marketplace.ts';
import { SERVE, STOP } from './own-files.ts';

/** Read in the post phase and by the stop action, for what the runner fills in. */
const OWN_INPUT = 'job-status';

describe.each([
  ['action.yml', SERVE],
  ['stop/action.yml', STOP],
])('%s', (_, { description, branding, inputs, outputs = {} }) => {
  it('has a description that is short enough for the marketplace', () => {
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('has an icon and a colour that GitHub knows', () => {
    expect(ICONS).toContain(branding.icon);
    expect(COLOURS).toContain(branding.color);
  });

  it.each(Object.entries({ ...inputs, ...outputs }))(
    'describes %s in full sentences on one line, without an expression',
    (_, { description }) => {
      expect(description).toMatch(/^[A-Z`].*\.$/);
      // The runner would evaluate it, and refuse the action.
      expect(description).not.toContain('${{');
      expect(description.match(/`/g)?.length ?? 0, 'backticks').toSatisfy((count: number) => count % 2 === 0);
    },
  );
});

describe('action.yml', () => {
  it('describes the inputs that are read, and no others', async () => {
    const read = new Set<string>([OWN_INPUT]);
    await parseInputs((name) => {
      read.add(name);
      return SERVE.inputs[name]?.default ?? '';
    }, LINUX);
    expect(Object.keys(SERVE.inputs).sort()).toEqual([...read].sort());
  });

  it('describes the outputs that are set, and no others', () => {
    const set = outputsOf({ ...READY, ready: { ...READY.ready, captured: {} } }, { url: '', ports: {} });
    expect(Object.keys(SERVE.outputs ?? {}).sort()).toEqual(Object.keys(set).sort());
  });
});
