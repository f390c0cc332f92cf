/**
 * Whether this is Windows as Wine has it (`npm run test:wine`). Wine 8 lets a second program make the first instance of a named
 * pipe; powershell, netstat, tasklist and taskkill are stand-ins (`fixtures/wine/programs.c`), and git and openssl are missing.
 */
export const inWine = process.platform === 'win32' && process.env.WINEPREFIX !== undefined;
