import { describe, expect, it } from 'vitest';
import { portFix } from '../../src/advice/port-fixes.ts';

describe('how a server is told its port', () => {
  it.each([
    ['npx vite', '', 'vite --port $PORT --strictPort'],
    ['npm run dev', '  VITE v7.2.0  ready in 312 ms', 'vite --port $PORT --strictPort'],
    ['npm start', '   ▲ Next.js 16.0.1', 'next dev -p $PORT'],
    ['python manage.py runserver', '', 'python manage.py runserver $PORT'],
    ['./start', 'Serving HTTP on 0.0.0.0 port 8000', 'python3 -m http.server $PORT'],
    ['java -jar app.jar', 'o.s.b.w.e.tomcat.TomcatWebServer : Tomcat started on port 8080', 'port-env: SERVER_PORT'],
    ['dotnet run', '', 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
    ['npx storybook dev', 'using vite', 'storybook dev -p $PORT --exact-port --ci'],
    ['./rojo serve', '', 'rojo serve --port $PORT'],
    ['npx serve dist', '', 'serve --listen tcp://127.0.0.1:$PORT'],
    ['npx react-router dev', '', 'react-router dev --port $PORT --strictPort'],
    ['deno serve main.ts', '', 'deno serve --port $PORT'],
    ['java -jar wiremock-standalone.jar', '', '--port $PORT'],
    ['ruby -run -e httpd public', '', 'ruby -run -e httpd . -p $PORT'],
    ['docker compose up', '', "ports: ['$PORT:80']"],
  ])('is known from %j and %j', (run, output, fix) => {
    expect(portFix(run, output, 'PORT')).toBe(fix);
  });

  // What each of them printed when its recipe was run.
  it.each([
    ['ng serve', 'Application bundle generation complete. [1.9 seconds]\n\n  ➜  Local:   http://localhost:4200/'],
    ['http-server', 'Starting up http-server, serving public'],
    ['serve', ' INFO  Accepting connections at http://127.0.0.1:24714'],
    ['deno serve', 'deno serve: Listening on http://127.0.0.1:25108/'],
    ['prism', '[10:59:16 PM] › [CLI] ▶  start     Prism is listening on http://127.0.0.1:17198'],
    ['json-server', '  \\{^_^}/ hi!\n\n  Loading db.json\n  Done'],
    ['jupyter', '[I 2026-11-26 22:59:24.751 ServerApp] jupyterlab | extension was successfully linked.'],
    [
      'mkdocs',
      'INFO    -  Documentation built in 0.06 seconds\nINFO    -  [22:59:25] Serving on http://127.0.0.1:8000/',
    ],
    ['mitmdump', '[22:59:27.243] HTTP(S) proxy listening at 127.0.0.1:62544.'],
    ['jekyll', '    Server address: http://127.0.0.1:4000\n  Server running... press ctrl-c to stop.'],
    ['caddy', '{"level":"info","ts":1795733974.5826387,"msg":"Caddy serving static files on :80"}'],
    ['--port', 'The WireMock server is started .....\nversion:                      3.13.1'],
  ])('is known from what %s prints', (fix, output) => {
    expect(portFix('npm start', output, 'PORT')).toMatch(new RegExp(`^${fix}`));
  });

  it('names the variable of the workflow', () => {
    expect(portFix('hugo server', '', 'WEB_PORT')).toBe('hugo server --port $WEB_PORT');
  });

  it.each([
    ['./my-server', 'listening on 3000'],
    ['npm run serve', ''],
    ['npm start', 'Application bundle generation complete. [1.9 seconds]'],
    ['npm start', 'INFO    -  Documentation built in 0.06 seconds'],
    ['npm start', 'Connected to postgres at db:5432, with flask and vite beside it'],
    ['cd astro-docs && node .', ''],
    ['node my-vite.js', ''],
  ])('is not guessed from %j and %j', (run, output) => {
    expect(portFix(run, output, 'PORT')).toBeUndefined();
  });
});
