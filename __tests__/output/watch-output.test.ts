import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OutputWatch, watchOutput } from '../../src/output/watch-output.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Watched {
  readonly watch: OutputWatch;
  /** Writes to the log, and lets the watch look. */
  readonly write: (text: string) => void;
  /** What has matched so far, after a look at everything. */
  readonly matched: () => Promise<Readonly<Record<string, string>> | 'not yet'>;
}

function watching(pattern: RegExp | undefined, before = ''): Watched {
  const file = join(temporaryFolder(), 'server.log');
  writeFileSync(file, before);
  const watch = watchOutput(file, Buffer.byteLength(before), pattern);
  onTestFinished(watch.close);
  return {
    watch,
    write: (text) => {
      appendFileSync(file, text);
      while (watch.readOn());
      watch.readOn();
    },
    matched: () => Promise.race([watch.matched, new Promise<'not yet'>((resolve) => setImmediate(resolve, 'not yet'))]),
  };
}

describe('the output of a launch', () => {
  it('begins at its offset: an earlier launch’s is not seen', async () => {
    const { watch, write, matched } = watching(/ready/, 'ready\n');
    write('starting\n');
    expect(watch.text()).toBe('starting\n');
    expect(await matched()).toBe('not yet');
  });

  it('has news when something has come since the last look', () => {
    const { watch, write } = watching(undefined);
    expect(watch.pieces()).toBe(0);
    write('x');
    expect([watch.pieces(), watch.pieces()]).toEqual([1, 1]);
  });

  it.each(['x', 'é', '➜', '🚀', '\x1b[32mx\x1b[39m\x1b[1mx\x1b[22mxxxxxxxx'])(
    'is kept to its end, 32 Ki characters of it, when it is all %j',
    (text) => {
      const { watch, write } = watching(undefined);
      write(text.repeat(1_000_000));
      write('the end');
      expect(watch.text()).toMatch(/the end$/);
      expect(watch.text().length).toBe(32_768);
      expect(watch.text()).not.toContain('\ufffd');
    },
  );

  it('is told without colours', async () => {
    const { watch, write, matched } = watching(/^ready on (?<port>\d+)$/m);
    write('\x1b[32mready\x1b[39m on \x1b[1m3000\x1b[22m\n');
    expect(watch.text()).toBe('ready on 3000\n');
    expect(await matched()).toEqual({ port: '3000' });
  });

  it('is told without a colour that comes in two writes', () => {
    const { watch, write } = watching(undefined);
    write('listening on \x1b[3');
    write('6mhttp://localhost:\x1b');
    write('[1m3000\x1b[22m/\n');
    write('\x1b]0;ti');
    write('tle\x07done\n');
    expect(watch.text()).toBe('listening on http://localhost:3000/\ndone\n');
  });

  it('keeps an escape that never ends from hiding what follows', () => {
    const { watch, write } = watching(undefined);
    write('\x1b]0;');
    write('x'.repeat(5_000));
    write('ready\n');
    expect(watch.text()).toContain('ready');
  });
});

describe('a pattern in the output', () => {
  it('matches with its named groups, those that took no part left out', async () => {
    const { write, matched } = watching(/on (?<port>\d+)(?: with (?<token>\w+))?\n/);
    write('starting\n');
    expect(await matched()).toBe('not yet');
    write('on 3000\n');
    expect(await matched()).toEqual({ port: '3000' });
  });

  it('matches once, for good', async () => {
    const { write, matched } = watching(/on (?<port>\d+)\n/);
    write('on 1\n');
    write('on 2\n');
    expect(await matched()).toEqual({ port: '1' });
  });

  it('matches across writes', async () => {
    const { write, matched } = watching(/server is ready/);
    write('server is re');
    expect(await matched()).toBe('not yet');
    write('ady\n');
    expect(await matched()).toEqual({});
  });

  it.each([
    ['30', '00', '\n'],
    ['30', '\x1b[1', 'm00\n'],
  ])('is not believed while a number at the very end may be half there: %j', async (...writes) => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, 'listening on ');
    const watch = watchOutput(file, 0, /on (?<port>\d+)/);
    onTestFinished(watch.close);
    for (const text of writes) {
      appendFileSync(file, text);
      watch.readOn();
    }
    expect(await watch.matched).toEqual({ port: '3000' });
  });

  it('is believed at the very end once a look brings nothing more', async () => {
    const { watch, write, matched } = watching(/on (?<port>\d+)/);
    write('listening on 3000');
    expect(await matched()).toEqual({ port: '3000' });
    expect(watch.readOn()).toBe(false);
  });

  it('matches at once where there is none', async () => {
    expect(await watching(undefined).matched()).toEqual({});
  });

  it('is found in the midst of much output', async () => {
    const { write, matched } = watching(/^ready (?<n>\d+)$/m);
    write(`${'noise\n'.repeat(300_000)}ready 7\n${'noise\n'.repeat(300_000)}`);
    expect(await matched()).toEqual({ n: '7' });
  });

  it('is found wherever the output is read and searched in parts', async () => {
    for (const before of [48, 49, 1_024].map((kilobytes) => kilobytes * 1_024)) {
      for (const offset of [0, 4, 8, 9]) {
        const { write, matched } = watching(/[^x](?<word>ready) ➜\n/);
        write(`${'x'.repeat(before - offset)} ready ➜\n${'x'.repeat(100_000)}`);
        expect(await matched()).toEqual({ word: 'ready' });
      }
    }
  });

  it('has the beginning of a line where there is one, and not where a part begins', async () => {
    const { write, matched } = watching(/^ready$/m);
    for (let length = 0; length < 40; length += 1) write(`${'x'.repeat(length)}${'not ready\n'.repeat(10_000)}`);
    expect(await matched()).toBe('not yet');
  });

  it('that takes too long is given up, and the output is still told', async () => {
    const { watch, write, matched } = watching(/^(a+)+$/);
    expect(watch.patternIsTooSlow()).toBe(false);
    write(`${'a'.repeat(60)}b\n`);
    expect(watch.patternIsTooSlow()).toBe(true);
    expect(await matched()).toBe('not yet');
    expect(watch.text()).toMatch(/a+b\n$/);
  });
});

describe('catching up with the output', () => {
  it('takes in all that there is', async () => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, `${'x'.repeat(5 * 1_048_576)}the end`);
    const watch = watchOutput(file, 0, undefined);
    onTestFinished(watch.close);
    await watch.catchUp(new AbortController().signal);
    expect(watch.text()).toMatch(/the end$/);
    expect(watch.readOn()).toBe(false);
  });

  it('ends when its time is over, with a mebibyte taken in at least', async () => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, 'x'.repeat(5 * 1_048_576));
    const watch = watchOutput(file, 0, /never/);
    onTestFinished(watch.close);
    await watch.catchUp(new AbortController().signal, 0);
    expect(watch.pieces()).toBe(1);
  });

  it('ends when it is aborted', async () => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, 'x'.repeat(3 * 1_048_576));
    const watch = watchOutput(file, 0, undefined);
    onTestFinished(watch.close);
    await expect(watch.catchUp(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
