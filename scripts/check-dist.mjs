// Proves that the committed dist/ is what `npm run build` makes of src/: no difference, no file too many or too few.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';

const root = dirname(import.meta.dirname);
execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
  cwd: root,
  encoding: 'utf8',
});
if (changes !== '') {
  const difference = execFileSync('git', ['diff', '--text', 'HEAD', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const shown = difference.split('\n').slice(0, 40).join('\n');
  console.error(`dist/ is not what src/ builds to; run npm run build and commit the result:\n${changes}\n${shown}`);
  process.exit(1);
}
console.log('dist/ is what src/ builds to');
