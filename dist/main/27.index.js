"use strict";
exports.id = 27;
exports.ids = [27];
exports.modules = {

/***/ 7741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   OS: () => (/* binding */ somebodyAnswers),
/* harmony export */   Op: () => (/* binding */ availability),
/* harmony export */   aQ: () => (/* binding */ bindingError)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_self_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5028);


const ADDRESSES = ['127.0.0.1', '::1', '0.0.0.0', '::'];
async function availability(port) {
    for (const host of ADDRESSES) {
        const code = (await bindingError(port, host))?.code;
        if (code === 'EADDRINUSE')
            return 'in-use';
        if (code === 'EACCES')
            return 'forbidden';
    }
    return (await somebodyAnswers(port)) ? 'in-use' : 'free';
}
async function somebodyAnswers(port) {
    return (await accepts('127.0.0.1', port)) || (await accepts('::1', port));
}
function bindingError(port, host) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', resolve);
        const at = host === undefined ? {} : { host, ipv6Only: host === '::' };
        server.listen({ port, ...at, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
}
const UNDECIDED_AFTER_MS = 1_000;
function accepts(address, port) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, timeout: UNDECIDED_AFTER_MS });
        const settle = (accepted) => () => {
            const isOurOwn = accepted && (0,_system_self_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveIfToItself */ .v)(socket);
            if (!isOurOwn)
                socket.destroy();
            resolve(accepted && !isOurOwn);
        };
        socket.once('connect', settle(true)).once('timeout', settle(true)).once('error', settle(false));
    });
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iv: () => (/* binding */ portNumbers),
  iR: () => (/* binding */ portsByVariable),
  tk: () => (/* binding */ reservePorts)
});

// EXTERNAL MODULE: ./build/js/ports/availability.js
var availability = __webpack_require__(7741);
;// CONCATENATED MODULE: ./build/js/ports/refused-ports.js
const REFUSED_BY_BROWSERS = new Set([
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);
const LEFT_TO_SERVICES = new Set([
    10_000, 10_250, 10_255, 10_256, 11_211, 11_434, 15_672, 16_686, 19_000, 19_001, 19_002, 19_006, 24_678, 25_672,
    27_017, 27_018, 27_019, 28_015, 29_015,
]);

;// CONCATENATED MODULE: ./build/js/ports/candidates.js

const LOWEST_CHOSEN = 10_000;
const HIGHEST = 65_535;
function freelyChosen(ephemeral, random) {
    const excluded = new Set([...REFUSED_BY_BROWSERS, ...LEFT_TO_SERVICES]);
    const outside = [
        { first: LOWEST_CHOSEN, last: Math.min(ephemeral.first - 1, HIGHEST) },
        { first: Math.max(ephemeral.last + 1, LOWEST_CHOSEN), last: HIGHEST },
    ];
    const ranges = countOf(outside, excluded) >= 1_000 ? outside : [{ first: LOWEST_CHOSEN, last: HIGHEST }];
    return drawn(ranges, excluded, random);
}
function chosenFromRange(range, random) {
    return drawn([range], countOf([range], REFUSED_BY_BROWSERS) > 0 ? REFUSED_BY_BROWSERS : new Set(), random);
}
function sizeOf({ first, last }) {
    return Math.max(0, last - first + 1);
}
function countOf(ranges, excluded) {
    return ranges
        .map((range) => sizeOf(range) - [...excluded].filter((port) => port >= range.first && port <= range.last).length)
        .reduce((sum, count) => sum + Math.max(0, count), 0);
}
function* drawn(ranges, excluded, random) {
    const size = ranges.reduce((sum, range) => sum + sizeOf(range), 0);
    const moved = new Map();
    for (let done = 0; done < size; done += 1) {
        const pick = done + Math.floor(random() * (size - done));
        const port = portAt(ranges, moved.get(pick) ?? pick);
        moved.set(pick, moved.get(done) ?? done);
        if (port !== undefined && !excluded.has(port))
            yield port;
    }
}
function portAt([range, ...others], index) {
    if (!range)
        return undefined;
    return index < sizeOf(range) ? range.first + index : portAt(others, index - sizeOf(range));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/ports/claim.js




async function claimPort(port, platform = process.platform) {
    if (platform === 'linux')
        return claimByListening(`\0serve-on-free-port/${port}`);
    if (platform === 'win32')
        return claimByListening(`\\\\.\\pipe\\serve-on-free-port-${port}`);
    return claimByLock((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `serve-on-free-port-${port}.lock`));
}
function claimByListening(path) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)((visitor) => visitor.destroy());
        server.unref();
        server.once('error', (error) => {
            const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
            resolve(isTaken ? undefined : { release: () => { } });
        });
        server.listen({ path, exclusive: true }, () => resolve({ release: () => server.close() }));
    });
}
const O_EXLOCK = 0x20;
function claimByLock(path) {
    const { O_CREAT, O_RDWR, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, O_CREAT | O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_EXLOCK, 0o600);
        return { release: () => (0,external_node_fs_.closeSync)(descriptor) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/ports/ephemeral-range.js

const DYNAMIC = { first: 49_152, last: 65_535 };
const LINUX_DEFAULT = { first: 32_768, last: 60_999 };
function ephemeralRange(platform = process.platform) {
    if (platform !== 'linux')
        return DYNAMIC;
    try {
        return parsePortRangeFile((0,external_node_fs_.readFileSync)('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')) ?? LINUX_DEFAULT;
    }
    catch {
        return LINUX_DEFAULT;
    }
}
function parsePortRangeFile(text) {
    const match = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(text);
    return match ? { first: Number(match[1]), last: Number(match[2]) } : undefined;
}

// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(7909);
;// CONCATENATED MODULE: ./build/js/ports/is-free.js


async function isFree(port, platform = process.platform) {
    if (platform === 'linux') {
        const error = await (0,availability/* bindingError */.aQ)(port);
        if ((0,system_error/* isLimit */.S)(error))
            throw error;
        return !error && !(await (0,availability/* accepts */.G3)('127.0.0.1', port));
    }
    const { default: getPort } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 7631));
    return (await getPort({ port })) === port && !(await (0,availability/* somebodyAnswers */.OS)(port));
}

;// CONCATENATED MODULE: ./build/js/ports/reserve.js





function portNumbers({ main, byVariable }) {
    return [...new Set([main, ...Object.values(byVariable)])].filter((port) => port !== 0);
}
function portsByVariable({ portVariables }, { byVariable }, main) {
    return { ...byVariable, ...Object.fromEntries(portVariables.map((name) => [name, main])) };
}
async function reservePorts(needs, chooser) {
    const claims = [];
    const release = () => {
        for (const claim of claims.splice(0))
            claim.release();
    };
    const give = (reservation) => {
        release();
        return reservation;
    };
    let drawn;
    const freely = () => {
        drawn ??= freelyChosen(ephemeralRange(), chooser.random)[Symbol.iterator]();
        return drawn;
    };
    let main = 0;
    if (needs.port.kind === 'given') {
        main = needs.port.port;
        const claim = await claimPort(main);
        chooser.trace?.(`claim on given port ${main}`, claim ? 'ours' : 'held by another launch');
        if (!claim)
            return give({ kind: 'in-use', port: main, by: 'another-launch' });
        claims.push(claim);
        const state = await (0,availability/* availability */.Op)(main);
        chooser.trace?.(`given port ${main}`, state);
        if (state === 'in-use')
            return give({ kind: 'in-use', port: main, by: 'another-program' });
        if (state === 'forbidden')
            return give({ kind: 'forbidden', port: main });
    }
    else if (needs.port.kind !== 'system') {
        const ofRange = needs.port.kind === 'range' ? chosenFromRange(needs.port, chooser.random) : undefined;
        const chosen = await choose(ofRange?.[Symbol.iterator]() ?? freely(), chooser, claims);
        if (chosen === undefined)
            return give({ kind: 'none-left' });
        main = chosen;
    }
    const byVariable = {};
    for (const name of needs.portVariables)
        byVariable[name] = main;
    const extra = await Promise.all(needs.extraPorts.map(() => choose(freely(), chooser, claims)));
    for (const [index, name] of needs.extraPorts.entries()) {
        const chosen = extra[index];
        if (chosen === undefined)
            return give({ kind: 'none-left' });
        byVariable[name] = chosen;
    }
    const given = needs.port.kind === 'given' ? main : undefined;
    const originOf = (port) => (port === given ? 'given' : 'chosen');
    return { kind: 'reserved', ports: { main, byVariable, originOf }, release };
}
async function choose(candidates, { handedOut, trace }, claims) {
    for (let next = candidates.next(); !next.done; next = candidates.next()) {
        const port = next.value;
        const result = await take(port, handedOut);
        trace?.('candidate', `${port}: ${typeof result === 'string' ? `passed over, ${result}` : 'claimed, free, chosen'}`);
        if (typeof result === 'string')
            continue;
        claims.push(result);
        return port;
    }
    return undefined;
}
async function take(port, handedOut) {
    const hadBefore = 'an earlier launch of this job has had it';
    if (handedOut.has(port))
        return hadBefore;
    const claim = await claimPort(port);
    if (!claim)
        return 'claimed by another launch';
    const isFreeNow = await isFree(port);
    if (isFreeNow && handedOut.note(port))
        return claim;
    claim.release();
    return isFreeNow ? hadBefore : 'in use';
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ countOomKills),
/* harmony export */   p: () => (/* binding */ oomKillsSince)
/* harmony export */ });
/* harmony import */ var _system_proc_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1936);

function countOomKills(vmstat = (0,_system_proc_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcFile */ .X)('/proc/vmstat')) {
    const count = /^oom_kill (\d+)$/m.exec(vmstat ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function oomKillsSince(before) {
    return before === undefined ? 0 : Math.max(0, (countOomKills() ?? before) - before);
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ describeProcesses),
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   lg: () => (/* binding */ describeProcess)
/* harmony export */ });
function isSameProcess(one, other) {
    return one.pid === other.pid && one.start === other.start;
}
function describeProcess({ pid, command }) {
    return `${command}, pid ${pid}`;
}
function describeProcesses(processes) {
    return processes.map(describeProcess).join('; ') || 'nobody';
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ windowsSignals),
/* harmony export */   zf: () => (/* binding */ posixSignals)
/* harmony export */ });
/* unused harmony export sendSignal */
/* harmony import */ var _system_find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7343);
/* harmony import */ var _system_helper_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6696);


function posixSignals(lookAgain) {
    const bySudo = sudo();
    const signalAll = (members, groupId, signal) => {
        let groupHasIt = false;
        for (const member of members) {
            const present = lookAgain(member);
            if (!present)
                continue;
            if (groupId === undefined || present.group !== groupId) {
                sendSignal(present.pid, signal);
            }
            else if (!groupHasIt) {
                sendSignal(-groupId, signal);
                groupHasIt = true;
            }
        }
    };
    return {
        ask: async (members, groupId, signal) => {
            signalAll(members, groupId, signal);
            await bySudo(members.filter(isRefused), signal);
            signalAll(members, groupId, 'SIGCONT');
            return true;
        },
        kill: async (members, groupId) => {
            signalAll(members, groupId, 'SIGSTOP');
            signalAll(members, groupId, 'SIGKILL');
            await bySudo(members.filter(isRefused), 'SIGKILL');
        },
    };
    function isRefused(member) {
        const present = lookAgain(member);
        return present !== undefined && sendSignal(present.pid, 0) === 'EPERM';
    }
}
function sudo() {
    let program;
    return async (members, signal) => {
        if (members.length === 0)
            return;
        program ??= (0,_system_find_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)('sudo', process.env);
        if (program === '')
            return;
        const identities = members.flatMap(({ pid, start }) => [String(pid), start]);
        const args = ['-n', 'sh', '-c', KILL_IF_STILL, 'sh', signal.slice('SIG'.length), ...identities];
        if (!(await (0,_system_helper_program_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeds */ .k)(program, args)))
            program = '';
    };
}
const KILL_IF_STILL = `
signal=$1
shift
while [ $# -gt 1 ]; do
  start=$2
  [ ! -e /proc/self/stat ] || start=$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20)
  [ "$start" != "$2" ] || kill -s "$signal" "$1"
  shift 2
done
exit 0
`;
const windowsSignals = {
    ask: async (members) => {
        const asked = await Promise.all(members.map(({ pid }) => (0,_system_helper_program_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeds */ .k)('taskkill', ['/PID', String(pid)])));
        return asked.includes(true);
    },
    kill: async (members) => {
        await Promise.all(members.map(({ pid }) => (0,_system_helper_program_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .j)('taskkill', ['/T', '/F', '/PID', String(pid)])));
    },
};
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return undefined;
    }
    catch (error) {
        return error.code;
    }
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ diskLine),
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   Q9: () => (/* binding */ nextStepLine),
/* harmony export */   Rg: () => (/* binding */ stillAskedLine),
/* harmony export */   Sh: () => (/* binding */ waitingLine),
/* harmony export */   Tl: () => (/* binding */ launchedLine),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Yx: () => (/* binding */ conflictInBrief),
/* harmony export */   _U: () => (/* binding */ oomLine),
/* harmony export */   cC: () => (/* binding */ detourLine),
/* harmony export */   ew: () => (/* binding */ outcomeInBrief),
/* harmony export */   tH: () => (/* binding */ heldPortLine),
/* harmony export */   yQ: () => (/* binding */ portLine)
/* harmony export */ });
/* harmony import */ var _processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7461);
/* harmony import */ var _server_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9215);
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4920);



function portLine({ name, portVariables, extraPorts }, { main, byVariable, originOf }) {
    const extra = extraPorts.map((variable) => `${variable} ${byVariable[variable]}`);
    const whence = originOf(main) === 'given' ? 'is free' : 'chosen';
    const port = main === 0 ? `${portVariables[0]} is 0: the system chooses the port` : `port ${main} ${whence}`;
    return `${name}: ${[port, ...extra].join(', ')}`;
}
function launchedLine({ name }, pid, logFile, platform = process.platform) {
    const root = platform === 'win32' ? 'pid' : 'process group';
    return `${name}: launched, ${root} ${pid}; its output goes to ${logFile}`;
}
function waitingLine({ name }, ms, missing) {
    return `${name}: not ready after ${seconds(ms)}; ${missing.join('; ')}`;
}
function nextStepLine({ name, bindRetries, maxRelaunches }, outcome, next) {
    const conflict = `${name}: ${conflictInBrief(outcome)}`;
    switch (next.kind) {
        case 'retry-same-port':
            return `${conflict}; retrying in ${next.delayMs} ms (${next.tally.retries}/${bindRetries})`;
        case 'fresh-port':
            return `${conflict}; relaunching on a fresh port (${next.tally.relaunches}/${maxRelaunches})`;
        case 'leave-given-port':
            return `${conflict}; its retries are spent, going on with a fresh port`;
    }
}
function describeStep({ bindRetries, maxRelaunches }, tally, next) {
    const decision = next.kind === 'give-up' ? `give-up, ${next.because}` : next.kind;
    return `${decision}; used so far: ${tally.retries} of ${bindRetries} retries, ${tally.relaunches} of ${maxRelaunches} relaunches`;
}
function outcomeInBrief(outcome, launchedOn) {
    switch (outcome.kind) {
        case 'ready':
            return 'ready';
        case 'conflict':
            return outcome.port === launchedOn ? inUse(outcome) : conflictInBrief(outcome);
        case 'exited':
            return `ended with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .K)(outcome.exit)} before it was ready`;
        case 'timed-out':
            return `not ready within ${seconds(outcome.ms)}`;
        case 'elsewhere':
            return `listens on ${outcome.listensOn.join(', ') || 'no port'} instead of ${outcome.port}`;
        case 'ambiguous':
            return `listens on several ports: ${outcome.ports.join(', ')}`;
        case 'not-a-port':
            return 'ready-log captured no port';
        case 'not-started':
            return 'could not be started';
        case 'forbidden':
            return `port ${outcome.port} may not be used`;
        case 'none-left':
            return 'no free port left';
        case 'cancelled':
            return 'cancelled';
    }
}
function conflictInBrief(outcome) {
    return `${outcome.port === 0 ? 'a port' : `port ${outcome.port}`} ${inUse(outcome)}`;
}
function inUse({ holder, message }) {
    if (holder)
        return `in use (by ${(0,_processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProcess */ .lg)(holder)})`;
    return message ? `in use (${(0,_whole_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWords */ .IS)(message)})` : 'in use';
}
function detourLine({ name }, port, { port: told, fix }) {
    return `${name}: listens on ${port} instead of ${told}, so ${port} is exported. That port may be taken by others: ${fix}`;
}
function stillAskedLine(name, signal, timeoutMs) {
    return `${name}: asked to end by ${signal}; what lives on is killed after ${seconds(timeoutMs)}`;
}
function oomLine(kills) {
    const processes = kills === 1 ? 'a process' : `${kills} processes`;
    return kills === 0
        ? ''
        : `Meanwhile the kernel has killed ${processes} on this machine because memory ran out: give the job less to do at once, or a larger runner.`;
}
function diskLine(folder, isFull) {
    return isFull
        ? `Hardly any space is left on the disk of ${folder}, where its output goes: free some of it, or take a larger runner.`
        : '';
}
function heldPortLine(name, { port, holder }) {
    const by = holder ? ` by ${(0,_processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProcess */ .lg)(holder)}` : '';
    return `${name}: all of its processes have ended, and port ${port} is still in use${by}. What an engine or a service runs for it is ended by a stop-command, such as docker compose down.`;
}
function seconds(ms) {
    return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveStep: () => (/* binding */ serveStep)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/js/system/background-compilers-off.js

(0,external_node_v8_.setFlagsFromString)('--no-maglev');
(0,external_node_v8_.setFlagsFromString)('--no-concurrent-sparkplug');

;// CONCATENATED MODULE: ./build/js/system/small-young-generation.js

(0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');

// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/js/inputs/status-ranges.js
var status_ranges = __webpack_require__(2666);
;// CONCATENATED MODULE: ./build/js/inputs/without-effect.js


function withoutEffect({ readyPath, readyStatus, readyHeaders, host, env }) {
    const isOther = readyStatus.length !== 1 || !(0,status_ranges/* includesStatus */.C)(readyStatus, 200) || !(0,status_ranges/* includesStatus */.C)(readyStatus, 399);
    const isAsked = readyPath !== undefined;
    const own = selfReference(env);
    return [
        ...(isOther && !isAsked ? ['ready-status: has no effect without ready-path, the path that is asked for'] : []),
        ...(readyHeaders.length > 0 && !isAsked ? ['ready-headers: has no effect without ready-path'] : []),
        ...(own === undefined
            ? []
            : [
                `env: ${(0,parsed/* quoted */.T)(`$${own}`)} is not filled in, as only the port variables are: export ${own} in run, or add a folder to the PATH by $GITHUB_PATH in an earlier step`,
            ]),
        ...(host === '0.0.0.0' || host === '::'
            ? [`host: ${host} stands in the url, where not every client gets to; what a server binds is an option of its own`]
            : []),
    ];
}
function selfReference(pairs) {
    const refers = ([name, value]) => {
        const itself = name.replace(/\W/g, '\\$&');
        return new RegExp(`(?:^["']?|[:; ,])\\$(?:${itself}(?!\\w)|\\{${itself}\\})`).test(value);
    };
    return pairs.find(refers)?.[0];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/system/proc-file.js
var proc_file = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/js/listeners/holder-search.js



function searchHolders(inodes) {
    const wanted = new Set(inodes.map((inode) => `socket:[${inode}]`));
    const holders = new Map();
    const lookedAt = new Set();
    const hidden = [];
    const isOver = () => holders.size === wanted.size;
    return {
        lookAt: (pid) => {
            if (lookedAt.has(pid))
                return isOver();
            lookedAt.add(pid);
            const descriptors = descriptorsOf(pid);
            if (!descriptors)
                hidden.push(pid);
            for (const descriptor of descriptors ?? []) {
                const file = linkOf(`/proc/${pid}/fd/${descriptor}`);
                if (wanted.has(file) && !holders.has(file))
                    holders.set(file, { pid, command: commandOf(pid) });
                if (isOver())
                    return true;
            }
            return isOver();
        },
        isOver,
        holderOf: (inode) => holders.get(`socket:[${inode}]`),
        hidden: () => hidden,
    };
}
function everyPidLikeliestFirst() {
    const groups = Map.groupBy((0,proc_file/* everyPid */.x)().toReversed(), countOpen);
    const effort = ([open, group]) => (open || Infinity) * group.length;
    return [...groups].sort((one, other) => effort(one) - effort(other)).flatMap(([, group]) => group);
}
function countOpen(pid) {
    try {
        return (0,external_node_fs_.statSync)(`/proc/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
function descriptorsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return undefined;
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}
function commandOf(pid) {
    const program = (0,external_node_path_.basename)(linkOf(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    return program || (0,proc_file/* readProcFile */.X)(`/proc/${pid}/comm`)?.trim() || 'unknown';
}

;// CONCATENATED MODULE: ./build/js/listeners/proc-net-tcp.js
const LISTEN = '0A';
const LISTEN_FIELD = ` ${LISTEN} `;
function parseProcNetTcp(text) {
    return text.split('\n').flatMap((line) => (isListening(line) ? (parseLine(line) ?? []) : []));
}
function isListening(line) {
    return line.includes(LISTEN_FIELD);
}
function parseLine(line) {
    const [, local = '', , state, , , , user = '', , inode = '', references] = line.trim().split(/\s+/);
    if (state !== LISTEN || !/^\d+$/.test(inode) || !/^\d{1,10}$/.test(user) || references === undefined)
        return undefined;
    const [, address, port] = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(local) ?? [];
    if (!address || !port)
        return undefined;
    return { address: addressOf(address), port: Number.parseInt(port, 16), inode, user: Number(user) };
}
function addressOf(hex) {
    const bytes = Array.from({ length: hex.length / 2 }, (_, index) => {
        const at = 2 * (index ^ 3);
        return Number.parseInt(hex.slice(at, at + 2), 16);
    });
    const isMapped = bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255));
    return bytes.length === 4 || isMapped ? bytes.slice(-4).join('.') : ipv6(bytes);
}
function ipv6(bytes) {
    const groups = Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16));
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

;// CONCATENATED MODULE: ./build/js/listeners/listening-sockets.js


function listeningSockets() {
    const sockets = listeningPart('/proc/net/tcp');
    return sockets === undefined ? undefined : listening_sockets_parsed(sockets + (listeningPart('/proc/net/tcp6') ?? ''));
}
let known = new Map();
function listening_sockets_parsed(text) {
    const rows = new Map();
    for (const line of text.split('\n')) {
        const row = line.slice(line.indexOf(':') + 1);
        if (row !== '')
            rows.set(row, known.get(row) ?? parseProcNetTcp(line));
    }
    known = rows;
    return [...rows.values()].flat();
}
const PIECE = Buffer.allocUnsafe(65_536);
const LEAVES_ROOM_FOR_A_LINE = 4_096 - 512;
function listeningPart(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return undefined;
    }
    try {
        const pieces = [];
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, PIECE);
            const piece = PIECE.toString('latin1', 0, length);
            pieces.push(piece);
            if (length <= LEAVES_ROOM_FOR_A_LINE || !isListening(lastLine(piece)))
                return pieces.join('');
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function lastLine(text) {
    const end = text.lastIndexOf('\n');
    return text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./build/js/listeners/socket-counts.js

function socketCounts() {
    const counts = ['/proc/net/sockstat', '/proc/net/sockstat6'].map((file) => /^TCP6?: inuse (\d+)/m.exec((0,proc_file/* readProcFile */.X)(file) ?? '')?.[1]);
    return counts[0] === undefined ? undefined : counts.join(' ');
}

;// CONCATENATED MODULE: ./build/js/listeners/linux.js






const linuxListeners = {
    onPort: async (port, likely, known) => {
        const sockets = known ?? listeningSockets()?.filter((socket) => socket.port === port) ?? [];
        if (sockets.length === 0)
            return [];
        const search = searchHolders(sockets.map(({ inode }) => inode));
        for await (const pid of likely)
            if (search.lookAt(pid))
                break;
        for (const pid of search.isOver() ? [] : everyPidLikeliestFirst())
            if (search.lookAt(pid))
                break;
        const publisher = search.isOver() ? undefined : publisherOf(port, search.hidden());
        return sockets.map((socket) => listener(socket, search.holderOf(socket.inode) ?? publisher));
    },
    ofProcesses: async (pids) => {
        const sockets = listeningSockets() ?? [];
        const search = searchHolders(sockets.map(({ inode }) => inode));
        for (const pid of pids)
            search.lookAt(pid);
        return sockets.flatMap((socket) => {
            const holder = search.holderOf(socket.inode);
            return holder ? [listener(socket, holder)] : [];
        });
    },
    sockets: listeningSockets,
    socketCounts: socketCounts,
    usersOf: async (pids) => new Set(pids.flatMap((pid) => (0,external_node_fs_.statSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.uid ?? [])),
};
function listener({ address, port, user }, holder) {
    return { address, port, holder, user };
}
function publisherOf(port, pids) {
    const pid = pids.find((pid) => {
        const [program = '', ...args] = ((0,proc_file/* readProcFile */.X)(`/proc/${pid}/cmdline`) ?? '').split('\0');
        const option = args.indexOf('-host-port');
        return (0,external_node_path_.basename)(program) === 'docker-proxy' && option !== -1 && args[option + 1] === String(port);
    });
    return pid === undefined ? undefined : { pid, command: 'docker-proxy' };
}

;// CONCATENATED MODULE: ./build/js/processes/pids-since.js

function countForks() {
    const count = /^processes (\d+)$/m.exec((0,proc_file/* readProcFile */.X)('/proc/stat') ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function pidsSince(root) {
    const forks = countForks();
    const started = root.forks === undefined || forks === undefined ? undefined : forks - root.forks;
    return pidsAfter(root.pid, { started, alive: countTasks() }, Number((0,proc_file/* readProcFile */.X)('/proc/sys/kernel/pid_max')));
}
function countTasks() {
    const count = /^(?:\S+ ){3}\d+\/(\d+) /.exec((0,proc_file/* readProcFile */.X)('/proc/loadavg') ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function pidsAfter(first, { started, alive }, pidMax) {
    const isKnown = started !== undefined && started >= 0 && alive !== undefined;
    return isKnown && first + mostPassed(started, alive) < pidMax ? (pid) => pid >= first : () => true;
}
function mostPassed(started, alive) {
    return 2 * (started + alive) + 1_000;
}

// EXTERNAL MODULE: ./build/js/processes/process-info.js
var process_info = __webpack_require__(7461);
;// CONCATENATED MODULE: ./build/js/processes/linux.js




const listLinuxProcesses = async (markerEntry) => (0,proc_file/* everyPid */.x)().flatMap((pid) => {
    const stat = readStat(pid);
    return stat && !stat.dead ? { ...stat.process, ...environmentOf(pid, markerEntry) } : [];
});
const linuxProcessesSince = (root) => {
    const passedOver = new Map();
    const look = () => everyPidSince(root).flatMap((pid) => {
        const inode = (0,external_node_fs_.lstatSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.ino;
        if (inode === undefined || passedOver.get(pid) === inode)
            return [];
        const stat = readStat(pid);
        if (!stat)
            return [];
        const isSince = Number(stat.process.start) >= Number(root.start);
        if (!stat.dead && (isSince || pid === process.pid))
            return stat.process;
        passedOver.set(pid, inode);
        return [];
    });
    return async (markerEntry) => look().map((process) => ({ ...process, ...environmentOf(process.pid, markerEntry) }));
};
const A_CROWD = 300;
function everyPidSince(root) {
    const all = (0,proc_file/* everyPid */.x)();
    if (all.length < A_CROWD)
        return all;
    const mayBeSince = pidsSince(root);
    return all.filter((pid) => pid === process.pid || mayBeSince(pid));
}
const lineageOnLinux = async (pids, markerEntry) => {
    const found = new Map();
    for (const start of pids) {
        for (let pid = start; pid > 0 && !found.has(pid);) {
            const stat = readStat(pid);
            if (!stat || stat.dead)
                break;
            found.set(pid, { ...stat.process, ...environmentOf(pid, markerEntry) });
            pid = stat.process.parent;
        }
    }
    return [...found.values()];
};
const identifyOnLinux = async (pid) => {
    const stat = readStat(pid);
    return stat && !stat.dead ? { pid, start: stat.process.start } : undefined;
};
const identifyRootOnLinux = async (pid) => {
    const root = await identifyOnLinux(pid);
    return root && { ...root, forks: countForks() };
};
const lookAgainOnLinux = (listed) => {
    const stat = readStat(listed.pid);
    return stat && !stat.dead && (0,process_info/* isSameProcess */.SM)(stat.process, listed) ? stat.process : undefined;
};
function readStat(pid) {
    return parseProcStat((0,proc_file/* readProcFile */.X)(`/proc/${pid}/stat`) ?? '');
}
function parseProcStat(text) {
    const match = /^([1-9]\d{0,9}) \(([\s\S]*)\) (\S) ([\s\S]*)$/.exec(text);
    if (!match)
        return undefined;
    const [, pid = '', command = '', state = '', rest = ''] = match;
    const fields = rest.trim().split(' ', 20);
    const [parent = '', group = '', session = ''] = fields;
    const { 16: threads, 18: start = '', 19: next } = fields;
    const areNumbers = [parent, group, session].every((field) => /^-?\d{1,10}$/.test(field)) && /^\d{1,20}$/.test(start);
    if (!areNumbers || next === undefined)
        return undefined;
    return {
        process: {
            pid: Number(pid),
            start,
            parent: Number(parent),
            group: Number(group),
            session: Number(session),
            command,
        },
        dead: (state === 'Z' && Number(threads) <= 1) || state === 'X' || state === 'x',
    };
}
function environmentOf(pid, markerEntry) {
    const environment = (0,proc_file/* readProcFile */.X)(`/proc/${pid}/environ`);
    if (environment === undefined)
        return { marked: false };
    return { marked: environment.includes(markerEntry), bare: !environment.includes('=') };
}

;// CONCATENATED MODULE: ./build/js/processes/linux-descendants.js




const descendOnLinux = async function* (from) {
    const known = new Set();
    for (const identity of from) {
        const found = await identifyOnLinux(identity.pid);
        if (found && (0,process_info/* isSameProcess */.SM)(found, identity))
            known.add(identity.pid);
    }
    for (let generation = [...known]; generation.length > 0;) {
        yield generation;
        generation = generation.flatMap(childrenOf).filter((pid) => !known.has(pid));
        for (const pid of generation)
            known.add(pid);
    }
};
function childrenOf(pid) {
    return threadsOf(pid).flatMap((thread) => ((0,proc_file/* readProcFile */.X)(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number));
}
function threadsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/js/processes/signals.js
var signals = __webpack_require__(5212);
;// CONCATENATED MODULE: ./build/js/platforms/linux.js




const linux = {
    listeners: linuxListeners,
    listProcesses: listLinuxProcesses,
    processesSince: linuxProcessesSince,
    descend: descendOnLinux,
    lineage: lineageOnLinux,
    identify: identifyOnLinux,
    identifyRoot: identifyRootOnLinux,
    self: () => identifyOnLinux(process.pid),
    signals: (0,signals/* posixSignals */.zf)(lookAgainOnLinux),
};

;// CONCATENATED MODULE: ./build/js/platform.js

async function platformOf(system = process.platform) {
    switch (system) {
        case 'darwin': {
            const { macos } = await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 3132));
            return macos;
        }
        case 'win32': {
            const { windows } = await __webpack_require__.e(/* import() */ 483).then(__webpack_require__.bind(__webpack_require__, 8483));
            return windows;
        }
        default:
            return linux;
    }
}

// EXTERNAL MODULE: ./build/js/report/console.js
var console = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/js/system/clock.js
var system_clock = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/js/report/trace.js



const LONGEST_OUTCOME = 400;
function traceFor(name, { RUNNER_DEBUG }) {
    return RUNNER_DEBUG === '1' ? newTrace((line) => (0,console/* tellDebug */.ZA)(`${name} ${line}`)) : undefined;
}
function newTrace(write, clock = system_clock/* now */.t) {
    const seen = new Map();
    const tell = (what, outcome) => write(`+${Math.round(clock())} ms: ${what}: ${outcome}`);
    const tellCount = (what) => {
        const { outcome, times } = seen.get(what) ?? { outcome: '', times: 0 };
        if (times > 1)
            tell(what, `${outcome}, ${times} times`);
    };
    const trace = (what, whole, began) => {
        const outcome = (0,whole_words/* shortened */.vI)(whole, LONGEST_OUTCOME);
        const before = seen.get(what);
        if (before?.outcome === outcome) {
            before.times += 1;
            return;
        }
        tellCount(what);
        seen.set(what, { outcome, times: 1 });
        tell(what, began === undefined ? outcome : `${outcome} (${Math.round(clock() - began)} ms)`);
    };
    const tellCounts = () => {
        for (const what of seen.keys())
            tellCount(what);
        seen.clear();
    };
    return Object.assign(trace, { tellCounts });
}

// EXTERNAL MODULE: ./build/js/serve.js + 7 modules
var serve = __webpack_require__(9575);
// EXTERNAL MODULE: ./build/js/state/state.js + 2 modules
var state = __webpack_require__(318);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/system/directory.js
var directory = __webpack_require__(574);
;// CONCATENATED MODULE: ./build/js/system/temporary-folder.js




function temporaryFolder({ RUNNER_TEMP: folder }) {
    return folder && (0,directory/* isDirectory */.w)(folder) ? (0,external_node_path_.resolve)(folder) : (0,external_node_os_.tmpdir)();
}
function othersMayRename(folder) {
    const mode = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.mode ?? 0;
    return process.getuid !== undefined && (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
}

// EXTERNAL MODULE: ./build/js/traced.js
var traced = __webpack_require__(2528);
;// CONCATENATED MODULE: ./build/js/serve-step.js










const DIES_WITHIN_MS = 50;
async function serveStep(inputs, cancellation) {
    for (const line of withoutEffect(inputs))
        (0,console/* tellWarning */.go)('An input without effect', line);
    const folder = temporaryFolder(process.env);
    if (othersMayRename(folder)) {
        const message = `RUNNER_TEMP: other users may replace what is in ${folder}, the scripts of this step too: chmod o-w it, or set its sticky bit`;
        (0,console/* tellWarning */.go)('Others may write to RUNNER_TEMP', message);
    }
    const trace = traceFor(inputs.name, process.env);
    if (trace)
        cancellation.cancelled.addEventListener('abort', () => trace('cancelled', 'by a signal of the runner'));
    const job = {
        ...cancellation,
        environment: process.env,
        temporaryFolder: folder,
        platform: (0,traced/* tracedPlatform */.J)(await platformOf(), trace),
        tell: console/* tell */.qz,
        warn: console/* tellWarning */.go,
        saveState: state/* saveState */.L,
        onLaunched: () => void setTimeout(() => void Promise.all(/* import() */[__webpack_require__.e(250), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 5813)), DIES_WITHIN_MS).unref(),
        trace,
    };
    const result = await (0,serve/* serve */.w)(inputs, job);
    const status = await conclude(inputs, result, job);
    trace?.tellCounts();
    trace?.('step', `ends with status ${status}`);
    return status;
}
async function conclude(inputs, result, job) {
    if (result.kind === 'ready') {
        const { handOver } = await Promise.all(/* import() */[__webpack_require__.e(250), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 5813));
        return handOver(inputs, result, job);
    }
    const { reportFailure } = await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 1705));
    return reportFailure(inputs, result, job);
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ endingManner),
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/js/server/command.js
var server_command = __webpack_require__(7122);
// EXTERNAL MODULE: ./build/js/server/exit.js
var exit = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/js/server/spawn-server.js





const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = external_node_fs_.constants;
const APPENDED = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;
async function spawnServer(command, { folder, logFile, statusFile }, trace) {
    const log = (0,external_node_fs_.openSync)(logFile, APPENDED, 0o600);
    try {
        const child = (0,server_command/* spawnCommand */.nj)(command, (0,server_command/* writeScript */.lF)(command, folder, 'run'), {
            statusFile,
            stdio: ['ignore', log, log],
            trace,
        });
        const spawnedAt = (0,clock/* now */.t)();
        const exited = new Promise((resolve) => {
            child.once('exit', (status, signal) => resolve((0,exit/* exitOf */.s)(status, signal)));
        });
        await (0,external_node_events_.once)(child, 'spawn');
        return { server: { pid: child.pid ?? 0, spawnedAt, exited }, release: () => child.unref() };
    }
    catch (error) {
        return { failed: error };
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}

;// CONCATENATED MODULE: ./build/js/launch/launch.js


async function launch(plan, cancelled) {
    if (cancelled.aborted)
        return { kind: 'cancelled' };
    const outputStart = (0,external_node_fs_.statSync)(plan.files.logFile).size;
    const spawned = await spawnServer(plan.command, plan.files, plan.trace);
    if ('failed' in spawned)
        return { kind: 'not-started', error: spawned.failed };
    try {
        const root = await plan.platform.identifyRoot(spawned.server.pid);
        plan.trace?.('root', describeRoot(root, spawned.server.pid));
        plan.onSpawned(spawned.server.pid, root);
        const { follow } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 6236));
        return await follow(plan, { server: spawned.server, root, outputStart }, cancelled);
    }
    finally {
        spawned.release();
    }
}
function describeRoot(root, pid) {
    return root ? `pid ${root.pid}, begun at ${root.start}` : `pid ${pid}, not to be identified`;
}

// EXTERNAL MODULE: ./build/js/ports/reserve.js + 5 modules
var reserve = __webpack_require__(90);
// EXTERNAL MODULE: ./build/js/server/environment.js
var environment = __webpack_require__(8010);
// EXTERNAL MODULE: ./build/js/state/marker.js
var state_marker = __webpack_require__(3431);
;// CONCATENATED MODULE: ./build/js/launch-commands.js



function commandsFor(inputs, ports, own, { marker, number }) {
    const { shell, workingDirectory: directory, readyCommand } = inputs;
    const commandOf = (text, which, byVariable) => ({
        text,
        shell,
        directory,
        environment: (0,environment/* serverEnvironment */.Pw)(own, inputs.env, byVariable, (0,state_marker/* markerOf */.we)(marker, which)),
    });
    return {
        markerEntry: (0,state_marker/* entryOf */.Ms)((0,state_marker/* markerOf */.we)(marker, number)),
        command: commandOf(inputs.run, number, ports.byVariable),
        readyCommand: readyCommand === undefined
            ? undefined
            : (port) => commandOf(readyCommand, 'ready', (0,reserve/* portsByVariable */.iR)(inputs, ports, port)),
    };
}

// EXTERNAL MODULE: ./build/js/system/own-folder.js
var own_folder = __webpack_require__(8914);
;// CONCATENATED MODULE: ./build/js/ports/handed-out.js



function handedOutIn(temporaryFolder) {
    const folder = (0,external_node_path_.join)(temporaryFolder, 'serve-on-free-port-handed-out');
    const isUsable = makePrivateFolder(folder);
    const ofThisStep = new Set();
    return {
        has: (port) => ofThisStep.has(port) || (isUsable && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, String(port)))),
        note: (port) => {
            if (ofThisStep.has(port))
                return false;
            ofThisStep.add(port);
            if (!isUsable)
                return true;
            try {
                (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, String(port)), 'wx', 0o600));
                return true;
            }
            catch (error) {
                return error.code !== 'EEXIST';
            }
        },
    };
}
function makePrivateFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
        return true;
    }
    catch {
        return (0,own_folder/* isOwnFolder */.Z)(folder);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/ports/availability.js
var availability = __webpack_require__(7741);
;// CONCATENATED MODULE: ./build/js/ports/wait-until-free.js



const LOOK_EVERY_MS = 20;
async function waitUntilFree(port, { delayMs, wasSeenInUse }, signal, trace) {
    const end = (0,clock/* now */.t)() + delayMs;
    let seenInUse = wasSeenInUse;
    while (!signal.aborted) {
        const found = await (0,availability/* availability */.Op)(port);
        trace?.(`waiting for given port ${port}`, found);
        const isFree = found === 'free';
        if (isFree && seenInUse)
            return;
        seenInUse ||= !isFree;
        const left = end - (0,clock/* now */.t)();
        if (left <= 0)
            return;
        await (0,promises_.setTimeout)(Math.min(left, LOOK_EVERY_MS));
    }
}

// EXTERNAL MODULE: ./build/js/processes/oom-kills.js
var oom_kills = __webpack_require__(5172);
;// CONCATENATED MODULE: ./build/js/relaunch-policy.js

const NOTHING_USED = { retries: 0, relaunches: 0 };
function nextStep(limits, tally, outcome) {
    if (outcome.kind !== 'conflict')
        return { kind: 'give-up', because: 'no-conflict' };
    if (outcome.on === 'chosen') {
        if (tally.relaunches >= limits.maxRelaunches)
            return { kind: 'give-up', because: 'relaunches-spent' };
        return { kind: 'fresh-port', tally: { ...tally, relaunches: tally.relaunches + 1 } };
    }
    if (tally.retries < limits.bindRetries) {
        const delayMs = Math.min(limits.bindBackoff * 2 ** tally.retries, clock/* LONGEST_TIMER_MS */.M);
        return { kind: 'retry-same-port', delayMs, tally: { ...tally, retries: tally.retries + 1 } };
    }
    return limits.strictPort ? { kind: 'give-up', because: 'retries-spent' } : { kind: 'leave-given-port', tally };
}

// EXTERNAL MODULE: ./build/js/report/lines.js
var lines = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/js/state/state.js + 2 modules
var state = __webpack_require__(318);
// EXTERNAL MODULE: ./build/js/state/step-folder.js
var step_folder = __webpack_require__(4768);
;// CONCATENATED MODULE: ./build/js/state/initial-state.js





function initialState(inputs, temporaryFolder, beginning) {
    const folder = (0,step_folder/* makeStepFolder */.O)(temporaryFolder);
    const logFile = (0,external_node_path_.join)(folder, 'server.log');
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(logFile, 'ax', 0o600));
    return {
        stage: 'launching',
        marker: (0,state_marker/* newMarker */.XS)(),
        ...beginning,
        folder,
        logFile,
        statusFile: (0,external_node_path_.join)(folder, 'status'),
        root: undefined,
        daemons: [],
        ports: {},
        stopCommandDue: false,
        ready: undefined,
        stopping: undefined,
        ended: undefined,
        launches: [],
        settings: (0,state/* savedSettings */.f)(inputs),
    };
}

;// CONCATENATED MODULE: ./build/js/serve.js











function endingManner({ cancelled, outOfTime, trace }) {
    return { mayRunCommand: !cancelled.aborted, outOfTime, trace };
}
async function serve(inputs, job) {
    const { trace } = job;
    const chooser = { handedOut: handedOutIn(job.temporaryFolder), random: Math.random, trace };
    let request = inputs.port;
    let tally = NOTHING_USED;
    const actor = await job.platform.self();
    let state = initialState(inputs, job.temporaryFolder, { actor, begunAt: Date.now(), oomKills: (0,oom_kills/* countOomKills */._)() });
    for (;;) {
        const reservation = await (0,reserve/* reservePorts */.tk)({ ...inputs, port: request }, chooser);
        const attempt = reservation.kind === 'reserved'
            ? await attemptLaunch(inputs, job, reservation, state)
            : { kind: 'failed', outcome: await notLaunched(reservation, job.platform), state };
        if (attempt.kind === 'ready')
            return attempt;
        const { outcome } = attempt;
        state = attempt.state;
        const next = nextStep(inputs, tally, outcome.kind === 'conflict' ? outcome : { kind: 'other' });
        trace?.tellCounts();
        trace?.('relaunch policy', (0,lines/* describeStep */.Ey)(inputs, tally, next));
        if (next.kind === 'give-up')
            return { kind: 'failed', outcome, because: next.because, state };
        if (outcome.kind === 'conflict')
            job.tell((0,lines/* nextStepLine */.Q9)(inputs, outcome, next));
        if (next.kind === 'retry-same-port' && outcome.kind === 'conflict') {
            await waitUntilFree(outcome.port, { delayMs: next.delayMs, wasSeenInUse: outcome.seen }, job.cancelled, trace);
        }
        if (next.kind === 'leave-given-port')
            request = { kind: 'auto' };
        if (job.cancelled.aborted)
            return { kind: 'failed', outcome: { kind: 'cancelled' }, because: 'no-conflict', state };
        tally = next.tally;
    }
}
async function attemptLaunch(inputs, job, { ports, release }, before) {
    const number = before.launches.length + 1;
    let state = {
        ...before,
        ports: ports.byVariable,
        statusFile: (0,external_node_path_.join)(before.folder, `status-${number}`),
        root: undefined,
        daemons: [],
    };
    const learn = (more) => {
        state = { ...state, ...more };
        job.saveState(state);
    };
    const began = (0,clock/* now */.t)();
    let outcome;
    job.tell((0,lines/* portLine */.yQ)(inputs, ports));
    learn({ stopCommandDue: inputs.stopCommand !== undefined });
    try {
        outcome = await launch({
            ...commandsFor(inputs, ports, job.environment, { marker: state.marker, number }),
            inputs,
            ports,
            files: state,
            platform: job.platform,
            onSpawned: (pid, root) => {
                learn({ root });
                job.tell((0,lines/* launchedLine */.Tl)(inputs, pid, state.logFile));
                job.onLaunched();
            },
            onWaiting: (ms, missing) => job.tell((0,lines/* waitingLine */.Sh)(inputs, ms, missing)),
            onDaemon: (daemon) => {
                job.trace?.('daemon taken in', `pid ${daemon.pid}`);
                learn({ daemons: [...state.daemons, daemon] });
            },
            onHolder: (holder) => {
                state = { ...state, daemons: [...state.daemons, holder] };
            },
            trace: job.trace,
        }, job.cancelled);
        job.trace?.tellCounts();
        job.trace?.(`launch ${number}`, (0,lines/* outcomeInBrief */.ew)(outcome));
    }
    finally {
        if (outcome?.kind !== 'ready')
            state = await endUnready(state, outcome, job);
        release();
    }
    const port = outcome.kind === 'ready' ? outcome.endpoint.port : ports.main;
    const ms = outcome.kind === 'ready' ? outcome.readyMs : Math.round((0,clock/* now */.t)() - began);
    const record = { port, outcome: (0,lines/* outcomeInBrief */.ew)(outcome, port), ms };
    state = { ...state, launches: [...state.launches, record] };
    return outcome.kind === 'ready'
        ? { kind: 'ready', ready: outcome, ports, state }
        : { kind: 'failed', outcome, state };
}
async function endUnready(state, outcome, job) {
    const lateDaemons = job.cancelled.aborted || !outcome ? 'may-bind' : 'none';
    const { endLaunch } = await Promise.all(/* import() */[__webpack_require__.e(250), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 72));
    return endLaunch(state, { ...endingManner(job), lateDaemons }, job.platform, job);
}
async function notLaunched(reservation, platform) {
    const { outcomeWithoutLaunch } = await __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 7363));
    return outcomeWithoutLaunch(reservation, platform.listeners);
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ HAS_KEEPER),
/* harmony export */   lF: () => (/* binding */ writeScript),
/* harmony export */   nj: () => (/* binding */ spawnCommand),
/* harmony export */   ws: () => (/* binding */ signalCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7343);
/* harmony import */ var _system_helper_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6696);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3989);






const KEEPER = `
trap : HUP INT QUIT USR1 USR2 TERM
exec 4>&2 2>/dev/null
(exec "$@" 2>&4 3>&- 4>&-)
status=$?
echo "$status" >&3
exit "$status"
`;
const HAS_KEEPER = process.platform !== 'win32';
function writeScript({ shell, text }, folder, name) {
    const file = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .scriptFile */ .K4)(shell.name, text);
    for (let number = 1;; number += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}${number === 1 ? '' : `-${number}`}${file.extension}`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, file.text, { mode: 0o600, flag: 'wx' });
            return path;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
function spawnCommand(command, script, { stdio, statusFile, trace }) {
    const shell = [command.shell.program, ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellArguments */ .$g)(command.shell, script)];
    trace?.('spawn', `${shell.join(' ')}, in ${command.directory}`);
    const isKept = statusFile !== undefined && HAS_KEEPER;
    const [program = '', ...args] = isKept
        ? [...keeperShell(command), '-c', KEEPER, 'serve-on-free-port', ...shell]
        : shell;
    const status = isKept ? [(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(statusFile, 'wx', 0o600)] : [];
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: command.directory,
            env: { ...command.environment },
            stdio: [...stdio, ...status],
            detached: true,
            windowsHide: true,
            windowsVerbatimArguments: command.shell.name === 'cmd',
        });
    }
    finally {
        for (const descriptor of status)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function keeperShell({ shell, environment }) {
    if (shell.name === 'sh' || Object.keys(environment).every(isPassedByAnyShell))
        return ['/bin/sh'];
    const bash = shell.name === 'bash' ? shell.program : (0,_system_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('bash', process.env);
    return bash === '' ? ['/bin/sh'] : [bash, '-p'];
}
function isPassedByAnyShell(name) {
    return /^[A-Za-z_]\w*$/.test(name) && name !== 'SHELLOPTS' && name !== 'BASHOPTS';
}
function signalCommand(child, signal) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    if (process.platform === 'win32') {
        void (0,_system_helper_program_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeds */ .k)('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
    }
}


/***/ }),

/***/ 8010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ serverEnvironment),
/* harmony export */   iH: () => (/* binding */ testEnvironment),
/* harmony export */   xB: () => (/* binding */ expandPorts)
/* harmony export */ });
/* unused harmony export runStepEnvironment */
/* harmony import */ var _state_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3431);

const COMMAND_FILES = new Set([
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const SHARED_WITH_RUN_STEPS = new Set([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNNER_DEBUG',
    'ACTIONS_STEP_DEBUG',
]);
function runStepEnvironment(own) {
    const environment = {};
    for (const [name, value] of Object.entries(own)) {
        if (value !== undefined && !isActionsOwn(name.toUpperCase()))
            environment[name] = value;
    }
    return environment;
}
function serverEnvironment(own, lines, ports, marker, ignoresCase = CASE_IS_IGNORED) {
    const kept = Object.entries(runStepEnvironment(own)).filter(([name]) => !COMMAND_FILES.has(name.toUpperCase()));
    const given = lines.map(([name, value]) => [name, expandPorts(value, ports)]);
    return environmentOf([...kept, ...given, ...asTexts(ports), [_state_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_VARIABLE */ .a0, marker]], ignoresCase);
}
function testEnvironment(own, ports, url, marker, ignoresCase = CASE_IS_IGNORED) {
    const { GITHUB_STATE: _, ...kept } = runStepEnvironment(own);
    const pairs = [...Object.entries(kept), ...asTexts(ports), ['SERVE_URL', url], [_state_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_VARIABLE */ .a0, marker]];
    return environmentOf(pairs, ignoresCase);
}
const CASE_IS_IGNORED = process.platform === 'win32';
function environmentOf(pairs, ignoresCase) {
    if (!ignoresCase)
        return Object.fromEntries(pairs);
    return Object.fromEntries(new Map(pairs.map((pair) => [pair[0].toUpperCase(), pair])).values());
}
function asTexts(ports) {
    return Object.entries(ports).map(([name, port]) => [name, String(port)]);
}
function expandPorts(value, ports) {
    return value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (reference, braced, bare) => {
        const name = braced ?? bare ?? '';
        return Object.hasOwn(ports, name) ? String(ports[name]) : reference;
    });
}
function isActionsOwn(name) {
    return (name.startsWith('INPUT_') ||
        name.startsWith('STATE_') ||
        (name.startsWith('ACTIONS_') && !SHARED_WITH_RUN_STEPS.has(name)));
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function exitOf(status, signal) {
    if (signal)
        return { status: 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal], signal };
    const known = status === null ? 1 : status;
    return { status: known, signal: known > 128 ? signalOf(known - 128) : undefined };
}
function describeExit({ status, signal }) {
    return signal ? `status ${status} (${signal})` : `status ${status}`;
}
function signalOf(number) {
    const names = Object.keys(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals);
    return names.find((name) => node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name] === number);
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   XS: () => (/* binding */ newMarker),
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export isMarker */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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
        const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, bytes) === BYTES)
                return bytes;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
        }
    }
    catch {
    }
    return process.getBuiltinModule('node:crypto').randomBytes(BYTES);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony export parseState */
/* harmony import */ var _inputs_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);



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
        isMarker(value.marker) &&
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
        SHELL_NAMES.some((name) => name === value.name) &&
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

/***/ 847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ writeStateFile)
/* harmony export */ });
/* unused harmony exports readStateFile, readStateFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8914);
/* harmony import */ var _system_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5336);
/* harmony import */ var _parse_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _step_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4768);






const NAME = 'state.json';
const LARGEST_BYTES = 4_194_304;
function writeStateFile(state) {
    if (!(0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnFolder */ .Z)(state.folder))
        return;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.folder, NAME);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
}
function readStateFile(folder) {
    if (!isOwnFolder(folder))
        return undefined;
    const state = readPlainFile(join(folder, NAME), (descriptor, found) => isOwn(found) && found.size <= LARGEST_BYTES ? parseState(readFileSync(descriptor, 'utf8')) : undefined);
    return state?.folder === folder ? state : undefined;
}
function readStateFiles(temporaryFolder) {
    return readdirSync(temporaryFolder)
        .filter((name) => name.startsWith(STEP_FOLDER_PREFIX))
        .flatMap((name) => readStateFile(join(temporaryFolder, name)) ?? [])
        .sort((one, other) => other.begunAt - one.begunAt);
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ saveState),
  f: () => (/* binding */ savedSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/system/own-folder.js
var own_folder = __webpack_require__(8914);
// EXTERNAL MODULE: ./build/js/state/parse-state.js
var parse_state = __webpack_require__(1070);
;// CONCATENATED MODULE: ./build/js/state/load-state.js

const STATE_NAME = 'server';
function loadState() {
    const text = process.env[`STATE_${STATE_NAME}`] ?? '';
    return text === '' ? 'nothing' : (parseState(text) ?? 'unreadable');
}

;// CONCATENATED MODULE: ./build/js/state/hand-to-post.js




function handToPost(value) {
    const file = process.env.GITHUB_STATE;
    if (!file)
        throw new Error('GITHUB_STATE names no file, and so nothing could stop the server later; update the runner');
    const found = (0,external_node_fs_.statSync)(file);
    if (process.getuid && (found.mode & 0o077) !== 0)
        makePrivate(file, found);
    try {
        (0,external_node_fs_.appendFileSync)(file, `${STATE_NAME}=${JSON.stringify(value)}${external_node_os_.EOL}`);
    }
    catch (error) {
        (0,external_node_fs_.truncateSync)(file, found.size);
        throw error;
    }
}
function makePrivate(file, found) {
    try {
        if (!(0,own_folder/* isOwn */.N)(found) || !replaceByPrivate(file))
            (0,external_node_fs_.chmodSync)(file, 0o600);
    }
    catch {
    }
}
function replaceByPrivate(file) {
    const copy = `${file}.private`;
    try {
        (0,external_node_fs_.writeFileSync)(copy, (0,external_node_fs_.readFileSync)(file), { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(copy, file);
        return true;
    }
    catch {
        (0,external_node_fs_.rmSync)(copy, { force: true });
        return false;
    }
}

// EXTERNAL MODULE: ./build/js/state/state-file.js
var state_file = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/js/state/state.js


function savedSettings(inputs) {
    const { name, shell, workingDirectory, env, stopSignal, stopTimeout, stopCommand } = inputs;
    const { printLog, failOnExit, summary } = inputs;
    return {
        name,
        shell,
        workingDirectory,
        env: stopCommand === undefined ? [] : env,
        stopSignal,
        stopTimeout,
        stopCommand,
        printLog,
        failOnExit,
        summary,
    };
}
const RUNNER_TAKES_BYTES = 120_000;
function saveState(state) {
    const { settings } = state;
    (0,state_file/* writeStateFile */.VP)(state);
    const fits = Buffer.byteLength(JSON.stringify(state)) < RUNNER_TAKES_BYTES;
    handToPost(fits ? state : { ...state, settings: { ...settings, env: [], stopCommand: undefined } });
}


/***/ }),

/***/ 4768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeStepFolder)
/* harmony export */ });
/* unused harmony export STEP_FOLDER_PREFIX */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);



const STEP_FOLDER_PREFIX = 'serve-on-free-port-';
function makeStepFolder(temporaryFolder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, STEP_FOLDER_PREFIX));
    }
    catch (error) {
        const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
        const { code } = error;
        throw new Error((0,_system_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimit */ .S)(error) ? `${what}: ${(0,_system_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error)}` : `${what} (${code}); it takes one to write to`);
    }
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputOf),
/* harmony export */   k: () => (/* binding */ succeeds)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const GIVE_UP_AFTER_MS = 10_000;
async function outputOf(program, args) {
    return (await ended(program, args)).stdout;
}
async function succeeds(program, args) {
    return (await ended(program, args)).exitCode === 0;
}
async function ended(program, args) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 9863));
    const env = { ...definedOnly(process.env), LC_ALL: 'C' };
    const nothing = { stdout: '', exitCode: 1 };
    const run = getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true, env }).catch(() => nothing);
    return Promise.race([run, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GIVE_UP_AFTER_MS, nothing, { ref: false })]);
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   Z: () => (/* binding */ isOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function isOwnFolder(folder) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
        return found.isDirectory() && isOwn(found);
    }
    catch {
        return false;
    }
}
function isOwn({ uid }) {
    return process.getuid === undefined || uid === process.getuid();
}


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readPlainFile(path, read) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            return found.isFile() ? read(descriptor, found) : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readProcFile),
/* harmony export */   x: () => (/* binding */ everyPid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readProcFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function everyPid() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}


/***/ }),

/***/ 5028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ leaveIfToItself)
/* harmony export */ });
function leaveIfToItself(socket) {
    if (!isToItself(socket))
        return false;
    socket.resetAndDestroy();
    return true;
}
function isToItself({ localPort, remotePort, localAddress, remoteAddress }) {
    return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}


/***/ }),

/***/ 2528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tracedPlatform),
/* harmony export */   r: () => (/* binding */ tracedView)
/* harmony export */ });
/* harmony import */ var _processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7461);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);


function tracedPlatform(platform, trace) {
    if (!trace)
        return platform;
    const { listeners, signals } = platform;
    return { ...platform, listeners: tracedListeners(listeners, trace), signals: tracedSignals(signals, trace) };
}
function tracedListeners(listeners, trace) {
    return {
        ...listeners,
        onPort: async (port, likely, sockets) => {
            const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)();
            const found = await listeners.onPort(port, likely, sockets);
            const told = found.map(({ address, holder, user }) => `${address} by ${describeHolder(holder)}${holder || user === undefined ? '' : ` of user ${user}`}`);
            trace(`listeners on ${port}`, told.join('; ') || 'none', began);
            return found;
        },
    };
}
function tracedSignals({ ask, kill }, trace) {
    return {
        ask: (members, groupId, signal) => {
            trace(signal, `to ${(0,_processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProcesses */ .PR)(members)}`);
            return ask(members, groupId, signal);
        },
        kill: (members, groupId) => {
            trace('kill', (0,_processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProcesses */ .PR)(members));
            return kill(members, groupId);
        },
    };
}
function tracedView(view, trace) {
    if (!trace)
        return view;
    return {
        ...view,
        ownershipOf: async (port, atMostAgeMs) => {
            const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)();
            const ownership = await view.ownershipOf(port, atMostAgeMs);
            trace(`owner of ${port}`, describeOwnership(ownership), began);
            return ownership;
        },
    };
}
function describeHolder(holder) {
    return holder ? (0,_processes_process_info_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProcess */ .lg)(holder) : 'a hidden process';
}
function describeOwnership(ownership) {
    switch (ownership.kind) {
        case 'ours':
            return `ours, on ${ownership.addresses.join(', ')}`;
        case 'foreign':
            return `foreign, by ${describeHolder(ownership.holder)}, on ${ownership.address}`;
        default:
            return ownership.kind;
    }
}


/***/ })

};
;