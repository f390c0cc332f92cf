import { named, type ServerMessage, unnamed } from './server-message.ts';

/** Development servers, test tools and frameworks. */
export const MESSAGES_OF_DEV_SERVERS: readonly ServerMessage[] = [
  named('vite', 'vite, node/http.ts', (port) => `Port ${port} is in use, trying another one...`),
  named(
    'vite with strictPort',
    'vite, node/http.ts',
    (port) => `error when starting dev server:\nError: Port ${port} is already in use`,
  ),
  named('next 13', 'next, start-server.ts', (port) => ` ⚠ Port ${port} is in use, trying ${port + 1} instead.`),
  named(
    'next 15',
    'vercel/next.js #80069',
    (port) => ` ⚠ Port ${port} is in use by process 4711, using available port ${port + 1} instead.`,
  ),
  named(
    'next start',
    'next, start-server.ts',
    (port) => ` ⨯ Failed to start server\nError: listen EADDRINUSE: address already in use :::${port}`,
  ),
  named(
    'nuxt',
    'unjs/get-port-please',
    (port) => `ERROR  [get-port] Unable to find an available port (tried ${port} on host "localhost").`,
  ),
  unnamed(
    'rojo',
    'rojo 7.7.1, as it was run',
    [
      '[ERROR rojo] Could not start the Rojo server on 127.0.0.1:34872.',
      '        The address may already be in use or reserved. Another Rojo server might already be running, or another program may be using that port.',
      '        You can pick a different port with the --port option.',
      '        ',
      '        Caused by:',
      '            0: error creating server listener: Address already in use (os error 98)',
      '            1: Address already in use (os error 98)',
    ].join('\n'),
  ),
  named('create-react-app', 'react-dev-utils', (port) => `Something is already running on port ${port}.`),
  named(
    'create-react-app, guessing at the process',
    'react-scripts changelog, #816',
    (port) => `Something is already running on port ${port}. Probably:\n  my-app\n  in /home/me/my-app`,
  ),
  named('gatsby', 'gatsby, develop.ts', (port) => `Something is already running at port ${port}`),
  named(
    'webpack-dev-server',
    'webpack-dev-server 4',
    (port) => `<e> [webpack-dev-server] Error: listen EADDRINUSE: address already in use :::${port}`,
  ),
  named(
    'angular',
    'angular-cli, check-port.ts',
    (port) => `Port ${port} is already in use. Use '--port' to specify a different port.`,
  ),
  named(
    'storybook',
    'storybook, build-dev.ts',
    (port) => `Port ${port} is not available. Would you like to run Storybook on port 6007 instead?`,
  ),
  named('serve', 'vercel/serve, server.ts', (port) => ` This port was picked because ${port} is in use.`),
  named(
    'live-server',
    'live-server, index.js',
    (port) => `http://0.0.0.0:${port} is already in use. Trying another port.`,
  ),
  named(
    'json-server',
    'json-server 0.17, cli/run.js',
    (port) => `Cannot bind to the port ${port}. Please specify another port number either through --port argument`,
  ),
  named('wrangler', 'workers-sdk', (port) => `✘ [ERROR] Address already in use (127.0.0.1:${port}).`),
  named(
    'workerd',
    'capnproto, kj/async-io-unix.c++',
    (port) =>
      `kj/async-io-unix.c++:945: failed: ::bind(sockfd, &addr.generic, addrlen): Address already in use; toString() = *:${port}`,
  ),
  named('expo', 'expo, cli/utils/port.ts', (port) => `› Port ${port} is being used by another process`),
  named('expo, twice', 'expo, cli/utils/port.ts', (port) => `› Port ${port} is running this app in another window`),
  named(
    'azure functions',
    'azure-functions-core-tools, StartHostAction.cs',
    (port) =>
      `Port ${port} is unavailable. Close the process using that port, or specify another port using --port [-p].`,
  ),
  named(
    'firebase emulators',
    'firebase-tools, portUtils.ts',
    (port) => `⚠  firestore: Port ${port} is not open on localhost, could not start Firestore Emulator.`,
  ),
  named(
    'selenium',
    'selenium, SeleniumServer.java',
    (port) => `SEVERE - Port ${port} is busy, please choose a free port and specify it using -port option`,
  ),
  unnamed(
    'appium',
    'appium, main.js',
    'Could not start REST http interface listener. The requested port may already be in use.',
  ),
  named(
    'flask',
    'werkzeug, serving.py',
    (port) => `Address already in use\nPort ${port} is in use by another program. Either identify and stop it.`,
  ),
  named(
    'uvicorn',
    'CPython, asyncio/base_events.py',
    (port) =>
      `ERROR:    [Errno 98] error while attempting to bind on address ('127.0.0.1', ${port}): address already in use`,
  ),
  named(
    'uvicorn on IPv6',
    'CPython, asyncio/base_events.py',
    (port) =>
      `ERROR:    [Errno 98] error while attempting to bind on address ('::1', ${port}, 0, 0): address already in use`,
  ),
  named(
    'uvicorn on Windows in Russian',
    'CPython, asyncio/base_events.py',
    (port) =>
      `ERROR:    [Errno 10048] error while attempting to bind on address ('0.0.0.0', ${port}): обычно разрешается только одно использование адреса сокета`,
  ),
  named(
    'gunicorn',
    'gunicorn, sock.py',
    (port) => `[2026-11-24 22:10:15 +0000] [4711] [ERROR] Connection in use: ('127.0.0.1', ${port})`,
  ),
  unnamed('django', 'django, runserver.py', 'Error: That port is already in use.'),
  named(
    'daphne',
    'twisted, CannotListenError',
    (port) => `CRITICAL Listen failure: Couldn't listen on 127.0.0.1:${port}: [Errno 98] Address already in use.`,
  ),
  named(
    'jupyter',
    'jupyter_server, serverapp.py',
    (port) => `[I 2026-11-24 22:10:15.123 ServerApp] The port ${port} is already in use, trying another port.`,
  ),
  named(
    'jupyter that gives up',
    'jupyter_server, serverapp.py',
    (port) => `ERROR: the Jupyter server could not be started because port ${port} is not available.`,
  ),
  named('streamlit', 'streamlit, server.py', (port) => `Port ${port} is already in use`),
  named(
    'gradio',
    'gradio, http_server.py',
    (port) => `OSError: Cannot find empty port in range: ${port}-${port}. You can specify a different port.`,
  ),
  named(
    'tensorboard',
    'tensorboard, program.py',
    (port) => `ERROR: TensorBoard could not bind to port ${port}, it was already in use`,
  ),
  named('hugo', 'hugo, server.go', (port) => `ERROR port ${port} already in use, attempting to use an available port`),
  named(
    'puma',
    'puma, binder.rb',
    (port) => `Address already in use - bind(2) for "127.0.0.1" port ${port} (Errno::EADDRINUSE)`,
  ),
  named('jekyll', 'webrick', (port) => `jekyll 4.3.2 | Error:  Address already in use - bind(2) for 127.0.0.1:${port}`),
  unnamed(
    'thin',
    'eventmachine, rubymain.cpp',
    "in `start_tcp_server': no acceptor (port is in use or requires root privileges) (RuntimeError)",
  ),
  named(
    'php -S and artisan serve',
    'php, cli_server.c',
    (port) => `[Tue Nov 24 22:10:15 2026] Failed to listen on localhost:${port} (reason: Address already in use)`,
  ),
  named(
    'phoenix on cowboy',
    'ranch, ranch_listener_sup.erl',
    (port) =>
      `[error] Failed to start Ranch listener CoWall.Endpoint.HTTP in :ranch_tcp:listen([port: ${port}]) for reason :eaddrinuse (address already in use)`,
  ),
  named(
    'phoenix on bandit',
    'phoenix, bandit_adapter',
    (port) => `[error] Running MyAppWeb.Endpoint with Bandit 1.5.7 at http failed, port ${port} already in use`,
  ),
];
