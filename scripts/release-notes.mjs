// Prints what CHANGELOG.md says of a version, for its release: node scripts/release-notes.mjs v1.2.3
// Ends with status 1 where the tag is no version, is not that of package.json, or has no part in CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from './changelog.mjs';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const result = releaseNotes(process.argv[2] ?? '', version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
if ('problem' in result) {
  console.error(result.problem);
  process.exit(1);
}
console.log(result.notes);
