import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serversToStop } from '../../src/inputs/servers-to-stop.ts';
import type { SavedState } from '../../src/state/state.ts';
import { anyText } from '../any-text.ts';
import { SAMPLE_STATE } from '../sample-state.ts';

const server = (name: string, port?: number, about: Partial<SavedState> = {}) => ({
  ...SAMPLE_STATE,
  stopCommandDue: false,
  ready: port === undefined ? undefined : { url: 'x', port, at: 1, afterMs: 1, proven: true },
  settings: { ...SAMPLE_STATE.settings, name },
  ...about,
});
const API = server('api', 23_817);
const DATABASE = server('database', 23_900);
const NEVER_READY = server('broken');
const ALL = [API, NEVER_READY, DATABASE];

describe('the servers to stop', () => {
  it('are all of them', () => {
    expect(serversToStop(ALL, 'all')).toEqual({ value: ALL });
    expect(serversToStop([], 'all')).toEqual({ value: [] });
  });

  it('are not those that main has ended, unless their stop-command is due', () => {
    const failed = server('failed', undefined, { stage: 'failed' });
    const tested = server('tested', 1, { stage: 'stopped' });
    const due = server('due', 2, { stage: 'stopped', stopCommandDue: true });
    expect(serversToStop([failed, API, tested, due], 'all')).toEqual({ value: [API, due] });
  });

  it('are those, too, that main is still launching', () => {
    const launching = server('launching', undefined, { stage: 'launching' });
    expect(serversToStop([launching], 'all')).toEqual({ value: [launching] });
  });

  it('are the one that was ready on the port, the last one where several were', () => {
    expect(serversToStop(ALL, '23900')).toEqual({ value: [DATABASE] });
    expect(serversToStop([server('later', 23_817), API], '23817')).toEqual({ value: [server('later', 23_817)] });
  });

  it.each(['', 'undefined', '8080', '023817', 'api'])('are not %j', (text) => {
    expect(serversToStop(ALL, text)).toEqual({
      problem: `port: ${JSON.stringify(text)} is no port of a server of this job; it takes all, or a port of this job: 23817 (api), 23900 (database)`,
    });
  });

  it('are servers of the job, or there is a problem of one line, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('all', '23817', ' 23900')), (text) => {
        const parsed = serversToStop(ALL, text);
        if ('problem' in parsed) expect(parsed.problem).toMatch(/^port: [^\r\n]+$/);
        else for (const one of parsed.value) expect(ALL).toContain(one);
      }),
    );
  });

  it('are not to be named where none is ready', () => {
    expect(serversToStop([NEVER_READY], '1')).toEqual({
      problem: 'port: "1" is no port of a server of this job; no step of this job has a server ready',
    });
  });
});
