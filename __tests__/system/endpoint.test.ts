import { describe, expect, it } from 'vitest';
import { urlHost } from '../../src/system/endpoint.ts';

describe('a host in a url', () => {
  it.each([
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['app.test', 'app.test'],
    ['::1', '[::1]'],
    ['2001:db8::1', '[2001:db8::1]'],
    ['::ffff:127.0.0.1', '[::ffff:127.0.0.1]'],
  ])('%s stands as %s', (host, written) => {
    expect(urlHost(host)).toBe(written);
    expect(URL.canParse(`http://${written}:3000/`)).toBe(true);
  });
});
