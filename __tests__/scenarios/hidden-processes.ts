import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { cleanUpAfterTest } from './harness.ts';

/**
 * A container of a kind, with a /proc that shows a user their own processes alone; what enters it, as root. It ends with its
 * input, so it does not outlive the test.
 */
export async function hiddenProcesses(): Promise<readonly string[]> {
  // Of the /proc that is still the old one, its own number as others see it.
  const script = 'read pid _ < /proc/self/stat; mount -t proc -o hidepid=2 proc /proc && echo $pid && exec cat';
  const holder = spawn('unshare', ['--mount', '--pid', '--fork', 'sh', '-c', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  cleanUpAfterTest(async () => {
    holder.stdin.end();
    await once(holder, 'exit');
  });
  const [pid] = await once(createInterface({ input: holder.stdout }), 'line');
  return ['nsenter', '--target', String(pid), '--mount', '--pid'];
}
