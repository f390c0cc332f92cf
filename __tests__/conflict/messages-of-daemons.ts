import { named, type ServerMessage, unnamed } from './server-message.ts';

/** Web servers, application servers, databases and containers. */
export const MESSAGES_OF_DAEMONS: readonly ServerMessage[] = [
  named(
    'nginx',
    'nginx, ngx_connection.c',
    (port) => `nginx: [emerg] bind() to 0.0.0.0:${port} failed (98: Address already in use)`,
  ),
  named(
    'nginx in another language',
    'nginx, ngx_connection.c',
    (port) => `nginx: [emerg] bind() to 0.0.0.0:${port} failed (98: …)`,
  ),
  named(
    'apache',
    'httpd, listen.c',
    (port) => `(98)Address already in use: AH00072: make_sock: could not bind to address [::]:${port}`,
  ),
  named(
    'apache on Windows',
    'httpd, listen.c',
    (port) => `(OS 10048)…: AH00072: make_sock: could not bind to address 0.0.0.0:${port}`,
  ),
  named(
    'caddy',
    'caddy, listeners.go',
    (port) => `Error: loading initial config: listening on :${port}: listen tcp :${port}: bind: address already in use`,
  ),
  named(
    'haproxy',
    'haproxy, proto_tcp.c',
    (port) => `[ALERT] (4711) : Starting frontend web: cannot bind socket (Address already in use) [0.0.0.0:${port}]`,
  ),
  named(
    'lighttpd',
    'lighttpd, network.c',
    (port) => `(network.c.311) can't bind to port:  ${port} Address already in use`,
  ),
  named(
    'php-fpm',
    'php, fpm_sockets.c',
    (port) => `ERROR: unable to bind listening socket for address '127.0.0.1:${port}': Address already in use (98)`,
  ),
  unnamed(
    'supervisord',
    'supervisor, options.py',
    'Error: Another program is already listening on a port that one of our HTTP servers is configured to use.',
  ),
  named('spring boot', 'spring-boot, PortInUseFailureAnalyzer', (port) =>
    [
      'APPLICATION FAILED TO START',
      '',
      'Description:',
      '',
      `Web server failed to start. Port ${port} was already in use.`,
    ].join('\n'),
  ),
  named(
    'tomcat',
    'tomcat 8, JIoEndpoint',
    (port) => `java.net.BindException: Address already in use (Bind failed) <null>:${port}`,
  ),
  named(
    'tomcat in Eclipse',
    'Eclipse WTP, TomcatServerBehaviour',
    (port) => `Port ${port} required by Tomcat v9.0 Server at localhost is already in use.`,
  ),
  named(
    'quarkus',
    'quarkus, ApplicationLifecycleManager',
    (port) => `ERROR [io.qua.run.Application] (main) Port ${port} seems to be in use by another process.`,
  ),
  named(
    'quarkus, keycloak',
    'quarkus, QuarkusBindException',
    (port) => `io.quarkus.runtime.QuarkusBindException: Port(s) already bound: ${port}`,
  ),
  named(
    'jetty',
    'jetty 9.4, ServerConnector',
    (port) => `java.io.IOException: Failed to bind to /0.0.0.0:${port}: Address already in use`,
  ),
  named(
    'wiremock',
    'wiremock-standalone 3.13.1, as it was run',
    (port) =>
      `com.github.tomakehurst.wiremock.common.FatalStartupException: java.io.IOException: Failed to bind to /0.0.0.0:${port}`,
  ),
  named(
    'glassfish',
    'glassfish, GFLauncher.java',
    (port) =>
      `There is a process already using the admin port ${port} -- it probably is another instance of a GlassFish server.`,
  ),
  named(
    'neo4j',
    'neo4j, PortBindException.java',
    (port) => `PortBindException: Address localhost:${port} is already in use, cannot bind to it.`,
  ),
  named('cassandra', 'cassandra, MessagingService.java', (port) => `/127.0.0.1:${port} is in use by another process.`),
  named(
    'docker',
    'moby, portallocator',
    (port) => `docker: Error response from daemon: Bind for 0.0.0.0:${port} failed: port is already allocated.`,
  ),
  named(
    'docker userland proxy',
    'moby, docker-proxy',
    (port) => `Error starting userland proxy: listen tcp4 0.0.0.0:${port}: bind: address already in use`,
  ),
  named(
    'docker 28',
    'moby, bridge driver',
    (port) => `failed to bind host port for 0.0.0.0:${port}:172.18.0.4:80/tcp: address already in use`,
  ),
  named(
    'docker desktop',
    'Docker Desktop, vpnkit',
    (port) =>
      `Ports are not available: exposing port TCP 0.0.0.0:${port} -> 0.0.0.0:0: listen tcp 0.0.0.0:${port}: bind: address already in use`,
  ),
  named(
    'podman',
    'podman, rootlessport',
    (port) => `Error: rootlessport listen tcp 0.0.0.0:${port}: bind: address already in use`,
  ),
  named(
    'podman with pasta',
    'passt, log of podman 5.8 --network pasta',
    (port) =>
      `Error: pasta failed with exit code 1:\nListen failed for HOST TCP port */${port}: Address already in use`,
  ),
  unnamed(
    'podman with slirp4netns',
    'log of podman 4.3 --network slirp4netns:port_handler=slirp4netns',
    'Error: error from slirp4netns while setting up port redirection: map[desc:bad request: add_hostfwd: slirp_add_hostfwd failed]',
  ),
  named('postgres', 'PostgreSQL 18 documentation, 18.3.1', (port) =>
    [
      '2026-11-24 22:10:15.123 UTC [4711] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
      `2026-11-24 22:10:15.123 UTC [4711] HINT:  Is another postmaster already running on port ${port}? If not, wait a few seconds and retry.`,
    ].join('\n'),
  ),
  named(
    'redis',
    'redis, server.c',
    (port) => `# Warning: Could not create server TCP listening socket *:${port}: bind: Address already in use`,
  ),
  named(
    'memcached',
    'memcached, memcached.c',
    (port) => `failed to listen on TCP port ${port}: Address already in use`,
  ),
  named('mysql', 'mysql 8, ER_CANT_START_SERVER', (port) =>
    [
      "[ERROR] [MY-010262] [Server] Can't start server: Bind on TCP/IP port: Address already in use",
      `[ERROR] [MY-010257] [Server] Do you already have another mysqld server running on port: ${port} ?`,
    ].join('\n'),
  ),
  unnamed(
    'mongodb',
    'mongod 4.4, asio_transport_layer',
    '{"t":{"$date":"2026-11-24T22:10:15.123+00:00"},"s":"E","id":20568,"msg":"Error setting up listener","attr":{"error":{"code":9001,"errmsg":"Address already in use"}}}',
  ),
  named(
    'rabbitmq',
    'rabbitmq-server, rabbit_prelaunch_dist.erl',
    (port) => `ERROR: could not bind to distribution port ${port}, it is in use by another node: rabbit@localhost`,
  ),
  unnamed('minio', 'minio, ui-errors.go', 'ERROR Unable to start the server: Specified port is already in use'),
  unnamed(
    'a structured log in UTC',
    'logrus',
    'time="2026-11-24T22:10:15Z" level=fatal msg="bind: address already in use"',
  ),
];
