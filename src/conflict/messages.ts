import { COLON } from '../output/named-ports.ts';

/**
 * The error's name: Node, libuv, Erlang, .NET, Ruby (Errno::EADDRINUSE), Python's errno names, Deno and Rust (AddrInUse),
 * Zig (AddressInUse). And its number, 98 on Linux, 48 on macOS, 10048 on Windows, in the notations of errno alone:
 * `error 98` and `Error: 48 files failed to compile` are counts and codes of anything.
 */
const NAMES_AND_NUMBERS: readonly RegExp[] = [
  /\b(?:WSA)?EADDRINUSE\b|\bAddr(?:ess)?(?:Already)?InUse/i,
  /\b(?:errno|os error)\W{1,4}(?:98|48|10048)\b|\b(?:WinError|error code)\W{1,3}10048\b/i,
  // dotnet's `SocketException (98)`, Apache's `(98)Address` and `(OS 10048)`, nginx's `bind() to ... failed (98: ...)`,
  // PHP-FPM's `unable to bind ... (98)`, and `bind failed with error: 10048` of Microsoft's sample code for Winsock.
  /\bSocketException \((?:98|48)\)|\((?:98|48)\) ?(?:bind|address)\b|\baddress ?\((?:98|48)\)|\bbind\b[^;]{0,100}\((?:98|48)[:)]/i,
  /\((?:OS )?10048[:)]|\bbind\b[^;]{0,40}\berror\W{1,3}10048\b/i,
];

/** strerror(EADDRINUSE) of glibc, musl, macOS and the BSDs; an address that an account has is none of a socket. */
const STRERROR =
  /(?<!\b(?:e-?mail|mail|mac|wallet) )\baddress (?:is )?(?:already )?in use\b(?! by (?:another|an existing) (?:account|user))/i;

/** The same in the languages of glibc's catalogues (libc.mo, msgid "Address already in use"). */
const STRERROR_TRANSLATED: readonly RegExp[] = [
  /Adresse wird bereits (?:verwendet|benutzt)|Adresse déjà utilisée|dirección ya se está usando|Indirizzo già in uso/i,
  /Endereço já (?:está )?em uso|Estase usando o enderezo|adreça ja és en ús|Adres is al in gebruik|Adres jest już w użyciu/i,
  /Adresse[nr]+ er allerede i bru[gk]|Adressen (?:redan upptagen|används redan)|Osoite on jo käytössä|Adres zaten kullanımda/i,
  /Adresa je (?:užívána|používaná)|A cím már használatban van|Alamat telah digunakan|Địa chỉ đang được dùng/i,
  /Адрес уже используется|Адресу вже використано|Адресът вече се използва|είναι ήδη σε χρήση/i,
  /アドレスは既に使用中です|地址已在使用|位址已經?有?在使用|주소가 이미 사용 중입니다/,
];

/** WSAEADDRINUSE in Windows' own words (FormatMessage), which Go, Rust, .NET, Java and Python all pass on. */
const WINDOWS: readonly RegExp[] = [
  /only one usage of each socket address/i,
  /darf jede Socketadresse .{0,100}nur jeweils einmal verwendet werden|Une seule utilisation de chaque adresse de socket/i,
  /s[oó]lo se permite un uso de cada dirección de socket|consentito un solo utilizzo di ogni indirizzo di socket/i,
  /apenas uma utilização de cada endereço de soquete|jedno użycie każdego adresu gniazda/i,
  /разрешается только одно использование адреса сокета/i,
  /各ソケット アドレスに対して|每个套接字地址|一次只能用一個通訊端位址|각 소켓 주소\(.{0,60}\)는 하나만 사용할 수/,
];

const BE = '(?:is|was|are|were|(?:seems|appears) to be|(?:may|might) (?:already )?be)';
/** `Port 5173`, `port: 3306`, `Port 8080 required by Tomcat v9.0 Server at localhost`, `port 6006, it`. */
const NUMBERED = String.raw`\bport(?: number)?\W{1,3}\d{1,5}\b["'\])]?(?: (?:on|of|at|for|required by) [^;,!?]{1,60}?| \([^)]{1,30}\))?(?:, it)? `;
const NOT_OF_A_NETWORK = String.raw`(?<!\b(?:serial|usb|com|parallel) )`;

/** What servers say of a port's number, where they would not of ports in general. */
const OF_A_NUMBER: readonly string[] = [
  // vite, next, Spring, Flask, Angular, Hugo, Bun, TensorBoard, RabbitMQ, Quarkus, Jupyter.
  `(?:${BE} )?(?:already |currently |still )?(?:being )?in use\\b`,
  `(?:${BE} )?already (?:being )?(?:used|allocated|taken|occupied|bound)\\b`,
  // Expo, Selenium, Azure Functions, Storybook; `port 3000 is taken from PORT` tells where a number comes from.
  `${BE} (?:currently )?(?:being )?used by (?:another|process|pid)\\b`,
  `${BE} (?:currently )?(?:occupied|busy|unavailable|(?:taken|not available)(?! (?:from|in|as)\\b))`,
  // Firebase's emulators and Expo.
  `is (?:not open on .{1,80}could not start|running .{1,80} in another window)\\b`,
];

/** Servers that speak of the port. */
const WORDS_OF_SERVERS: readonly RegExp[] = [
  `${NUMBERED}(?:${OF_A_NUMBER.join('|')})`,
  // django, Docker, MinIO, JMX (`Port already in use: 7199`), Quarkus (`Port(s) already bound: 8080`), EventMachine, Appium.
  `${NOT_OF_A_NETWORK}\\bport(?:\\(s\\)|s)? (?:${BE} )?(?:already|currently) (?:being )?(?:in use|used|allocated|taken(?! from)|occupied|bound)\\b`,
  `${NOT_OF_A_NETWORK}\\bport (?:(?:is|was|may already be|might already be) in use|taken)\\b`,
  // get-port, portfinder, Gradio.
  `\\b(?:cannot|could not|couldn't|unable to|failed to) find (?:an? |any )?(?:empty|free|available|open|unused) ports?\\b`,
  `\\bno (?:empty|free|available|open|unused) ports? (?:found|available|left)\\b`,
  // Create React App, Gatsby, supervisord, Expo, PostgreSQL, MySQL, GlassFish; a cache or a lock is no port.
  `\\balready (?:running|listening) (?:on|at) (?:an? |the |this |that )?port\\b`,
  `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) (?:an? |the |this |that )?(?:same )?port\\b`,
  `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) \\S{0,255}?${COLON}`,
  `\\b(?:process|program|server) (?:is )?already using (?:an? |the |this |that )?(?:\\w{1,20} )?port\\b`,
  // gunicorn prints a socket's address; pools of connections have names and numbers.
  `\\bconnection in use: (?:\\(['"]|unix:|/)`,
  // live-server, Neo4j, Cassandra, serve, json-server, HttpListener of .NET.
  `${COLON}\\d{1,5}/?['")\\]]{0,2} (?:(?:is|was) )?(?:already |currently )?in use\\b`,
  `\\bbecause \\d{2,5} is (?:already )?in use\\b|\\bcannot bind to the port \\d{1,5}\\. please specify another\\b`,
  `\\bconflicts with an existing registration on the machine\\b`,
  // WireMock leaves out why; on a port from 1024 up it is this.
  `\\bFatalStartupException: java\\.io\\.IOException: Failed to bind to \\S{1,80}:\\d{4}`,
  // Podman with slirp4netns.
  `\\bslirp_add_hostfwd failed\\b`,
].map((source) => new RegExp(source));

/** And in other languages than English. */
const WORDS_TRANSLATED: readonly RegExp[] = [
  /\bPort \d{1,5} (?:ist|wird) (?:bereits|schon) (?:belegt|verwendet|benutzt|vergeben|in (?:Benutzung|Verwendung))/i,
  /\bport \d{1,5} est déjà (?:utilisé|occupé|pris)|puerto \d{1,5} (?:ya )?está (?:siendo )?(?:en uso|usado|ocupado)/i,
  /\bporta \d{1,5} (?:è già (?:in uso|occupata|utilizzata)|já está (?:em uso|sendo (?:usada|utilizada)|ocupada))/i,
  /порт \d{1,5} (?:уже )?(?:занят|используется)/i,
  /端口 ?\d{0,5} ?(?:已被|已经被|被)(?:占用|使用)|ポート ?\d{0,5} ?[はが](?:既に|すでに)使|포트 ?\d{0,5} ?[가이는은]? ?이미 사용/,
];

/** One pattern takes a small part of the time of many, on the short lines of a long output above all. */
const anyOf = (patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const OF_SYSTEMS = anyOf([...NAMES_AND_NUMBERS, STRERROR, ...STRERROR_TRANSLATED, ...WINDOWS]);
const OF_SERVERS = anyOf([...WORDS_OF_SERVERS, ...WORDS_TRANSLATED]);

/** A word of each of them: to compile those takes 8 ms, which most servers give no cause for. */
const WORDS_IN_ALL =
  /in use|used by|already|currently|taken|occupied|busy|unavailable|not (?:available|open)|(?:empty|free|available|open|unused) port|another|registration|hostfwd|FatalStartup|bereits|schon|[^\x00-\x7f]/i;

/** "Checking whether port 3000 is already in use" and `--strictPort  exit if specified port is already in use`. */
const SAYS_NOTHING_YET = /\b(?:whether|if|when|unless|until|in case)\b(?:(?!because)[^.:;!?]){0,24}$/i;
const CONDITION_STANDS_WITHIN = 60;

/**
 * Where in the line the words end that say that an address is in use, be they of those above or of the `further` ones;
 * -1 where there are none. The line comes without escape sequences.
 */
export function endOfConflictWords(line: string, further: readonly RegExp[]): number {
  const ofSystem = OF_SYSTEMS.exec(line);
  if (ofSystem) return ofSystem.index + ofSystem[0].length;
  const ofServer = WORDS_IN_ALL.test(line) ? OF_SERVERS.exec(line) : null;
  if (ofServer) {
    const before = line.slice(Math.max(0, ofServer.index - CONDITION_STANDS_WITHIN), ofServer.index);
    if (!SAYS_NOTHING_YET.test(before)) return ofServer.index + ofServer[0].length;
  }
  return further.some((pattern) => pattern.test(line)) ? line.length : -1;
}
