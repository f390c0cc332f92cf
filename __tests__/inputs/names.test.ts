import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost, parsePath, parseServerName } from '../../src/inputs/names.ts';
import { anyText } from '../any-text.ts';

describe('the name of a server', () => {
  it.each([
    ['my api', 'npm start', 'my api'],
    ['', 'npm start', 'npm'],
    ['', '\n# comment\r\n\t./serve.sh --now', './serve.sh'],
    ['', '   ', 'server'],
    ['', 'PORT=3000 HOST="a" node server.js', 'node'],
    ['', `GREETING="hello world" A='b c d' node server.js`, 'node'],
    ['', '"/opt/my server/bin" --port $PORT', 'bin'],
    ['', 'npx --yes vite --port $PORT', 'vite'],
    ['', 'cd app && exec npm start', 'npm'],
    ['', 'cd app\nexport A=1; sudo -E nginx', 'nginx'],
    ['', 'cd app', 'cd'],
    ['', '/usr/sbin/nginx -g x', 'nginx'],
    ['', '"C:\\Program Files\\nodejs\\node.exe" x', 'node.exe'],
    ['', '& "C:\\Program Files\\nodejs\\node.exe" x', 'node.exe'],
    ['', '(cd app; npm start)', 'npm'],
    ['', '(nginx)', 'nginx'],
    ['', '{ npm start; }', 'npm'],
    ['', 'if [ -f .env ]; then . ./.env; fi\nnode x', 'node'],
    ['', 'until nc -z localhost 1; do sleep 1; done; nginx', 'nginx'],
    ['', 'if [ -n "$CI" ]; then\n  nginx\nfi', 'nginx'],
    ['', 'echo starting\nnode x', 'node'],
    ['', 'echo no; exit 3', 'echo'],
    ['', 'sudo -u www nginx', 'nginx'],
    ['', 'env -u DEBUG node x', 'node'],
    ['', '"${BIN}" x', '${BIN}'],
    ['', 'exec', 'exec'],
    ['', 'http-server dist', 'http-server'],
    ['', './env=prod start', './env=prod'],
    ['', 'node_modules/.bin/vite --port 1', 'node_modules/.bin/vite'],
    ['', '((nginx))', 'nginx'],
    ['', 'a)b', 'a)b'],
    ['', '  cd   app', 'cd'],
  ])('%j of the command %j is %s', (text, command, name) => {
    expect(parseServerName(text, command)).toEqual({ value: name });
  });

  it('is refused where it has control characters', () => {
    expect(parseServerName('a\tb', 'npm start')).toEqual({
      problem: '"a\\tb" has control characters; it takes one line of plain text',
    });
  });

  it('is one line, whatever the texts, or a problem', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, command) => {
        const parsed = parseServerName(text, command);
        if ('value' in parsed) expect(parsed.value).toMatch(/^[^\r\n]+$/);
      }),
    );
  });
});

describe('a host', () => {
  it('is no address with something behind it', () => {
    for (const text of ['::1]/', '[::1]/', '::1]:80', 'x[::1]', '[::1]x', '%::1', '[::1', 'http://::1'])
      expect(parseHost(text)).toHaveProperty('problem');
    expect(parseHost('[::ffff:127.0.0.1]')).toEqual({ value: '::ffff:127.0.0.1' });
  });

  it('of any text is a name, an address or a problem', () => {
    const piece = fc.constantFrom('localhost', ':', '::1', '[', ']', '127.0.0.1', '/', '%', ' ', '.', 'a');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseHost(text);
          if ('value' in parsed) expect(isIP(parsed.value) === 6 || /^[\w.-]+$/.test(parsed.value)).toBe(true);
        },
      ),
    );
  });
});

describe('a path', () => {
  it.each([
    ['', undefined],
    ['/', '/'],
    ['/a?b=c#d', '/a?b=c#d'],
    ['//x', '//x'],
  ])('%j is %j', (text, path) => {
    expect(parsePath(text)).toEqual({ value: path });
  });

  it('of any text begins with / and has nothing that ends a request line, or is a problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePath(`/${text}`);
        if ('value' in parsed) expect(parsed.value).toMatch(/^\/[!-~]*$/);
      }),
    );
  });
});
