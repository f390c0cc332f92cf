import { describe, expect, it } from 'vitest';
import { howToPass, misspelt, reference } from '../../src/advice/pass-the-port.ts';
import type { ShellName } from '../../src/server/shell.ts';

const passed = (run: string, { shell = 'bash', variable = 'PORT', output = '' } = {}): string =>
  howToPass({ run, shell: shell as ShellName, variable }, output);

describe('a server that ignores its port', () => {
  it.each([
    ['./start', {}, 'pass $PORT to it'],
    ['./start', { shell: 'pwsh' }, 'pass $env:PORT to it'],
    ['./start', { shell: 'cmd', variable: 'HTTP_PORT' }, 'pass %HTTP_PORT% to it'],
    ['npx vite', {}, 'pass $PORT to it, such as: vite --port $PORT --strictPort'],
    ['npx vite', { shell: 'pwsh' }, 'pass $env:PORT to it, such as: vite --port $env:PORT --strictPort'],
    ['dotnet run', { shell: 'pwsh' }, 'pass $env:PORT to it, such as: env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
    ['vite --port $env:PORT', {}, 'in bash the variable is $PORT, not $env:PORT'],
    ['vite --port %PORT%', { shell: 'sh' }, 'in sh the variable is $PORT, not %PORT%'],
    ['vite --port $PORT', { shell: 'pwsh' }, 'in pwsh the variable is $env:PORT, not $PORT'],
    ['vite --port ${PORT}', { shell: 'cmd' }, 'in cmd the variable is %PORT%, not ${PORT}'],
    ['vite --port ', {}, 'the option for the port has no value.'],
    ['vite --port= --open', {}, 'the option for the port has no value.'],
    ["vite --port '$PORT'", {}, 'the shell fills in no variable between single quotes'],
    [
      'npm run dev --port $PORT',
      {},
      'npm keeps options for itself unless -- comes before them: npm run dev -- --port $PORT',
    ],
    ['npm start -p $PORT', {}, 'npm keeps options for itself unless -- comes before them: npm start -- --port $PORT'],
    ['python3 -m http.server PORT', {}, 'the variable is $PORT, not PORT'],
    ['npm run dev', { output: '  VITE v7.2.0  ready in 312 ms' }, 'such as: npm run dev -- --port $PORT --strictPort'],
    ['npm start', { output: '* Serving Flask app' }, 'such as: npm start -- --port $PORT'],
    ['npm start', { output: 'Starting development server at' }, 'such as: python manage.py runserver $PORT'],
    ['php -S localhost:PORT', {}, 'the variable is $PORT, not PORT'],
    ['serve -l PORT', {}, 'the variable is $PORT, not PORT'],
    [
      'npm ci && npm run build && npm start',
      { output: '  VITE v7.2.0  ready in 312 ms' },
      'such as: npm start -- --port $PORT --strictPort',
    ],
    ['npm run build && npx vite preview', {}, 'such as: vite --port $PORT --strictPort'],
    ['npm run build -- -p tsconfig.json && npx vite preview', {}, 'such as: vite --port $PORT --strictPort'],
    [
      'npm run build &&\nnpm start -p $PORT',
      {},
      'npm keeps options for itself unless -- comes before them: npm start --',
    ],
    ['sudo node server.js', {}, 'sudo hands on no variables: sudo --preserve-env=PORT'],
    ['sudo apt-get install x && sudo node server.js', {}, 'sudo hands on no variables'],
    ["# don't\nvite --host '::1' --port '$PORT'", {}, 'the shell fills in no variable between single quotes'],
    ["vite '--port=${PORT}'", {}, 'the shell fills in no variable between single quotes'],
    ['vite -p ', {}, 'the option for the port has no value.'],
    ['vite --port   --open', {}, 'the option for the port has no value.'],
    ['vite --port  ', {}, 'the option for the port has no value.'],
    ['vite -p  \nx', {}, 'the option for the port has no value.'],
    ["vite --port '$PORT'", { shell: 'sh' }, 'the shell fills in no variable between single quotes'],
    ['vite --port ${PORT}', { shell: 'powershell' }, 'in powershell the variable is $env:PORT, not ${PORT}'],
    ['start --port  PORT', {}, 'the variable is $PORT, not PORT'],
    ['start --port=PORT', {}, 'the variable is $PORT, not PORT'],
    ['start -pPORT', {}, 'the variable is $PORT, not PORT'],
    ['start --bind :PORT', {}, 'the variable is $PORT, not PORT'],
    ['npm run dev', { output: 'Puma starting' }, 'such as: npm run dev -- -p $PORT'],
  ] as const)('is told how %j loses it (%j)', (run, options, advice) => {
    expect(passed(run, options)).toContain(advice);
  });

  it.each([
    'npm run dev -- --port $PORT',
    'env PORT=3000 start',
    'export PORT\nstart',
    'unset PORT\nstart',
    'sudo --preserve-env=PORT start',
    'docker start -e PORT server',
    'docker start --env=PORT server',
    '# it goes by PORT\nstart',
    'echo PORT\nstart',
    "sh -c 'vite --port $PORT'",
    'sudo -E node server.js',
    'sudo env PORT=$PORT node server.js',
    'sudo node server.js $PORT',
    'cp -p a b; ./start --port 1',
    'cp -p -r a b; ./start',
    'mkdir -p -m 755 data && ./start',
    "http-server 'public' -p $PORT -P 'http://x'",
    "echo don\\'t; ./start $PORT 'x'",
    `sh -c "./start '$PORT'"`,
    "bash -lc './start --port $PORT'",
    "concurrently './start --port $PORT' './other'",
    "envsubst '$PORT' < x.in > x; ./start",
    'npm run dev -w web -- --port $PORT',
    'npm start --prefix web',
    'sudo apt-get install x\n./start',
    'vite --port "${PORT}"',
    'powershell -c "vite --port $env:PORT" || vite --port $PORT',
  ])('is not told what is not so: %s', (run) => {
    expect(passed(run)).toMatch(/^pass \$PORT to it/);
    expect(misspelt({ run, shell: 'bash', variable: 'PORT' })).toBeUndefined();
  });
});

describe('a variable that is written as it should be', () => {
  it.each([
    ['pwsh', 'vite --port ${env:PORT}'],
    ['powershell', 'vite --port ${env:PORT}'],
    ['pwsh', "vite --port '$env:PORT'"],
    ['pwsh', "echo '$PORT'; vite --port $env:PORT"],
    ['bash', 'echo $PORT; start :PORT'],
    ['bash', "envsubst  '$PORT' < x.in > x; ./start"],
    ['bash', 'start x:PORT'],
  ] as const)('in %s is not told to be misspelt: %s', (shell, run) => {
    expect(misspelt({ run, shell, variable: 'PORT' })).toBeUndefined();
  });
});

describe('a reference to a variable', () => {
  it.each([
    ['bash', '$PORT'],
    ['sh', '$PORT'],
    ['pwsh', '$env:PORT'],
    ['powershell', '$env:PORT'],
    ['cmd', '%PORT%'],
  ] as const)('in %s is %s', (shell, text) => {
    expect(reference(shell, 'PORT')).toBe(text);
  });
});
