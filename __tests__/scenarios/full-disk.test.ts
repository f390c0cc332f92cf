import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { describeAsRoot, mayMount } from './as-root.ts';
import { bodyAt, errorsIn, isAlive, type Job, processesOf, serverCommand, startJob, until } from './harness.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

/** The runner keeps its command files in RUNNER_TEMP; a container may have them on another disk. */
const layouts: Record<string, () => { readonly job: Job; readonly disk: SmallDisk }> = {
  'with the runner’s files': () => {
    const disk = mountSmallDisk();
    return { disk, job: startJob({ within: disk.folder }) };
  },
  'without them': () => {
    const job = startJob();
    return { disk: mountSmallDisk({ at: job.temp }), job };
  },
};

const FULL = /the disk of RUNNER_TEMP is full \(ENOSPC: .*\); free some of it, or take a larger runner/;
const HARDLY_ANY = /Hardly any space is left on the disk of \/\S+, where its output goes: free some of it, or .*\.$/;
/** What a server prints before it goes on; it does not mind that there is no room for all of it. */
const TOO_MUCH = 'yes 2>/dev/null | head -c 1000000 2>/dev/null || true';

describeAsRoot(import.meta.filename, 'a full disk', () => {
  describe.runIf(mayMount).each(Object.keys(layouts))('%s', (layout) => {
    const jobOnDisk = (): { readonly job: Job; readonly disk: SmallDisk } => {
      const made = layouts[layout]?.();
      if (!made) throw new Error(`There is no ${layout}`);
      return made;
    };

    it('is told before anything is launched', async () => {
      const { job, disk } = jobOnDisk();
      disk.fill();
      const step = await job.uses({ run: serverCommand() }).done;
      expect(step.exitCode).toBe(1);
      expect(errorsIn(step)).toEqual([expect.stringMatching(FULL)]);
      expect(step.log).not.toMatch(/launched|^\s+at /m);
      expect((await job.end())[0]?.exitCode).toBe(0);
    });

    it('is told where the server fills it, and ends', async () => {
      const { job } = jobOnDisk();
      const step = await job.uses({ run: 'yes', name: 'talker' }).done;
      expect(step.exitCode).toBe(1);
      expect(errorsIn(step)).toEqual([expect.stringMatching(HARDLY_ANY)]);
      expect(errorsIn(step)[0]).toMatch(/^talker: ended with status 1 after /);
      expect((await job.end())[0]?.exitCode).toBe(0);
    });

    it('takes nothing from the end of a server when it is filled between main and post', async () => {
      const { job, disk } = jobOnDisk();
      const effect = join(temporaryFolder(), 'effect');
      const inputs = { name: 'api', 'stop-command': `echo stopped > '${effect}'`, summary: 'always' };
      const step = await job.uses({ run: serverCommand('announce=up'), ...inputs }).done;
      expect(step.exitCode, step.log).toBe(0);
      disk.fill();
      const [post] = await job.end();
      expect(post?.exitCode).toBe(0);
      expect(readFileSync(effect, 'utf8')).toBe('stopped\n');
      expect(post?.log).toMatch(/^api: stopped within/m);
      expect(post?.log).toMatch(/^up$/m);
      const warnings = post?.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
      if (post?.summary === '') expect(warnings).toEqual([expect.stringMatching(/^api: the disk .* is full/)]);
      else expect(warnings).toEqual([]);
      expect(processesOf(job)).toEqual([]);
    });
  });

  describe.runIf(mayMount)('that the server has filled', () => {
    it('with the outputs on it, ends the server, since no later step would find it', async () => {
      const job = startJob({ within: mountSmallDisk().folder });
      const step = await job.uses({ run: `${TOO_MUCH}\n${serverCommand()}` }).done;
      expect(step.exitCode).toBe(1);
      expect(errorsIn(step)).toEqual([expect.stringMatching(FULL)]);
      expect(step.log).not.toMatch(/^\s+at /m);
      expect(processesOf(job)).toEqual([]);
      const [post] = await job.end();
      expect(post?.exitCode).toBe(0);
      expect(post?.commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
    });

    it('without the outputs on it, is no reason not to serve', async () => {
      const job = startJob();
      mountSmallDisk({ at: job.temp });
      const step = await job.uses({ run: `${TOO_MUCH}\n${serverCommand()}`, 'print-log': 'never' }).done;
      expect(step.exitCode, step.log).toBe(0);
      expect(await bodyAt(step.outputs.url)).toContain('server');
      expect((await job.end())[0]?.log).toMatch(/stopped within/);
      expect(processesOf(job)).toEqual([]);
    });

    it('is told where ready-log waits for words that found no room', async () => {
      const job = startJob();
      mountSmallDisk({ at: job.temp });
      const run = `${TOO_MUCH}\n${serverCommand('ready-line=up')}`;
      const step = await job.uses({ run, 'ready-log': 'up', 'ready-timeout': '1s', 'print-log': 'never' }).done;
      expect(errorsIn(step)).toEqual([expect.stringMatching(HARDLY_ANY)]);
      expect(errorsIn(step)[0]).toMatch(/its output has not matched ready-log up/);
      expect(processesOf(job)).toEqual([]);
      await job.end();
    });

    it('is told beside its end by itself', async () => {
      const job = startJob();
      const disk = mountSmallDisk({ at: job.temp });
      const { outputs } = await job.uses({ run: serverCommand(), name: 'api' }).done;
      disk.fill();
      await fetch(`${outputs.url}/exit/3`).catch(() => {});
      await until(() => !isAlive(Number(outputs.pid)));
      const [post] = await job.end();
      expect(post?.commands.find(({ name }) => name === 'warning')?.data).toMatch(
        /^api: ended by itself .* Hardly any space is left on the disk of /,
      );
    });
  });

  it.runIf(mayMount).each([3, 4, 5, 6, 7])(
    'fails a step in one line, or not at all, wherever it comes in its way, and nothing is left: %s pages',
    async (pages) => {
      const disk = mountSmallDisk();
      const job = startJob({ within: disk.folder });
      disk.fill(pages);
      // So long a name makes each saved state as long as a third of a page.
      const inputs = { name: 'long'.repeat(50), test: 'sleep 0.2; echo tested' };
      const step = await job.uses({ run: serverCommand(), ...inputs }).done;
      expect(errorsIn(step)).toEqual(step.exitCode === 0 ? [] : [expect.stringMatching(FULL)]);
      expect(step.log).not.toMatch(/^\s+at /m);
      expect(processesOf(job)).toEqual([]);
      const [post] = await job.end();
      expect(post?.exitCode).toBe(0);
      expect(post?.log).not.toContain('by itself');
    },
  );

  it.runIf(mayMount).each([0, 1, 2, 3])('that takes %s more files is told', async (files) => {
    const job = startJob();
    mountSmallDisk({ at: job.temp, files });
    const step = await job.uses({ run: serverCommand() }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([expect.stringMatching(FULL)]);
    expect((await job.end())[0]?.exitCode).toBe(0);
  });
});
