// Builds what the scenarios run under `npm run coverage`: bundles of src/ as in dist/, with maps that lead each expression
// back to its source. ncc's maps know lines alone, too little to tell which side of a `?:` has run.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { bundlesIn, countsIn } from '../measured-bundles.mjs';

const root = dirname(dirname(import.meta.dirname));

/** The server inherits the environment of the action, but is not measured; of the action, Node has read it by now. */
const FORGET = 'delete process.env.NODE_V8_COVERAGE;';

/** Of @actions/core the functions for OIDC, which nothing here uses and which drag in undici, a megabyte. */
const WITHOUT_OIDC = {
  name: 'without-oidc',
  load: (/** @type {string} */ id) =>
    id.endsWith('/@actions/core/lib/oidc-utils.js') ? 'export const OidcClient = undefined;' : null,
};

/**
 * Builds the bundles of main, post and stop into a new folder.
 * @param {string} build
 */
export async function buildMeasured(build) {
  rmSync(build, { recursive: true, force: true });
  for (const entry of ['main', 'post', 'stop'])
    await bundle(join(root, 'src', `${entry}.ts`), join(bundlesIn(build), entry));
  mkdirSync(countsIn(build));
  // Some scenarios run the action as another user.
  chmodSync(countsIn(build), 0o1777);
}

/**
 * Builds one of them.
 * @param {string} entry
 * @param {string} folder
 */
export async function bundle(entry, folder) {
  const made = await rolldown({
    input: { index: entry },
    platform: 'node',
    // What has its place in the source keeps it in the bundle: no function is left out, no name replaced by its value.
    treeshake: false,
    optimization: { inlineConst: false },
    plugins: [WITHOUT_OIDC],
  });
  await made.write({
    dir: folder,
    // ES modules leave the names of imports as they are, and in their place.
    format: 'es',
    minify: false,
    // Beside the bundle and unnamed there: otherwise each process would read its map.
    sourcemap: 'hidden',
    banner: ({ isEntry }) => (isEntry ? FORGET : ''),
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await made.close();
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
}
