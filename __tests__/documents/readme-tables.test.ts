import { describe, expect, it } from 'vitest';
import { withTables } from '../../scripts/readme-tables.mjs';
import { rendered, textsIn } from '../report/rendered.ts';
import { SERVE, STOP, textOf } from './own-files.ts';

const README = textOf('README.md');
const EMPTY = ['inputs', 'outputs', 'stop-inputs']
  .map((name) => `<!-- ${name}: made by npm run docs -->\n<!-- /${name} -->\n`)
  .join('');

describe('the README’s tables', () => {
  it('say what action.yml and stop/action.yml say; npm run docs makes it so', () => {
    expect(withTables(README, { serve: SERVE, stop: STOP })).toBe(README);
  });

  it('are made anew where somebody has written into them, and nowhere else', () => {
    const made = withTables(README, { serve: SERVE, stop: STOP });
    const edited = made.replace('| `launches` |', '| `launches` | 1 |');
    expect(edited).not.toBe(made);
    expect(withTables(edited, { serve: SERVE, stop: STOP })).toBe(made);
    const outside = `${made}\n| \`launches\` | 1 |\n`;
    expect(withTables(outside, { serve: SERVE, stop: STOP })).toBe(outside);
  });

  it('tell the default as the value, as “required”, or in the words that end the description', () => {
    const inputs = {
      run: { description: 'The command.', required: true },
      name: { description: 'What it is called. Default: the command’s first word.' },
      port: { description: '`a|b`: one of both.', default: 'auto' },
      env: { description: 'Lines.' },
      'job-status': { description: 'For the action itself.', default: '${{ job.status }}' },
    };
    const made = withTables(EMPTY, { serve: { inputs }, stop: { inputs: {} } });
    expect(made).toContain('\n| `env` | | Lines. |\n');
    expect(textsIn(rendered(made), 'td')).toEqual([
      ...['run', 'required', 'The command.'],
      ...['name', 'the command’s first word', 'What it is called.'],
      ...['port', 'auto', 'a|b: one of both.'],
      ...['env', '', 'Lines.'],
    ]);
  });

  it('have a place each', () => {
    const readme = README.replace('<!-- /outputs -->', '');
    expect(() => withTables(readme, { serve: SERVE, stop: STOP })).toThrow('no place of its own for the outputs');
  });
});
