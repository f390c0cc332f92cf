import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findNode24 } from '../../scripts/runner.mjs';

/** Makes 400 MB of garbage of which a little is alive at any time, then tells the room for young objects in MB. */
const PROGRAM = `
import { getHeapSpaceStatistics } from 'node:v8';
const alive = [];
for (let made = 0; made < 1_000_000; made += 1) alive[made % 5_000] = new Array(50).fill(made);
const { space_size: bytes } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
console.log(bytes / 1_048_576);
`;

function roomForYoungObjects(program: string): number {
  return Number(execFileSync(findNode24(), ['--input-type=module', '-e', program], { encoding: 'utf8' }));
}

it('keeps V8 from making more room for young objects the more of them there are', () => {
  const { href } = pathToFileURL(join(import.meta.dirname, '../../src/system/small-young-generation.ts'));
  expect(roomForYoungObjects(PROGRAM)).toBeGreaterThan(12);
  expect(roomForYoungObjects(`import ${JSON.stringify(href)};${PROGRAM}`)).toBeLessThan(6);
});
