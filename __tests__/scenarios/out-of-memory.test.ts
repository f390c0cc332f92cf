import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsIn, isAlive, startJob, until } from './harness.ts';

/** A control group whose processes may use 60 MB; undefined where there is no right to make one. */
function memoryGroup(): string | undefined {
  try {
    const groups = readFileSync('/proc/self/cgroup', 'utf8');
    const first = /^\d+:memory:(.*)$/m.exec(groups)?.[1];
    const [parent, limit] =
      first === undefined
        ? [`/sys/fs/cgroup${/^0::(.*)$/m.exec(groups)?.[1]}`, 'memory.max']
        : [`/sys/fs/cgroup/memory${first}`, 'memory.limit_in_bytes'];
    const group = join(parent, `serve-on-free-port-test-${process.pid}`);
    mkdirSync(group);
    try {
      writeFileSync(join(group, limit), '60000000');
      return group;
    } catch {
      rmdirSync(group);
      return undefined;
    }
  } catch {
    return undefined;
  }
}

const group = memoryGroup();
if (group) rmdirSync(group);

/** A server that wants ever more memory, at once or when it is asked. */
const greedy = (when: 'at once' | 'on request', inGroup: string): string => {
  const grow = 'const all = []; for (;;) all.push(Buffer.alloc(5e6, 1));';
  const script =
    when === 'at once' ? grow : `require("http").createServer(() => { ${grow} }).listen(process.env.PORT, "127.0.0.1")`;
  return `echo $$ > ${inGroup}/cgroup.procs\nexec "${process.execPath}" -e '${script}'`;
};

describe.skipIf(!group)('a server for which the memory does not suffice', () => {
  it('is told to have been killed for that, when it was ready before', async () => {
    const job = startJob();
    const inGroup = memoryGroup() ?? '';
    const { outputs } = await job.uses({ run: greedy('on request', inGroup), name: 'greedy' }).done;
    await fetch(outputs.url ?? '').catch(() => {});
    await until(() => !isAlive(Number(outputs.pid)));
    const [post] = await job.end();
    rmdirSync(inGroup);
    expect(post?.commands.find(({ name }) => name === 'warning')?.data).toMatch(
      /^greedy: ended by itself with status 137 \(SIGKILL\), .* ready\. Meanwhile the kernel has killed .* because memory ran out/,
    );
  });

  it('is told to have been killed for that, before it is ready', async () => {
    const job = startJob();
    const inGroup = memoryGroup() ?? '';
    const step = await job.uses({ run: greedy('at once', inGroup), name: 'greedy' }).done;
    rmdirSync(inGroup);
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/^greedy: ended with status 137 \(SIGKILL\) .* because memory ran out: give the job less/),
    ]);
  });
});
