/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3209:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   _w: () => (/* binding */ parseSignal),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5944);


function parseChoice(text, words) {
    const word = words.find((candidate) => candidate === text);
    return word === undefined
        ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not one of its values; it takes ${listed(words)}` }
        : { value: word };
}
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is neither; it takes true or false` };
}
function parseCount(text, most) {
    return /^\d+$/.test(text) && Number(text) <= most
        ? { value: Number(text) }
        : { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)} is not a count; it takes a whole number from 0 to ${most}` };
}
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

/***/ 5944:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4920);

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
const LONGEST_QUOTED = 200;
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${(0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(text, LONGEST_QUOTED)}...` : text);
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   X9: () => (/* binding */ parsePatternLines),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);

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
function groupNames(pattern) {
    const match = new RegExp(`${pattern.source}|`, pattern.flags).exec('');
    return Object.keys(match?.groups ?? {});
}
function asWritten({ source }) {
    return source.replaceAll('\\/', '/');
}
function reasonOf(error) {
    return String(error).replace(/^SyntaxError: Invalid regular expression: (?:\/[\s\S]*\/[a-z]*: )?/, '');
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePortRequest),
/* harmony export */   s: () => (/* binding */ isPort)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);

const TAKES = 'it takes auto, a port (1 to 65535), a range (8000-8999), or 0 for one that the system chooses';
function parsePortRequest(text) {
    if (text === 'auto')
        return { value: { kind: 'auto' } };
    if (text === '0')
        return { value: { kind: 'system' } };
    const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text);
    if (!match)
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} is not a port; ${TAKES}` };
    const first = Number(match[1]);
    const last = match[2] === undefined ? undefined : Number(match[2]);
    if (!isPort(first) || (last !== undefined && !isPort(last))) {
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} is outside 1 to 65535; ${TAKES}` };
    }
    if (last === undefined)
        return { value: { kind: 'given', port: first } };
    if (last < first)
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)} runs backwards; write ${last}-${first}` };
    return { value: { kind: 'range', first, last } };
}
function isPort(port) {
    return port >= 1 && port <= 65_535;
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesStatus),
/* harmony export */   j: () => (/* binding */ parseStatusRanges)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5944);

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
function includesStatus(ranges, status) {
    return ranges.some(([first, last]) => status >= first && status <= last);
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ tellError),
/* harmony export */   ZA: () => (/* binding */ tellDebug),
/* harmony export */   go: () => (/* binding */ tellWarning),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_standard_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4996);
/* harmony import */ var _readable_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5562);



function tell(line) {
    _system_standard_output_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .d.write((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readableLine */ .$O)(line) + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function tellDebug(line) {
    _system_standard_output_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .d.write(`::debug::${escaped((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readableLine */ .$O)(line))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
function tellWarning(title, message, quoted = []) {
    annotate('warning', title, [message, ...quoted]);
}
function tellError(title, message, quoted = []) {
    annotate('error', title, [message, ...quoted]);
}
function annotate(level, title, lines) {
    const property = escaped((0,_readable_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readableLine */ .$O)(title)).replaceAll(':', '%3A').replaceAll(',', '%2C');
    _system_standard_output_js__WEBPACK_IMPORTED_MODULE_1__/* .standardOutput */ .d.write(`::${level} title=${property}::${escaped(lines.map(_readable_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readableLine */ .$O).join('\n'))}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ readableLine),
/* harmony export */   KO: () => (/* binding */ readableLines),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   vz: () => (/* binding */ withColoursReset)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4920);

const LONGEST_LINE = 10_000;
const COLOUR = /\x1b\[[\d;:]*m/g;
const CONTROL_FUNCTIONS = /(\x1b\[[\d;:]*m)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]|[\x00-\x07\x0a-\x1f\x7f-\x9f]/g;
function readableLines(text) {
    const lines = text.split('\n').map((line) => cleaned(lastState(line)));
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function readableLine(text) {
    const line = cleaned(withoutColours(withoutControls(text.replace(/[\n\v\f\r\x85]+/g, ' '))));
    return line.replace(/^(\s*):(?=:)/, `$1:${SPACE}`);
}
function withoutColours(line) {
    return line.replace(COLOUR, '');
}
function withColoursReset(lines) {
    const last = lines.flatMap((line) => line.match(COLOUR) ?? []).at(-1);
    const isReset = last === undefined || last === '\x1b[0m' || last === '\x1b[m';
    return isReset ? lines : lines.with(-1, `${lines.at(-1)}\x1b[0m`);
}
const SPACE = '\u200a';
function cleaned(text) {
    const line = withoutTakenBack(withoutControls(text)).replace(/[\u2028\u2029]/g, ' ');
    const cut = line.length > LONGEST_LINE ? `${(0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(line, LONGEST_LINE)}... (${line.length} characters)` : line;
    return cut.replaceAll('##[', `#${SPACE}#[`);
}
function withoutControls(text) {
    return text.replace(CONTROL_FUNCTIONS, (_, colour) => colour ?? '');
}
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    const states = line.split('\r');
    const shown = states.findLast((state) => withoutColours(withoutControls(state)).trim() !== '');
    return shown ?? states.findLast((state) => state !== '') ?? '';
}
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

/***/ 3989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   K4: () => (/* binding */ scriptFile),
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES),
/* harmony export */   n9: () => (/* binding */ defaultShells)
/* harmony export */ });
const SHELL_NAMES = ['bash', 'sh', 'pwsh', 'powershell', 'cmd'];
function defaultShells(platform) {
    return platform === 'win32' ? ['pwsh', 'powershell'] : ['bash', 'sh'];
}
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
function scriptFile(name, command) {
    switch (name) {
        case 'bash':
        case 'sh':
            return { extension: '.sh', text: `${command}\n` };
        case 'pwsh':
        case 'powershell':
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

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LONGEST_TIMER_MS),
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
function now() {
    return process.uptime() * 1_000;
}
const LONGEST_TIMER_MS = 2 ** 31 - 1;


/***/ }),

/***/ 574:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function isDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 4996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ standardOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const TAKEN_UNREAD_BYTES = 16_384;
let left = TAKEN_UNREAD_BYTES;
const standardOutput = {
    write(text) {
        const bytes = Buffer.from(text);
        left -= bytes.length;
        const written = left < 0 ? 0 : writtenAtOnce(bytes);
        if (written < bytes.length)
            throughStream(bytes.subarray(written));
    },
    async flushed() {
        if (left < 0)
            await new Promise((written) => process.stdout.write('', written));
    },
};
function throughStream(bytes) {
    left = -1;
    if (process.stdout.listenerCount('error') === 0)
        process.stdout.on('error', () => { });
    process.stdout.write(bytes);
}
function writtenAtOnce(bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes);
    }
    catch (error) {
        return error.code === 'EAGAIN' ? 0 : bytes.length;
    }
}


/***/ }),

/***/ 7909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explained),
  S: () => (/* binding */ isLimit)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/js/system/system-error.js

const DISK = { reached: 'the disk of RUNNER_TEMP is full', remedy: 'free some of it, or take a larger runner' };
const OPEN_FILES = { reached: 'too many files are open', remedy: 'raise the limit (ulimit -n)' };
const LIMITS = new Map([
    ['ENOSPC', DISK],
    ['EDQUOT', DISK],
    ['EMFILE', OPEN_FILES],
    ['ENFILE', OPEN_FILES],
    ['ENOMEM', { reached: 'memory ran out', remedy: 'give the job less to do at once, or a larger runner' }],
]);
const PROCESSES = {
    reached: 'too many processes run',
    remedy: 'end some, or raise the limit (ulimit -u, or that of the container)',
};
function isLimit(error) {
    return limitOf(error) !== undefined;
}
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
    const name = code === 'ERR_SYSTEM_ERROR' && errno ? (0,external_node_util_namespaceObject.getSystemErrorName)(-Math.abs(errno)) : code;
    return LIMITS.get(name ?? '');
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   cy: () => (/* binding */ withoutBrokenWord),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export endOf */
const LONGEST_WORD = 1_000;
const UNFINISHED = /(?:\x1b\[?[\d;:]*|[\ud800-\udbff])$/;
function beginOf(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, length);
    const broken = /\s/.test(text.charAt(length)) ? 0 : (/\S*$/.exec(kept.slice(-LONGEST_WORD))?.[0].length ?? 0);
    return kept.slice(0, length - broken).replace(UNFINISHED, '');
}
function endOf(text, length) {
    const begin = text.length - length;
    if (begin <= 0)
        return text;
    return /\s/.test(text.charAt(begin - 1)) ? text.slice(begin) : withoutBrokenWord(text.slice(begin));
}
function shortened(message, length) {
    const begin = Math.floor(0.375 * length);
    return message.length > length ? `${beginOf(message, begin)}...${endOf(message, length - begin - 3)}` : message;
}
const LONGEST_QUOTED = 160;
function quotedWords(text) {
    return shortened(text, LONGEST_QUOTED);
}
function withoutBrokenWord(text) {
    return text.slice(/^\S*/.exec(text.slice(0, LONGEST_WORD))?.[0].length).replace(/^[\udc00-\udfff]/, '');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/js/inputs/choices.js
var choices = __nccwpck_require__(3209);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __nccwpck_require__(9319);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var inputs_parsed = __nccwpck_require__(5944);
;// CONCATENATED MODULE: ./build/js/inputs/duration.js


const MS_PER_UNIT = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const LONGEST_BARE_S = 3_600;
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
    if (isBareNumber && Number(text) > LONGEST_BARE_S && Number(text) <= clock/* LONGEST_TIMER_MS */.M) {
        return {
            problem: `${(0,inputs_parsed/* quoted */.T)(text)} is a bare number, which is seconds: write ${text}ms${ms > clock/* LONGEST_TIMER_MS */.M ? '' : ` or ${text}s`}, as you mean it`,
        };
    }
    if (ms > clock/* LONGEST_TIMER_MS */.M)
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is too long; it takes at most 24 days (576h)` };
    return { value: Math.round(ms) };
}

;// CONCATENATED MODULE: ./build/js/inputs/lines.js

function parseEnvironmentLines(text) {
    return parsePairs(text, /^\s*([^=\s]+)=(.*)$/s, 'NAME=value');
}
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
function parseVariableNames(text, identity = (name) => name) {
    const names = text.split(/[\s,]+/).filter(Boolean);
    const identities = names.map(identity);
    for (const [index, name] of names.entries()) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            return {
                problem: `${(0,inputs_parsed/* quoted */.T)(name)} is not the name of a variable; it takes names such as ADMIN_PORT, separated by spaces`,
            };
        }
        if (identities.indexOf(identity(name)) !== index)
            return { problem: `${(0,inputs_parsed/* quoted */.T)(name)} stands there twice; each name once` };
    }
    return { value: names };
}

;// CONCATENATED MODULE: ./build/js/inputs/names.js

function parseServerName(text, command) {
    if (/\p{Cc}/u.test(text))
        return { problem: `${(0,inputs_parsed/* quoted */.T)(text)} has control characters; it takes one line of plain text` };
    return { value: text || programIn(command).slice(0, LONGEST_NAME) };
}
const LONGEST_NAME = 40;
const PREPARES = wordsOf('cd pushd export set source . sleep mkdir echo exit if fi for while until done');
const RUNS_ANOTHER = wordsOf('exec npx bunx sudo env nohup time then else do &');
const TAKES_A_VALUE = wordsOf('-u --user --unset');
function wordsOf(text) {
    return new Set(text.split(' '));
}
const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;
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
    return program === undefined || PREPARES.has(program)
        ? undefined
        : program.replace(/^(?:[A-Za-z]:)?[\\/].*[\\/](?=.)/, '');
}
function parseHost(text) {
    const bare = text.replace(/^\[(.*)\]$/, '$1');
    const isAddress = /^[\da-f:.]+$/i.test(bare) && URL.canParse(`http://[${bare}]`);
    return /^[A-Za-z0-9._-]+$/.test(bare) || isAddress
        ? { value: bare }
        : { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a host; it takes a name or an address without scheme and port` };
}
function parsePath(text) {
    if (text === '')
        return { value: undefined };
    return /^\/[\x21-\x7e]*$/.test(text)
        ? { value: text }
        : { problem: `${(0,inputs_parsed/* quoted */.T)(text)} is not a path; it takes one that begins with /, such as /health` };
}

// EXTERNAL MODULE: ./build/js/inputs/patterns.js
var patterns = __nccwpck_require__(8506);
// EXTERNAL MODULE: ./build/js/inputs/port-request.js
var port_request = __nccwpck_require__(7010);
// EXTERNAL MODULE: ./build/js/inputs/status-ranges.js
var status_ranges = __nccwpck_require__(2666);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/js/server/shell.js
var shell = __nccwpck_require__(3989);
;// CONCATENATED MODULE: ./build/js/inputs/surroundings.js




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
function findDirectory(text, { workspace, isDirectory }) {
    const path = (0,external_node_path_.isAbsolute)(text) ? text : (0,external_node_path_.resolve)(workspace, text);
    if (isDirectory(path))
        return { value: path };
    return {
        problem: `${(0,inputs_parsed/* quoted */.T)(text || path)} is not a directory (looked at ${JSON.stringify(path)}); it takes one, from the workspace`,
    };
}

;// CONCATENATED MODULE: ./build/js/inputs/parse-inputs.js









function parseInputs(read, surroundings) {
    const input = (name, parse) => under(name, parse(read(name).trim()));
    const script = (name) => ({ value: read(name).trim() ? read(name) : undefined });
    const identity = (name) => (surroundings.platform === 'win32' ? name.toUpperCase() : name);
    const isIn = (names) => (name) => names.map(identity).includes(identity(name));
    const portVariables = input('port-env', (text) => atLeastOne(parseVariableNames(text, identity)));
    const carriesPort = isIn(namesIn(portVariables));
    const extraPorts = input('extra-ports', (text) => without(carriesPort, parseVariableNames(text, identity)));
    const carriesAny = isIn([...namesIn(portVariables), ...namesIn(extraPorts)]);
    const settled = (0,inputs_parsed/* settle */.G)({
        run: under('run', parseCommand(read('run'))),
        shell: input('shell', (text) => findShell(text, surroundings)),
        workingDirectory: input('working-directory', (text) => findDirectory(text, surroundings)),
        env: under('env', settingNone(carriesAny, parseEnvironmentLines(read('env')))),
        name: input('name', (text) => parseServerName(text, read('run'))),
        port: input('port', port_request/* parsePortRequest */.A),
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
function without(isTaken, parsed) {
    const clash = namesIn(parsed).find(isTaken);
    return clash === undefined
        ? parsed
        : { problem: `${(0,inputs_parsed/* quoted */.T)(clash)} carries the port already (port-env); it takes other names` };
}
function settingNone(isCarrier, parsed) {
    const clash = 'value' in parsed ? parsed.value.find(([name]) => isCarrier(name)) : undefined;
    return clash === undefined
        ? parsed
        : { problem: `${(0,inputs_parsed/* quoted */.T)(clash[0])} carries a port; leave it to the action, or take it out of port-env` };
}
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

;// CONCATENATED MODULE: ./build/js/inputs/read-input.js
function readInput(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}

// EXTERNAL MODULE: ./build/js/system/standard-output.js
var standard_output = __nccwpck_require__(4996);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __nccwpck_require__(7909);
;// CONCATENATED MODULE: ./build/js/phase.js


const OLDEST_NODE = 24;
const CANCELLED_HAS_MS = 4_000;
async function runPhase(work, onUnexpected) {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
        const message = `Node ${OLDEST_NODE} is needed, as action.yml says, and this is ${process.versions.node}: the runner is too old, or act found another node on its PATH.`;
        return await endProcess(onUnexpected(message));
    }
    const cancellation = whenSignalled();
    const unexpected = Promise.withResolvers();
    process.on('uncaughtException', (error) => {
        if (error.code !== 'EPIPE')
            unexpected.reject(error);
    });
    try {
        return await endProcess(await Promise.race([work(cancellation), unexpected.promise]));
    }
    catch (error) {
        return await endProcess(onUnexpected((0,system_error/* explained */.t)(error)));
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
async function endProcess(status) {
    await standard_output/* standardOutput */.d.flushed();
    process.exit(status);
}

// EXTERNAL MODULE: ./build/js/report/console.js
var console = __nccwpck_require__(3639);
// EXTERNAL MODULE: ./build/js/system/directory.js
var directory = __nccwpck_require__(574);
// EXTERNAL MODULE: ./build/js/system/find-program.js
var find_program = __nccwpck_require__(7343);
;// CONCATENATED MODULE: ./build/js/main.js






async function main(cancellation) {
    const parsed = parseInputs(readInput, {
        platform: process.platform,
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        isDirectory: directory/* isDirectory */.w,
        findProgram: (name) => (0,find_program/* findProgram */.K)(name, process.env),
    });
    if ('problems' in parsed) {
        for (const problem of parsed.problems)
            (0,console/* tellError */.SO)('Wrong input', problem);
        return 1;
    }
    const { serveStep } = await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 9027));
    return serveStep(parsed.inputs, cancellation);
}
void runPhase(main, (message) => {
    (0,console/* tellError */.SO)('The action failed', message);
    return 1;
});

module.exports = __webpack_exports__;
/******/ })()
;