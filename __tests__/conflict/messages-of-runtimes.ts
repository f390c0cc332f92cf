import { named, type ServerMessage, unnamed } from './server-message.ts';

/** Runtimes and the standard libraries of languages: what a server prints that does nothing about it. */
export const MESSAGES_OF_RUNTIMES: readonly ServerMessage[] = [
  named('node', 'node 20, uncaught', (port) =>
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
  named('node on IPv4', 'node 20', (port) => `Error: listen EADDRINUSE: address already in use 127.0.0.1:${port}`),
  named('node on IPv6', 'node 20', (port) => `Error: listen EADDRINUSE: address already in use ::1:${port}`),
  named('node 8', '8eecf0d2/netlify-local #27', (port) => `Error: listen EADDRINUSE :::${port}`),
  named('a caught error of node', 'node 20, util.inspect', (port) =>
    ["  code: 'EADDRINUSE',", '  errno: -98,', "  syscall: 'listen',", "  address: '::',", `  port: ${port}`, '}'].join(
      '\n',
    ),
  ),
  named(
    'node on macOS, as JSON',
    'node 20, JSON.stringify',
    (port) => `{"errno":-48,"code":"EADDRINUSE","syscall":"listen","port":${port}}`,
  ),
  named(
    'deno serve',
    'deno 2',
    (port) => `error: Uncaught (in promise) AddrInUse: Address already in use (os error 98), port ${port}`,
  ),
  unnamed('deno', 'deno 1', 'error: Uncaught (in promise) AddrInUse: Address already in use (os error 98)'),
  named('bun', 'bun, Bun.serve', (port) => `error: Failed to start server. Is port ${port} in use?`),
  unnamed('python http.server', 'CPython, socketserver.py', 'OSError: [Errno 98] Address already in use'),
  unnamed('python on macOS', 'CPython, socketserver.py', 'OSError: [Errno 48] Address already in use'),
  unnamed(
    'python on Windows',
    'CPython, socketserver.py',
    'OSError: [WinError 10048] Only one usage of each socket address (protocol/network address/port) is normally permitted',
  ),
  named(
    'go net/http',
    'go, net.OpError',
    (port) => `2026/11/24 22:10:15 listen tcp :${port}: bind: address already in use\nexit status 1`,
  ),
  named(
    'go on IPv6',
    'go, net.OpError',
    (port) => `2026/11/24 22:10:15 listen tcp [::1]:${port}: bind: address already in use`,
  ),
  named(
    'go on Windows',
    'go, net.OpError',
    (port) =>
      `listen tcp :${port}: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.`,
  ),
  named(
    'go on Windows in Polish',
    'ollama serve',
    (port) =>
      `Error: listen tcp 127.0.0.1:${port}: bind: Tylko jedno użycie każdego adresu gniazda (protokół/adres sieciowy/port) jest normalnie dozwolone.`,
  ),
  unnamed('java', 'OpenJDK', 'Exception in thread "main" java.net.BindException: Address already in use'),
  unnamed('java on Windows', 'OpenJDK', 'java.net.BindException: Address already in use: bind'),
  named(
    'java RMI',
    'OpenJDK, ExportException',
    (port) => `java.rmi.server.ExportException: Port already in use: ${port}; nested exception is:`,
  ),
  unnamed('ruby', 'ruby, socket', "in 'initialize': Address already in use - bind(2) (Errno::EADDRINUSE)"),
  unnamed('rust', 'rust, std::io::Error', 'Error: Os { code: 98, kind: AddrInUse, message: "Address already in use" }'),
  unnamed('a rust panic', 'rust', "thread 'main' panicked at src/main.rs:12:34: Address already in use (os error 98)"),
  unnamed('zig', 'zig, std.net', 'error: AddressInUse'),
  unnamed('swift-nio', 'swift-nio, IOError', 'bind(descriptor:ptr:bytes:): Address already in use (errno: 48)'),
  named(
    'dart',
    'dart, SocketException',
    (port) =>
      `SocketException: Failed to create server socket (OS Error: Address already in use, errno = 98), address = 0.0.0.0, port = ${port}`,
  ),
  unnamed('haskell', 'network', 'server: Network.Socket.bind: resource busy (Address already in use)'),
  unnamed('ocaml', 'ocaml, Unix', 'Fatal error: exception Unix.Unix_error(Unix.EADDRINUSE, "bind", "")'),
  named(
    'crystal',
    'crystal, Socket::BindError',
    (port) => `Unhandled exception: Could not bind to '0.0.0.0:${port}': Address already in use (Socket::BindError)`,
  ),
  unnamed('julia', 'julia, Sockets', 'ERROR: IOError: listen: address already in use (EADDRINUSE)'),
  unnamed('lua', 'a script with LuaSocket', 'server.lua:10: Address already in use'),
  unnamed('elixir', 'phoenix', '22:10:15.123 [notice] Application my_app exited: {:listen_error, :http, :eaddrinuse}'),
  unnamed('erlang', 'OTP, gen_tcp', '{error,eaddrinuse}'),
  named(
    'kestrel',
    'aspnetcore, SocketTransport',
    (port) => `System.IO.IOException: Failed to bind to address http://127.0.0.1:${port}: address already in use.`,
  ),
  named(
    'HttpListener',
    'dotnet, net_listener_already',
    (port) =>
      `Failed to listen on prefix 'http://*:${port}/' because it conflicts with an existing registration on the machine.`,
  ),
  unnamed('dotnet', 'dotnet, SocketException', 'System.Net.Sockets.SocketException (98): Address already in use'),
  unnamed(
    'dotnet on Windows in Italian',
    'dotnet, SocketException',
    'SocketException (10048): Di norma è consentito un solo utilizzo di ogni indirizzo di socket',
  ),
  unnamed('winsock', 'Microsoft, Windows Sockets error codes', 'bind failed: WSAEADDRINUSE'),
  unnamed('winsock by number', "Microsoft's sample code for bind", 'bind failed with error: 10048'),
  unnamed('winsock by code', 'Microsoft, Windows Sockets error codes', 'bind error code 10048'),
];
