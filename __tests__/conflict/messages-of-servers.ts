/** What a server of this kind prints when `port` is in use, and whether its words name the port. */
export interface ServerMessage {
  readonly server: string;
  readonly names: 'port' | 'nothing';
  readonly text: (port: number) => string;
}

const named = (server: string, text: (port: number) => string): ServerMessage => ({ server, names: 'port', text });
const unnamed = (server: string, text: string): ServerMessage => ({ server, names: 'nothing', text: () => text });

export const MESSAGES_OF_SERVERS: readonly ServerMessage[] = [
  named('node', (port) =>
    [
      'node:events:497',
      '      throw er; // Unhandled error event',
      '      ^',
      '',
      `Error: listen EADDRINUSE: address already in use :::${port}`,
      '    at Server.setupListenHandle [as _listen2] (node:net:1817:16)',
      '    at listenInCluster (node:net:1865:12)',
    ].join('\n'),
  ),
  named('node on one address', (port) => `Error: listen EADDRINUSE: address already in use 127.0.0.1:${port}`),
  named('a caught error of node', (port) =>
    ["  code: 'EADDRINUSE',", '  errno: -98,', "  syscall: 'listen',", "  address: '::',", `  port: ${port}`, '}'].join(
      '\n',
    ),
  ),
  named('node on macOS, as JSON', (port) => `{"errno":-48,"code":"EADDRINUSE","syscall":"listen","port":${port}}`),
  named('http-server', (port) => `Error: listen EADDRINUSE: address already in use 0.0.0.0:${port}`),
  named('vite', (port) => `Port ${port} is in use, trying another one...`),
  named('vite with strictPort', (port) => `error when starting dev server:\nError: Port ${port} is already in use`),
  named('next', (port) => ` ⚠ Port ${port} is in use, trying ${port + 1} instead.`),
  named(
    'next start',
    (port) => ` ⨯ Failed to start server\nError: listen EADDRINUSE: address already in use :::${port}`,
  ),
  named('nuxt', (port) => `ERROR  [get-port] Unable to find an available port (tried ${port} on host "localhost").`),
  named('create-react-app', (port) => `Something is already running on port ${port}.`),
  named(
    'webpack-dev-server',
    (port) => `<e> [webpack-dev-server] Error: listen EADDRINUSE: address already in use :::${port}`,
  ),
  named('angular', (port) => `Port ${port} is already in use. Use '--port' to specify a different port.`),
  named('storybook', (port) => `Port ${port} is not available. Would you like to run Storybook on port 6007 instead?`),
  named('serve', (port) => ` This port was picked because ${port} is in use.`),
  named('wrangler', (port) => `✘ [ERROR] Address already in use (127.0.0.1:${port}).`),
  named('expo', (port) => `› Port ${port} is being used by another process`),
  named(
    'deno serve',
    (port) => `error: Uncaught (in promise) AddrInUse: Address already in use (os error 98), port ${port}`,
  ),
  unnamed('deno', 'error: Uncaught (in promise) AddrInUse: Address already in use (os error 98)'),
  named('bun', (port) => `error: Failed to start server. Is port ${port} in use?`),
  unnamed('python http.server', 'OSError: [Errno 98] Address already in use'),
  unnamed('python on macOS', 'OSError: [Errno 48] Address already in use'),
  unnamed(
    'python on Windows',
    'OSError: [WinError 10048] Only one usage of each socket address (protocol/network address/port) is normally permitted',
  ),
  named(
    'flask',
    (port) => `Address already in use\nPort ${port} is in use by another program. Either identify and stop it.`,
  ),
  named(
    'uvicorn',
    (port) =>
      `ERROR:    [Errno 98] error while attempting to bind on address ('127.0.0.1', ${port}): address already in use`,
  ),
  named('gunicorn', (port) => `[2026-11-24 22:10:15 +0000] [4711] [ERROR] Connection in use: ('127.0.0.1', ${port})`),
  unnamed('django', 'Error: That port is already in use.'),
  named(
    'daphne',
    (port) => `CRITICAL Listen failure: Couldn't listen on 127.0.0.1:${port}: [Errno 98] Address already in use.`,
  ),
  named(
    'jupyter',
    (port) => `[I 2026-11-24 22:10:15.123 ServerApp] The port ${port} is already in use, trying another port.`,
  ),
  named('streamlit', (port) => `Port ${port} is already in use`),
  named(
    'gradio',
    (port) => `OSError: Cannot find empty port in range: ${port}-${port}. You can specify a different port.`,
  ),
  named(
    'go net/http',
    (port) => `2026/11/24 22:10:15 listen tcp :${port}: bind: address already in use\nexit status 1`,
  ),
  named(
    'go on Windows',
    (port) =>
      `listen tcp :${port}: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.`,
  ),
  named(
    'caddy',
    (port) => `Error: loading initial config: listening on :${port}: listen tcp :${port}: bind: address already in use`,
  ),
  named('hugo', (port) => `ERROR port ${port} already in use, attempting to use an available port`),
  named('nginx', (port) => `nginx: [emerg] bind() to 0.0.0.0:${port} failed (98: Address already in use)`),
  named('apache', (port) => `(98)Address already in use: AH00072: make_sock: could not bind to address [::]:${port}`),
  unnamed('java', 'Exception in thread "main" java.net.BindException: Address already in use'),
  unnamed('java on Windows', 'java.net.BindException: Address already in use: bind'),
  named('spring boot', (port) =>
    [
      'APPLICATION FAILED TO START',
      '',
      'Description:',
      '',
      `Web server failed to start. Port ${port} was already in use.`,
    ].join('\n'),
  ),
  named('tomcat', (port) => `java.net.BindException: Address already in use (Bind failed) <null>:${port}`),
  named(
    'quarkus',
    (port) => `ERROR [io.qua.run.Application] (main) Port ${port} seems to be in use by another process.`,
  ),
  named('jetty', (port) => `java.io.IOException: Failed to bind to /0.0.0.0:${port}: Address already in use`),
  named('puma', (port) => `Address already in use - bind(2) for "127.0.0.1" port ${port} (Errno::EADDRINUSE)`),
  named('jekyll', (port) => `jekyll 4.3.2 | Error:  Address already in use - bind(2) for 127.0.0.1:${port}`),
  unnamed('ruby', "in 'initialize': Address already in use - bind(2) (Errno::EADDRINUSE)"),
  named(
    'php -S',
    (port) => `[Tue Nov 24 22:10:15 2026] Failed to listen on localhost:${port} (reason: Address already in use)`,
  ),
  unnamed('rust', 'Error: Os { code: 98, kind: AddrInUse, message: "Address already in use" }'),
  unnamed('a rust panic', "thread 'main' panicked at src/main.rs:12:34: Address already in use (os error 98)"),
  named(
    'docker',
    (port) => `docker: Error response from daemon: Bind for 0.0.0.0:${port} failed: port is already allocated.`,
  ),
  named(
    'docker userland proxy',
    (port) => `Error starting userland proxy: listen tcp4 0.0.0.0:${port}: bind: address already in use`,
  ),
  named('podman', (port) => `Error: rootlessport listen tcp 0.0.0.0:${port}: bind: address already in use`),
  named('postgres', (port) =>
    [
      '2026-11-24 22:10:15.123 UTC [4711] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
      `2026-11-24 22:10:15.123 UTC [4711] HINT:  Is another postmaster already running on port ${port}?`,
    ].join('\n'),
  ),
  named(
    'redis',
    (port) => `# Warning: Could not create server TCP listening socket *:${port}: bind: Address already in use`,
  ),
  named('mysql', (port) =>
    [
      "[ERROR] [MY-010262] [Server] Can't start server: Bind on TCP/IP port: Address already in use",
      `[ERROR] [MY-010257] [Server] Do you already have another mysqld server running on port: ${port} ?`,
    ].join('\n'),
  ),
  unnamed(
    'mongodb',
    '{"t":{"$date":"2026-11-24T22:10:15.123+00:00"},"s":"E","id":20568,"msg":"Error setting up listener","attr":{"error":{"code":9001,"errmsg":"Address already in use"}}}',
  ),
  named(
    'elixir, bandit',
    (port) => `[error] Running MyAppWeb.Endpoint with Bandit 1.5.7 at http failed, port ${port} already in use`,
  ),
  unnamed('elixir', '22:10:15.123 [notice] Application my_app exited: {:listen_error, :http, :eaddrinuse}'),
  unnamed('erlang', '{error,eaddrinuse}'),
  named(
    'kestrel',
    (port) => `System.IO.IOException: Failed to bind to address http://127.0.0.1:${port}: address already in use.`,
  ),
  unnamed('dotnet', 'System.Net.Sockets.SocketException (98): Address already in use'),
  unnamed('winsock', 'bind failed: WSAEADDRINUSE'),
  unnamed('winsock by number', 'bind failed with error: 10048'),
  unnamed('a structured log in UTC', 'time="2026-11-24T22:10:15Z" level=fatal msg="bind: address already in use"'),
  unnamed('glibc in German', 'bind: Die Adresse wird bereits verwendet'),
  unnamed('glibc in French', 'bind: Adresse déjà utilisée'),
  unnamed('glibc in Chinese', 'bind: 地址已在使用'),
  unnamed(
    'Windows in German',
    'Normalerweise darf jede Socketadresse (Protokoll, Netzwerkadresse oder Anschluss) nur jeweils einmal verwendet werden.',
  ),
  unnamed(
    'Windows in Japanese',
    '通常、各ソケット アドレスに対してプロトコル、ネットワーク アドレス、またはポートのどれか 1 つのみを使用できます。',
  ),
  unnamed('Windows in Chinese', '通常每个套接字地址(协议/网络地址/端口)只允许使用一次。'),
  unnamed(
    'Windows in Spanish',
    'Solo se permite un uso de cada dirección de socket (protocolo/dirección de red/puerto)',
  ),
];
