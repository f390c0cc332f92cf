import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 93:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   _w: () => (/* binding */ parseSignal),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(261);


/** Reads one of a few words. */
function parseChoice(text, words) {
    const word = words.find((candidate) => candidate === text);
    return word === undefined
        ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not one of its values; it takes ${listed(words)}` }
        : { value: word };
}
/** Reads `true` or `false`, in the spellings of YAML 1.2's core schema, as @actions/core does. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is neither; it takes true or false` };
}
/** Reads a whole number from 0 to `most`. */
function parseCount(text, most) {
    return /^\d+$/.test(text) && Number(text) <= most
        ? { value: Number(text) }
        : { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a count; it takes a whole number from 0 to ${most}` };
}
/** Reads the name of a signal, with or without `SIG`. */
function parseSignal(text) {
    const name = text.toUpperCase().replace(/^(?!SIG)/, 'SIG');
    return isSignal(name)
        ? { value: name }
        : { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a signal; it takes names such as SIGTERM, SIGINT or SIGQUIT` };
}
function isSignal(name) {
    return Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals, name);
}
function listed(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/js/inputs/choices.js
var choices = __nccwpck_require__(870);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var inputs_parsed = __nccwpck_require__(261);
;// CONCATENATED MODULE: ./build/js/inputs/duration.js

const MS_PER_UNIT = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** setTimeout turns a longer delay into 1 ms (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Other tools take milliseconds: `ready-timeout: 60000` is meant for a minute, not for 16 hours. */
const LONGEST_BARE_S = 3_600;
/**
 * Milliseconds from `500ms`, `30s`, `2m`, `1m30s` or a bare number of seconds (an hour at most), between `atLeastMs` and
 * the longest timer there is (24.8 days).
 */
function parseDuration(text, atLeastMs) {
    const takes = 'it takes a duration such as 500ms, 30s, 2m or 1m30s; a bare number is seconds';
    const problem = { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a duration; ${takes}` };
    const isBareNumber = /^\d+(?:\.\d+)?$/.test(text);
    if (!isBareNumber && !/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text))
        return problem;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
    const ms = isBareNumber
        ? Number(text) * 1_000
        : parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (MS_PER_UNIT[unit] ?? Number.NaN), 0);
    if (ms < atLeastMs)
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is too short; it takes at least ${atLeastMs}ms` };
    if (isBareNumber && Number(text) > LONGEST_BARE_S && Number(text) <= LONGEST_TIMER_MS) {
        return {
            problem: `${(0,inputs_parsed/* quoted */.T)(text)} is a bare number, which is seconds: write ${text}ms${ms > LONGEST_TIMER_MS ? '' : ` or ${text}s`}, as you mean it`,
        };
    }
    if (ms > LONGEST_TIMER_MS)
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is too long; it takes at most 24 days (576h)` };
    return { value: Math.round(ms) };
}

;// CONCATENATED MODULE: ./build/js/inputs/lines.js

/**
 * Reads lines of `NAME=value` for the server's environment. Blank lines and lines that begin with `#` are skipped; a
 * value is taken as it stands, spaces and further `=` included.
 */
function parseEnvironmentLines(text) {
    return parsePairs(text, /^\s*([^=\s]+)=(.*)$/s, 'NAME=value');
}
/** Reads lines of `Name: value`, each a header of the readiness GET (names: RFC 9110, section 5.1). */
function parseHeaderLines(text) {
    return parsePairs(text, /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/, 'Name: value');
}
function parsePairs(text, form, example) {
    const pairs = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || /^\s*#/.test(line))
            continue;
        const match = form.exec(line);
        if (!match || line.includes('\0')) {
            return { problem: `the line ${(0,inputs_parsed/* quoted */.T)(line)} is not understood; it takes lines of ${example}` };
        }
        pairs.push([match[1] ?? '', match[2] ?? '']);
    }
    return { value: pairs };
}
/** Reads names of environment variables, separated by spaces, commas or line ends. */
function parseVariableNames(text) {
    const names = text.split(/[\s,]+/).filter(Boolean);
    for (const [index, name] of names.entries()) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            return {
                problem: `${(0,inputs_parsed/* quoted */.T)(name)} is not the name of a variable; it takes names such as ADMIN_PORT, separated by spaces`,
            };
        }
        if (names.indexOf(name) !== index)
            return { problem: `${(0,inputs_parsed/* quoted */.T)(name)} stands there twice; each name once` };
    }
    return { value: names };
}

;// CONCATENATED MODULE: ./build/js/inputs/names.js

/** Reads what the server is to be called: by default what its command starts. */
function parseServerName(text, command) {
    if (/\p{Cc}/u.test(text))
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} has control characters; it takes one line of plain text` };
    return { value: text || programIn(command).slice(0, LONGEST_NAME) };
}
const LONGEST_NAME = 40;
/** They prepare for the server, and are none. */
const PREPARES = wordsOf('cd pushd export set source . sleep mkdir echo exit if fi for while until done');
/** The server's name comes after theirs, and after their options; `&` calls a program in PowerShell. */
const RUNS_ANOTHER = wordsOf('exec npx bunx sudo env nohup time then else do &');
/** Of `sudo -u www` and `env -u DEBUG`. */
const TAKES_A_VALUE = wordsOf('-u --user --unset');
function wordsOf(text) {
    return new Set(text.split(' '));
}
const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;
/** The first word that is a program's: no comment, no `PORT=1`, no `cd app`, no `npx --yes`, no `if`. */
function programIn(script) {
    const lines = script.split(/[\r\n]+/).filter((line) => !line.trim().startsWith('#'));
    const commands = lines.flatMap((line) => line.split(/&&|\|\||;/)).map((command) => command.match(WORD) ?? []);
    const named = commands.flatMap((words) => programOf(words.map((word) => word.replace(/["']|^[({]+|\)+$/g, ''))) ?? []);
    return named[0] ?? (script.trim().split(/\s+/)[0] || 'server');
}
function programOf(words) {
    const isBefore = (word) => /^\w+=/.test(word) || /^-/.test(word) || RUNS_ANOTHER.has(word);
    const isValue = (index) => TAKES_A_VALUE.has(words[index - 1] ?? '');
    const program = words.find((word, index) => word !== '' && !isBefore(word) && !isValue(index));
    // Of a full path, the program alone.
    return program === undefined || PREPARES.has(program)
        ? undefined
        : program.replace(/^(?:[A-Za-z]:)?[\\/].*[\\/](?=.)/, '');
}
/** Reads a name or an address; an IPv6 address with or without brackets, and returned without. */
function parseHost(text) {
    const bare = text.replace(/^\[(.*)\]$/, '$1');
    // Nothing that ends the brackets: `::1]/` would be the host of a url with a path.
    const isAddress = /^[\da-f:.]+$/i.test(bare) && URL.canParse(`http://[${bare}]`);
    return /^[A-Za-z0-9._-]+$/.test(bare) || isAddress
        ? { value: bare }
        : { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a host; it takes a name or an address without scheme and port` };
}
/** Reads the path of a GET, query included; undefined where there is none. */
function parsePath(text) {
    if (text === '')
        return { value: undefined };
    return /^\/[\x21-\x7e]*$/.test(text)
        ? { value: text }
        : { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a path; it takes one that begins with /, such as /health` };
}

// EXTERNAL MODULE: ./build/js/inputs/patterns.js
var patterns = __nccwpck_require__(579);
;// CONCATENATED MODULE: ./build/js/inputs/port-request.js

const TAKES = 'it takes auto, a port (1 to 65535), a range (8000-8999), or 0 for one that the system chooses';
/** Reads `auto`, `8080`, `8000-8999` or `0`. */
function parsePortRequest(text) {
    if (text === 'auto')
        return { value: { kind: 'auto' } };
    if (text === '0')
        return { value: { kind: 'system' } };
    const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text);
    if (!match)
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a port; ${TAKES}` };
    const first = Number(match[1]);
    const last = match[2] === undefined ? undefined : Number(match[2]);
    if (!isPort(first) || (last !== undefined && !isPort(last))) {
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is outside 1 to 65535; ${TAKES}` };
    }
    if (last === undefined)
        return { value: { kind: 'given', port: first } };
    if (last < first)
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} runs backwards; write ${last}-${first}` };
    return { value: { kind: 'range', first, last } };
}
function isPort(port) {
    return port >= 1 && port <= 65_535;
}

// EXTERNAL MODULE: ./build/js/inputs/status-ranges.js
var status_ranges = __nccwpck_require__(625);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/js/server/shell.js
var shell = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./build/js/inputs/surroundings.js




/** The shell that is named, or the one that a `run:` step would have, where it is on this machine's PATH. */
function findShell(text, { platform, findProgram }) {
    const named = text === '' ? undefined : (0,choices/* parseChoice */.HU)(text, shell/* SHELL_NAMES */.YG);
    if (named && 'problem' in named)
        return named;
    const candidates = named ? [named.value] : (0,shell/* defaultShells */.n9)(platform);
    for (const name of candidates) {
        const program = findProgram(name);
        if (program)
            return { value: { name, program, explicit: named !== undefined } };
    }
    return { problem: `${candidates.map(inputs_parsed/* quoted */.T).join(' or ')} is not on the PATH; install it or name another shell` };
}
/** The full path of a directory that is there, from the workspace. */
function findDirectory(text, { workspace, isDirectory }) {
    const path = (0,external_node_path_.isAbsolute)(text) ? text : (0,external_node_path_.resolve)(workspace, text);
    if (isDirectory(path))
        return { value: path };
    return {
        problem: `${(0,inputs_parsed/* quoted */.T)(text || path)} is not a directory (looked at ${JSON.stringify(path)}); it takes one, from the workspace`,
    };
}

;// CONCATENATED MODULE: ./build/js/inputs/parse-inputs.js









/**
 * Understands every input, or tells every problem: one line each, naming the input, the value and what it takes.
 * `read` returns an input's text as the workflow (or action.yml's default) gave it.
 */
function parseInputs(read, surroundings) {
    const input = (name, parse) => under(name, parse(read(name).trim()));
    // A script is taken as it stands, with the indentation of its first line.
    const script = (name) => ({ value: read(name).trim() ? read(name) : undefined });
    const portVariables = input('port-env', (text) => atLeastOne(parseVariableNames(text)));
    const extraPorts = input('extra-ports', (text) => without(namesIn(portVariables), parseVariableNames(text)));
    const carriers = [...namesIn(portVariables), ...namesIn(extraPorts)];
    const settled = (0,inputs_parsed/* settle */.G)({
        run: under('run', parseCommand(read('run'))),
        shell: under('shell', findShell(read('shell').trim(), surroundings)),
        workingDirectory: input('working-directory', (text) => findDirectory(text, surroundings)),
        env: under('env', settingNone(carriers, parseEnvironmentLines(read('env')))),
        name: input('name', (text) => parseServerName(text, read('run'))),
        port: input('port', parsePortRequest),
        portVariables,
        extraPorts,
        maxRelaunches: input('max-relaunches', (text) => (0,choices/* parseCount */.zq)(text, 100)),
        bindRetries: input('bind-retries', (text) => (0,choices/* parseCount */.zq)(text, 100)),
        bindBackoff: input('bind-backoff', (text) => parseDuration(text, 1)),
        strictPort: input('strict-port', choices/* parseBoolean */.yG),
        inUsePatterns: input('in-use-pattern', patterns/* parsePatternLines */.X9),
        readyPath: input('ready-path', parsePath),
        readyStatus: input('ready-status', status_ranges/* parseStatusRanges */.j),
        readyHeaders: input('ready-headers', parseHeaderLines),
        readyLog: input('ready-log', (text) => withFreeGroupNames((0,patterns/* parsePattern */.EY)(text))),
        readyCommand: script('ready-command'),
        readyTimeout: input('ready-timeout', (text) => parseDuration(text, 1)),
        scheme: input('scheme', (text) => (0,choices/* parseChoice */.HU)(text, ['http', 'https'])),
        host: input('host', parseHost),
        test: script('test'),
        stopSignal: input('stop-signal', choices/* parseSignal */._w),
        stopTimeout: input('stop-timeout', (text) => parseDuration(text, 0)),
        stopCommand: script('stop-command'),
        printLog: input('print-log', (text) => (0,choices/* parseChoice */.HU)(text, ['always', 'failure', 'never'])),
        failOnExit: input('fail-on-exit', choices/* parseBoolean */.yG),
        summary: input('summary', (text) => (0,choices/* parseChoice */.HU)(text, ['auto', 'always', 'never'])),
    });
    return 'problems' in settled ? settled : { inputs: settled.values };
}
/** A script in which something is to be run. */
function parseCommand(text) {
    if (text.trim() === '')
        return { problem: 'is missing; it takes the command that starts the server' };
    const isComment = (line) => line.trim() === '' || line.trim().startsWith('#');
    return text.split(/[\r\n]+/).every(isComment) && !text.includes('<#')
        ? { problem: `${(0,inputs_parsed/* quoted */.T)(text.trim())} has only comments; it takes the command that starts the server` }
        : { value: text };
}
function under(name, parsed) {
    return 'problem' in parsed ? { problem: `${name}: ${parsed.problem}` } : parsed;
}
function namesIn(parsed) {
    return 'value' in parsed ? parsed.value : [];
}
function atLeastOne(parsed) {
    return 'value' in parsed && parsed.value.length === 0
        ? { problem: '"" names no variable; it takes at least one, such as PORT' }
        : parsed;
}
function without(taken, parsed) {
    const clash = namesIn(parsed).find((name) => taken.includes(name));
    return clash === undefined
        ? parsed
        : { problem: `${(0,inputs_parsed/* quoted */.T)(clash)} carries the port already (port-env); it takes other names` };
}
function settingNone(carriers, parsed) {
    const clash = 'value' in parsed ? parsed.value.find(([name]) => carriers.includes(name)) : undefined;
    return clash === undefined
        ? parsed
        : { problem: `${(0,inputs_parsed/* quoted */.T)(clash[0])} carries a port; leave it to the action, or take it out of port-env` };
}
/** The outputs of every launch; a named group of `ready-log` may only repeat `port`. */
const OWN_OUTPUTS = ['url', 'address', 'ports', 'pid', 'launches', 'ready-ms', 'log-file'];
function withFreeGroupNames(parsed) {
    if ('problem' in parsed || !parsed.value)
        return parsed;
    const { source } = parsed.value;
    const taken = (0,patterns/* groupNames */.S0)(parsed.value).find((name) => OWN_OUTPUTS.includes(name));
    return taken === undefined
        ? parsed
        : { problem: `${(0,inputs_parsed/* quoted */.T)(source)} has a group named ${taken}, which is an output of the action already` };
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(117);

/** Turns fields into their values, or into the list of all their problems. */
function settle(fields) {
    const problems = [];
    const values = {};
    for (const [name, field] of Object.entries(fields)) {
        if ('problem' in field)
            problems.push(field.problem);
        else
            values[name] = field.value;
    }
    return problems.length > 0 ? { problems } : { values: values };
}
/** A path fits in. */
const LONGEST_QUOTED = 200;
/** How a value stands in an error line: quoted, on one line, short enough to read, and without half a word: it may be a secret's. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${(0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(text, LONGEST_QUOTED)}...` : text);
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   X9: () => (/* binding */ parsePatternLines),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(261);

/** Reads one regular expression; `m` lets `^` and `$` stand for the borders of a line of output. */
function parsePattern(text) {
    if (text === '')
        return { value: undefined };
    try {
        return { value: new RegExp(text, 'm') };
    }
    catch (error) {
        return {
            problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} is not a regular expression (${reasonOf(error)}); it takes JavaScript's syntax${text.includes('(?i)') ? ', such as (?i:listening)' : ''}`,
        };
    }
}
/** Reads regular expressions, one a line, that ignore case. */
function parsePatternLines(text) {
    const patterns = [];
    for (const line of text.split(/\r?\n/).filter((line) => line.trim() !== '')) {
        const parsed = parsePattern(line);
        if ('problem' in parsed)
            return parsed;
        if (parsed.value)
            patterns.push(new RegExp(parsed.value.source, 'im'));
    }
    return { value: patterns };
}
/** The names of a pattern's named groups, in order: `(?<token>\w+)` has `token`. */
function groupNames(pattern) {
    // An alternative that matches nothing makes exec succeed and list every group, whatever the pattern needs.
    const match = new RegExp(`${pattern.source}|`, pattern.flags).exec('');
    return Object.keys(match?.groups ?? {});
}
/** A pattern as it was written: `source` has each slash escaped. */
function asWritten({ source }) {
    return source.replaceAll('\\/', '/');
}
/** V8's reason without the pattern, which may have line ends: `Invalid regular expression: /(/m: Unterminated group`. */
function reasonOf(error) {
    return String(error).replace(/^SyntaxError: Invalid regular expression: (?:\/[\s\S]*\/[a-z]*: )?/, '');
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/**
 * An input's text as it stands, '' where there is none. The runner hands it over in the environment, its name in upper
 * case, and with underscores for blanks (docs.github.com, "Metadata syntax", inputs).
 */
function readInput(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesStatus),
/* harmony export */   j: () => (/* binding */ parseStatusRanges)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(261);

/** Reads statuses and ranges, separated by commas or spaces: `200-399, 401`. */
function parseStatusRanges(text) {
    const ranges = [];
    for (const part of text.split(/[\s,]+/).filter(Boolean)) {
        const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(part);
        const first = Number(match?.[1]);
        const last = Number(match?.[2] ?? first);
        if (!match || last < first) {
            return {
                problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(part)} is not a status; it takes statuses and ranges from 100 to 599, such as 200-399,401`,
            };
        }
        ranges.push([first, last]);
    }
    return ranges.length > 0
        ? { value: ranges }
        : { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} names no status; it takes statuses and ranges, such as 200-399,401` };
}
/** Whether an HTTP status lies in one of the ranges. */
function includesStatus(ranges, status) {
    return ranges.some(([first, last]) => status >= first && status <= last);
}


/***/ }),

/***/ 121:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _system_background_compilers_off_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(503);
/* harmony import */ var _system_small_young_generation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(212);
/* harmony import */ var _inputs_read_input_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(513);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(245);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(832);
/* harmony import */ var _system_find_program_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(18);
/* harmony import */ var _system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(158);








/** Returns the exit status of the step. */
async function main(cancellation) {
    const parsed = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_inputs_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readInput */ .R, {
        platform: process.platform,
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        isDirectory: _system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isDirectory */ .w,
        findProgram: (name) => (0,_system_find_program_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)(name, process.env),
    });
    if ('problems' in parsed) {
        for (const problem of parsed.problems)
            (0,_report_console_js__WEBPACK_IMPORTED_MODULE_4__/* .tellError */ .SO)('Wrong input', problem);
        return 1;
    }
    // Loaded only now: a wrong input is told in half the time.
    const { serveStep } = await __nccwpck_require__.e(/* import() */ 474).then(__nccwpck_require__.bind(__nccwpck_require__, 474));
    return serveStep(parsed.inputs, cancellation);
}
await (0,_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .runPhase */ .P)(main, (message) => {
    (0,_report_console_js__WEBPACK_IMPORTED_MODULE_4__/* .tellError */ .SO)('The action failed', message);
    return 1;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runPhase)
/* harmony export */ });
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(832);
/* harmony import */ var _system_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(512);


/** `using: node24`; what runs actions instead of the runner may take any. */
const OLDEST_NODE = 24;
/** The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later it kills. Killing and telling take part of the first. */
const CANCELLED_HAS_MS = 4_000;
/**
 * Runs the work of one entry and ends the process with the status that it returns. What nobody expected is told by
 * `onUnexpected`, as one line, and ends with the status that this returns.
 */
async function runPhase(work, onUnexpected) {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
        const message = `Node ${OLDEST_NODE} is needed, as action.yml says, and this is ${process.versions.node}: the runner is too old, or act found another node on its PATH.`;
        return await (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .JZ)(onUnexpected(message));
    }
    const cancellation = whenSignalled();
    // Nobody may be reading any more (EPIPE): a server has to be stopped all the same.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const unexpected = Promise.withResolvers();
    process.on('uncaughtException', unexpected.reject);
    try {
        return await (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .JZ)(await Promise.race([work(cancellation), unexpected.promise]));
    }
    catch (error) {
        return await (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .JZ)(onUnexpected((0,_system_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explained */ .t)(error)));
    }
}
function whenSignalled() {
    const cancelled = new AbortController();
    const outOfTime = new AbortController();
    const onSignal = () => {
        cancelled.abort();
        setTimeout(() => outOfTime.abort(), CANCELLED_HAS_MS).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, onSignal);
    return { cancelled: cancelled.signal, outOfTime: outOfTime.signal };
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   SO: () => (/* binding */ tellError),
/* harmony export */   ZA: () => (/* binding */ tellDebug),
/* harmony export */   go: () => (/* binding */ tellWarning),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var _readable_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(127);


/**
 * One line for the step's log. What it quotes may come from the server or from strangers (messages, names of processes),
 * so nothing in it may end the line or act as a command.
 */
function tell(line) {
    process.stdout.write((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readableLine */ .$O)(line) + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
/** One line that the runner shows only where debug logging is on. */
function tellDebug(line) {
    process.stdout.write(`::debug::${escaped((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readableLine */ .$O)(line))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
/** An annotation of the job, with a title; `quoted` are lines of somebody else's that follow the message. */
function tellWarning(title, message, quoted = []) {
    annotate('warning', title, [message, ...quoted]);
}
/** An error annotation of the job, likewise. */
function tellError(title, message, quoted = []) {
    annotate('error', title, [message, ...quoted]);
}
/**
 * As `error` and `warning` of @actions/core do it (docs.github.com, "Workflow commands"), which would have node:crypto
 * loaded for outputs that a wrong input never has: a fifth of the time that node itself takes to start.
 */
function annotate(level, title, lines) {
    const property = escaped((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readableLine */ .$O)(title)).replaceAll(':', '%3A').replaceAll(',', '%2C');
    process.stdout.write(`::${level} title=${property}::${escaped(lines.map(_readable_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readableLine */ .$O).join('\n'))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/**
 * Ends the process with this status once everything has been written, whatever still runs: a helper program that hangs
 * must not hold the step.
 */
async function endProcess(status) {
    await new Promise((written) => process.stdout.write('', written));
    process.exit(status);
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ readableLine),
/* harmony export */   KO: () => (/* binding */ readableLines),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   vz: () => (/* binding */ withColoursReset)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(117);

/** Longer lines are cut: no page shows them. */
const LONGEST_LINE = 10_000;
const COLOUR = /\x1b\[[\d;:]*m/g;
/**
 * Control functions of ECMA-48 in both their forms, ESC and a letter or one character from U+0080 to U+009F: colours (SGR,
 * 8.3.117), which are kept, control sequences, control strings up to their end, escapes of two characters and more, and
 * single control characters but for tabs and backspaces. The others move a cursor that a log does not have.
 */
const CONTROL_FUNCTIONS = /(\x1b\[[\d;:]*m)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]|[\x00-\x07\x0a-\x1f\x7f-\x9f]/g;
/**
 * A server's output as lines that can be printed into a job's log: split where the runner splits (\n, \r\n and a lone
 * \r), a line that overwrites itself told in its last state, control characters dropped. `##[` would be read as a
 * command anywhere in a line, and dress it up even where commands are stopped, so a space comes between.
 */
function readableLines(text) {
    const lines = text.split('\n').map((line) => cleaned(lastState(line)));
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** One line of ours that quotes somebody else's words: as above, on one line, and no command at its start either. */
function readableLine(text) {
    const line = cleaned(withoutColours(withoutControls(text.replace(/[\n\v\f\r\x85]+/g, ' '))));
    return line.replace(/^(\s*):(?=:)/, `$1:${SPACE}`);
}
function withoutColours(line) {
    return line.replace(COLOUR, '');
}
/** Resets the colours after the last of the lines where they have not been: what follows is not the server's. */
function withColoursReset(lines) {
    const last = lines.flatMap((line) => line.match(COLOUR) ?? []).at(-1);
    const isReset = last === undefined || last === '\x1b[0m' || last === '\x1b[m';
    return isReset ? lines : lines.with(-1, `${lines.at(-1)}\x1b[0m`);
}
/**
 * A hair space. A character without any width would do less: the runner searches for its marks by the rules of a culture
 * (String.IndexOf and StartsWith without a comparison), and they look through those
 * (https://learn.microsoft.com/dotnet/standard/base-types/string-comparison-net-5-plus).
 */
const SPACE = '\u200a';
function cleaned(text) {
    const line = withoutTakenBack(withoutControls(text)).replace(/[\u2028\u2029]/g, ' ');
    const cut = line.length > LONGEST_LINE ? `${(0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(line, LONGEST_LINE)}... (${line.length} characters)` : line;
    return cut.replaceAll('##[', `#${SPACE}#[`);
}
function withoutControls(text) {
    return text.replace(CONTROL_FUNCTIONS, (_, colour) => colour ?? '');
}
/** The last state that shows something: after it there may be an erased line, or nothing but colours. */
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    const states = line.split('\r');
    const shown = states.findLast((state) => withoutColours(withoutControls(state)).trim() !== '');
    return shown ?? states.findLast((state) => state !== '') ?? '';
}
/** A backspace takes the character before it back, as spinners, counters and the bold print of old manuals mean it. */
function withoutTakenBack(line) {
    if (!line.includes('\b'))
        return line;
    const pieces = [];
    const characters = [];
    for (const [piece] of line.matchAll(/\x1b\[[\d;:]*m|[\s\S]/gu)) {
        if (piece === '\b') {
            const before = characters.pop();
            if (before !== undefined)
                pieces[before] = '';
        }
        else {
            if (!piece.startsWith('\x1b'))
                characters.push(pieces.length);
            pieces.push(piece);
        }
    }
    return pieces.join('');
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   K4: () => (/* binding */ scriptFile),
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES),
/* harmony export */   n9: () => (/* binding */ defaultShells)
/* harmony export */ });
/** The shells that a command may be written for; the names are those of a `run:` step's `shell`. */
const SHELL_NAMES = ['bash', 'sh', 'pwsh', 'powershell', 'cmd'];
/**
 * The shells that a `run:` step without `shell` tries, best first. Source: "jobs.<job_id>.steps[*].shell" in
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
function defaultShells(platform) {
    return platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
}
/** The arguments with which the runner hands a script file to the shell (the same page, "Custom shell"). */
function shellArguments(shell, scriptFile) {
    switch (shell.name) {
        case 'bash':
            return shell.explicit ? ['--noprofile', '--norc', '-e', '-o', 'pipefail', scriptFile] : ['-e', scriptFile];
        case 'sh':
            return ['-e', scriptFile];
        case 'pwsh':
        case 'powershell':
            return ['-command', `. '${scriptFile.replaceAll("'", "''")}'`];
        case 'cmd':
            return ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${scriptFile}""`];
    }
}
/** The script file's ending and text: the command itself, framed as the runner frames a `run:` step's. */
function scriptFile(name, command) {
    switch (name) {
        case 'bash':
        case 'sh':
            return { extension: '.sh', text: `${command}\n` };
        case 'pwsh':
        case 'powershell':
            // PowerShell carries on after an error and ends with 0 unless told otherwise.
            return {
                extension: '.ps1',
                text: [
                    "$ErrorActionPreference = 'stop'",
                    command,
                    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
                    '',
                ].join('\r\n'),
            };
        case 'cmd':
            return { extension: '.cmd', text: `@echo off\r\n${command.replace(/\r?\n/g, '\r\n')}\r\n` };
    }
}


/***/ }),

/***/ 503:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(877);

/**
 * Imported first by every entry. At the end of a process Node joins V8's threads, and one that compiles in the background may
 * wait there for a collection of garbage that no longer comes: the process hangs for ever, about once in 3000 ends on a busy
 * machine (measured with Node 24.21; https://github.com/nodejs/node/issues/54918). What runs for a second compiles as well
 * without Maglev, and Sparkplug in the foreground.
 */
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-maglev');
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-concurrent-sparkplug');


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);


/**
 * A program's full path, or '' when it is in no folder of `PATH`; Windows tries the endings of `PATHEXT`, too. Folders
 * that cannot be read are passed over.
 */
function findProgram(name, { PATH = '', PATHEXT = '.COM;.EXE;.BAT;.CMD' }, platform = process.platform) {
    const endings = platform === 'win32' ? PATHEXT.split(';') : [''];
    for (const folder of PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean)) {
        const found = endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending)).find(isExecutable);
        if (found)
            return found;
    }
    return '';
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(877);

/**
 * Imported by every entry before all that allocates. V8 doubles the room for young objects, 1 MB at first and up to twice
 * 32 MB, whenever enough of them in all have survived; while a server prints 1 GB, they do. Set before its heap is made,
 * the factor would be raised to 2 again (`semi_space_growth_factor` in V8's src/flags/flag-definitions.h); by now it is
 * read where the room would grow, which stays as it is in the beginning.
 */
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explained),
  S: () => (/* binding */ isLimit)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/js/system/system-error.js

const DISK = { reached: 'the disk of RUNNER_TEMP is full', remedy: 'free some of it, or take a larger runner' };
const OPEN_FILES = { reached: 'too many files are open', remedy: 'raise the limit (ulimit -n)' };
/** By the names of errno(3). */
const LIMITS = new Map([
    ['ENOSPC', DISK],
    ['EDQUOT', DISK],
    ['EMFILE', OPEN_FILES],
    ['ENFILE', OPEN_FILES],
    ['ENOMEM', { reached: 'memory ran out', remedy: 'give the job less to do at once, or a larger runner' }],
]);
/** fork(2) says EAGAIN; elsewhere that means no more than to ask again. */
const PROCESSES = {
    reached: 'too many processes run',
    remedy: 'end some, or raise the limit (ulimit -u, or that of the container)',
};
/** Whether the error says that there is no more of something, and so nothing against what was asked. */
function isLimit(error) {
    return limitOf(error) !== undefined;
}
/** The error's own words; with what they mean and what to do, where a limit of the system's has been reached. */
function explained(error) {
    const limit = limitOf(error);
    const message = error instanceof Error ? error.message : String(error);
    return limit ? `${limit.reached} (${message}); ${limit.remedy}` : message;
}
function limitOf(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code, errno, syscall } = error;
    if (code === 'EAGAIN')
        return syscall?.startsWith('spawn') ? PROCESSES : undefined;
    // os.networkInterfaces() has the number alone, and with the wrong sign.
    const name = code === 'ERR_SYSTEM_ERROR' && errno ? (0,external_node_util_namespaceObject.getSystemErrorName)(-Math.abs(errno)) : code;
    return LIMITS.get(name ?? '');
}


/***/ }),

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isDirectory),
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);



/** The runner's, emptied between jobs; the system's where there is none. */
function temporaryFolder({ RUNNER_TEMP: folder }) {
    return folder && isDirectory(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/** Whether there is a folder of this path, as far as this user may know. */
function isDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false; // Not there, or behind a folder that this user may not enter.
    }
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ withoutBrokenWord),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export endOf */
/** No more than this is left out for the sake of a whole word. */
const LONGEST_WORD = 1_000;
/** An escape sequence or a character of two halves that a cut has left unfinished. */
const UNFINISHED = /(?:\x1b\[?[\d;:]*|[\ud800-\udbff])$/;
/**
 * The beginning of a text, with no more than `length` characters and without the word that a cut there breaks: the
 * runner masks a secret only where all of it stands (github.com/actions/runner, SecretMasker.MaskSecrets).
 */
function beginOf(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, length);
    const broken = /\s/.test(text.charAt(length)) ? 0 : (/\S*$/.exec(kept.slice(-LONGEST_WORD))?.[0].length ?? 0);
    return kept.slice(0, length - broken).replace(UNFINISHED, '');
}
/** The end of a text, likewise. */
function endOf(text, length) {
    const begin = text.length - length;
    if (begin <= 0)
        return text;
    return /\s/.test(text.charAt(begin - 1)) ? text.slice(begin) : withoutBrokenWord(text.slice(begin));
}
/** The beginning of a message names who speaks, and its end what is wrong: as much of both as `length` allows. */
function shortened(message, length) {
    const begin = Math.floor(0.375 * length);
    return message.length > length ? `${beginOf(message, begin)}...${endOf(message, length - begin - 3)}` : message;
}
/** A text that was cut off somewhere before, without what may be the rest of a word. */
function withoutBrokenWord(text) {
    return text.slice(/^\S*/.exec(text.slice(0, LONGEST_WORD))?.[0].length).replace(/^[\udc00-\udfff]/, '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(121);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
