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

  // Each as its own documentation has it.
  it.each([
    ['npx astro dev', 'astro dev --port $PORT'],
    ['npx nuxt dev', 'nuxt dev --port $PORT'],
    ['npx nuxi dev', 'nuxt dev --port $PORT'],
    ['npx next dev', 'next dev -p $PORT'],
    ['npx ng serve', 'ng serve --port $PORT'],
    ['npx gatsby develop', 'gatsby develop -p $PORT'],
    ['npx webpack serve', 'webpack serve --port $PORT'],
    ['npx webpack-dev-server', 'webpack serve --port $PORT'],
    ['npx parcel index.html', 'parcel --port $PORT'],
    ['npx http-server dist', 'http-server -p $PORT'],
    ['npx json-server data.json', 'json-server --port $PORT db.json'],
    ['npx prism mock api.yaml', 'prism mock -p $PORT openapi.yaml'],
    ['npx wrangler dev', 'wrangler dev --port $PORT'],
    ['fastapi dev main.py', 'fastapi run --port $PORT'],
    ['fastapi run main.py', 'fastapi run --port $PORT'],
    ['uvicorn main:app', 'uvicorn --port $PORT app:app'],
    ['gunicorn main:app', 'gunicorn --bind 127.0.0.1:$PORT app:app'],
    ['flask run', 'flask run --port $PORT'],
    ['python3 -m http.server', 'python3 -m http.server $PORT'],
    ['jupyter lab', 'jupyter lab --port=$PORT --ServerApp.port_retries=0'],
    ['mkdocs serve', 'mkdocs serve --dev-addr 127.0.0.1:$PORT'],
    ['streamlit run main.py', 'streamlit run --server.port $PORT app.py'],
    ['mitmproxy', 'mitmdump --listen-port $PORT'],
    ['mitmdump', 'mitmdump --listen-port $PORT'],
    ['bin/rails s', 'rails server -p $PORT'],
    ['bin/rails server', 'rails server -p $PORT'],
    ['bundle exec puma', 'puma -p $PORT'],
    ['bundle exec jekyll serve', 'jekyll serve --port $PORT'],
    ['php artisan serve', 'php artisan serve --port=$PORT'],
    ['symfony server:start', 'symfony server:start --port=$PORT'],
    ['php -S localhost:8000', 'php -S 127.0.0.1:$PORT'],
    ['caddy file-server', 'caddy file-server --listen 127.0.0.1:$PORT'],
    ['mvn spring-boot:run', 'port-env: SERVER_PORT'],
    ['redis-server', 'redis-server --port $PORT'],
    ['postgres -D data', 'postgres -p $PORT'],
    ['mysqld', 'mysqld --port=$PORT'],
    ['mariadbd', 'mysqld --port=$PORT'],
    ['memcached', 'memcached -p $PORT'],
    ['mongod', 'mongod --port $PORT'],
    ['minio server data', 'minio server --address 127.0.0.1:$PORT'],
    ['docker run nginx', 'docker run -p $PORT:80'],
    ['podman container run nginx', 'docker run -p $PORT:80'],
    ['docker-compose up', "ports: ['$PORT:80']"],
  ])('is known from the command %s', (run, fix) => {
    expect(portFix(run, '', 'PORT')).toBe(fix);
  });

  it.each([
    ['Storybook 9.1.2 for react-vite started', 'storybook dev -p $PORT --exact-port --ci'],
    ['Storybook v8.6.0', 'storybook dev -p $PORT --exact-port --ci'],
    ['storybook v10.0.1', 'storybook dev -p $PORT --exact-port --ci'],
    [' astro  v5.1.0 ready in 312 ms', 'astro dev --port $PORT'],
    ['Nuxt 4.2.0 (with Nitro 2.12.9)', 'nuxt dev --port $PORT'],
    ['Angular Live Development Server is listening on localhost:4200', 'ng serve --port $PORT'],
    ['<i> [webpack-dev-server] Project is running at:', 'webpack serve --port $PORT'],
    ['INFO:     Uvicorn running on http://127.0.0.1:8000', 'uvicorn --port $PORT app:app'],
    ['[INFO] Starting gunicorn 23.0.0', 'gunicorn --bind 127.0.0.1:$PORT app:app'],
    [' * Serving Flask app hello', 'flask run --port $PORT'],
    ['Starting development server at http://127.0.0.1:8000/', 'python manage.py runserver $PORT'],
    ['JSON Server started on PORT :3000', 'json-server --port $PORT db.json'],
    ['=> Booting Puma', 'rails server -p $PORT'],
    ['=> Rails 8.0.2 application starting in development', 'rails server -p $PORT'],
    ['Puma starting in single mode...', 'puma -p $PORT'],
    ['PHP 8.2.29 Development Server (http://localhost:8000) started', 'php -S 127.0.0.1:$PORT'],
    ['Web Server is available at http://localhost:1313/', 'hugo server --port $PORT'],
    ['Rojo server listening:', 'rojo serve --port $PORT'],
    [' :: Spring Boot ::                (v3.5.0)', 'port-env: SERVER_PORT'],
    ['Tomcat initialized with port 8080 (http)', 'port-env: SERVER_PORT'],
    ['Now listening on: http://localhost:5000', 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
  ])('is known from the words %j', (output, fix) => {
    expect(portFix('npm start', output, 'PORT')).toBe(fix);
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
    [
      'npm start',
      'My Storybook, chapter two. Nuxt to the astro view, with Rails x application and PHP Development Server',
    ],
    ['npm start', 'Application bundle generation complete. [1.9 seconds]'],
    ['npm start', 'INFO    -  Documentation built in 0.06 seconds'],
    ['npm start', 'Connected to postgres at db:5432, with flask and vite beside it'],
    ['cd astro-docs && node .', ''],
    ['node my-vite.js', ''],
  ])('is not guessed from %j and %j', (run, output) => {
    expect(portFix(run, output, 'PORT')).toBeUndefined();
  });
});
