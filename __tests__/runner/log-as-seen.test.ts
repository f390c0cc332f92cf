import { describe, expect, it } from 'vitest';
import { logAsSeen, logView } from '../../scripts/log-as-seen.mjs';

describe('the log as its reader sees it', () => {
  it('has the titles of groups without what is folded, and annotations with their levels', () => {
    const log = [
      'web: ready',
      '::group::Output of web (50 %25)',
      '::stop-commands::token',
      '::endgroup::',
      '::error::said by the server',
      '::token::',
      '::endgroup::',
      '::error title=Wrong input::port: "x"%0Asecond line',
      '::warning::late',
      '::add-mask::secret',
      '',
      'web: stopped',
    ].join('\n');
    expect(logAsSeen(log)).toEqual([
      ...['web: ready', '▸ Output of web (50 %)', 'Error: port: "x"', 'second line', 'Warning: late'],
      ...['', 'web: stopped'],
    ]);
  });

  it('has what is folded below its title once that is unfolded', () => {
    const log = ['::group::Output', '::stop-commands::t', '::error::no command', '::t::', '::endgroup::', 'end'];
    expect(log.flatMap(logView({ unfolded: true }))).toEqual(['▾ Output', '  ::error::no command', 'end']);
  });

  it('has the lines of a debugged job', () => {
    expect(logAsSeen('::debug::web +3 ms: spawn')).toEqual(['##[debug]web +3 ms: spawn']);
  });
});
