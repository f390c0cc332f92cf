/**
 * Whether this is Windows as Wine has it (`npm run test:wine`). Wine 8 has no Get-CimInstance and no netstat, lets a second
 * program make the first instance of a named pipe, and cannot end a tree of processes; there is no git and no openssl.
 */
export const inWine = process.platform === 'win32' && process.env.WINEPREFIX !== undefined;
