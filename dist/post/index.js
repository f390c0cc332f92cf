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

/***/ 474:
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

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

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

/***/ 546:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _system_background_compilers_off_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(503);
/* harmony import */ var _system_small_young_generation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(245);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(832);
/* harmony import */ var _state_load_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(946);





/** Returns the exit status of the post phase. */
async function post({ outOfTime }) {
    const state = (0,_state_load_state_js__WEBPACK_IMPORTED_MODULE_4__/* .loadState */ .C)();
    if (state === 'nothing')
        return 0;
    if (state === 'unreadable') {
        const message = 'The state that main saved cannot be read; a server may be left running until the job ends.';
        (0,_report_console_js__WEBPACK_IMPORTED_MODULE_3__/* .tellWarning */ .go)('Nothing was stopped', message);
        return 0;
    }
    const { endServer } = await __nccwpck_require__.e(/* import() */ 299).then(__nccwpck_require__.bind(__nccwpck_require__, 299));
    return endServer(state, outOfTime);
}
await (0,_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runPhase */ .P)(post, (message) => {
    // Never the reason that a green job turns red.
    (0,_report_console_js__WEBPACK_IMPORTED_MODULE_3__/* .tellWarning */ .go)('Stopping the server failed', message);
    return 0;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES)
/* harmony export */ });
/* unused harmony export defaultShells */
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

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadState)
/* harmony export */ });
/* unused harmony export STATE_NAME */
/* harmony import */ var _parse_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70);

/** Under this name the runner hands main's state to post, as STATE_server. */
const STATE_NAME = 'server';
/** The state as main left it; `nothing` where main saved none. */
function loadState() {
    const text = process.env[`STATE_${STATE_NAME}`] ?? '';
    return text === '' ? 'nothing' : ((0,_parse_state_js__WEBPACK_IMPORTED_MODULE_0__/* .parseState */ .B)(text) ?? 'unreadable');
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseState)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __nccwpck_require__(117);
;// CONCATENATED MODULE: ./build/js/inputs/parsed.js

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
function parsed_quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${(0,whole_words/* beginOf */.pv)(text, LONGEST_QUOTED)}...` : text);
}

;// CONCATENATED MODULE: ./build/js/inputs/choices.js


/** Reads one of a few words. */
function parseChoice(text, words) {
    const word = words.find((candidate) => candidate === text);
    return word === undefined
        ? { problem: `${quoted(text)} is not one of its values; it takes ${listed(words)}` }
        : { value: word };
}
/** Reads `true` or `false`, in the spellings of YAML 1.2's core schema, as @actions/core does. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return { value: true };
    if (['false', 'False', 'FALSE'].includes(text))
        return { value: false };
    return { problem: `${quoted(text)} is neither; it takes true or false` };
}
/** Reads a whole number from 0 to `most`. */
function parseCount(text, most) {
    return /^\d+$/.test(text) && Number(text) <= most
        ? { value: Number(text) }
        : { problem: `${quoted(text)} is not a count; it takes a whole number from 0 to ${most}` };
}
/** Reads the name of a signal, with or without `SIG`. */
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
var shell = __nccwpck_require__(630);
;// CONCATENATED MODULE: ./build/js/state/parse-state.js


/** Reads a saved state back; undefined when it is not one. */
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
        ['launching', 'serving', 'stopped', 'failed'].some((phase) => phase === value.phase) &&
        isMarker(value.marker) &&
        isOptional(value.actor, isIdentity) &&
        isCount(value.begunAt) &&
        isOptional(value.oomKills, isCount) &&
        [value.folder, value.logFile, value.statusFile].every(isText) &&
        isOptional(value.root, isIdentity) &&
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
        isRecord(value.shell) &&
        shell/* SHELL_NAMES */.YG.some((name) => isRecord(value.shell) && name === value.shell.name) &&
        isText(value.shell.program) &&
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
/** What carries it is killed, so it must not be a text that others carry as well. */
function isMarker(value) {
    return isText(value) && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/$/.test(value);
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
/** A number of 0 or below would mean whole groups of processes to kill(2). */
function isIdentity(value) {
    return isRecord(value) && isCount(value.pid) && value.pid > 0 && isText(value.start);
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
  t: () => (/* binding */ explained)
});

// UNUSED EXPORTS: isLimit

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
/******/ var __webpack_exports__ = __nccwpck_require__(546);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
