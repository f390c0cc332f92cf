"use strict";
exports.id = 250;
exports.ids = [250];
exports.modules = {

/***/ 6570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ stopServer)
});

// EXTERNAL MODULE: ./build/js/processes/members.js
var processes_members = __webpack_require__(6386);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/js/processes/process-info.js
var process_info = __webpack_require__(7461);
;// CONCATENATED MODULE: ./build/js/processes/stop.js




const KILLING_TAKES_AT_MOST_MS = 5_000;
const LOOKS_THAT_MAY_FAIL = 2;
const TOLD_AFTER_MS = 1_000;
async function stopProcesses({ root, daemons = [], markerEntry, signal, timeoutMs, hurry, onWaiting, trace }, list, signals) {
    const began = (0,clock/* now */.t)();
    const elapsed = () => Math.round((0,clock/* now */.t)() - began);
    const known = new Map(daemons.map((daemon) => [daemon.pid, daemon]));
    const lookOnce = async () => {
        const found = (0,processes_members/* findMembers */.h)(await listed(list, markerEntry), root, [...known.values()]);
        for (const member of found)
            known.set(member.pid, member);
        return found;
    };
    const look = async () => {
        const first = await lookOnce();
        const found = first.length > 0 ? first : await lookOnce();
        trace?.('alive', (0,process_info/* describeProcesses */.PR)(found));
        return found;
    };
    let members = await look();
    if (members.length === 0)
        return { kind: 'nothing-alive' };
    const canAsk = await signals.ask(members, root?.pid, signal);
    let isTold = false;
    for (const pause of pauses()) {
        const lookedAt = (0,clock/* now */.t)();
        members = await look();
        if (members.length === 0)
            return { kind: 'ended', ms: elapsed() };
        const left = timeoutMs - elapsed();
        if (left <= 0 || hurry?.aborted || !canAsk)
            break;
        if (!isTold && elapsed() > TOLD_AFTER_MS) {
            isTold = true;
            onWaiting?.();
        }
        const ms = Math.min(Math.max(pause, (0,clock/* now */.t)() - lookedAt), left);
        await (0,promises_.setTimeout)(ms, undefined, hurry && { signal: hurry }).catch(() => { });
    }
    const hurried = hurry?.aborted === true;
    const commands = [...new Set(members.map(({ command }) => command))];
    const killUntil = (0,clock/* now */.t)() + KILLING_TAKES_AT_MOST_MS;
    for (const pause of pauses()) {
        const isLastSweep = (0,clock/* now */.t)() > killUntil;
        await signals.kill(members, root?.pid);
        await (0,promises_.setTimeout)(pause);
        members = await look();
        if (members.length === 0)
            break;
        if (isLastSweep)
            return { kind: 'survived', survivors: members };
    }
    return { kind: 'killed', ms: elapsed(), commands, hurried };
}
function* pauses() {
    for (let pause = 2;; pause = Math.min(pause * 1.5, 50))
        yield pause;
}
async function listed(list, markerEntry) {
    for (let failed = 0; failed <= LOOKS_THAT_MAY_FAIL; failed += 1) {
        const processes = await list(markerEntry);
        if (processes.length > 0)
            return processes;
    }
    throw new Error('the system does not tell its processes');
}

// EXTERNAL MODULE: ./build/js/report/lines.js
var lines = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/js/server/environment.js
var server_environment = __webpack_require__(8010);
// EXTERNAL MODULE: ./build/js/state/marker.js
var state_marker = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(7909);
// EXTERNAL MODULE: ./build/js/server-view.js + 5 modules
var server_view = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/js/traced.js
var traced = __webpack_require__(2528);
;// CONCATENATED MODULE: ./build/js/ending/late-daemons.js





const BIND_WITHIN_MS = 1_000;
const LOOK_EVERY_MS = 20;
async function findLateDaemons({ marker, root, ports }, platform, mayBind, trace) {
    const found = [];
    if (!root)
        return found;
    const onDaemon = (daemon) => {
        trace?.('daemon taken in', `pid ${daemon.pid}`);
        found.push(daemon);
    };
    const view = (0,traced/* tracedView */.r)((0,server_view/* viewServer */.l)(platform, (0,state_marker/* entryOf */.Ms)(marker), root, { onDaemon }), trace);
    const wanted = new Set(Object.values(ports).filter((port) => port > 0));
    const { ports: listenedOn } = view.glance(0);
    if (!mayBind && listenedOn && ![...wanted].some((port) => listenedOn.has(port)))
        return found;
    const until = (0,clock/* now */.t)() + (mayBind ? BIND_WITHIN_MS : 0);
    while (await view.mayHaveDaemons()) {
        const began = (0,clock/* now */.t)();
        for (const port of wanted)
            await view.ownershipOf(port, (0,clock/* now */.t)() - began);
        if (found.length > 0 || (0,clock/* now */.t)() > until)
            break;
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/ending/stop-server.js








async function stopServer(state, manner, platform, { tell, warn }) {
    const { lateDaemons, outOfTime, trace } = manner;
    const { settings, marker, root, daemons } = state;
    const { name, stopSignal, stopTimeout } = settings;
    const list = root ? platform.processesSince(root) : platform.listProcesses;
    const markerEntry = (0,state_marker/* entryOf */.Ms)(marker);
    const began = (0,clock/* now */.t)();
    const dueCommand = state.stopCommandDue ? settings.stopCommand : undefined;
    let wasAlive = false;
    let stopCommandDue = dueCommand !== undefined;
    if (manner.mayRunCommand && dueCommand !== undefined) {
        wasAlive = (0,processes_members/* findMembers */.h)(await list(markerEntry), root, daemons).length > 0;
        await runDueCommand(dueCommand, state, manner, warn);
        stopCommandDue = outOfTime.aborted;
    }
    const onWaiting = () => tell((0,lines/* stillAskedLine */.Rg)(name, stopSignal, stopTimeout));
    const request = { root, markerEntry, signal: stopSignal, timeoutMs: stopTimeout, hurry: outOfTime, onWaiting, trace };
    const stop = async (daemonsFound) => {
        try {
            return await stopProcesses({ ...request, daemons: daemonsFound }, list, platform.signals);
        }
        catch (error) {
            warn(`${name} may live on`, `${name}: ${(0,system_error/* explained */.t)(error)}`);
            return { kind: 'survived', survivors: root ? [root] : [] };
        }
    };
    let outcome = await stop(daemons);
    const isLate = lateDaemons !== 'none' && !outOfTime.aborted;
    const late = isLate ? await findLateDaemons(state, platform, lateDaemons === 'may-bind', trace) : [];
    if (late.length > 0)
        outcome = together(outcome, await stop([...daemons, ...late]));
    if (outcome.kind === 'survived' && outcome.survivors.length > 0) {
        warn(`${name} lives on`, `${name}: ${describeSurvivors(outcome.survivors)}`);
    }
    const ms = Math.round((0,clock/* now */.t)() - began);
    if (outcome.kind === 'nothing-alive' && wasAlive)
        outcome = { kind: 'ended', ms };
    trace?.('stop', outcome.kind, began);
    return { outcome, stopCommandDue };
}
async function runDueCommand(text, state, { outOfTime, trace }, warn) {
    const { marker, ports, settings } = state;
    const { name, shell, workingDirectory: directory, stopSignal } = settings;
    const environment = (0,server_environment/* serverEnvironment */.Pw)(process.env, settings.env, ports, (0,state_marker/* markerOf */.we)(marker, 'stop'));
    const { runStopCommand } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 707));
    const problem = await runStopCommand({ text, shell, directory, environment }, state, outOfTime, trace);
    if (problem)
        warn('The stop-command failed', `${name}: stop-command ${problem}; going on with ${stopSignal}`);
}
function describeSurvivors(survivors) {
    const told = survivors.map(({ pid, command = 'process' }) => `${command}, pid ${pid}`).join('; ');
    return `lives on: ${told}. What runs as another user (sudo) takes a stop-command that may end it.`;
}
function together(first, second) {
    if (first.kind === 'nothing-alive' || first.kind === 'survived' || second.kind === 'survived')
        return second;
    return first.kind === 'killed' || second.kind === 'nothing-alive' ? first : second;
}


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeOwnership),
/* harmony export */   l: () => (/* binding */ REACHED_BY_LOCALHOST)
/* harmony export */ });
const FORWARDERS = new Set([
    'dockerd',
    'docker-proxy',
    'rootlessport',
    'rootlesskit',
    'conmon',
    'slirp4netns',
    'pasta',
    'pasta.avx2',
    'com.docker.backend',
    'com.docker.back',
    'com.docke',
    'gvproxy',
    'vpnkit',
    'vpnkit-bridge',
    'wslrelay',
]);
const REACHED_BY_LOCALHOST = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', '*']);
function judgeOwnership(listeners, ours, users = new Set(), containers = new Set(), engineUsers = 'any') {
    const near = listeners.filter(({ address }) => REACHED_BY_LOCALHOST.has(address));
    const own = listeners.filter(({ holder }) => holder && ours.has(holder.pid));
    const decisive = near.length > 0 || own.length > 0 ? near : listeners;
    for (const { holder, address, user } of decisive) {
        const isStranger = holder
            ? !ours.has(holder.pid) &&
                !containers.has(holder.pid) &&
                !(isForwarder(holder.command) && isOneOf(engineUsers, user))
            : !isOneOf(users, user);
        if (isStranger)
            return { kind: 'foreign', holder, address };
    }
    if (own.length > 0) {
        const holders = new Set(own.flatMap(({ holder }) => holder?.pid ?? []));
        return { kind: 'ours', addresses: own.map(({ address }) => address), holders: [...holders] };
    }
    return { kind: listeners.length > 0 ? 'unknown' : 'nobody' };
}
function isOneOf(users, user) {
    return users === 'any' || user === undefined || users.has(user);
}
function isForwarder(command) {
    return FORWARDERS.has(command.toLowerCase().replace(/\.exe$/, ''));
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findMembers)
/* harmony export */ });
/* harmony import */ var _process_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7461);

function findMembers(processes, root, known = []) {
    const holdsRootsNumber = root && processes.find(({ pid }) => pid === root.pid);
    const groupId = root && (!holdsRootsNumber || (0,_process_info_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProcess */ .SM)(holdsRootsNumber, root)) ? root.pid : undefined;
    const knownUnder = Map.groupBy(known, ({ pid }) => pid);
    const childrenOf = Map.groupBy(processes, ({ parent }) => parent);
    const members = new Set(processes.filter((process) => process.marked ||
        (groupId !== undefined && (process.session === groupId || process.group === groupId)) ||
        (root && (0,_process_info_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProcess */ .SM)(process, root)) ||
        knownUnder.get(process.pid)?.some((identity) => (0,_process_info_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProcess */ .SM)(process, identity))));
    for (const member of members) {
        for (const child of childrenOf.get(member.pid) ?? [])
            members.add(child);
    }
    return [...members];
}


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeEnding),
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* harmony import */ var _server_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9215);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8937);


function describeEnding(ending, readyAt) {
    if (ending.kind === 'stopped')
        return describeStop(ending.outcome);
    const how = ending.exit ? `with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .K)(ending.exit)}` : 'with an unknown status';
    const when = ending.at !== undefined && readyAt !== undefined
        ? `, ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(Math.max(0, Math.round(ending.at - readyAt)))} after it was ready`
        : '';
    return ending.leftProcesses
        ? `its command ended by itself ${how}${when}, and left processes behind`
        : `ended by itself ${how}${when}`;
}
function adviceFor(causes, { leftProcesses }, failOnExit, hasWords) {
    const sentences = [
        ...causes,
        leftProcesses ? 'If it ran tests beside the server: give them in test, whose status is the step’s.' : '',
        failOnExit ? '' : 'fail-on-exit makes that a failure.',
        hasWords ? 'Its last words:' : 'It has printed nothing.',
    ];
    return sentences.filter(Boolean).join(' ');
}
function describeStop(outcome) {
    switch (outcome.kind) {
        case 'nothing-alive':
            return 'nothing was left to stop';
        case 'ended':
            return `stopped within ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(outcome.ms)}`;
        case 'killed':
            return outcome.hurried
                ? `killed after ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(outcome.ms)}, there being no time left (${outcome.commands.join(', ')})`
                : `killed after ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(outcome.ms)} (${outcome.commands.join(', ')} did not end when asked)`;
        case 'survived':
            return 'could not be ended';
    }
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ viewServer)
});

// EXTERNAL MODULE: ./build/js/listeners/ownership.js
var listeners_ownership = __webpack_require__(5928);
// EXTERNAL MODULE: ./build/js/processes/members.js
var processes_members = __webpack_require__(6386);
;// CONCATENATED MODULE: ./build/js/processes/containers.js

const KEEPERS = new Set(['conmon', 'containerd-shim']);
function containersSince(processes, root) {
    if (!root)
        return [];
    const keepers = processes.filter(({ command, start }) => KEEPERS.has(command) && Number(start) >= Number(root.start));
    return (0,processes_members/* findMembers */.h)(processes, undefined, keepers);
}

;// CONCATENATED MODULE: ./build/js/processes/daemons.js
const REAPERS = new Set(['systemd', 'init', 'tini', 'dumb-init', 'catatonit']);
function findDaemon(processes, pid, root) {
    const lineageOf = (from) => {
        const found = processes.find((candidate) => candidate.pid === from);
        return found ? [found, ...lineageOf(found.parent)] : [];
    };
    const detached = lineageOf(pid);
    const end = detached.findIndex((process) => !isDetached(process, root));
    const daemon = detached.slice(0, end === -1 ? undefined : end).at(-1);
    const parent = processes.find((candidate) => candidate.pid === daemon?.parent);
    return daemon && (daemon.parent === 1 || REAPERS.has(parent?.command ?? '')) ? daemon : undefined;
}
function isDetached({ bare = false, session, start }, root) {
    return bare && session !== 0 && Number(start) >= Number(root.start);
}

;// CONCATENATED MODULE: ./build/js/find-owner.js




const ENGINE_USERS = new Set([0, process.getuid?.() ?? 0]);
async function findOwner(port, listeners, family, sockets) {
    const { root, daemons, descend, lineage, list, adopt } = family;
    const descendants = new Set();
    async function* likely() {
        for await (const generation of descend(root ? [root, ...daemons] : daemons)) {
            for (const pid of generation)
                descendants.add(pid);
            yield* generation;
        }
    }
    let found = await listeners.onPort(port, likely(), sockets);
    if (found.length === 0)
        return { kind: 'nobody' };
    if (found.every(({ holder }) => holder && descendants.has(holder.pid)))
        return (0,listeners_ownership/* judgeOwnership */.J)(found, descendants);
    for (;;) {
        const holders = found.flatMap(({ holder }) => holder?.pid ?? []);
        const isHidden = holders.length < found.length;
        const near = await lineage(root ? [root.pid, ...holders] : holders);
        const listed = isHidden ? [...near, ...(await list())] : near;
        const members = (0,processes_members/* findMembers */.h)(listed, root, daemons).map(({ pid }) => pid);
        const contained = containersSince(listed, root).map(({ pid }) => pid);
        const users = family.mayChangeUser || !isHidden ? 'any' : await listeners.usersOf([...members, ...contained]);
        const engines = family.mayChangeUser ? 'any' : ENGINE_USERS;
        const ownership = (0,listeners_ownership/* judgeOwnership */.J)(found, new Set(members), users, new Set(contained), engines);
        const daemon = ownership.kind === 'foreign' && root && findDaemon(listed, ownership.holder?.pid, root);
        if (!daemon)
            return ownership;
        adopt({ pid: daemon.pid, start: daemon.start });
        found = await listeners.onPort(port, [...members, daemon.pid]);
    }
}

// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(9319);
;// CONCATENATED MODULE: ./build/js/listeners/glance.js

const STAYS_VALID_MS = 1_000;
const STAYS_VALID_WITHOUT_LIST_MS = 500;
function glancer({ sockets, socketCounts, }) {
    let glance = { version: 0, ports: undefined };
    let seen;
    let counted;
    let readAt = Number.NEGATIVE_INFINITY;
    let glancedAt = Number.NEGATIVE_INFINITY;
    let changedAt = Number.NEGATIVE_INFINITY;
    return (atMostAgeMs) => {
        const lookedAt = (0,clock/* now */.t)();
        if (lookedAt - glancedAt < atMostAgeMs)
            return glance;
        const counts = socketCounts?.();
        const isAsBefore = counts !== undefined && counts === counted && lookedAt - readAt < STAYS_VALID_MS;
        if (isAsBefore && atMostAgeMs > 0) {
            glancedAt = lookedAt;
            return glance;
        }
        counted = counts;
        readAt = lookedAt;
        const found = sockets?.();
        if (!found && atMostAgeMs > 0 && lookedAt - changedAt < STAYS_VALID_WITHOUT_LIST_MS)
            return glance;
        glancedAt = lookedAt;
        const text = found?.map(({ inode }) => inode).join(' ');
        if (found && text === seen && lookedAt - changedAt < STAYS_VALID_MS)
            return glance;
        seen = text;
        changedAt = lookedAt;
        const ports = found && Map.groupBy(found, ({ port }) => port);
        glance = { version: glance.version + 1, ports };
        return glance;
    };
}

;// CONCATENATED MODULE: ./build/js/listeners/remembered.js

const UNKNOWN_STAYS_MS = 200;
function remembered(glance, judge) {
    const judged = new Map();
    return async (port, atMostAgeMs = 0) => {
        const { ports } = glance(atMostAgeMs);
        if (!ports)
            return judge(port);
        const sockets = ports.get(port);
        if (!sockets)
            return { kind: 'nobody' };
        const inodes = sockets.map(({ inode }) => inode).join(' ');
        const before = judged.get(port);
        if (before?.inodes === inodes && (0,clock/* now */.t)() < before.until)
            return before.ownership;
        const ownership = await judge(port, sockets);
        const staysFor = ownership.kind === 'unknown' ? UNKNOWN_STAYS_MS : Number.POSITIVE_INFINITY;
        judged.set(port, { inodes, ownership, until: (0,clock/* now */.t)() + staysFor });
        return ownership;
    };
}

// EXTERNAL MODULE: ./build/js/processes/process-info.js
var process_info = __webpack_require__(7461);
;// CONCATENATED MODULE: ./build/js/server-view.js







function viewServer({ listProcesses, processesSince, descend, lineage, identify, listeners }, markerEntry, root, { onDaemon = () => { }, onHolder = () => { }, mayChangeUser = false } = {}) {
    const daemons = [];
    const list = root ? processesSince(root) : listProcesses;
    const family = {
        root,
        daemons,
        descend,
        lineage: (pids) => lineage(pids, markerEntry),
        list: () => list(markerEntry),
        mayChangeUser,
        adopt: (daemon) => {
            daemons.push(daemon);
            onDaemon(daemon);
        },
    };
    const members = async () => (0,processes_members/* findMembers */.h)(await family.list(), root, daemons);
    const memberPids = async () => (await members()).map(({ pid }) => pid);
    const remember = async (pids) => {
        for (const pid of pids) {
            const holder = await identify(pid);
            if (!holder || [root, ...daemons].some((known) => known && (0,process_info/* isSameProcess */.SM)(known, holder)))
                continue;
            daemons.push(holder);
            onHolder(holder);
        }
    };
    const judge = async (port, sockets) => {
        const ownership = await findOwner(port, listeners, family, sockets);
        if (ownership.kind === 'ours')
            await remember(ownership.holders);
        return ownership;
    };
    const glance = glancer(listeners);
    let lookedUp;
    return {
        memberPids,
        mayHaveDaemons: async () => {
            if (mayChangeUser)
                return true;
            const processes = await family.list();
            const hasDaemons = root !== undefined && processes.some((process) => isDetached(process, root));
            return hasDaemons || containersSince(processes, root).length > 0;
        },
        glance,
        ownershipOf: remembered(glance, judge),
        listeners: (atMostAgeMs) => {
            const { version } = glance(atMostAgeMs);
            if (lookedUp?.version !== version)
                lookedUp = { version, own: memberPids().then(listeners.ofProcesses) };
            return lookedUp.own;
        },
        shellPid: async () => {
            for (const pid of root ? await childrenOf(root, descend) : [])
                if (await identify(pid))
                    return pid;
            const all = await members();
            return (all.find(({ parent }) => parent === root?.pid) ?? all[0])?.pid;
        },
    };
}
async function childrenOf(root, descend) {
    let isRoots = false;
    for await (const pids of descend([root])) {
        if (isRoots)
            return pids.toSorted((one, other) => one - other);
        isRoots = true;
    }
    return [];
}


/***/ })

};
;