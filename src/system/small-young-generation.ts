import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by what an entry loads for its work: serve-step.ts and ending/end-server.ts. V8 doubles the room for young
 * objects, 1 MB at first and up to twice 32 MB, whenever enough of them in all have survived; while a server prints 1 GB,
 * they do. Set before its heap is made, the factor would be raised to 2 again (`semi_space_growth_factor` in V8's
 * src/flags/flag-definitions.h); by now it is read where the room would grow, which stays as it is in the beginning.
 */
setFlagsFromString('--semi-space-growth-factor=1');
