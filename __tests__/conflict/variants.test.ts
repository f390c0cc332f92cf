import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';
import { announcedRetry } from '../../src/conflict/own-retries.ts';

const found = (output: string) => findConflictMessage(output, [3_000], []);

describe('the words of a conflict', () => {
  it.each([
    'Os { kind: AddrInUse }',
    'listen failed, errno = 98',
    'listen failed: error code: 10048',
    'listen (98)bind failed',
    'listen on address(98)',
    'AH00072: make_sock (10048): no listening sockets',
    'listen: address in use',
    '位址已在使用',
    '位址已經在使用',
    '端口被占用',
  ])('are known where they leave out what others say: %s', (line) => {
    expect(found(line)).toEqual({ line, port: undefined });
  });

  it.each([
    'el puerto 3000 está ocupado',
    'порт 3000 занят',
    '端口3000被占用',
    '端口 3000 已被占用',
    'ポート3000は既に使用されています',
    'ポート 3000 が既に使用されています',
    '포트3000이미 사용 중',
    '포트 3000 이미 사용 중',
    '포트 3000이 이미 사용 중',
    'Port 3000 already in use',
    'When it started: port 3000 is already in use',
  ])('are known with the port in their midst: %s', (line) => {
    expect(found(line)).toEqual({ line, port: 3_000 });
  });

  it('are told without the blanks around them', () => {
    expect(found('  listen EADDRINUSE :::3000  ')?.line).toBe('listen EADDRINUSE :::3000');
    expect(found('  Address already in use  \n  port: 3000\n')).toEqual({
      line: 'Address already in use',
      port: 3_000,
    });
  });

  it('name no port by the number of a process', () => {
    expect(found('Address already in use (PID 3000)')?.port).toBeUndefined();
  });
});

describe('a message without a port', () => {
  const OTHER = 'Starting inspector on 127.0.0.1:9229 failed: address already in use';
  const below = (count: number, line: string): readonly string[] => Array.from({ length: count }, () => line);

  it('belongs to the report about another port for twelve lines below it', () => {
    expect(found([OTHER, ...below(11, 'x'), 'Address already in use'].join('\n'))).toBeUndefined();
    expect(found([OTHER, ...below(12, 'x'), 'Address already in use'].join('\n'))).toBeDefined();
  });

  it.each(['    at Server.listen (node:net:1:2)', '\t... 12 more'])('belongs to it below any number of %j', (frame) => {
    expect(found([OTHER, ...below(40, frame), 'Address already in use'].join('\n'))).toBeUndefined();
  });

  it('does not belong to it below as many lines that are no frames', () => {
    expect(found([OTHER, ...below(13, 'looked at it'), 'Address already in use'].join('\n'))).toBeDefined();
  });

  it('belongs to the last attempt above it', () => {
    const attempts = ['Failed to bind to 0.0.0.0:9229', 'Failed to bind to 0.0.0.0:3000'];
    expect(found([...attempts, 'Caused by: Address already in use'].join('\n'))).toBeDefined();
    expect(found([...attempts.toReversed(), 'Caused by: Address already in use'].join('\n'))).toBeUndefined();
  });

  it.each(['  port: 9229,', "  'port': 9229", '"port":9229', '  port = 9229 }', 'port: 9229 ]),', '  port: -1'])(
    'is about another one where a field below tells it: %j',
    (field) => {
      expect(found(`Address already in use\n${field}`)).toBeUndefined();
    },
  );

  it.each(['export: 9229', 'port: 9229 of the inspector', '  ports: 9229', 'port; 9229'])(
    'is not where what stands below is no field: %j',
    (line) => {
      expect(found(`Address already in use\n${line}`)).toBeDefined();
    },
  );

  it.each([
    'EADDRINUSE: address already in use "/tmp/ide',
    'EADDRINUSE: address already in use: /tmp/ide',
    'address already in use, port=-1',
    "address already in use { 'port' : -1 }",
  ])('is about none where it is about a socket without ports: %s', (line) => {
    expect(found(line)).toBeUndefined();
  });
});

describe('a question whether another server runs', () => {
  const QUESTION = 'HINT:  Is another postmaster already running on port 3000?';

  it('is none where one of the two lines above tells another cause', () => {
    expect(found(['could not bind: Permission denied', 'LOG:  x', QUESTION].join('\n'))).toBeUndefined();
  });

  it('is the answer where the other cause stands far above', () => {
    expect(found(['mkdir: Permission denied', 'a', 'b', 'c', QUESTION].join('\n'))?.port).toBe(3_000);
  });
});

describe('the wait that a server announces', () => {
  it.each([
    ['retry in 5s', 5_000],
    ['going to retry in 5 sec', 5_000],
    ['Retrying the connection in 2 secs', 2_000],
    ['retrying in 1.25 seconds', 1_250],
    ['retrying in 1 millisecond', 1],
    ['try again in 1 minute', 60_000],
    ['try again in 2 min', 120_000],
    ['try again in 2 mins', 120_000],
    ['next try in 1m', 60_000],
  ])('is read from %j', (output, ms) => expect(announcedRetry(output)).toBe(ms));
});
