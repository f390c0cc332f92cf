"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ warnOfHeldPorts),
/* harmony export */   x: () => (/* binding */ hasJustEnded)
/* harmony export */ });
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);

function hasJustEnded({ stopCommandDue }, ending) {
    return ending.kind === 'stopped' && ending.outcome.kind !== 'survived' && !stopCommandDue;
}
async function warnOfHeldPorts({ settings: { name }, ports }, listeners, warn) {
    const listenedOn = listeners.sockets?.()?.map(({ port }) => port);
    for (const port of new Set(Object.values(ports))) {
        if (port === 0 || listenedOn?.includes(port) === false)
            continue;
        const [listener] = await listeners.onPort(port, []);
        if (listener)
            warn(`Port ${port} is still in use`, (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .heldPortLine */ .tH)(name, listener));
    }
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFailure: () => (/* binding */ reportFailure)
});

// EXTERNAL MODULE: ./build/js/ending/held-ports.js
var held_ports = __webpack_require__(5617);
// EXTERNAL MODULE: ./build/js/processes/oom-kills.js
var oom_kills = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/js/report/console.js
var console = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/js/server/exit.js
var exit = __webpack_require__(9215);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(7909);
// EXTERNAL MODULE: ./build/js/report/lines.js
var lines = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/js/report/failure.js




function describeFailure(inputs, outcome, because) {
    const { name, portVariables } = inputs;
    const variable = `$${portVariables[0]}`;
    switch (outcome.kind) {
        case 'conflict':
            return because === 'relaunches-spent'
                ? `${name}: ${(0,lines/* conflictInBrief */.Yx)(outcome)}, after ${tries(inputs.maxRelaunches, 'relaunch on a fresh port', 'relaunches on fresh ports')}. Does it use ${variable}, and nothing else that is taken? More tries: max-relaunches.`
                : `${name}: ${(0,lines/* conflictInBrief */.Yx)(outcome)}, after ${tries(inputs.bindRetries, 'retry', 'retries')}. End what holds it, give another port, or let the action choose one with port: auto.`;
        case 'exited':
            return outcome.wasDaemon
                ? `${name}: went into the background, and ended there after ${(0,lines/* seconds */.YA)(outcome.ms)}, before it was ready. Its own log may tell why; in the foreground its output and status would be seen.`
                : sentences(`${name}: ended with ${(0,exit/* describeExit */.K)(outcome.exit)} after ${(0,lines/* seconds */.YA)(outcome.ms)}, before it was ready.`, outcome.advice);
        case 'timed-out':
            return sentences(`${name}: not ready within ${(0,lines/* seconds */.YA)(outcome.ms)}; ${outcome.missing.join('; ')}.`, outcome.advice);
        case 'elsewhere':
            return outcome.isOfReadyLog
                ? `${name}: listens on ${outcome.listensOn.join(', ') || 'no port'}, and ready-log captured ${outcome.port} as its port. Make its group named port match the server's own.`
                : `${name}: listens on ${outcome.listensOn.join(', ')} instead of ${outcome.port}; ${outcome.fix}.`;
        case 'ambiguous':
            return `${name}: listens on ${outcome.ports.join(', ')}, and all fit the readiness conditions. Say which with ready-log and a group named port, or with ready-path.`;
        case 'not-a-port':
            return `${name}: ready-log captured ${(0,parsed/* quoted */.T)(outcome.text)} as its port; the group named port takes a number from 1 to 65535.`;
        case 'not-started':
            return `${name}: the shell could not be started: ${(0,system_error/* explained */.t)(outcome.error)}.${(0,system_error/* isLimit */.S)(outcome.error) ? '' : ' Check shell and working-directory.'}`;
        case 'forbidden':
            return `${name}: port ${outcome.port} may not be used by this user. Ports below 1024 need more rights, some systems reserve others: give another port.`;
        case 'none-left':
            return inputs.port.kind === 'range'
                ? `${name}: no port of ${inputs.port.first}-${inputs.port.last} is left: each is in use, may not be bound, or was handed out earlier in this job. Give a wider range.`
                : `${name}: no free port is left on this machine.`;
        case 'cancelled':
            return `${name}: cancelled before it was ready.`;
    }
}
function sentences(...parts) {
    return parts.filter(Boolean).join(' ');
}
function tries(count, one, several) {
    return `${count} ${count === 1 ? one : several}`;
}

// EXTERNAL MODULE: ./build/js/report/print-output.js + 2 modules
var print_output = __webpack_require__(9295);
// EXTERNAL MODULE: ./build/js/state/deeds.js
var deeds = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/js/state/state.js + 2 modules
var state_state = __webpack_require__(318);
// EXTERNAL MODULE: ./build/js/system/free-space.js
var free_space = __webpack_require__(1700);
// EXTERNAL MODULE: ./build/js/system/standard-output.js
var standard_output = __webpack_require__(4996);
;// CONCATENATED MODULE: ./build/js/report-failure.js










const SHOWN = { lines: 50, bytes: 65_536 };
async function reportFailure(inputs, { outcome, because, state }, job) {
    const oomKills = outcome.kind === 'exited' ? (0,oom_kills/* oomKillsSince */.p)(state.oomKills) : 0;
    const mayBeForTheDisk = outcome.kind === 'exited' || outcome.kind === 'timed-out';
    const causes = [(0,lines/* oomLine */._U)(oomKills), mayBeForTheDisk ? (0,lines/* diskLine */.E_)(state.folder, (0,free_space/* isDiskFull */.b)(state.folder)) : ''];
    const sentences = [describeFailure(inputs, outcome, because), ...causes];
    (0,console/* tellError */.SO)(`${inputs.name} is not ready`, sentences.filter(Boolean).join(' '));
    if (state.launches.length > 0) {
        const isAll = (0,print_output/* printOutput */.j)(`Output of ${inputs.name}`, state.logFile, SHOWN, standard_output/* standardOutput */.d.write);
        if (isAll && !state.stopCommandDue)
            (0,deeds/* noteDeed */.B)(state.folder, 'printed');
        const wasItsOwn = outcome.kind !== 'conflict' && outcome.kind !== 'cancelled';
        if (wasItsOwn)
            await (0,held_ports/* warnOfHeldPorts */.J)(state, job.platform.listeners, job.warn);
    }
    try {
        (0,state_state/* saveState */.L)({ ...state, stage: 'failed', ended: { how: (0,lines/* outcomeInBrief */.ew)(outcome), byItself: false } });
    }
    catch {
    }
    return 1;
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lastLines),
  j: () => (/* binding */ printOutput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/system/plain-file.js
var plain_file = __webpack_require__(5336);
// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/js/report/end-of-log.js



function endOfLog(file, limits, longestLine) {
    const { bytes, size } = lastBytes(file, limits.bytes + 1);
    const isAll = size <= limits.bytes;
    const { begin, lines } = lastLinesIn(bytes, limits.lines, isAll);
    if (lines === 0) {
        const text = (0,whole_words/* withoutBrokenWord */.cy)(bytes.toString('utf8', Math.max(0, bytes.length - longestLine)));
        return { kind: 'end-of-line', text, lines: 1, bytes: Math.min(Buffer.byteLength(text), longestLine), size };
    }
    const kind = isAll && begin === 0 ? 'all' : 'last-lines';
    return { kind, text: bytes.toString('utf8', begin), lines, bytes: bytes.length - begin, size };
}
const LINE_END = 0x0a;
function lastLinesIn(bytes, limit, beginsWithLine) {
    let end = bytes.at(-1) === LINE_END ? bytes.length - 1 : bytes.length;
    let begin = bytes.length;
    let lines = 0;
    while (lines < limit && end >= 0) {
        end = end === 0 ? -1 : bytes.lastIndexOf(LINE_END, end - 1);
        if (end === -1 && !beginsWithLine)
            break;
        begin = end + 1;
        lines += 1;
    }
    return { begin, lines };
}
function lastBytes(file, count) {
    const nothing = { bytes: Buffer.alloc(0), size: 0 };
    const end = (0,plain_file/* readPlainFile */.b)(file, (descriptor, { size }) => {
        const buffer = Buffer.alloc(Math.min(size, count));
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, size - buffer.length);
        return { bytes: buffer.subarray(0, read), size };
    });
    return end ?? nothing;
}

// EXTERNAL MODULE: ./build/js/report/readable-lines.js
var readable_lines = __webpack_require__(5562);
;// CONCATENATED MODULE: ./build/js/report/sizes.js
function describeSize(bytes) {
    const [number, unit] = inUnits(bytes);
    return `${number} ${unit}`;
}
function describeShare(bytes, ofBytes) {
    const [number, unit] = inUnits(bytes);
    const [ofNumber, ofUnit] = inUnits(ofBytes);
    return unit === ofUnit ? `${number} of ${ofNumber} ${ofUnit}` : `${number} ${unit} of ${ofNumber} ${ofUnit}`;
}
function inUnits(bytes) {
    if (bytes === 1)
        return ['1', 'byte'];
    if (bytes < 1_000)
        return [String(bytes), 'bytes'];
    if (bytes < 1_000_000)
        return [(bytes / 1_000).toFixed(1), 'kB'];
    if (bytes < 1_000_000_000)
        return [(bytes / 1_000_000).toFixed(1), 'MB'];
    return [(bytes / 1_000_000_000).toFixed(1), 'GB'];
}

;// CONCATENATED MODULE: ./build/js/report/print-output.js



function printOutput(title, logFile, limits, write) {
    const end = endOfLog(logFile, limits, readable_lines/* LONGEST_LINE */.i2);
    if (end.size === 0) {
        write(`${(0,readable_lines/* readableLine */.$O)(title)}: nothing\n`);
        return true;
    }
    const heading = `${(0,readable_lines/* readableLine */.$O)(title)} (${(0,readable_lines/* readableLine */.$O)(howMuch(end, logFile))})`;
    write(`::group::${heading.replaceAll('%', '%25')}\n`);
    const text = (0,readable_lines/* withColoursReset */.vz)((0,readable_lines/* readableLines */.KO)(end.text))
        .map((line) => `${line}\n`)
        .join('');
    const token = tokenFor(text);
    write(`::stop-commands::${token}\n${text}::${token}::\n::endgroup::\n`);
    return end.kind === 'all';
}
function tokenFor(text) {
    let token = 'end-of-the-output';
    for (let number = 2; text.toLowerCase().includes(token); number += 1)
        token = `end-of-the-output-${number}`;
    return token;
}
function lastLines(logFile, count) {
    const { text } = endOfLog(logFile, { lines: Number.POSITIVE_INFINITY, bytes: 65_536 }, readable_lines/* LONGEST_LINE */.i2);
    return (0,readable_lines/* readableLines */.KO)(text)
        .map(readable_lines/* withoutColours */.mU)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function howMuch({ kind, lines, bytes, size }, logFile) {
    if (kind === 'all')
        return `all ${describeSize(size)}`;
    const lastLine = kind === 'end-of-line' ? 'the end of the last line' : 'the last line';
    const what = lines === 1 ? lastLine : `the last ${lines} lines`;
    return `${what}, ${describeShare(bytes, size)}; all of it is in ${logFile}`;
}


/***/ }),

/***/ 2278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noteDeed),
/* harmony export */   U: () => (/* binding */ wasDone)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8914);



function wasDone(folder, deed) {
    return (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnFolder */ .Z)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, deed), { throwIfNoEntry: false }) !== undefined;
}
function noteDeed(folder, deed) {
    if (!(0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnFolder */ .Z)(folder))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, deed), 'wx', 0o600));
    }
    catch {
    }
}


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isDiskFull)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const HARDLY_ANY_BYTES = 1_048_576;
function isDiskFull(path) {
    try {
        const { bsize, bfree, bavail } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bsize * (process.getuid?.() === 0 ? bfree : bavail) < HARDLY_ANY_BYTES;
    }
    catch {
        return false;
    }
}


/***/ })

};
;