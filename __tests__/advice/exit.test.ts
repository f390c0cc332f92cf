import { describe, expect, it } from 'vitest';
import { adviceOnExit } from '../../src/advice/exit.ts';

const advice = (status: number, { output = '', run = 'npm start' } = {}): string =>
  adviceOnExit({ status, output, run, shell: 'bash', variable: 'PORT', directory: '/app' });

describe('what is advised after the end of a command', () => {
  it.each([
    [0, 'A server must stay in the foreground'],
    [126, 'is the file executable'],
    [127, 'The shell does not know the command'],
    [1, ''],
    [143, ''],
  ])('goes by its status %i', (status, text) => {
    expect(advice(status)).toContain(text);
    if (text === '') expect(advice(status)).toBe('');
  });

  it('goes by its words before its status', () => {
    expect(advice(127, { output: 'sh: 1: vite: not found' })).toContain('The shell does not know "vite"');
  });

  it('names the directory in which it ran, and its port as its shell does', () => {
    expect(advice(1, { output: 'Could not open input file: a.php' })).toContain('seen from /app: ');
    expect(advice(1, { output: 'listen tcp :80: bind: permission denied' })).toContain('have it listen on $PORT.');
  });

  it('does not go by the words of a command that did what it was to do', () => {
    expect(advice(0, { output: 'Error: connect ECONNREFUSED 127.0.0.1:1' })).toContain('in the foreground');
  });

  it('goes by a question that has ended as if all were well', () => {
    expect(advice(0, { output: 'Which port? ' })).toContain('It asks "Which port?", and nobody can answer');
  });

  it('looks for a port that the command misspells', () => {
    expect(advice(2, { run: 'serve --port %PORT%' })).toBe(
      'Is that for want of a port? Look: in bash the variable is $PORT, not %PORT%.',
    );
  });
});
