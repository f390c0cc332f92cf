/** How servers are told their port, by the program in their command; the first that fits counts. */
const OF_COMMANDS: readonly (readonly [program: string, fix: string])[] = [
  ['storybook', 'storybook dev -p $PORT --exact-port --ci'],
  ['astro', 'astro dev --port $PORT'],
  ['nuxt|nuxi', 'nuxt dev --port $PORT'],
  ['next', 'next dev -p $PORT'],
  ['ng serve', 'ng serve --port $PORT'],
  ['gatsby', 'gatsby develop -p $PORT'],
  ['webpack(?:-dev-server| serve)', 'webpack serve --port $PORT'],
  ['vite', 'vite --port $PORT --strictPort'],
  ['parcel', 'parcel --port $PORT'],
  ['http-server', 'http-server -p $PORT'],
  ['json-server', 'json-server --port $PORT db.json'],
  ['prism', 'prism mock -p $PORT openapi.yaml'],
  ['wrangler', 'wrangler dev --port $PORT'],
  ['fastapi (?:dev|run)', 'fastapi run --port $PORT'],
  ['uvicorn', 'uvicorn --port $PORT app:app'],
  ['gunicorn', 'gunicorn --bind 127.0.0.1:$PORT app:app'],
  ['flask', 'flask run --port $PORT'],
  [String.raw`manage\.py runserver`, 'python manage.py runserver $PORT'],
  [String.raw`http\.server`, 'python3 -m http.server $PORT'],
  ['jupyter', 'jupyter lab --port=$PORT --ServerApp.port_retries=0'],
  ['mkdocs', 'mkdocs serve --dev-addr 127.0.0.1:$PORT'],
  ['streamlit', 'streamlit run --server.port $PORT app.py'],
  ['mitm(?:proxy|dump|web)', 'mitmdump --listen-port $PORT'],
  ['rails s(?:erver)?', 'rails server -p $PORT'],
  ['puma', 'puma -p $PORT'],
  ['jekyll', 'jekyll serve --port $PORT'],
  ['artisan serve', 'php artisan serve --port=$PORT'],
  ['symfony', 'symfony server:start --port=$PORT'],
  ['php -S', 'php -S 127.0.0.1:$PORT'],
  ['hugo', 'hugo server --port $PORT'],
  ['caddy', 'caddy file-server --listen 127.0.0.1:$PORT'],
  ['rojo', 'rojo serve --port $PORT'],
  ['wiremock', '--port $PORT'],
  ['spring-boot', 'port-env: SERVER_PORT'],
  ['dotnet', 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
  ['redis-server', 'redis-server --port $PORT'],
  ['postgres', 'postgres -p $PORT'],
  ['mysqld|mariadbd', 'mysqld --port=$PORT'],
  ['memcached', 'memcached -p $PORT'],
  ['mongod', 'mongod --port $PORT'],
  ['minio', 'minio server --address 127.0.0.1:$PORT'],
  ['(?:docker|podman)(?: container)? run', 'docker run -p $PORT:80'],
];

/** By the banner that they print: `npm start` says nothing of what it starts. */
const OF_BANNERS: readonly (readonly [banner: RegExp, fix: string])[] = [
  [/Storybook v?\d|storybook v\d/, 'storybook dev -p $PORT --exact-port --ci'],
  [/astro +v\d/, 'astro dev --port $PORT'],
  [/Nuxt \d/, 'nuxt dev --port $PORT'],
  [/▲ Next\.js/, 'next dev -p $PORT'],
  [/Angular Live Development Server/, 'ng serve --port $PORT'],
  [/\[webpack-dev-server\]/, 'webpack serve --port $PORT'],
  [/VITE v\d/, 'vite --port $PORT --strictPort'],
  [/JSON Server started/, 'json-server --port $PORT db.json'],
  [/Uvicorn running on/, 'uvicorn --port $PORT app:app'],
  [/Starting gunicorn/, 'gunicorn --bind 127.0.0.1:$PORT app:app'],
  [/\* Serving Flask app/, 'flask run --port $PORT'],
  [/Starting development server at/, 'python manage.py runserver $PORT'],
  [/Serving HTTP on/, 'python3 -m http.server $PORT'],
  [/=> Booting |Rails \d[\d.]+ application/, 'rails server -p $PORT'],
  [/Puma starting/, 'puma -p $PORT'],
  [/PHP \d[\d.]+ Development Server/, 'php -S 127.0.0.1:$PORT'],
  [/Web Server is available at/, 'hugo server --port $PORT'],
  [/Rojo server listening/, 'rojo serve --port $PORT'],
  [/:: Spring Boot ::|Tomcat (?:started|initialized)/, 'port-env: SERVER_PORT'],
  [/Now listening on: http/, 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
];

/** How a server of this kind is told its port, with its variable; undefined where its kind is not known. */
export function portFix(run: string, output: string, variable: string): string | undefined {
  const isRun = ([program]: readonly [string, string]): boolean =>
    new RegExp(`(?<![\\w.-])(?:${program})(?![\\w-])`).test(run);
  const fix = OF_COMMANDS.find(isRun)?.[1] ?? OF_BANNERS.find(([banner]) => banner.test(output))?.[1];
  return fix?.replaceAll('$PORT', `$${variable}`);
}
