"use strict";
exports.id = 363;
exports.ids = [363];
exports.modules = {

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ HOLDER_IS_HIDDEN),
  W8: () => (/* binding */ findStranger),
  ZB: () => (/* binding */ findWords),
  Rl: () => (/* binding */ ownRetry),
  JI: () => (/* binding */ strangerConflict),
  Y5: () => (/* binding */ wordsConflict)
});

// EXTERNAL MODULE: ./build/js/output/named-ports.js
var named_ports = __webpack_require__(7857);
;// CONCATENATED MODULE: ./build/js/conflict/messages.js

const NAMES_AND_NUMBERS = [
    /\b(?:WSA)?EADDRINUSE\b|\bAddr(?:ess)?(?:Already)?InUse/i,
    /\b(?:errno|os error)\W{1,4}(?:98|48|10048)\b|\b(?:WinError|error code)\W{1,3}10048\b/i,
    /\bSocketException \((?:98|48)\)|\((?:98|48)\) ?(?:bind|address)\b|\baddress ?\((?:98|48)\)|\bbind\b[^;]{0,100}\((?:98|48)[:)]/i,
    /\((?:OS )?10048[:)]|\bbind\b[^;]{0,40}\berror\W{1,3}10048\b/i,
];
const STRERROR = /(?<!\b(?:e-?mail|mail|mac|wallet) )\baddress (?:is )?(?:already )?in use\b(?! by (?:another|an existing) (?:account|user))/i;
const STRERROR_TRANSLATED = [
    /Adresse wird bereits (?:verwendet|benutzt)|Adresse déjà utilisée|dirección ya se está usando|Indirizzo già in uso/i,
    /Endereço já (?:está )?em uso|Estase usando o enderezo|adreça ja és en ús|Adres is al in gebruik|Adres jest już w użyciu/i,
    /Adresse[nr]+ er allerede i bru[gk]|Adressen (?:redan upptagen|används redan)|Osoite on jo käytössä|Adres zaten kullanımda/i,
    /Adresa je (?:užívána|používaná)|A cím már használatban van|Alamat telah digunakan|Địa chỉ đang được dùng/i,
    /Адрес уже используется|Адресу вже використано|Адресът вече се използва|είναι ήδη σε χρήση/i,
    /アドレスは既に使用中です|地址已在使用|位址已經?有?在使用|주소가 이미 사용 중입니다/,
];
const WINDOWS = [
    /only one usage of each socket address/i,
    /darf jede Socketadresse .{0,100}nur jeweils einmal verwendet werden|Une seule utilisation de chaque adresse de socket/i,
    /s[oó]lo se permite un uso de cada dirección de socket|consentito un solo utilizzo di ogni indirizzo di socket/i,
    /apenas uma utilização de cada endereço de soquete|jedno użycie każdego adresu gniazda/i,
    /разрешается только одно использование адреса сокета/i,
    /各ソケット アドレスに対して|每个套接字地址|一次只能用一個通訊端位址|각 소켓 주소\(.{0,60}\)는 하나만 사용할 수/,
];
const BE = '(?:is|was|are|were|(?:seems|appears) to be|(?:may|might) (?:already )?be)';
const NUMBERED = String.raw `\bport(?: number)?\W{1,3}\d{1,5}\b["'\])]?(?: (?:on|of|at|for|required by) [^;,!?]{1,60}?| \([^)]{1,30}\))?(?:, it)? `;
const NOT_OF_A_NETWORK = String.raw `(?<!\b(?:serial|usb|com|parallel) )`;
const OF_A_NUMBER = [
    `(?:${BE} )?(?:already |currently |still )?(?:being )?in use\\b`,
    `(?:${BE} )?already (?:being )?(?:used|allocated|taken|occupied|bound)\\b`,
    `${BE} (?:currently )?(?:being )?used by (?:another|process|pid)\\b`,
    `${BE} (?:currently )?(?:occupied|busy|unavailable|(?:taken|not available)(?! (?:from|in|as)\\b))`,
    `is (?:not open on .{1,80}could not start|running .{1,80} in another window)\\b`,
];
const WORDS_OF_SERVERS = [
    `${NUMBERED}(?:${OF_A_NUMBER.join('|')})`,
    `${NOT_OF_A_NETWORK}\\bport(?:\\(s\\)|s)? (?:${BE} )?(?:already|currently) (?:being )?(?:in use|used|allocated|taken(?! from)|occupied|bound)\\b`,
    `${NOT_OF_A_NETWORK}\\bport (?:(?:is|was|may already be|might already be) in use|taken)\\b`,
    `\\b(?:cannot|could not|couldn't|unable to|failed to) find (?:an? |any )?(?:empty|free|available|open|unused) ports?\\b`,
    `\\bno (?:empty|free|available|open|unused) ports? (?:found|available|left)\\b`,
    `\\balready (?:running|listening) (?:on|at) (?:an? |the |this |that )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) (?:an? |the |this |that )?(?:same )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) \\S{0,255}?${named_ports/* COLON */.o}`,
    `\\b(?:process|program|server) (?:is )?already using (?:an? |the |this |that )?(?:\\w{1,20} )?port\\b`,
    `\\bconnection in use: (?:\\(['"]|unix:|/)`,
    `${named_ports/* COLON */.o}\\d{1,5}/?['")\\]]{0,2} (?:(?:is|was) )?(?:already |currently )?in use\\b`,
    `\\bbecause \\d{2,5} is (?:already )?in use\\b|\\bcannot bind to the port \\d{1,5}\\. please specify another\\b`,
    `\\bconflicts with an existing registration on the machine\\b`,
    `\\bFatalStartupException: java\\.io\\.IOException: Failed to bind to \\S{1,80}:\\d{4}`,
    `\\bslirp_add_hostfwd failed\\b`,
].map((source) => new RegExp(source));
const WORDS_TRANSLATED = [
    /\bPort \d{1,5} (?:ist|wird) (?:bereits|schon) (?:belegt|verwendet|benutzt|vergeben|in (?:Benutzung|Verwendung))/i,
    /\bport \d{1,5} est déjà (?:utilisé|occupé|pris)|puerto \d{1,5} (?:ya )?está (?:siendo )?(?:en uso|usado|ocupado)/i,
    /\bporta \d{1,5} (?:è già (?:in uso|occupata|utilizzata)|já está (?:em uso|sendo (?:usada|utilizada)|ocupada))/i,
    /порт \d{1,5} (?:уже )?(?:занят|используется)/i,
    /端口 ?\d{0,5} ?(?:已被|已经被|被)(?:占用|使用)|ポート ?\d{0,5} ?[はが](?:既に|すでに)使|포트 ?\d{0,5} ?[가이는은]? ?이미 사용/,
];
const anyOf = (patterns) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const OF_SYSTEMS = anyOf([...NAMES_AND_NUMBERS, STRERROR, ...STRERROR_TRANSLATED, ...WINDOWS]);
const OF_SERVERS = anyOf([...WORDS_OF_SERVERS, ...WORDS_TRANSLATED]);
const WORDS_IN_ALL = /in use|used by|already|currently|taken|occupied|busy|unavailable|not (?:available|open)|(?:empty|free|available|open|unused) port|another|registration|hostfwd|FatalStartup|bereits|schon|[^\x00-\x7f]/i;
const SAYS_NOTHING_YET = /\b(?:whether|if|when|unless|until|in case)\b(?:(?!because)[^.:;!?]){0,24}$/i;
const CONDITION_STANDS_WITHIN = 60;
function endOfConflictWords(line, further) {
    const ofSystem = OF_SYSTEMS.exec(line);
    if (ofSystem)
        return ofSystem.index + ofSystem[0].length;
    const ofServer = WORDS_IN_ALL.test(line) ? OF_SERVERS.exec(line) : null;
    if (ofServer) {
        const before = line.slice(Math.max(0, ofServer.index - CONDITION_STANDS_WITHIN), ofServer.index);
        if (!SAYS_NOTHING_YET.test(before))
            return ofServer.index + ofServer[0].length;
    }
    return further.some((pattern) => pattern.test(line)) ? line.length : -1;
}

;// CONCATENATED MODULE: ./build/js/conflict/subject.js

const WHAT_COMES_NEXT = /\b(?:try|trying|use|using|instead|switching|falling back|would you|do you want)\b/i;
const NO_PORT = /\bunix(?:gram|packet)?(?:[:@]| (?:domain )?(?:socket|address|path)\b| ["'@/.])|\.sock\b|[\\/]pipe[\\/]|\bin use:? ["'(]{0,2}(?:\.{0,2}\/(?![\d[/])|@)|\bport["']?\s{0,2}[:=]\s{0,2}-1\b/i;
const FIELD = /^\s*["']?port["']?\s{0,2}[:=]\s{0,2}(-?\d{1,5}),?\s*[\]})]{0,3},?\s*$/i;
function subjectOf(line, end, ports) {
    const next = line.slice(end).search(WHAT_COMES_NEXT);
    const statement = next === -1 ? line : line.slice(0, end + next);
    const inStatement = (0,named_ports/* portsNamedIn */.n)(statement);
    const named = inStatement.length > 0 || statement === line ? inStatement : (0,named_ports/* portsNamedIn */.n)(line);
    const own = named.find((port) => ports.includes(port));
    if (own !== undefined)
        return own;
    if (named.length > 0 || NO_PORT.test(line))
        return 'another';
    return ports.find((port) => standsIn(statement, port)) ?? 'none';
}
function fieldOf(line, ports) {
    const port = FIELD.exec(line)?.[1];
    if (port === undefined)
        return 'none';
    return ports.includes(Number(port)) ? Number(port) : 'another';
}
function standsIn(text, port) {
    if (!text.includes(String(port)))
        return false;
    return new RegExp(`(?<![\\w.:/\\\\-]|\\bpid\\W{1,3})${port}(?!\\w|[.:]\\d)`, 'i').test(text);
}

;// CONCATENATED MODULE: ./build/js/conflict/classify.js


const LONGEST_LINE = 4_096;
const LINES_OF_A_REPORT = 12;
const LINES_TO_ITS_PORT = 5;
function findConflictMessage(output, ports, further) {
    const lines = (output.match(/[^\r\n]+/g) ?? []).map((line) => line.slice(0, LONGEST_LINE));
    const subjects = new Map();
    for (const [index, line] of lines.entries()) {
        const end = endOfConflictWords(line, further);
        if (end === -1 || isGuessAtAnotherCause(lines, index))
            continue;
        const subject = subjectOf(line, end, ports);
        if (typeof subject === 'number')
            return { line: line.trim(), port: subject };
        subjects.set(index, subject);
    }
    return subjects.size === 0 ? undefined : unnamedMessage(lines, subjects, ports);
}
function unnamedMessage(lines, subjects, ports) {
    let unnamed;
    let sinceAnother = Number.POSITIVE_INFINITY;
    for (const [index, line] of lines.entries()) {
        if (!STACK_FRAME.test(line))
            sinceAnother += 1;
        const subject = subjects.get(index);
        const opened = subject === undefined && ATTEMPT.test(line) ? subjectOf(line, line.length, ports) : 'none';
        if (subject === 'another' || opened === 'another')
            sinceAnother = 0;
        else if (opened !== 'none')
            sinceAnother = Number.POSITIVE_INFINITY;
        if (subject !== 'none')
            continue;
        const below = Array.from({ length: LINES_TO_ITS_PORT }, (_, offset) => index + 1 + offset);
        const fields = below.map((at) => fieldOf(lines[at] ?? '', ports));
        const own = fields.find((field) => typeof field === 'number');
        if (own !== undefined)
            return { line: line.trim(), port: own };
        const isOfAnother = fields.includes('another') || below.some((at) => subjects.get(at) === 'another');
        if (!isOfAnother && sinceAnother > LINES_OF_A_REPORT)
            unnamed ??= { line: line.trim(), port: undefined };
    }
    return unnamed;
}
const ATTEMPT = /\b(?:failed to|unable to|could not|couldn't|cannot|can't) (?:bind|listen)\b/i;
const STACK_FRAME = /^\s*(?:at |\.\.\. \d)/;
const GUESS = /\b(?:is|do you already have) another\b/i;
const ANOTHER_CAUSE = /\bcannot assign requested address\b|\bnot (?:available|supported)\b|\bpermission denied\b/i;
const LINES_TO_THE_CAUSE = 2;
function isGuessAtAnotherCause(lines, index) {
    if (!GUESS.test(lines[index] ?? ''))
        return false;
    return lines.slice(Math.max(0, index - LINES_TO_THE_CAUSE), index).some((line) => ANOTHER_CAUSE.test(line));
}

;// CONCATENATED MODULE: ./build/js/conflict/own-retries.js
const RETRY = /\b(?:retrying|(?:will |going to )?retry|try(?:ing)? again|next (?:try|attempt))(?! (?:on|with|at) )[^.\r\n]{0,30}?\bin (\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)\b|\bretrying\b(?! (?:on|with|at) )/gi;
const MS = { s: 1_000, m: 60_000 };
const UNSAID_MS = 1_000;
function announcedRetry(output) {
    const last = [...output.matchAll(RETRY)].at(-1);
    if (!last)
        return undefined;
    const [, count, unit = ''] = last;
    if (count === undefined)
        return UNSAID_MS;
    return Number(count) * (/^m(?:s|illi)/i.test(unit) ? 1 : (MS[unit.charAt(0).toLowerCase()] ?? 1));
}

;// CONCATENATED MODULE: ./build/js/conflict/reserved.js
const RESERVED_ON_WINDOWS = [
    /\blisten EACCES\b|\bWSAEACCES\b|\b(?:WinError|os error|SocketException|error code)\W{1,3}10013\b/i,
    /\bforbidden by its access permissions\b|\bPermission denied: (?:bind|listen)\b/i,
    /Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig/i,
    /アクセス許可で禁じられた方法でソケットにアクセス/,
];
function reservedPatterns(platform) {
    return platform === 'win32' ? RESERVED_ON_WINDOWS : [];
}

// EXTERNAL MODULE: ./build/js/output/match-within.js
var match_within = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/js/ports/reserve.js + 5 modules
var reserve = __webpack_require__(90);
// EXTERNAL MODULE: ./build/js/readiness/stranger.js
var readiness_stranger = __webpack_require__(4784);
;// CONCATENATED MODULE: ./build/js/launch/port-conflict.js






const PATTERN_TAKES_AT_MOST_MS = 200;
function findWords({ inputs, ports, output, trace }) {
    const text = output.text();
    const further = inputs.inUsePatterns.filter((pattern) => (0,match_within/* matchWithin */.B6)(pattern, text, PATTERN_TAKES_AT_MOST_MS) !== 'too-slow');
    const message = findConflictMessage(text, (0,reserve/* portNumbers */.Iv)(ports), [...further, ...reservedPatterns(process.platform)]);
    if (message)
        trace?.('words', `taken for a conflict, about ${message.port ?? 'no port that they name'}: ${message.line}`);
    return message && message.port === undefined && ports.main === 0 ? undefined : message;
}
function ownRetry({ output }, { line }) {
    const text = output.text();
    return announcedRetry(text.slice(text.lastIndexOf(line)));
}
async function findStranger({ ports, view }) {
    const stranger = await (0,readiness_stranger/* firstStranger */.f)((0,reserve/* portNumbers */.Iv)(ports), view);
    return stranger && strangerConflict(ports, stranger.port, stranger.holder);
}
const HOLDER_IS_HIDDEN = 'by a process of another user';
function strangerConflict(ports, port, holder) {
    const message = holder ? undefined : HOLDER_IS_HIDDEN;
    return { kind: 'conflict', port, on: ports.originOf(port), holder, seen: true, message };
}
function wordsConflict(ports, named, message) {
    const port = named ?? ports.main;
    return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, seen: false, message };
}


/***/ }),

/***/ 7363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outcomeWithoutLaunch: () => (/* binding */ outcomeWithoutLaunch)
/* harmony export */ });
/* harmony import */ var _port_conflict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3704);

async function outcomeWithoutLaunch(reservation, listeners) {
    if (reservation.kind !== 'in-use')
        return reservation;
    const { port, by } = reservation;
    const found = await listeners.onPort(port, []);
    const holder = found.find((listener) => listener.holder)?.holder;
    const hidden = found.length > 0 ? _port_conflict_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDER_IS_HIDDEN */ .Lj : undefined;
    const message = by === 'another-launch' ? 'another launch of this action is about to use it' : hidden;
    return { kind: 'conflict', port, on: 'given', holder, seen: by === 'another-program', message };
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ matchWithin),
/* harmony export */   PB: () => (/* binding */ firstMatchWithin),
/* harmony export */   cJ: () => (/* binding */ reachesTheEnd)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9319);


const SEARCH = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('search()');
const SHARED_FOR_MS = 50;
let context;
function matchWithin(pattern, text, limitMs) {
    return within(limitMs, () => pattern.exec(text));
}
function firstMatchWithin(pattern, texts, limitMs) {
    let match = null;
    const searchNext = () => {
        const { value: text, done } = texts.next();
        if (done)
            return false;
        match = pattern.exec(text);
        return !match || reachesTheEnd(match);
    };
    const search = () => {
        const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)();
        while (searchNext())
            if ((0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)() - began > SHARED_FOR_MS)
                return 'more';
        return 'over';
    };
    for (;;) {
        const state = within(SHARED_FOR_MS + limitMs, search);
        if (state === 'too-slow')
            return state;
        if (state === 'over')
            return match;
    }
}
function reachesTheEnd(match) {
    return match.index + match[0].length === match.input.length;
}
function within(limitMs, search) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
    context.search = search;
    try {
        return SEARCH.runInContext(context, { timeout: limitMs });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return 'too-slow';
        throw error;
    }
    finally {
        context.search = undefined;
    }
}


/***/ }),

/***/ 7857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ portsNamedIn),
/* harmony export */   o: () => (/* binding */ COLON)
/* harmony export */ });
const COLON = String.raw `:(?=\[?\d)(?<=(?:^|[\s({<[=]|(?<!\w)["'\x60]|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\blocalhost|\*|<null>|\/\/[^\s/:]{1,253}|\[(?=\w{0,4}:)[\da-f:.]{2,45}\]|(?=[\da-f:]{0,37}::)(?<![^\s"'(/])[\da-f:]{2,39}|0:0:0:0:0:0:0:[01]):)`;
const NAMING = [
    `${COLON}\\[?(\\d{1,5})(?!\\d|\\.\\d)`,
    String.raw `(?<![\w.:])0:(?![0-5]\d(?!\d))(\d{1,5})(?!\d)`,
    String.raw `(?:\bports?|puerto|\bporta|порт|端口|ポート|포트)(?: number)?[\s"'\]:=#,({[*/]{0,6}(\d{1,5})(?!\d|\.\d)`,
    String.raw `\bport(?:\(s\))? (?:is )?already (?:in use|bound): (\d{1,5})\b`,
    String.raw `\(['"][^'"]{0,255}['"], ?(\d{1,5})[,)]`,
    String.raw `\b(\d{1,5})(?:\/(?:tcp|udp)| (?:is|was) (?:already )?in use)\b`,
    String.raw `\btried (\d{2,5})\b(?! times)`,
    String.raw `\bport in range:? (\d{1,5})\b`,
];
const NAMED_PORT = new RegExp(NAMING.join('|'), 'gi');
function portsNamedIn(text) {
    if (!/\d/.test(text))
        return [];
    const found = Array.from(text.matchAll(NAMED_PORT), ([, ...groups]) => groups.find((port) => port !== undefined));
    return found.map(Number).filter((port) => port > 0);
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);

async function firstStranger(ports, view) {
    const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)();
    for (const port of ports) {
        const ownership = await view.ownershipOf(port, (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)() - began);
        if (ownership.kind === 'foreign')
            return { kind: 'stranger', port, holder: ownership.holder };
    }
    return undefined;
}


/***/ })

};
;