import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';
import { reservedPatterns } from '../../src/conflict/reserved.ts';

/** Each as the server prints it on Windows for a port in a reserved range. */
const MESSAGES = [
  'Error: listen EACCES: permission denied 127.0.0.1:50123',
  'listen tcp :50123: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
  "OSError: [WinError 10013] An attempt was made to access a socket: ('127.0.0.1', 50123)",
  'System.Net.Sockets.SocketException (10013): An attempt was made to access a socket in a way forbidden by its access permissions. [::]:50123',
  'listen failed: error code: 10013, [::]:50123',
  'Der Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig. 127.0.0.1:50123',
];

describe('a port that Windows has reserved', () => {
  it.each(MESSAGES)('asks for a fresh one there: %s', (message) => {
    expect(findConflictMessage(message, [50_123], reservedPatterns('win32'))).toMatchObject({ port: 50_123 });
  });

  it.each(MESSAGES)('is a lack of rights elsewhere: %s', (message) => {
    expect(findConflictMessage(message, [50_123], reservedPatterns('linux'))).toBeUndefined();
    expect(findConflictMessage(message, [50_123], reservedPatterns('darwin'))).toBeUndefined();
  });

  it.each(["EACCES: permission denied, open 'C:\\secret'", 'Error: listen EACCES: permission denied 127.0.0.1:9229'])(
    'is not meant by %s',
    (message) => {
      expect(findConflictMessage(message, [50_123], reservedPatterns('win32'))).toBeUndefined();
    },
  );
});
