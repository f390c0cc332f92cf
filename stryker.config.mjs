// Mutation testing: `npm run mutation`, or a part of it: `npm run mutation -- conflict`. scripts/mutation.mjs runs Stryker once for
// each folder, and adds up.
//
// What nobody notices is of these kinds, as far as it has been read (conflict/, advice/, and the files of the top):
// - `?.` and `?? ''` that only noUncheckedIndexedAccess asks for, and what else holds for Windows alone (`process.getuid?.()`);
// - shortcuts: without them more is looked at, and the same comes of it (find-owner.ts before the loop, subject.ts before it looks
//   for a port);
// - parts of patterns that no text tells apart: `[\s,]+` or `[\s,]` before empty parts are left out, the end of an escape;
// - calls of a platform's own programs in listeners/ and processes/: only their parsers can be run here.

export default /** @satisfies {import('@stryker-mutator/api/core').PartialStrykerOptions} */ ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // The launch loop, and every file that reads a text or decides from values: what it returns depends on its arguments,
  // at most on a file of /proc besides. What talks to processes and sockets is tested by scenarios, on dist/.
  mutate: [
    'src/{find-owner,launch-commands,outputs,relaunch-policy,serve,whole-words}.ts',
    'src/{advice,conflict,inputs}/*.ts',
    'src/ending/how-it-ended.ts',
    'src/launch/{other-readers,port-command,without-launch}.ts',
    'src/listeners/{macos,ownership,parse-endpoint,proc-net-tcp,windows}.ts',
    'src/output/{decode-part,escapes,match-within,named-ports,search-windows}.ts',
    'src/ports/{candidates,ephemeral-range,refused-ports}.ts',
    'src/processes/{containers,daemons,linux,macos,members,pids-since,oom-kills,process-info,windows}.ts',
    'src/readiness/{announced-port,http-get,pace,progress}.ts',
    'src/report/{end-of-log,ending,failure,lines,markdown,readable-lines,sizes,summary}.ts',
    'src/server/{environment,exit,shell}.ts',
    'src/state/{marker,parse-state}.ts',
    'src/system/{endpoint,self-connection,system-error,whole-lines}.ts',
  ],
  tempDirName: '.stryker/sandbox',
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  // The static ones are the patterns and tables that much is decided by; they are not left out.
  warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
  reporters: [],
  thresholds: { high: 95, low: 85, break: 85 },
  // Stryker would rewrite tsconfig.json with the API of an older TypeScript; a second biome.json is one too many.
  ignorePatterns: ['.ci', '.github', 'bench', 'coverage', 'dist', 'docs', 'biome.json', 'tsconfig*.json'],
});
