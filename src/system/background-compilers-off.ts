import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by what an entry loads for its work: serve-step.ts and ending/end-server.ts. At the end of a process Node
 * joins V8's threads, and one that compiles in the background may wait there for a collection of garbage that no longer
 * comes: the process hangs for ever, about once in 3000 ends on a busy machine (measured with Node 24.21;
 * https://github.com/nodejs/node/issues/54918). What runs for a second compiles as well without Maglev, and Sparkplug in the
 * foreground.
 */
setFlagsFromString('--no-maglev');
setFlagsFromString('--no-concurrent-sparkplug');
