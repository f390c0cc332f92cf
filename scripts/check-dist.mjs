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
  console.error(`dist/ is not what src/ builds to; run npm run build and commit the result:\n${changes}`);
  process.exit(1);
}
console.log('dist/ is what src/ builds to');
