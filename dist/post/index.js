/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 639:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ tellError),
/* harmony export */   ZA: () => (/* binding */ tellDebug),
/* harmony export */   go: () => (/* binding */ tellWarning),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_standard_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(996);
/* harmony import */ var _readable_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(562);



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

/***/ 562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ readableLine),
/* harmony export */   KO: () => (/* binding */ readableLines),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   vz: () => (/* binding */ withColoursReset)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(920);

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

/***/ 989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   K4: () => (/* binding */ scriptFile),
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES)
/* harmony export */ });
/* unused harmony export defaultShells */
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

/***/ 431:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE),
/* harmony export */   rg: () => (/* binding */ isMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export newMarker */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MARKER_VARIABLE = 'SERVE_ON_FREE_PORT_ID';
const BYTES = 16;
function newMarker() {
    return `${randomBytes().toString('hex')}/`;
}
function markerOf(step, command) {
    return `${step}${command}/`;
}
function entryOf(marker) {
    return `${MARKER_VARIABLE}=${marker}`;
}
function isMarker(value) {
    return typeof value === 'string' && /^[\da-f]{32}\/$/.test(value);
}
function randomBytes() {
    const bytes = Buffer.alloc(BYTES);
    try {
        const source = openSync('/dev/urandom', 'r');
        try {
            if (readSync(source, bytes) === BYTES)
                return bytes;
        }
        finally {
            closeSync(source);
        }
    }
    catch {
    }
    return process.getBuiltinModule('node:crypto').randomBytes(BYTES);
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseState)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./build/js/inputs/parsed.js

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
function parsed_quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${(0,whole_words/* beginOf */.pv)(text, LONGEST_QUOTED)}...` : text);
}

;// CONCATENATED MODULE: ./build/js/inputs/choices.js


function parseChoice(text, words) {
    const word = words.find((candidate) => candidate === text);
    return word === undefined
        ? { problem: `${quoted(text)} is not one of its values; it takes ${listed(words)}` }
        : { value: word };
}
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: `${quoted(text)} is neither; it takes true or false` };
}
function parseCount(text, most) {
    return /^\d+$/.test(text) && Number(text) <= most
        ? { value: Number(text) }
        : { problem: `${quoted(text)} is not a count; it takes a whole number from 0 to ${most}` };
}
function parseSignal(text) {
    const name = text.toUpperCase().replace(/^(?!SIG)/, 'SIG');
    return isSignal(name)
        ? { value: name }
        : { problem: `${parsed_quoted(text)} is not a signal; it takes names such as SIGTERM, SIGINT or SIGQUIT` };
}
function isSignal(name) {
    return Object.hasOwn(external_node_os_.constants.signals, name);
}
function listed(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./build/js/server/shell.js
var shell = __nccwpck_require__(989);
// EXTERNAL MODULE: ./build/js/state/marker.js
var marker = __nccwpck_require__(431);
;// CONCATENATED MODULE: ./build/js/state/parse-state.js



function parseState(text) {
    try {
        const value = JSON.parse(text);
        return isState(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    return (isRecord(value) &&
        ['launching', 'serving', 'stopped', 'failed'].some((stage) => stage === value.stage) &&
        (0,marker/* isMarker */.rg)(value.marker) &&
        isOptional(value.actor, isIdentity) &&
        isCount(value.begunAt) &&
        isOptional(value.oomKills, isCount) &&
        [value.folder, value.logFile, value.statusFile].every(isText) &&
        isOptional(value.root, isRoot) &&
        Array.isArray(value.daemons) &&
        value.daemons.every(isIdentity) &&
        isRecord(value.ports) &&
        Object.values(value.ports).every(isCount) &&
        typeof value.stopCommandDue === 'boolean' &&
        isOptional(value.ready, isReady) &&
        isOptional(value.stopping, isStopping) &&
        isOptional(value.ended, (ended) => isRecord(ended) && isText(ended.how) && typeof ended.byItself === 'boolean') &&
        Array.isArray(value.launches) &&
        value.launches.every((one) => isRecord(one) && isCount(one.port) && isText(one.outcome) && isCount(one.ms)) &&
        isSettings(value.settings));
}
function isSettings(value) {
    return (isRecord(value) &&
        isText(value.name) &&
        isShell(value.shell) &&
        isText(value.workingDirectory) &&
        Array.isArray(value.env) &&
        value.env.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string')) &&
        isText(value.stopSignal) &&
        'value' in parseSignal(value.stopSignal) &&
        isCount(value.stopTimeout) &&
        isOptional(value.stopCommand, isText) &&
        ['always', 'failure', 'never'].some((when) => when === value.printLog) &&
        typeof value.failOnExit === 'boolean' &&
        ['auto', 'always', 'never'].some((when) => when === value.summary));
}
function isShell(value) {
    return (isRecord(value) &&
        shell/* SHELL_NAMES */.YG.some((name) => name === value.name) &&
        isText(value.program) &&
        typeof value.explicit === 'boolean');
}
function isReady(value) {
    return (isRecord(value) &&
        isText(value.url) &&
        [value.port, value.at, value.afterMs].every(isCount) &&
        typeof value.proven === 'boolean');
}
function isStopping(value) {
    return isRecord(value) && isOptional(value.noted, isNotedExit) && typeof value.lived === 'boolean';
}
function isNotedExit(value) {
    return isRecord(value) && isCount(value.status) && Number.isFinite(value.at);
}
function isIdentity(value) {
    return isRecord(value) && isCount(value.pid) && value.pid > 0 && isText(value.start);
}
function isRoot(value) {
    return isIdentity(value) && isRecord(value) && isOptional(value.forks, isCount);
}
function isOptional(value, isRight) {
    return value === undefined || isRight(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ standardOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
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

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explained)
});

// UNUSED EXPORTS: isLimit

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

/***/ 920:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ withoutBrokenWord),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony exports endOf, quotedWords */
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

/***/ 613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 557:
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

// EXTERNAL MODULE: ./build/js/system/standard-output.js
var standard_output = __nccwpck_require__(996);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __nccwpck_require__(909);
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
var console = __nccwpck_require__(639);
// EXTERNAL MODULE: ./build/js/state/parse-state.js + 2 modules
var parse_state = __nccwpck_require__(833);
;// CONCATENATED MODULE: ./build/js/state/load-state.js

const STATE_NAME = 'server';
function loadState() {
    const text = process.env[`STATE_${STATE_NAME}`] ?? '';
    return text === '' ? 'nothing' : ((0,parse_state/* parseState */.B)(text) ?? 'unreadable');
}

;// CONCATENATED MODULE: ./build/js/post.js



async function post({ outOfTime }) {
    const state = loadState();
    if (state === 'nothing')
        return 0;
    if (state === 'unreadable') {
        const message = 'The state that main saved cannot be read; a server may be left running until the job ends.';
        (0,console/* tellWarning */.go)('Nothing was stopped', message);
        return 0;
    }
    const { endServer } = await __nccwpck_require__.e(/* import() */ 706).then(__nccwpck_require__.bind(__nccwpck_require__, 706));
    return endServer(state, outOfTime);
}
void runPhase(post, (message) => {
    (0,console/* tellWarning */.go)('Stopping the server failed', message);
    return 0;
});

module.exports = __webpack_exports__;
/******/ })()
;