import { describe, expect, it } from 'vitest';
import { commandReader, parseCommand } from '../../scripts/runner-commands.mjs';

/** What the lines lead to, with the last token that commands were stopped with. */
function actedOn(...lines: readonly string[]): { readonly names: readonly string[]; readonly resumeToken: unknown } {
  const reader = commandReader();
  const names = lines.flatMap((line) => reader.read(line)?.name ?? []);
  return { names, resumeToken: reader.resumeToken };
}

describe('a workflow command, as GitHub documents it,', () => {
  it.each([
    ['to debug', '::debug::Set the Octocat variable', 'debug', {}, 'Set the Octocat variable'],
    [
      'to note something',
      '::notice file=app.js,line=1,col=5,endColumn=7::Missing semicolon',
      'notice',
      { file: 'app.js', line: '1', col: '5', endColumn: '7' },
      'Missing semicolon',
    ],
    [
      'to report an error',
      '::error file=app.js,line=1,endLine=2,title=YOUR-TITLE::Missing semicolon',
      'error',
      { file: 'app.js', line: '1', endLine: '2', title: 'YOUR-TITLE' },
      'Missing semicolon',
    ],
    ['to begin a group', '::group::My title', 'group', {}, 'My title'],
    ['to end a group', '::endgroup::', 'endgroup', {}, ''],
    ['to mask a secret', '::add-mask::Mona The Octocat', 'add-mask', {}, 'Mona The Octocat'],
    [
      'to remove a matcher',
      '::remove-matcher owner=eslint-compact::',
      'remove-matcher',
      { owner: 'eslint-compact' },
      '',
    ],
    ['to set an output', '::set-output name=color::green', 'set-output', { name: 'color' }, 'green'],
  ])('%s is understood', (_, line, name, properties, data) => {
    expect(parseCommand(line)).toEqual({ name, properties, data });
  });
});

// None of the lines stands in a test's name: they would be commands in the log of the tests, too.
describe('a line is a command', () => {
  it.each([
    ['after white space', ' \t::warning::x', 'x'],
    ['after white space that only .NET calls so', '\u0085\u00a0\u2028\u3000::warning::x', 'x'],
    ['in any case', '::WarNing::x', 'x'],
    ['with escapes', '::warning::100%25 of%0Athem%0D%3A%2C', '100% of\nthem\r%3A%2C'],
    ['with a text that looks like one', '::warning::a::b::c', 'a::b::c'],
    ['in the older form', '##[warning]x', 'x'],
    ['in the older form, anywhere', 'once ##[warning]upon%3B%5D', 'upon;]'],
    ['in the older form, where the newer one has an unknown name', '::no::##[warning]x', 'x'],
    ['in the older form, where the newer one comes late', 'x ::warning::##[warning]y', 'y'],
  ])('%s', (_, line, data) => expect(parseCommand(line)).toEqual({ name: 'warning', properties: {}, data }));

  it('with properties, whose escapes differ between the forms', () => {
    expect(parseCommand('::error title=a%3Ab%2Cc, file=,line=1 ::x')?.properties).toEqual({
      title: 'a:b,c',
      line: '1',
    });
    expect(parseCommand('##[error title=a%3Bb%5Dc;file=;line=1]x')?.properties).toEqual({ title: 'a;b]c', line: '1' });
  });

  it.each([
    ['with words before it', 'x ::warning::y'],
    ['with a byte order mark before it', '\ufeff::warning::x'],
    ['with an unknown name', '::warn::x'],
    ['with a tab after the name', '::warning\tfile=x::y'],
    ['with no end', '::warning'],
    ['with no end, in the older form', '##[warning'],
    ['in the older form, where an earlier one has an unknown name', '##[x]##[warning]y'],
    ['that only the runner itself may give', '::internal-set-repo-path repoFullName=a::b'],
    ['whose marks hold characters without a weight', ':\u200b:warning::x'],
    ['after characters without a weight', '\u00ad\u200b\u200b::warning::x'],
    ['in the older form, whose mark holds characters without a weight', '#\u200b#[warning]x'],
  ])('but not %s', (_, line) => expect(parseCommand(line)).toBeUndefined());

  it('where only one of the ways to search finds its marks', () => {
    expect(parseCommand('#\u200b#[x]##[warning]y')?.name).toBe('warning');
    expect(parseCommand('::warning file=x:\u200b:y')).toMatchObject({ name: 'warning', data: ':y' });
  });
});

describe('stopped commands', () => {
  it('do nothing until their token comes', () => {
    const lines = [
      '::stop-commands::T0ken',
      '::error::x',
      '##[error]x',
      '::stop-commands::y',
      ' ::t0KEN::',
      '::debug::z',
    ];
    expect(actedOn(...lines)).toEqual({ names: ['stop-commands', 't0ken', 'debug'], resumeToken: undefined });
  });

  it('are resumed by the older form, too, and by no other word', () => {
    expect(actedOn('::stop-commands::T', '::T', 'T', '::U::')).toEqual({ names: ['stop-commands'], resumeToken: 'T' });
    expect(actedOn('::stop-commands::T', 'x ##[T]').resumeToken).toBeUndefined();
  });

  it('take no token that is empty or the name of a command', () => {
    for (const token of ['', 'Error', 'stop-commands', 'pause-logging']) {
      expect(() => actedOn(`::stop-commands::${token}`)).toThrow('refuses');
    }
  });

  it('know no token before they are stopped', () => expect(actedOn('::T::x').names).toEqual([]));
});
