// Where the bundles are that the stand-in runner starts: in dist/ or, under `npm run coverage`, in a build that is measured.
import { dirname, join, relative } from 'node:path';

const repository = dirname(import.meta.dirname);

/** The folder of that build, if there is one: the bundles, and what V8 counts in them. */
const measured = process.env.MEASURED_BUILD;

/** @param {string} build */
export const bundlesIn = (build) => join(build, 'dist');

/** @param {string} build */
export const countsIn = (build) => join(build, 'counts');

/** The folder of the bundles that are run. */
export const bundles = measured ? bundlesIn(measured) : join(repository, 'dist');

/**
 * The same file of these bundles.
 * @param {string} path of an entry in dist/
 */
export const inBundles = (path) => join(bundles, relative(join(repository, 'dist'), path));

/**
 * What has V8 count the calls in a process of Node's, and write them down when it ends.
 * @type {NodeJS.ProcessEnv}
 */
export const countingVariables = measured ? { NODE_V8_COVERAGE: countsIn(measured) } : {};
