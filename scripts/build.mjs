// Builds dist/ from src/: tsc, then one ncc bundle for each entry.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { completeLicenses } from './licenses.mjs';

const root = dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const node = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
node(require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tsconfig.build.json');

// @actions/core drags in undici for its OIDC functions, which nothing here uses: 1 MB that doubles the start-up time.
// The toolkit does not declare its packages free of side effects, so the bundler has to keep all of it. These copies
// do; they stand nearer to the compiled files than node_modules, and are found first.
for (const name of ['core', 'exec', 'io', 'http-client']) {
  const copy = join(root, 'build/node_modules/@actions', name);
  cpSync(join(root, 'node_modules/@actions', name), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}

// As CommonJS: Node reads every builtin module to its last export for an ES module that imports it (streams, promises), which
// costs a tenth of its start. The folder says so for itself, as the package is one of ES modules.
writeFileSync(join(root, 'build/js/package.json'), '{}');

// Without the cache of the user's home: what it has of this folder from another commit gets into the bundle (seen: the
// import of a package that was one of ES modules then).
for (const entry of ['main', 'post', 'stop']) {
  const target = join('dist', entry);
  node(
    require.resolve('@vercel/ncc/dist/ncc/cli.js'),
    'build',
    `build/js/${entry}.js`,
    '-o',
    target,
    '--license',
    'licenses.txt',
    '-q',
    '--no-cache',
  );
  completeLicenses(join(root, target), join(root, 'node_modules'));
  writeFileSync(join(root, target, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
}
console.log(readdirSync(join(root, 'dist'), { recursive: true }).join('\n'));
