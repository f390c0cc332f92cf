export const id = 299;
export const ids = [299];
export const modules = {

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endServer: () => (/* binding */ endServer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/js/inputs/read-input.js
/**
 * An input's text as it stands, '' where there is none. The runner hands it over in the environment, its name in upper
 * case, and with underscores for blanks (docs.github.com, "Metadata syntax", inputs).
 */
function readInput(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/js/system/proc-file.js

/** The text of a file of /proc; undefined where there is none (any more), or it is not for us. */
function readProcFile(path) {
    try {
        // Node reads no other way as fast: as UTF-8 it does not ask for the size first.
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The number of every process, in ascending order. */
function everyPid() {
    return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}

;// CONCATENATED MODULE: ./build/js/listeners/holder-search.js



/** A socket that several processes hold is told of the first that is looked at. */
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
/**
 * All processes, in the order that finds a holder the soonest. A crowd is made of processes that are alike, and a holder
 * is rarely one of it: those that have equally many files open are looked at together, and the groups that take the least
 * come first. Linux before 6.2 does not tell how many files are open, and all are one group, the young ones first.
 */
function everyPidByPromise() {
    const groups = new Map();
    for (const pid of everyPid().toReversed()) {
        const open = countOpen(pid);
        const group = groups.get(open);
        if (group)
            group.push(pid);
        else
            groups.set(open, [pid]);
    }
    // Kernel threads have none open.
    const effort = ([open, group]) => (open || Infinity) * group.length;
    return [...groups].sort((one, other) => effort(one) - effort(other)).flatMap(([, group]) => group);
}
function countOpen(pid) {
    try {
        return (0,external_node_fs_.statSync)(`/proc/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0; // Hidden by the mount option of proc(5).
    }
}
/** Undefined where they are not for us to see, or the process has gone. */
function descriptorsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return undefined;
    }
}
/** Only the link is read: to ask about the file itself may take for ever, as on a network drive that has gone. */
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return ''; // Closed meanwhile.
    }
}
/** The program's file name rather than `comm`, which is the main thread's name: `MainThread` in Node 24. */
function commandOf(pid) {
    const program = (0,external_node_path_.basename)(linkOf(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    return program || readProcFile(`/proc/${pid}/comm`)?.trim() || 'unknown';
}

;// CONCATENATED MODULE: ./build/js/listeners/proc-net-tcp.js
/** TCP_LISTEN in the kernel's include/net/tcp_states.h. */
const LISTEN = '0A';
const LISTEN_FIELD = ` ${LISTEN} `;
/**
 * Reads the listening sockets out of `/proc/net/tcp` or `/proc/net/tcp6` (https://docs.kernel.org/networking/proc_net_tcp.html):
 * `sl local_address rem_address st tx:rx tr:tm retrnsmt uid timeout inode references`. Addresses are hexadecimal, each
 * group of 32 bits in the byte order of the machine; the runner's machines are all little-endian. Lines of another form
 * are skipped.
 */
function parseProcNetTcp(text) {
    return text.split('\n').flatMap((line) => (isListening(line) ? (parseLine(line) ?? []) : []));
}
/** Whether a line is about a socket that listens; the state is the only field of its form. */
function isListening(line) {
    return line.includes(LISTEN_FIELD);
}
function parseLine(line) {
    const [, local = '', , state, , , , user = '', , inode = '', references] = line.trim().split(/\s+/);
    // What is last may have been cut off.
    if (state !== LISTEN || !/^\d+$/.test(inode) || !/^\d{1,10}$/.test(user) || references === undefined)
        return undefined;
    const [, address, port] = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(local) ?? [];
    if (!address || !port)
        return undefined;
    return { address: addressOf(address), port: Number.parseInt(port, 16), inode, user: Number(user) };
}
function addressOf(hex) {
    const bytes = Array.from({ length: hex.length / 2 }, (_, index) => {
        const at = 2 * (index ^ 3); // Within its group of four, in the opposite order.
        return Number.parseInt(hex.slice(at, at + 2), 16);
    });
    const isMapped = bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255));
    return bytes.length === 4 || isMapped ? bytes.slice(-4).join('.') : ipv6(bytes);
}
/** The canonical text of RFC 5952, by way of the platform's own URL parser. */
function ipv6(bytes) {
    const groups = Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16));
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

;// CONCATENATED MODULE: ./build/js/listeners/listening-sockets.js


/**
 * The listening sockets of this network namespace; undefined where /proc does not tell them. A reading takes a millisecond
 * or three, for which the kernel walks through its tables.
 */
function listeningSockets() {
    const sockets = listeningPart('/proc/net/tcp');
    // A machine without IPv6 has no second file.
    return sockets === undefined ? undefined : parsed(sockets + (listeningPart('/proc/net/tcp6') ?? ''));
}
/** The rows of the last reading, without their numbers: on a busy machine there are thousands, and few of them change. */
let known = new Map();
function parsed(text) {
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
/** What the kernel hands out at once is a page at the least; no line comes near to taking half a KiB of it. */
const LEAVES_ROOM_FOR_A_LINE = 4_096 - 512;
/**
 * Reads the file up to the first socket that does not listen: those that listen come first (docs.kernel.org,
 * proc_net_tcp), and behind them there may be tens of thousands. Each read is filled with whole lines as long as there
 * are any, so one that has room left was the last. To make sure by another would double the cost: at its end, the kernel
 * searches all its table of connections, empty as that may be.
 */
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

;// CONCATENATED MODULE: ./build/js/listeners/linux.js





/** Linux from /proc alone: no lsof, ss or ps is needed, so slim images and job containers do. */
const linuxListeners = {
    onPort: async (port, likely, known) => {
        const sockets = known ?? listeningSockets()?.filter((socket) => socket.port === port) ?? [];
        if (sockets.length === 0)
            return [];
        const search = searchHolders(sockets.map(({ inode }) => inode));
        for await (const pid of likely)
            if (search.lookAt(pid))
                break;
        for (const pid of search.isOver() ? [] : everyPidByPromise())
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
    usersOf: async (pids) => new Set(pids.flatMap((pid) => (0,external_node_fs_.statSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.uid ?? [])),
};
function listener({ address, port, user }, holder) {
    return holder ? { address, port, holder } : { address, port, holder, user };
}
/**
 * Docker's proxy runs as root, so its sockets have no visible holder for another user; its command line is visible to
 * all (`docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8080 ...`).
 */
function publisherOf(port, pids) {
    const pid = pids.find((pid) => {
        const [program = '', ...args] = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0');
        const option = args.indexOf('-host-port');
        return (0,external_node_path_.basename)(program) === 'docker-proxy' && option !== -1 && args[option + 1] === String(port);
    });
    return pid === undefined ? undefined : { pid, command: 'docker-proxy' };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/js/system/helper-program.js

/** A helper that has not answered by then never will; what it would have told stays unknown. */
const GIVE_UP_AFTER_MS = 10_000;
/**
 * Runs a program of the operating system (lsof, ps, netstat, taskkill) and returns what it printed, whatever its exit
 * status; '' where it is missing or does not end.
 */
async function outputOf(program, args) {
    return (await ended(program, args)).stdout;
}
/** Runs such a program and returns whether it ended with 0. */
async function succeeds(program, args) {
    return (await ended(program, args)).exitCode === 0;
}
async function ended(program, args) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
    // Dates and messages in the C locale: the parsers read no other language.
    const env = { ...definedOnly(process.env), LC_ALL: 'C' };
    const nothing = { stdout: '', exitCode: 1 };
    const run = getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true, env }).catch(() => nothing);
    return Promise.race([run, (0,promises_.setTimeout)(GIVE_UP_AFTER_MS, nothing, { ref: false })]);
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./build/js/system/whole-lines.js
/**
 * The lines of what a program printed. One without its end was cut off, in the middle of a number at worst: it is left
 * out.
 */
function wholeLines(text) {
    return text.split(/\r?\n/).slice(0, -1);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/js/listeners/endpoint.js

/**
 * Reads `127.0.0.1:8080`, `[::1]:8080`, `[fe80::1%12]:8080` or `*:8080`; undefined for anything else, names included.
 * An IPv4 address mapped into IPv6 becomes IPv4.
 */
function parseEndpoint(text) {
    const match = /^(?:\[([^\]\s]{1,80})\]|([^:[\]\s]{1,80})):(\d{1,5})$/.exec(text);
    if (!match)
        return undefined;
    const address = match[1] ?? match[2] ?? '';
    const port = Number(match[3]);
    if (port > 65_535 || (address !== '*' && (0,external_node_net_.isIP)(address) === 0))
        return undefined;
    return { address: address.replace(/^::ffff:(?=[\d.]+$)/i, ''), port };
}
/** Reads the number of a process; undefined for 0, which is nobody's, and for what is no number. */
function parsePid(text) {
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/js/listeners/macos.js



const FIELDS = ['-nP', '-w', '-sTCP:LISTEN', '-Fpcn'];
/** macOS by lsof(8). Without root it shows the user's own sockets only, so a stranger's may be missing. */
const macosListeners = {
    onPort: async (port) => parseLsof(await outputOf('lsof', [...FIELDS, `-iTCP:${port}`])),
    usersOf: async () => new Set(),
    ofProcesses: async (pids) => pids.length === 0 ? [] : parseLsof(await outputOf('lsof', [...FIELDS, '-a', '-iTCP', '-p', pids.join(',')])),
};
/**
 * Reads lsof's field output (lsof(8), "OUTPUT FOR OTHER PROGRAMS"): a line a field, its first letter the field's name;
 * `p` begins a process, `c` is its command, `n` a socket's name (`*:8080`, `127.0.0.1:8080`, `[::1]:8080`). Other
 * letters are skipped, as the manual asks.
 */
function parseLsof(text) {
    const listeners = [];
    let pid;
    let command = 'unknown';
    for (const line of wholeLines(text)) {
        const value = line.slice(1);
        if (line.startsWith('p')) {
            pid = parsePid(value);
            command = 'unknown';
        }
        else if (line.startsWith('c')) {
            command = unescaped(value) || 'unknown';
        }
        else if (line.startsWith('n') && pid !== undefined) {
            const endpoint = parseEndpoint(value);
            if (endpoint)
                listeners.push({ ...endpoint, holder: { pid, command } });
        }
    }
    return listeners;
}
/** lsof writes bytes that are no plain letters as `\x20` and a backslash as two; control characters stay escaped. */
function unescaped(command) {
    return command.replace(/\\\\|(?:\\x(?:[2-689a-f][0-9a-f]|7[0-9a-e]))+/gi, (sequence) => sequence === '\\\\' ? '\\' : Buffer.from(sequence.replaceAll(/\\x/gi, ''), 'hex').toString('utf8'));
}

;// CONCATENATED MODULE: ./build/js/listeners/windows.js



/** Windows by netstat, which tells every user's sockets. */
const windowsListeners = {
    onPort: async (port) => {
        const found = parseNetstat(await outputOf('netstat', ['-ano'])).filter((listener) => listener.port === port);
        return Promise.all(found.map(withCommand));
    },
    usersOf: async () => new Set(),
    ofProcesses: async (pids) => parseNetstat(await outputOf('netstat', ['-ano'])).filter(({ holder }) => holder && pids.includes(holder.pid)),
};
/**
 * Reads `netstat -ano`: protocol, local address, foreign address, state, process. The state is written in Windows' own
 * language, in one word or several; a listening socket is the one whose foreign address is all zeros. Columns widen with
 * what stands in them, so only blanks tell them apart.
 */
function parseNetstat(text) {
    const listeners = [];
    for (const line of wholeLines(text)) {
        const [protocol, local = '', foreign, ...stateAndProcess] = line.trim().split(/\s+/);
        const process = stateAndProcess.at(-1) ?? '';
        const endpoint = parseEndpoint(local);
        const isListening = protocol === 'TCP' && (foreign === '0.0.0.0:0' || foreign === '[::]:0');
        if (!isListening || !endpoint || !/^\d+$/.test(process))
            continue;
        const pid = parsePid(process);
        listeners.push({ ...endpoint, holder: pid === undefined ? undefined : { pid, command: 'unknown' } });
    }
    return listeners;
}
async function withCommand(listener) {
    if (!listener.holder)
        return listener;
    const { pid } = listener.holder;
    const row = await outputOf('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
    return { ...listener, holder: { pid, command: parseTasklistName(row) } };
}
/** Reads the image name from `tasklist /FO CSV /NH`: `"node.exe","4711","Services","0","1,234 K"`. */
function parseTasklistName(text) {
    return /^"([^"\r\n]+)","\d+"/m.exec(text)?.[1]?.replace(/\.exe$/i, '') || 'unknown';
}

;// CONCATENATED MODULE: ./build/js/processes/process-info.js
function isSameProcess(one, other) {
    return one.pid === other.pid && one.start === other.start;
}
/** `node, pid 4711` */
function describeProcess({ pid, command }) {
    return `${command}, pid ${pid}`;
}
/** `node, pid 4711; sh, pid 4710` */
function describeProcesses(processes) {
    return processes.map(describeProcess).join('; ') || 'nobody';
}

;// CONCATENATED MODULE: ./build/js/processes/linux.js



/** Linux from /proc alone: busybox' ps knows neither sessions nor start times. */
const listLinuxProcesses = async (marker) => everyPid().flatMap((pid) => {
    const stat = readStat(pid);
    return stat && !stat.dead ? { ...stat.process, ...environmentOf(pid, marker) } : [];
});
/**
 * Passes over what it has once found to be dead or older than the root: to know a process again takes a fifth of what it
 * takes to read of it. No two have the same number and the same inode in /proc.
 */
const linuxProcessesSince = (root) => {
    const passedOver = new Map();
    const look = () => everyPid().flatMap((pid) => {
        const inode = (0,external_node_fs_.lstatSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.ino;
        if (inode === undefined || passedOver.get(pid) === inode)
            return [];
        const stat = readStat(pid);
        if (!stat)
            return [];
        if (!stat.dead && Number(stat.process.start) >= Number(root.start))
            return stat.process;
        passedOver.set(pid, inode);
        return [];
    });
    return async (marker) => look().map((process) => ({ ...process, ...environmentOf(process.pid, marker) }));
};
/** From two files of /proc for each of them. */
const lineageOnLinux = async (pids, marker) => {
    const found = new Map();
    for (const start of pids) {
        for (let pid = start; pid > 0 && !found.has(pid);) {
            const stat = readStat(pid);
            if (!stat || stat.dead)
                break;
            found.set(pid, { ...stat.process, ...environmentOf(pid, marker) });
            pid = stat.process.parent;
        }
    }
    return [...found.values()];
};
/** From one file of /proc. */
const identifyOnLinux = async (pid) => {
    const stat = readStat(pid);
    return stat && !stat.dead ? { pid, start: stat.process.start } : undefined;
};
/** From one file of /proc. */
const lookAgainOnLinux = (listed) => {
    const stat = readStat(listed.pid);
    return stat && !stat.dead && isSameProcess(stat.process, listed) ? stat.process : undefined;
};
function readStat(pid) {
    return parseProcStat(readProcFile(`/proc/${pid}/stat`) ?? '');
}
/**
 * Reads `/proc/PID/stat` (proc_pid_stat(5)): `pid (command) state ppid pgrp session ... starttime`. The command may hold
 * anything, blanks and brackets included, so it ends at the last bracket. Zombies (Z) and dead ones (X) still have
 * such a file, in a container whose PID 1 reaps nothing even for good.
 */
function parseProcStat(text) {
    const match = /^([1-9]\d{0,9}) \(([\s\S]*)\) (\S) ([\s\S]*)$/.exec(text);
    if (!match)
        return undefined;
    const [, pid = '', command = '', state = '', rest = ''] = match;
    // starttime is field 22 of the line, and `rest` begins with field 4. What is last may have been cut off.
    const fields = rest.trim().split(' ', 20);
    const [parent = '', group = '', session = '', threads, start = '', next] = [
        ...fields.slice(0, 3),
        fields[16],
        ...fields.slice(18, 20),
    ];
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
        // A process whose first thread has ended is a zombie that still runs, and holds its files, while others of it do.
        dead: (state === 'Z' && Number(threads) <= 1) || state === 'X' || state === 'x',
    };
}
function environmentOf(pid, marker) {
    const environment = readProcFile(`/proc/${pid}/environ`);
    if (environment === undefined)
        return { marked: false }; // Another user's process.
    return { marked: environment.includes(marker), bare: !environment.includes('=') };
}

;// CONCATENATED MODULE: ./build/js/processes/linux-descendants.js




/** By `/proc/PID/task/TID/children` (proc_tid_children(5)), which a kernel without CONFIG_PROC_CHILDREN does not have. */
const descendOnLinux = async function* (from) {
    const known = new Set();
    for (const identity of from) {
        const found = await identifyOnLinux(identity.pid);
        if (found && isSameProcess(found, identity))
            known.add(identity.pid);
    }
    for (let generation = [...known]; generation.length > 0;) {
        yield generation;
        generation = generation.flatMap(childrenOf).filter((pid) => !known.has(pid));
        for (const pid of generation)
            known.add(pid);
    }
};
/** Each thread has the children that it has started. */
function childrenOf(pid) {
    return threadsOf(pid).flatMap((thread) => (readProcFile(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number));
}
function threadsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // Gone meanwhile.
    }
}

;// CONCATENATED MODULE: ./build/js/processes/macos.js


/** macOS by ps(1); `-E` shows the environment behind the command, for the user's own processes. */
const listMacosProcesses = async (marker) => parsePs(await outputOf('ps', ['-axwwE', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']), marker);
/** Reads those columns; `lstart` is five words in the C locale (`Tue Nov 24 22:10:15 2026`), zombies have state Z. */
function parsePs(text, marker) {
    const processes = [];
    for (const line of wholeLines(text)) {
        const match = /^\s*([1-9]\d{0,9})\s+(\d{1,10})\s+(\d{1,10})\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s+(\S+)/.exec(line);
        if (!match)
            continue;
        const [, pid, parent, group, state = '', start = '', command = ''] = match;
        if (state.startsWith('Z'))
            continue;
        processes.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: 0,
            start: start.replace(/\s+/g, ' '),
            command: command.replace(/^.*\/(?=.)/, ''),
            marked: line.includes(marker),
        });
    }
    return processes;
}

;// CONCATENATED MODULE: ./build/js/system/find-program.js


/**
 * A program's full path, or '' when it is in no folder of `PATH`; Windows tries the endings of `PATHEXT`, too. Folders
 * that cannot be read are passed over.
 */
function findProgram(name, { PATH = '', PATHEXT = '.COM;.EXE;.BAT;.CMD' }, platform = process.platform) {
    const endings = platform === 'win32' ? PATHEXT.split(';') : [''];
    for (const folder of PATH.split(external_node_path_.delimiter).filter(Boolean)) {
        const found = endings.map((ending) => (0,external_node_path_.join)(folder, name + ending)).find(isExecutable);
        if (found)
            return found;
    }
    return '';
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/processes/signals.js


/**
 * kill(2) knows numbers, not processes, so whose a number is gets looked up right before each call. What a pidfd
 * (pidfd_send_signal(2)) would add is the time between two system calls, and Node has none.
 */
function posixSignals(lookAgain) {
    const bySudo = sudo();
    const signalAll = (members, groupId, signal) => {
        let groupHasIt = false;
        for (const member of members) {
            const now = lookAgain(member);
            if (!now)
                continue;
            if (groupId === undefined || now.group !== groupId) {
                send(now.pid, signal);
            }
            else if (!groupHasIt) {
                // One kill(2) reaches the whole group at once, children that are forked at this moment included. Nobody else
                // gets the number while one of the group lives (POSIX, fork: no active process group ID).
                send(-groupId, signal);
                groupHasIt = true;
            }
        }
    };
    return {
        ask: async (members, groupId, signal) => {
            signalAll(members, groupId, signal);
            await bySudo(members.filter(isRefused), signal);
            // What has been stopped takes no other signal before this one (systemd.kill(5), KillSignal=, does the same).
            signalAll(members, groupId, 'SIGCONT');
            return true;
        },
        kill: async (members, groupId) => {
            // Stopped first, so that none forks a child while the others are being killed.
            signalAll(members, groupId, 'SIGSTOP');
            signalAll(members, groupId, 'SIGKILL');
            await bySudo(members.filter(isRefused), 'SIGKILL');
        },
    };
    /** Whether it is another user's, so that a group's signal has passed it over as well (kill(2), EPERM). */
    function isRefused(member) {
        const now = lookAgain(member);
        return now !== undefined && send(now.pid, 0) === 'EPERM';
    }
}
/**
 * What the command has started by `sudo`, without a password as GitHub's runners allow it, is ended in the same way; where
 * that has failed once, it is not tried again.
 */
function sudo() {
    let program;
    return async (members, signal) => {
        if (members.length === 0)
            return;
        program ??= findProgram('sudo', process.env);
        if (program === '')
            return;
        const identities = members.flatMap(({ pid, start }) => [String(pid), start]);
        const args = ['-n', 'sh', '-c', KILL_IF_STILL, 'sh', signal.slice('SIG'.length), ...identities];
        if (!(await succeeds(program, args)))
            program = '';
    };
}
/**
 * Root may signal anybody, so the start times are looked at once more, behind the time that sudo itself takes: field 22 of
 * /proc/PID/stat, whose second one ends at the last bracket (proc_pid_stat(5)). Without /proc (macOS) the list has to do.
 */
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
/**
 * taskkill without /F sends WM_CLOSE, which a console program does not take: there it refuses, and there is nothing to
 * wait for. /T ends the processes that descend from one, /F without asking (learn.microsoft.com, taskkill). It knows
 * numbers only, and to look again is to start PowerShell again, which takes longer than what has passed since the list
 * was read: the list has to do.
 */
const windowsSignals = {
    ask: async (members) => {
        const asked = await Promise.all(members.map(({ pid }) => succeeds('taskkill', ['/PID', String(pid)])));
        return asked.includes(true);
    },
    kill: async (members) => {
        await Promise.all(members.map(({ pid }) => outputOf('taskkill', ['/T', '/F', '/PID', String(pid)])));
    },
};
/** Returns why it could not be sent: ESRCH, it has ended; EPERM, it is another user's. Signal 0 only asks. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return undefined;
    }
    catch (error) {
        return error.code;
    }
}

;// CONCATENATED MODULE: ./build/js/processes/windows.js


const QUERY = [
    'Get-CimInstance Win32_Process',
    "Select-Object ProcessId, ParentProcessId, Name, @{ n = 'Start'; e = { $_.CreationDate.ToFileTimeUtc() } }",
    'ConvertTo-Csv -NoTypeInformation',
].join(' | ');
/** Windows by Get-CimInstance (wmic is gone). It tells nobody's environment, so no process is marked. */
const listWindowsProcesses = async () => parseCimProcesses(await outputOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', QUERY]));
/**
 * Reads `"ProcessId","ParentProcessId","Name","Start"` rows; ConvertTo-Csv writes no quotes for a start that is null.
 * Windows gives a dead parent's number to others, so a parent that started after its child is none (Win32_Process,
 * ParentProcessId).
 */
function parseCimProcesses(text) {
    const rows = wholeLines(text).flatMap((line) => {
        const match = /^"([1-9]\d{0,9})","(\d{1,10})","([^"]*)",(?:"(\d{0,20})")?$/.exec(line.trim());
        return match
            ? [{ pid: Number(match[1]), parent: Number(match[2]), name: match[3] ?? '', start: match[4] ?? '' }]
            : [];
    });
    const startOf = new Map(rows.map(({ pid, start }) => [pid, start]));
    return rows.map(({ pid, parent, name, start }) => ({
        pid,
        parent: isEarlier(startOf.get(parent), start) ? parent : 0,
        group: 0,
        session: 0,
        start,
        command: name.replace(/\.exe$/i, ''),
        marked: false,
    }));
}
function isEarlier(parent, child) {
    return parent !== undefined && parent !== '' && child !== '' && BigInt(parent) <= BigInt(child);
}

;// CONCATENATED MODULE: ./build/js/platform.js








/** The one place where a system is told from another; every system but macOS and Windows is asked as Linux. */
function platformOf(system = process.platform) {
    switch (system) {
        case 'darwin':
            return {
                listeners: macosListeners,
                listProcesses: listMacosProcesses,
                processesSince: () => listMacosProcesses,
                descend: nobody,
                lineage: everybody(listMacosProcesses),
                identify: identifyBy(listMacosProcesses),
                self: unasked,
                signals: posixSignals(believed),
            };
        case 'win32':
            return {
                listeners: windowsListeners,
                listProcesses: listWindowsProcesses,
                processesSince: () => listWindowsProcesses,
                descend: nobody,
                lineage: everybody(listWindowsProcesses),
                identify: identifyBy(listWindowsProcesses),
                self: unasked,
                signals: windowsSignals,
            };
        default:
            return {
                listeners: linuxListeners,
                listProcesses: listLinuxProcesses,
                processesSince: linuxProcessesSince,
                descend: descendOnLinux,
                lineage: lineageOnLinux,
                identify: identifyOnLinux,
                self: () => identifyOnLinux(process.pid),
                signals: posixSignals(lookAgainOnLinux),
            };
    }
}
/** Neither ps nor PowerShell tells some processes sooner than all of them. */
const nobody = async function* () { };
const unasked = async () => undefined;
/**
 * To look again is to run ps again, which takes longer than what has passed since the list was read, and would leave as
 * much time to pass: the list has to do. macOS gives a number to somebody else only once all others have had their turn.
 */
const believed = (listed) => listed;
function everybody(list) {
    return (_, marker) => list(marker);
}
function identifyBy(list) {
    return async (pid) => {
        const found = (await list('')).find((process) => process.pid === pid);
        return found && { pid, start: found.start };
    };
}

// EXTERNAL MODULE: ./build/js/report/console.js
var console = __webpack_require__(832);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/js/system/plain-file.js

/**
 * Opens a file for reading and hands it to `read`; undefined where there is none, or something else stands in its place: a
 * link is not followed, and the other end of a pipe not waited for.
 */
function readPlainFile(path, read) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const found = (0,external_node_fs_.fstatSync)(descriptor);
            return found.isFile() ? read(descriptor, found) : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __webpack_require__(117);
;// CONCATENATED MODULE: ./build/js/report/end-of-log.js



/**
 * Reads no more than the limits let through, however long the log is. What is read may begin in the midst of a line, and
 * of a secret, whose second half the runner would not know for one: that line is left out. Where there is no other, its
 * last `longestLine` bytes are taken, from the first whole word on.
 */
function endOfLog(file, limits, longestLine) {
    // The byte before tells whether a line begins with the next.
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
/** Where the last lines begin, and how many they are; one whose beginning may lie before the bytes does not count. */
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
    const end = readPlainFile(file, (descriptor, { size }) => {
        const buffer = Buffer.alloc(Math.min(size, count));
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, size - buffer.length);
        return { bytes: buffer.subarray(0, read), size };
    });
    return end ?? nothing;
}

// EXTERNAL MODULE: ./build/js/report/readable-lines.js
var readable_lines = __webpack_require__(127);
;// CONCATENATED MODULE: ./build/js/report/sizes.js
/** `19 bytes`, `12.4 kB`, `1.0 MB` */
function describeSize(bytes) {
    const [number, unit] = inUnits(bytes);
    return `${number} ${unit}`;
}
/** `1.0 of 12.4 MB`, `936.2 kB of 12.4 MB` */
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




/**
 * Writes the end of a log between the commands that fold it and that take all power from what stands in it. Returns
 * whether that is all of the log.
 */
function printOutput(title, logFile, limits, write) {
    const end = endOfLog(logFile, limits, readable_lines/* LONGEST_LINE */.i2);
    if (end.size === 0) {
        write(`${(0,readable_lines/* readableLine */.$O)(title)}: nothing\n`);
        return true;
    }
    const token = (0,external_node_crypto_.randomUUID)();
    const heading = `${(0,readable_lines/* readableLine */.$O)(title)} (${(0,readable_lines/* readableLine */.$O)(howMuch(end, logFile))})`;
    // The runner decodes what stands in a command: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    write(`::group::${heading.replaceAll('%', '%25')}\n::stop-commands::${token}\n`);
    // Every line gets its end, the last one too: the token is understood at the start of a line only.
    const lines = (0,readable_lines/* withColoursReset */.vz)((0,readable_lines/* readableLines */.KO)(end.text));
    write(lines.map((line) => `${line}\n`).join(''));
    write(`::${token}::\n::endgroup::\n`);
    return end.kind === 'all';
}
/** The last lines of a log that say something, readable and without colours, for the summary. */
function lastLines(logFile, count) {
    const { text } = endOfLog(logFile, { lines: Number.POSITIVE_INFINITY, bytes: 65_536 }, readable_lines/* LONGEST_LINE */.i2);
    return (0,readable_lines/* readableLines */.KO)(text)
        .map(readable_lines/* withoutColours */.mU)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
/** `all 12.3 kB`, or `the last 10000 lines, 0.9 of 12.4 MB; all of it is in /.../server.log` */
function howMuch({ kind, lines, bytes, size }, logFile) {
    if (kind === 'all')
        return `all ${describeSize(size)}`;
    const lastLine = kind === 'end-of-line' ? 'the end of the last line' : 'the last line';
    const what = lines === 1 ? lastLine : `the last ${lines} lines`;
    return `${what}, ${describeShare(bytes, size)}; all of it is in ${logFile}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./build/js/server/exit.js

/**
 * From what Node tells of a child. A shell reports a command that a signal ended as 128 plus the signal's number
 * (POSIX, "Exit Status for Commands"), so such a status is read back as the signal.
 */
function exitOf(status, signal) {
    if (signal)
        return { status: 128 + external_node_os_.constants.signals[signal], signal };
    const known = status === null ? 1 : status;
    return { status: known, signal: known > 128 ? signalOf(known - 128) : undefined };
}
/** `status 3`, or `status 137 (SIGKILL)`. */
function exit_describeExit({ status, signal }) {
    return signal ? `status ${status} (${signal})` : `status ${status}`;
}
function signalOf(number) {
    const names = Object.keys(external_node_os_.constants.signals);
    return names.find((name) => external_node_os_.constants.signals[name] === number);
}

;// CONCATENATED MODULE: ./build/js/system/free-space.js

/** A write that does not fit is cut, or fails as a whole: a full disk has a little left. */
const HARDLY_ANY_BYTES = 1_048_576;
/** Whether there is hardly any space left for this user to write to on the disk of this path. */
function isDiskFull(path) {
    try {
        const { bsize, bfree, bavail } = (0,external_node_fs_.statfsSync)(path);
        // Some blocks are kept for root.
        return bsize * (process.getuid?.() === 0 ? bfree : bavail) < HARDLY_ANY_BYTES;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/report/lines.js



/** `vite: port 23817 chosen`, with the further ports, if any. */
function portLine({ name, portVariables, extraPorts }, { main, byVariable, originOf }) {
    const extra = extraPorts.map((variable) => `${variable} ${byVariable[variable]}`);
    const whence = originOf(main) === 'given' ? 'is free' : 'chosen';
    const port = main === 0 ? `${portVariables[0]} is 0: the system chooses the port` : `port ${main} ${whence}`;
    return `${name}: ${[port, ...extra].join(', ')}`;
}
/** `vite: launched, process group 4711; its output goes to /.../server.log` */
function launchedLine({ name }, pid, logFile) {
    return `${name}: launched, process group ${pid}; its output goes to ${logFile}`;
}
/** `vite: not ready after 10 s; nothing accepted a connection on its port` */
function waitingLine({ name }, ms, missing) {
    return `${name}: not ready after ${seconds(ms)}; ${missing.join('; ')}`;
}
/** `port 8080 in use (by node, pid 4711); retrying in 400 ms (2/5)` */
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
/** `fresh-port; used so far: 0 of 5 retries, 0 of 3 relaunches`, for the trace. */
function describeStep({ bindRetries, maxRelaunches }, tally, next) {
    const decision = next.kind === 'give-up' ? `give-up, ${next.because}` : next.kind;
    return `${decision}; used so far: ${tally.retries} of ${bindRetries} retries, ${tally.relaunches} of ${maxRelaunches} relaunches`;
}
/** An outcome as half a sentence, for the summary, which tells the port that was launched on, and how long it took, before it. */
function outcomeInBrief(outcome, launchedOn) {
    switch (outcome.kind) {
        case 'ready':
            return 'ready';
        case 'conflict':
            return outcome.port === launchedOn ? inUse(outcome) : conflictInBrief(outcome);
        case 'exited':
            return `ended with ${describeExit(outcome.exit)} before it was ready`;
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
/** A server's words, or what else is said of a conflict. */
const LONGEST_MESSAGE = 160;
/** `port 8080 in use (by node, pid 4711)`, or with the server's own words. */
function conflictInBrief(outcome) {
    return `${outcome.port === 0 ? 'a port' : `port ${outcome.port}`} ${inUse(outcome)}`;
}
function inUse({ holder, message }) {
    if (holder)
        return `in use (by ${holder.command}, pid ${holder.pid})`;
    return message ? `in use (${shortened(message, LONGEST_MESSAGE)})` : 'in use';
}
/** What a server that ignored its port, and is served all the same, has its user told. */
function detourLine({ name }, port, { port: told, fix }) {
    return `${name}: listens on ${port} instead of ${told}, so ${port} is exported. That port may be taken by others: ${fix}`;
}
/** `vite: asked to end by SIGTERM; what lives on is killed after 10 s` */
function stillAskedLine(name, signal, timeoutMs) {
    return `${name}: asked to end by ${signal}; what lives on is killed after ${seconds(timeoutMs)}`;
}
/** What is said where the kernel has been killing for want of memory; '' where it has not. */
function oomLine(kills) {
    const processes = kills === 1 ? 'a process' : `${kills} processes`;
    return kills === 0
        ? ''
        : `Meanwhile the kernel has killed ${processes} on this machine because memory ran out: give the job less to do at once, or a larger runner.`;
}
/** What is said of a server's end where its output may have found no place on the disk; '' where there was room. */
function diskLine(folder) {
    return isDiskFull(folder)
        ? `Hardly any space is left on the disk of ${folder}, where its output goes: free some of it, or take a larger runner.`
        : '';
}
/** `vite: port 8080 in use (by docker-proxy, pid 7) after its end ...` */
function heldPortLine(name, { port, holder }) {
    const by = holder ? ` by ${holder.command}, pid ${holder.pid}` : '';
    return `${name}: all of its processes have ended, and port ${port} is still in use${by}. What an engine or a service runs for it is ended by a stop-command, such as docker compose down.`;
}
/** `60 s`, `1.5 s`, `500 ms` */
function seconds(ms) {
    return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}

;// CONCATENATED MODULE: ./build/js/report/ending.js




/** Reads a status file; undefined while the root lives, or where it was killed before it could note anything. */
function readNotedExit(statusFile) {
    return readPlainFile(statusFile, (descriptor, { mtimeMs }) => {
        const text = (0,external_node_fs_.readFileSync)(descriptor, 'latin1');
        return /^\d{1,3}\n$/.test(text) ? { status: Number(text), at: mtimeMs } : undefined;
    });
}
/**
 * Decides how the server ended, from what was found before anybody stopped anything: what its root had noted, and whether
 * any of it was alive. A root that ended with 0 before the server was ready has left a daemon behind, whose status nobody
 * notes, or a container, which is no process of ours to find.
 */
function endingOf({ phase, ready, stopping }, outcome) {
    if (phase === 'stopped' || phase === 'failed')
        return { kind: 'ended-before' };
    if (phase === 'launching' || !ready || !stopping)
        return { kind: 'stopped', outcome };
    const { noted, lived } = stopping;
    if (noted && (noted.status !== 0 || (!lived && noted.at > ready.at))) {
        return { kind: 'by-itself', exit: exitOf(noted.status, null), at: noted.at, leftProcesses: lived };
    }
    const wasDaemon = noted !== undefined && ready.proven;
    if ((!noted || wasDaemon) && !lived) {
        return { kind: 'by-itself', exit: undefined, at: undefined, leftProcesses: false };
    }
    return { kind: 'stopped', outcome };
}
/** `ended by itself with status 1, 3.2 s after it was ready` */
function describeEnding(ending, readyAt) {
    if (ending.kind === 'stopped')
        return describeStop(ending.outcome);
    const how = ending.exit ? `with ${exit_describeExit(ending.exit)}` : 'with an unknown status';
    const when = ending.at !== undefined && readyAt !== undefined
        ? `, ${seconds(Math.max(0, Math.round(ending.at - readyAt)))} after it was ready`
        : '';
    return ending.leftProcesses
        ? `its command ended by itself ${how}${when}, and left processes behind`
        : `ended by itself ${how}${when}`;
}
/** What there is to say for an annotation about a server that has ended by itself; its last words follow, if any. */
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
            return `stopped within ${seconds(outcome.ms)}`;
        case 'killed':
            return outcome.hurried
                ? `killed after ${seconds(outcome.ms)}, there being no time left (${outcome.commands.join(', ')})`
                : `killed after ${seconds(outcome.ms)} (${outcome.commands.join(', ')} did not end when asked)`;
        case 'survived':
            return 'could not be ended';
    }
}

;// CONCATENATED MODULE: ./build/js/report/markdown.js

/** Words and figures that mean nothing to Markdown, nor to what GitHub adds to it (mentions, references, links, emoji). */
const PLAIN = /^(?!.*www\.)[\p{L}\p{N} ,.()/'%+-]*$/iu;
/**
 * Somebody else's words within a line of Markdown: as they are where they are plain, as code where they are not. Code
 * keeps every character: the runner masks secrets in the Markdown itself (github.com/actions/runner,
 * FileCommandManager.cs, CreateStepSummaryCommand), and would not know one with backslashes before its punctuation.
 */
function inMarkdown(text) {
    return plainOrCode((0,readable_lines/* readableLine */.$O)(text));
}
/** The same in a cell of a table, where no escape keeps a `|` within its cell whatever stands before it. */
function inCell(text) {
    return plainOrCode((0,readable_lines/* readableLine */.$O)(text).replaceAll('|', '\u00a6'));
}
/** Lines as a code block. An indented one has no fence that a line could close. */
function codeBlock(lines) {
    return lines.map((line) => `    ${(0,readable_lines/* withoutColours */.mU)(line)}`).join('\n');
}
function plainOrCode(line) {
    return PLAIN.test(line) ? line : codeSpan(line);
}
/** CommonMark 0.31.2, 6.1: as many backticks around as stand nowhere within, and a space that is taken away again. */
function codeSpan(text) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
    const fence = '`'.repeat(longest + 1);
    const space = /^[ `]|[ `]$/.test(text) ? ' ' : '';
    return `${fence}${space}${text}${space}${fence}`;
}

;// CONCATENATED MODULE: ./build/js/report/summary.js



/** Whether a summary is written: `auto` means a relaunch, or a failure. */
function wantsSummary({ settings, launches, phase }, endedByItself) {
    if (settings.summary !== 'auto')
        return settings.summary === 'always';
    return launches.length > 1 || phase === 'failed' || endedByItself;
}
/** A job summary in Markdown: the server, what happened to each launch, and on failure the end of the output. */
function summaryMarkdown(state, ending, output) {
    const { settings, launches, ready, ports } = state;
    const server = {
        Port: portsOf(ports),
        Launches: String(launches.length),
        'Ready after': ready ? seconds(ready.afterMs) : 'never ready',
        Ended: ending.kind === 'ended-before' ? endedInMain(state) : describeEnding(ending, ready?.at),
    };
    const parts = [
        `### ${inMarkdown(settings.name)}`,
        table(Object.keys(server), [Object.values(server)]),
        timeline(state),
        ...(output.length === 0
            ? []
            : [`<details><summary>The end of its output</summary>`, codeBlock(output), '</details>']),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** `23817`, or every variable with its port where there are several. */
function portsOf(ports) {
    const distinct = new Set(Object.values(ports));
    if (distinct.size === 0)
        return 'none';
    if (distinct.size === 1)
        return [...distinct].join('');
    return Object.entries(ports)
        .map(([variable, port]) => `${variable} ${port}`)
        .join(', ');
}
/** In words of ours alone: somebody else's stand where no `|` has to be replaced. */
function endedInMain({ ready, launches, ended }) {
    if (ready)
        return ended?.how ?? 'before the end of its step';
    return launches.length === 0 ? 'not launched' : 'before it was ready';
}
/** What happened to each launch; where there was none, why. */
function timeline({ launches, ended, root }) {
    const nothing = root ? 'Its launch was broken off.' : 'Nothing was launched.';
    if (launches.length === 0)
        return inMarkdown(ended?.how ?? nothing);
    const line = ({ port, outcome, ms }, index) => `${index + 1}. ${port === 0 ? 'a port of the system' : `port ${port}`}, after ${seconds(ms)}: ${inMarkdown(outcome)}`;
    return launches.map(line).join('\n');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(inCell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./build/js/report/trace.js


/** A line is read in a list of many; the longest that says something of ours is how a shell is started. */
const LONGEST_OUTCOME = 400;
/** The trace of one phase where the runner wants debug lines: `RUNNER_DEBUG` is `1` then, and else not set. */
function traceFor(name, { RUNNER_DEBUG }) {
    return RUNNER_DEBUG === '1' ? newTrace((line) => (0,console/* tellDebug */.ZA)(`${name} ${line}`)) : undefined;
}
/**
 * Writes `+312 ms: what: outcome (3 ms)`, in milliseconds since this process began. What comes to the same again is
 * counted, however long it took; the count is told when something else comes of it: `refused, 14 times`.
 */
function newTrace(write, now = () => performance.now()) {
    const seen = new Map();
    const tell = (what, outcome) => write(`+${Math.round(now())} ms: ${what}: ${outcome}`);
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
        tell(what, began === undefined ? outcome : `${outcome} (${Math.round(now() - began)} ms)`);
    };
    const tellCounts = () => {
        for (const what of seen.keys())
            tellCount(what);
        seen.clear();
    };
    return Object.assign(trace, { tellCounts });
}

// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(512);
// EXTERNAL MODULE: ./build/js/state/parse-state.js + 2 modules
var parse_state = __webpack_require__(70);
;// CONCATENATED MODULE: ./build/js/state/step-folder.js





const PREFIX = 'serve-on-free-port-';
const STATE_FILE = 'state.json';
/**
 * Makes a folder of a step's own under the job's temporary folder; mkdtemp gives it mode 0700 and a name that nobody can
 * foresee. Throws, in a line for the user, where that is not possible.
 */
function makeStepFolder(temporaryFolder) {
    try {
        return mkdtempSync(join(temporaryFolder, PREFIX));
    }
    catch (error) {
        const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
        const { code } = error;
        throw new Error(isLimit(error) ? `${what}: ${explained(error)}` : `${what} (${code}); it takes one to write to`);
    }
}
/** Whether the folder is still there itself: a link in its place, which those may put there who may write to RUNNER_TEMP, is none. */
function isStillThere(folder) {
    try {
        return lstatSync(folder).isDirectory();
    }
    catch {
        return false;
    }
}
/**
 * Leaves the state in the step's folder as well: the runner reads main's state once, when it believes that main has
 * ended, and shows it to no other step.
 */
function writeStateFile(state) {
    const file = (0,external_node_path_.join)(state.folder, STATE_FILE);
    try {
        (0,external_node_fs_.rmSync)(`${file}.new`, { force: true });
        (0,external_node_fs_.writeFileSync)(`${file}.new`, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(`${file}.new`, file);
    }
    catch {
        // The disk is full. What stands there is older than what the runner has, which must not be replaced by it.
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
/** The state as it was written last into this folder; undefined where there is none that can be trusted. */
function readStateFile(folder) {
    if (!isStepFolder(folder))
        return undefined;
    const state = readPlainFile((0,external_node_path_.join)(folder, STATE_FILE), (descriptor, found) => isOurs(found) ? (0,parse_state/* parseState */.B)((0,external_node_fs_.readFileSync)(descriptor, 'utf8')) : undefined);
    return state?.folder === folder ? state : undefined;
}
/** The states of all steps of this job, the last one begun first: the order in which the runner ends them. */
function readStateFiles(temporaryFolder) {
    return readdirSync(temporaryFolder)
        .filter((name) => name.startsWith(PREFIX))
        .flatMap((name) => readStateFile(join(temporaryFolder, name)) ?? [])
        .sort((one, other) => other.begunAt - one.begunAt);
}
/** Whether a note in the step's folder says that it has been done. */
function wasDone(folder, deed) {
    return isStepFolder(folder) && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, deed), { throwIfNoEntry: false }) !== undefined;
}
/** Notes it; without the folder, or on a full disk, it may be done twice. */
function noteDeed(folder, deed) {
    if (!isStepFolder(folder))
        return;
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, deed), 'wx', 0o600));
    }
    catch {
        // Noted before, or no space is left for it.
    }
}
/** Whether the folder is there, no link in its place, and the user's own. */
function isStepFolder(folder) {
    try {
        const found = (0,external_node_fs_.lstatSync)(folder);
        return found.isDirectory() && isOurs(found);
    }
    catch {
        return false; // Not there, or behind a folder that this user may not enter.
    }
}
function isOurs({ uid }) {
    return process.getuid === undefined || uid === process.getuid();
}

;// CONCATENATED MODULE: ./build/js/traced.js

/** The same platform, which tells whom it finds on a port and whom it signals. */
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
            const began = performance.now();
            const found = await listeners.onPort(port, likely, sockets);
            const told = found.map(({ address, holder, user }) => `${address} by ${describeHolder(holder)}${user === undefined ? '' : ` of user ${user}`}`);
            trace(`listeners on ${port}`, told.join('; ') || 'none', began);
            return found;
        },
    };
}
function tracedSignals({ ask, kill }, trace) {
    return {
        ask: (members, groupId, signal) => {
            trace(signal, `to ${describeProcesses(members)}`);
            return ask(members, groupId, signal);
        },
        kill: (members, groupId) => {
            trace('kill', describeProcesses(members));
            return kill(members, groupId);
        },
    };
}
/** The same view of a server, which tells whose it finds a port to be; as a rule from what it has found out before. */
function tracedView(view, trace) {
    if (!trace)
        return view;
    return {
        ...view,
        ownershipOf: async (port) => {
            const began = performance.now();
            const ownership = await view.ownershipOf(port);
            trace(`owner of ${port}`, describeOwnership(ownership), began);
            return ownership;
        },
    };
}
function describeHolder(holder) {
    return holder ? describeProcess(holder) : 'a hidden process';
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

;// CONCATENATED MODULE: ./build/js/ending/end-actor.js


/** As long as the runner itself waits before it sends the next signal; a cancelled main stops its server within that. */
const ASKED_ENDS_WITHIN_MS = 7_500;
const KILLED_ENDS_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 10;
/**
 * Ends a process of the action's that still has to do with the server: a main that launches it, or one that stops it. No
 * signal of the runner's reaches them in a job container: there post begins while they go on. It is asked first, since it
 * knows best what it has just started. Once `outOfTime` aborts it is killed. Returns whether there was such a process.
 */
async function endActor(actor, { identify }, outOfTime, trace) {
    let wasThere = false;
    const endsWithin = async (ms, signal, waiting) => {
        const until = performance.now() + ms;
        for (let isAsked = false;; isAsked = true) {
            const found = actor && (await identify(actor.pid));
            if (!found || !isSameProcess(found, actor))
                return true;
            wasThere = true;
            if (!isAsked) {
                trace?.(signal, `to the action itself, pid ${actor.pid}`);
                end_actor_send(actor.pid, signal);
            }
            if (performance.now() > until || waiting?.aborted)
                return false;
            await (0,promises_.setTimeout)(LOOK_EVERY_MS);
        }
    };
    const hasEnded = await endsWithin(ASKED_ENDS_WITHIN_MS, 'SIGTERM', outOfTime);
    if (!hasEnded)
        await endsWithin(KILLED_ENDS_WITHIN_MS, 'SIGKILL');
    return wasThere;
}
function end_actor_send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended at this very moment.
    }
}

;// CONCATENATED MODULE: ./build/js/ending/held-ports.js

/** Warns of ports that are in use when all processes of the server have ended: by what an engine runs for it, mostly. */
async function warnOfHeldPorts({ settings: { name }, ports }, listeners, warn) {
    for (const port of new Set(Object.values(ports))) {
        const [listener] = port === 0 ? [] : await listeners.onPort(port, []);
        if (listener)
            warn(`Port ${port} is still in use`, heldPortLine(name, listener));
    }
}

;// CONCATENATED MODULE: ./build/js/processes/oom-kills.js

/**
 * How many processes the kernel has killed so far because memory ran out, of the whole machine or of a control group
 * (`oom_kill` of /proc/vmstat, since Linux 4.13; containers see the machine's). Undefined where it does not tell.
 */
function countOomKills(vmstat = readProcFile('/proc/vmstat')) {
    const count = /^oom_kill (\d+)$/m.exec(vmstat ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
/** How many since `before` was counted; 0 where it cannot be told. */
function oomKillsSince(before) {
    return before === undefined ? 0 : Math.max(0, (countOomKills() ?? before) - before);
}

;// CONCATENATED MODULE: ./build/js/ending/report-ending.js





/** How many lines of the output stand in an annotation: it is read in a list of many. */
const LAST_WORDS = 10;
/**
 * Tells the ending in one line; with the server's last words, as a warning or a failure, where it ended by itself. Returns
 * the exit status that follows.
 */
function reportEnding({ settings, ready, logFile, folder, oomKills }, ending) {
    if (ending.kind === 'ended-before')
        return 0;
    const { name, failOnExit } = settings;
    const line = `${name}: ${describeEnding(ending, ready?.at)}`;
    if (ending.kind === 'stopped') {
        (0,console/* tell */.qz)(line);
        return 0;
    }
    const words = lastLines(logFile, LAST_WORDS);
    const causes = [oomLine(oomKillsSince(oomKills)), diskLine(folder)];
    const message = `${line}. ${adviceFor(causes, ending, failOnExit, words.length > 0)}`;
    (failOnExit ? console/* tellError */.SO : console/* tellWarning */.go)(`${name} ended by itself`, message, words);
    return failOnExit ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/processes/members.js

/**
 * Picks the processes that belong to a server: what descends from its root, what is in the root's session or process
 * group, what carries the marker in its environment (daemons that left both), what was found before and lives on under
 * the same identity, and what descends from any of those.
 */
function findMembers(processes, root, known = []) {
    const holdsRootsNumber = root && processes.find(({ pid }) => pid === root.pid);
    // A number stays taken while a session or group bears it; in somebody else's hands it says nothing about ours.
    const groupId = root && (!holdsRootsNumber || isSameProcess(holdsRootsNumber, root)) ? root.pid : undefined;
    // By number: servers of thousands of processes are looked at many times.
    const knownUnder = groupedBy(known, ({ pid }) => pid);
    const childrenOf = groupedBy(processes, ({ parent }) => parent);
    const members = new Set(processes.filter((process) => process.marked ||
        (groupId !== undefined && (process.session === groupId || process.group === groupId)) ||
        (root && isSameProcess(process, root)) ||
        knownUnder.get(process.pid)?.some((identity) => isSameProcess(process, identity))));
    for (const member of members) {
        for (const child of childrenOf.get(member.pid) ?? [])
            members.add(child);
    }
    return [...members];
}
function groupedBy(items, numberOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(numberOf(item));
        if (group)
            group.push(item);
        else
            groups.set(numberOf(item), [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/js/server/environment.js
/** Carries the marker by which the processes of a server are found wherever they have gone. */
const MARKER_VARIABLE = 'SERVE_ON_FREE_PORT_ID';
/** What the runner gives to actions only, or to each step anew (docs.github.com, "Workflow commands", environment files). */
const COMMAND_FILES = new Set([
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** `ACTIONS_*` variables that a `run:` step has, too; any other of that prefix is an action's own, often a credential. */
const SHARED_WITH_RUN_STEPS = new Set([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNNER_DEBUG',
    'ACTIONS_STEP_DEBUG',
]);
/** The environment of a `run:` step, out of the action's own: no input, state or credential of the action. */
function runStepEnvironment(own) {
    const environment = {};
    for (const [name, value] of Object.entries(own)) {
        if (value !== undefined && !isActionsOwn(name.toUpperCase()))
            environment[name] = value;
    }
    return environment;
}
/** The server's environment: a `run:` step's without its command files, the workflow's lines, the ports, the marker. */
function serverEnvironment(own, lines, ports, marker) {
    const environment = runStepEnvironment(own);
    for (const name of COMMAND_FILES)
        delete environment[name];
    for (const [name, value] of lines)
        environment[name] = expandPorts(value, ports);
    return { ...environment, ...portVariables(ports), [MARKER_VARIABLE]: marker };
}
/**
 * The environment of the `test` command: a `run:` step's, its command files included, the ports, the server's url, and a
 * marker, since what the test leaves behind ends with the server.
 */
function testEnvironment(own, ports, url, marker) {
    const { GITHUB_STATE: _, ...environment } = runStepEnvironment(own);
    return { ...environment, ...portVariables(ports), SERVE_URL: url, [MARKER_VARIABLE]: marker };
}
function portVariables(ports) {
    return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
}
/** Replaces `$NAME` and `${NAME}` of the port variables; all else stays as it stands. */
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

;// CONCATENATED MODULE: ./build/js/processes/stop.js



/** What the kernel cannot kill by then hangs in the kernel, or is another user's. */
const KILLING_TAKES_AT_MOST_MS = 5_000;
/** An empty list is none: this very process is on every list. */
const LOOKS_THAT_MAY_FAIL = 2;
/** A wait that is longer is told, as otherwise the log would stand still for no reason that could be seen. */
const TOLD_AFTER_MS = 1_000;
/**
 * Ends every process of a server: asks with the signal, waits, then kills until nobody is found. That takes two looks in
 * a row: a list is not of one moment, so it can lack a process whose parent has started it and ended meanwhile. Numbers
 * are signalled only while they belong to the processes that were found under them.
 */
async function stopProcesses({ root, daemons = [], marker, signal, timeoutMs, hurry, onWaiting, trace }, list, signals) {
    const began = performance.now();
    const elapsed = () => Math.round(performance.now() - began);
    const known = new Map(daemons.map((daemon) => [daemon.pid, daemon]));
    const lookOnce = async () => {
        const found = findMembers(await listed(list, marker), root, [...known.values()]);
        for (const member of found)
            known.set(member.pid, member);
        return found;
    };
    const look = async () => {
        const first = await lookOnce();
        const found = first.length > 0 ? first : await lookOnce();
        trace?.('alive', describeProcesses(found));
        return found;
    };
    let members = await look();
    if (members.length === 0)
        return { kind: 'nothing-alive' };
    const canAsk = await signals.ask(members, root?.pid, signal);
    let isTold = false;
    for (const pause of pauses()) {
        const lookedAt = performance.now();
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
        // A look at thousands of processes keeps a core busy; the server needs it to end.
        const ms = Math.min(Math.max(pause, performance.now() - lookedAt), left);
        await (0,promises_.setTimeout)(ms, undefined, hurry && { signal: hurry }).catch(() => { });
    }
    const hurried = hurry?.aborted === true;
    const commands = [...new Set(members.map(({ command }) => command))];
    const killUntil = performance.now() + KILLING_TAKES_AT_MOST_MS;
    for (const pause of pauses()) {
        // Even where one look takes longer than all that time, what it has found is killed, too.
        const isLastSweep = performance.now() > killUntil;
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
/** 2 ms, 3 ms, and so on up to 50 ms. */
function* pauses() {
    for (let pause = 2;; pause = Math.min(pause * 1.5, 50))
        yield pause;
}
async function listed(list, marker) {
    for (let failed = 0; failed <= LOOKS_THAT_MAY_FAIL; failed += 1) {
        const processes = await list(marker);
        if (processes.length > 0)
            return processes;
    }
    throw new Error('the system does not tell its processes');
}

;// CONCATENATED MODULE: ./build/js/listeners/ownership.js
/**
 * Programs that listen for a container: of Docker, Podman, Docker Desktop, and WSL. Linux cuts names to 15 characters.
 * dockerd itself listens where it has no proxy, and since Docker 28 until it has handed the socket to one.
 */
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
/** Where a client that asks for `localhost` may end up. */
const REACHED_BY_LOCALHOST = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', '*']);
/**
 * Judges the listeners of one port. A stranger on any address that `localhost` may lead to makes the port foreign, even
 * beside a listener of ours; a stranger elsewhere does so only where nobody else listens. A socket whose holder the
 * system hides is a stranger's where its user is none of `users`, the server's and those of `containers` that may be its;
 * `any` where it cannot be told as whom the server runs.
 */
function judgeOwnership(listeners, ours, users = new Set(), containers = new Set()) {
    const near = listeners.filter(({ address }) => REACHED_BY_LOCALHOST.has(address));
    const own = listeners.filter(({ holder }) => holder && ours.has(holder.pid));
    const decisive = near.length > 0 || own.length > 0 ? near : listeners;
    for (const { holder, address, user } of decisive) {
        const isStranger = holder
            ? !ours.has(holder.pid) && !containers.has(holder.pid) && !isForwarder(holder.command)
            : users !== 'any' && user !== undefined && !users.has(user);
        if (isStranger)
            return { kind: 'foreign', holder, address };
    }
    if (own.length > 0) {
        const holders = new Set(own.flatMap(({ holder }) => holder?.pid ?? []));
        return { kind: 'ours', addresses: own.map(({ address }) => address), holders: [...holders] };
    }
    return { kind: listeners.length > 0 ? 'unknown' : 'nobody' };
}
function isForwarder(command) {
    return FORWARDERS.has(command.toLowerCase().replace(/\.exe$/, ''));
}

;// CONCATENATED MODULE: ./build/js/processes/containers.js

/** What stands above the processes of one container: Podman's, and containerd's for Docker, cut to 15 characters by Linux. */
const KEEPERS = new Set(['conmon', 'containerd-shim']);
/**
 * The processes of the containers that were started after the root, with their keepers. They are an engine's children,
 * so nothing tells who asked for them: one that listens, as it does on the host's network, may be the server.
 */
function containersSince(processes, root) {
    if (!root)
        return [];
    const keepers = processes.filter(({ command, start }) => KEEPERS.has(command) && Number(start) >= Number(root.start));
    return findMembers(processes, undefined, keepers);
}

;// CONCATENATED MODULE: ./build/js/find-owner.js



/**
 * Finds out whose the listeners on a port are, with no more looks than it takes: none at any process where nobody listens;
 * where the root's descendants hold all the sockets, at those alone; otherwise at who holds them and what stands above,
 * since a process belongs to a server by what it is itself or by what it descends from. `sockets` are the port's, where
 * they have just been read.
 */
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
        return judgeOwnership(found, descendants);
    for (;;) {
        const holders = found.flatMap(({ holder }) => holder?.pid ?? []);
        // Where a socket's user is all that is seen, all of the server's users are needed.
        const isHidden = holders.length < found.length;
        const near = await lineage(root ? [root.pid, ...holders] : holders);
        const listed = isHidden ? [...near, ...(await list())] : near;
        const members = findMembers(listed, root, daemons).map(({ pid }) => pid);
        const contained = containersSince(listed, root).map(({ pid }) => pid);
        const users = family.mayChangeUser || !isHidden ? 'any' : await listeners.usersOf([...members, ...contained]);
        const ownership = judgeOwnership(found, new Set(members), users, new Set(contained));
        const daemon = ownership.kind === 'foreign' && root && findDaemon(listed, ownership.holder?.pid, root);
        if (!daemon)
            return ownership;
        adopt({ pid: daemon.pid, start: daemon.start });
        found = await listeners.onPort(port, [...members, daemon.pid]);
    }
}
/** Beside process 1 these take in what others leave behind (PR_SET_CHILD_SUBREAPER); systemd as a user's manager. */
const REAPERS = new Set(['systemd', 'init', 'tini', 'dumb-init', 'catatonit']);
/**
 * The uppermost process without an environment above `pid`, itself included, if it started after the root and has been
 * left behind by whoever started it: a reaper is its parent now.
 */
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
/** Without an environment, and younger than the root. Kernel threads have none either, but no session. */
function isDetached({ bare = false, session, start }, root) {
    return bare && session !== 0 && Number(start) >= Number(root.start);
}

;// CONCATENATED MODULE: ./build/js/listeners/glance.js
/** A process may come to belong to the server, or cease to, while its sockets stay as they are. */
const STAYS_VALID_MS = 1_000;
/** Without a list, every look is a program that has to be run (lsof, netstat): so often, unless it has to be now. */
const STAYS_VALID_WITHOUT_LIST_MS = 500;
/** Returns a function that glances; what it saw before will do where it is not older than so many milliseconds. */
function glancer({ sockets }) {
    let glance = { version: 0, ports: undefined };
    let seen;
    let glancedAt = Number.NEGATIVE_INFINITY;
    let changedAt = Number.NEGATIVE_INFINITY;
    return (atMostAgeMs) => {
        const now = performance.now();
        if (now - glancedAt < atMostAgeMs)
            return glance;
        const found = sockets?.();
        if (!found && atMostAgeMs > 0 && now - changedAt < STAYS_VALID_WITHOUT_LIST_MS)
            return glance;
        glancedAt = now;
        const text = found?.map(({ inode }) => inode).join(' ');
        if (found && text === seen && now - changedAt < STAYS_VALID_MS)
            return glance;
        seen = text;
        changedAt = now;
        const ports = found && Map.groupBy(found, ({ port }) => port);
        glance = { version: glance.version + 1, ports };
        return glance;
    };
}

;// CONCATENATED MODULE: ./build/js/server-view.js





/**
 * Looks at the server of this root process and of what carries `marker`. A daemon that has left the tree, the session and
 * its environment (nginx, redis) is known by nothing of these; it is taken in, and told by `onDaemon`, when it listens
 * on a port of ours, has no environment left, has been left behind, and started after the root did. Who holds a port of the
 * server's while it still descends from the root may become such a daemon at any moment: it is told by `onHolder`, and
 * known from then on. With `mayChangeUser`, a socket whose holder is hidden may be the server's whosever it is.
 */
function viewServer({ listProcesses, processesSince, descend, lineage, identify, listeners }, marker, root, { onDaemon = () => { }, onHolder = () => { }, mayChangeUser = false } = {}) {
    const daemons = [];
    const list = root ? processesSince(root) : listProcesses;
    const family = {
        root,
        daemons,
        descend,
        lineage: (pids) => lineage(pids, marker),
        list: () => list(marker),
        mayChangeUser,
        adopt: (daemon) => {
            daemons.push(daemon);
            onDaemon(daemon);
        },
    };
    const members = async () => findMembers(await family.list(), root, daemons);
    const memberPids = async () => (await members()).map(({ pid }) => pid);
    const remember = async (pids) => {
        for (const pid of pids) {
            const holder = await identify(pid);
            if (!holder || [root, ...daemons].some((known) => known && isSameProcess(known, holder)))
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
    const judged = new Map();
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
        ownershipOf: async (port) => {
            const { ports } = glance(0);
            if (!ports)
                return judge(port);
            const sockets = ports.get(port);
            if (!sockets)
                return { kind: 'nobody' };
            const inodes = sockets.map(({ inode }) => inode).join(' ');
            const before = judged.get(port);
            if (before?.inodes === inodes && performance.now() < before.until)
                return before.ownership;
            const ownership = await judge(port, sockets);
            const staysFor = ownership.kind === 'unknown' ? UNKNOWN_STAYS_MS : Number.POSITIVE_INFINITY;
            judged.set(port, { inodes, ownership, until: performance.now() + staysFor });
            return ownership;
        },
        listeners: (atMostAgeMs) => {
            const { version } = glance(atMostAgeMs);
            if (lookedUp?.version !== version)
                lookedUp = { version, own: memberPids().then(listeners.ofProcesses) };
            return lookedUp.own;
        },
        shellPid: async () => {
            for (const pid of root ? await server_view_childrenOf(root, descend) : [])
                if (await identify(pid))
                    return pid;
            const all = await members();
            return (all.find(({ parent }) => parent === root?.pid) ?? all[0])?.pid;
        },
    };
}
/** What could not be told may be told later: a holder that was not to be seen, a container that starts. */
const UNKNOWN_STAYS_MS = 200;
/** Where the system tells them quickly. */
async function server_view_childrenOf(root, descend) {
    let isRoots = false;
    for await (const pids of descend([root])) {
        if (isRoots)
            return pids.toSorted((one, other) => one - other);
        isRoots = true;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/js/ending/late-daemons.js




/** A daemon that has left its starter binds within milliseconds; redis takes 5 to 20. */
const BIND_WITHIN_MS = 1_000;
const late_daemons_LOOK_EVERY_MS = 20;
/**
 * Finds daemons that nobody knows yet. One that has left the tree, the session and its environment is told from a
 * stranger's by listening on the server's port alone. Where the launch was broken off it `mayBind` yet, and is given the time
 * to get there; where no process could become such a daemon, nothing is waited for.
 */
async function findLateDaemons({ marker, root, ports }, platform, mayBind, trace) {
    const found = [];
    if (!root)
        return found;
    const onDaemon = (daemon) => {
        trace?.('daemon taken in', `pid ${daemon.pid}`);
        found.push(daemon);
    };
    const view = tracedView(viewServer(platform, `${MARKER_VARIABLE}=${marker}`, root, { onDaemon }), trace);
    const wanted = new Set(Object.values(ports).filter((port) => port > 0));
    const { ports: listenedOn } = view.glance(0);
    if (!mayBind && listenedOn && ![...wanted].some((port) => listenedOn.has(port)))
        return found;
    const until = performance.now() + (mayBind ? BIND_WITHIN_MS : 0);
    while (await view.mayHaveDaemons()) {
        for (const port of wanted)
            await view.ownershipOf(port);
        if (found.length > 0 || performance.now() > until)
            break;
        await (0,promises_.setTimeout)(late_daemons_LOOK_EVERY_MS);
    }
    return found;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: ./build/js/server/shell.js
var server_shell = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/js/server/command.js




/**
 * Runs on POSIX as the root of the command's process group. It outlives the command to note its exit status, for the post
 * phase: the action has ended by then, and only a parent can learn a status. The signals it takes note of are those that
 * a group is asked to end with; a trap, unlike an ignored signal, is reset in the command itself. Its own words
 * ("Terminated") are none of the server's. Descriptor 3 is the file for the status, which nobody can put another in the
 * place of.
 */
const KEEPER = `
trap : HUP INT QUIT USR1 USR2 TERM
exec 4>&2 2>/dev/null
(exec "$@" 2>&4 3>&- 4>&-)
status=$?
echo "$status" >&3
exit "$status"
`;
/**
 * Writes the command into a new script file of the private folder, as it stands, and returns the file's path. It is named
 * after the input that the command comes from (`run.sh`, `run-2.sh`): shells quote it in their messages.
 */
function writeScript({ shell, text }, folder, name) {
    const file = (0,server_shell/* scriptFile */.K4)(shell.name, text);
    for (let number = 1;; number += 1) {
        const path = (0,external_node_path_.join)(folder, `${name}${number === 1 ? '' : `-${number}`}${file.extension}`);
        try {
            (0,external_node_fs_.writeFileSync)(path, file.text, { mode: 0o600, flag: 'wx' });
            return path;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
/** Starts a command, by its script file, in a session and process group of its own. */
function spawnCommand(command, script, { stdio, statusFile, trace }) {
    const shell = [command.shell.program, ...(0,server_shell/* shellArguments */.$g)(command.shell, script)];
    trace?.('spawn', `${shell.join(' ')}, in ${command.directory}`);
    const isKept = statusFile !== undefined && process.platform !== 'win32';
    const [program = '', ...args] = isKept
        ? [...keeperShell(command.shell), '-c', KEEPER, 'serve-on-free-port', ...shell]
        : shell;
    const status = isKept ? [(0,external_node_fs_.openSync)(statusFile, 'wx', 0o600)] : [];
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
            cwd: command.directory,
            env: { ...command.environment },
            stdio: [...stdio, ...status],
            detached: true,
            windowsHide: true,
            // cmd has quoting rules of its own, and the arguments are quoted for them already.
            windowsVerbatimArguments: command.shell.name === 'cmd',
        });
    }
    finally {
        for (const descriptor of status)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * dash, the /bin/sh of Debian, drops variables whose names are no identifiers (`server.port`), so a bash keeps the bash
 * that would have had them. `-p`: it reads no BASH_ENV of its own.
 */
function keeperShell({ name, program }) {
    return name === 'bash' ? [program, '-p'] : ['/bin/sh'];
}
/** Signals the process group of a spawned command, as long as its root has not ended; on Windows its root only. */
function signalCommand(child, signal) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    }
    catch {
        // It ended at this very moment.
    }
}

;// CONCATENATED MODULE: ./build/js/ending/stop-command.js








/** `docker compose down` gives its containers 10 s of their own, so `stop-timeout` is no bound for a `stop-command`. */
const TAKES_AT_MOST_MS = 60_000;
/**
 * Runs the `stop-command` with its output in the server's log, for 60 s at most and until `outOfTime` aborts; returns what
 * went wrong, as half a sentence.
 */
async function runStopCommand(command, files, outOfTime, trace) {
    try {
        const { script, log, remove } = prepare(command, files);
        const began = performance.now();
        try {
            const child = spawnCommand(command, script, { stdio: ['ignore', log, log], trace });
            let cut;
            const kill = (why) => {
                cut ??= why;
                signalCommand(child, 'SIGKILL');
            };
            const onAbort = () => kill('was cut off, there being no time left');
            const timer = setTimeout(() => kill(`did not end within ${TAKES_AT_MOST_MS / 1_000} s`), TAKES_AT_MOST_MS);
            outOfTime.addEventListener('abort', onAbort, { once: true });
            if (outOfTime.aborted)
                onAbort();
            const [status, signal] = await (0,external_node_events_.once)(child, 'exit').finally(() => clearTimeout(timer));
            const exit = exitOf(status, signal);
            trace?.('stop-command', `ended with ${exit_describeExit(exit)}`, began);
            return exit.status === 0 ? undefined : (cut ?? `ended with ${exit_describeExit(exit)}`);
        }
        finally {
            remove();
        }
    }
    catch (error) {
        return `could not be run: ${(0,system_error/* explained */.t)(error)}`;
    }
}
/** In the step's folder; in the system's for temporary files where that is gone or full, and then without a log. */
function prepare(command, { folder, logFile }) {
    try {
        if (!isStepFolder(folder))
            throw new Error(`${folder} is not there`);
        const script = writeScript(command, folder, 'stop-command');
        const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const log = (0,external_node_fs_.openSync)(logFile, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
        return { script, log, remove: () => (0,external_node_fs_.closeSync)(log) };
    }
    catch {
        const other = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'serve-on-free-port-'));
        const remove = () => (0,external_node_fs_.rmSync)(other, { recursive: true, force: true });
        try {
            return { script: writeScript(command, other, 'stop-command'), log: 'ignore', remove };
        }
        catch (error) {
            remove();
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/ending/stop-server.js







/** Ends the server: `stop-command` first, then the signal, then the kill. Problems are warned of, never thrown. */
async function stopServer(state, { mayRunCommand, lateDaemons, outOfTime, trace }, platform, { tell, warn }) {
    const { listProcesses, signals } = platform;
    const { settings, marker, root, daemons, ports } = state;
    const { name, stopCommand, stopSignal, stopTimeout, shell, workingDirectory } = settings;
    const mark = `${MARKER_VARIABLE}=${marker}`;
    const began = performance.now();
    let wasAlive = false;
    let stopCommandDue = state.stopCommandDue && stopCommand !== undefined;
    if (mayRunCommand && stopCommandDue && stopCommand !== undefined) {
        wasAlive = findMembers(await listProcesses(mark), root, daemons).length > 0;
        const environment = serverEnvironment(process.env, settings.env, ports, `${marker}stop/`);
        const problem = await runStopCommand({ text: stopCommand, shell, directory: workingDirectory, environment }, state, outOfTime, trace);
        stopCommandDue = outOfTime.aborted;
        if (problem)
            warn('The stop-command failed', `${name}: stop-command ${problem}; going on with ${stopSignal}`);
    }
    const onWaiting = () => tell(stillAskedLine(name, stopSignal, stopTimeout));
    const request = {
        root,
        marker: mark,
        signal: stopSignal,
        timeoutMs: stopTimeout,
        hurry: outOfTime,
        onWaiting,
        trace,
    };
    const stop = async (daemonsFound) => {
        try {
            return await stopProcesses({ ...request, daemons: daemonsFound }, listProcesses, signals);
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
        outcome = await stop(late);
    if (outcome.kind === 'survived') {
        const survivors = outcome.survivors.map(({ pid, command = 'process' }) => `${command}, pid ${pid}`).join('; ');
        warn(`${name} lives on`, `${name}: lives on: ${survivors}. What runs as another user (sudo) takes a stop-command that may end it.`);
    }
    // What was alive before the command and is gone now has been ended by it.
    const ms = Math.round(performance.now() - began);
    if (outcome.kind === 'nothing-alive' && wasAlive)
        outcome = { kind: 'ended', ms };
    trace?.('stop', outcome.kind, began);
    return { outcome, stopCommandDue };
}

;// CONCATENATED MODULE: ./build/js/ending/stop-and-keep.js





/** The daemons that may be left unknown, by how far main had come; one that it has ended itself has none. */
const LATE_DAEMONS = { launching: 'may-bind', serving: 'may-hold', stopped: 'none', failed: 'none' };
/**
 * Ends a server that main had launched, and keeps in the state's file how far that has come: what was found before
 * anything was stopped, and what is left to do, for whoever comes next if this one is ended himself. Never throws.
 */
async function stopAndKeep(state, manner, platform, voice) {
    const stopping = state.stopping ?? {
        noted: readNotedExit(state.statusFile),
        lived: await livesOn(state, platform).catch(() => true),
    };
    const { noted, lived } = stopping;
    manner.trace?.('found', `${lived ? 'alive' : 'not alive'}; status that its root has noted: ${noted?.status ?? 'none'}`);
    keep({ ...state, actor: await platform.self(), stopping });
    const lateDaemons = wasDone(state.folder, 'ended') ? 'none' : LATE_DAEMONS[state.phase];
    const { outcome, stopCommandDue } = await stopServer(state, { ...manner, lateDaemons }, platform, voice);
    const ended = { ...state, stopping, stopCommandDue };
    keep(ended);
    return { state: ended, outcome, ending: endingOf(ended, outcome) };
}
/** Whether anything of its last launch is alive; what a test or a stop-command has left behind is none of that. */
async function livesOn({ root, daemons, marker, launches }, platform) {
    const found = root && (await platform.identify(root.pid));
    if (root && found?.start === root.start)
        return true;
    const ofLaunch = `${MARKER_VARIABLE}=${marker}${launches.length}/`;
    return findMembers(await platform.listProcesses(ofLaunch), root, daemons).length > 0;
}
function keep(state) {
    if (isStepFolder(state.folder))
        writeStateFile(state);
}

;// CONCATENATED MODULE: ./build/js/ending/end-server.js














/**
 * Ends a server whose state main has left, and tells how it ended; returns the exit status of the phase. It may be called
 * again, by the post phase after the stop action or by a runner that retries: what is left of the server is looked for
 * each time, all else is done once, by the first who comes to its end. Nothing is waited for once `outOfTime` aborts.
 */
async function endServer(saved, outOfTime) {
    const { name } = saved.settings;
    const trace = traceFor(name, process.env);
    const platform = tracedPlatform(platformOf(), trace);
    if (await endActor(newest(saved).actor, platform, outOfTime, trace)) {
        (0,console/* tell */.qz)(`${name}: the action was still at work on it, and has been ended`);
    }
    const found = newest(saved);
    trace?.('state', describeState(found, found === saved ? 'main' : 'the folder'));
    const manner = { mayRunCommand: !wasDone(found.folder, 'ended'), outOfTime, trace };
    const { state, outcome, ending: judged } = await stopAndKeep(found, manner, platform, { tell: console/* tell */.qz, warn: console/* tellWarning */.go });
    // The folder notes what has been done and found. Where it is gone, nothing can be said but what was stopped now.
    const isKept = isStepFolder(state.folder);
    const ending = isKept ? judged : { kind: 'stopped', outcome };
    const isFirst = isKept ? !wasDone(state.folder, 'told') : outcome.kind !== 'nothing-alive';
    const status = isFirst ? reportEnding(state, ending) : 0;
    const mayBeHeld = isFirst && ending.kind === 'stopped' && !state.stopCommandDue;
    const telling = [
        async () => mayBeHeld && warnOfHeldPorts(state, platform.listeners, console/* tellWarning */.go),
        async () => print(state, ending),
        async () => isFirst && summarise(state, ending),
    ];
    for (const part of telling) {
        await part().catch((error) => (0,console/* tellWarning */.go)('The end is not told in full', `${name}: ${(0,system_error/* explained */.t)(error)}`));
    }
    noteDeed(state.folder, 'told');
    if (!state.stopCommandDue)
        noteDeed(state.folder, 'ended');
    trace?.tellCounts();
    trace?.('end', `${ending.kind}, status ${status}`);
    return status;
}
/** For the trace: `serving, as the folder has it; root pid 4711, known by themselves: 4713; ports: PORT 23817; ...` */
function describeState({ phase, root, daemons, ports, launches, stopCommandDue }, from) {
    const processes = `${root ? `root pid ${root.pid}` : 'no root'}, known by themselves: ${daemons.map(({ pid }) => pid).join(', ') || 'none'}`;
    const numbers = Object.entries(ports).map(([variable, port]) => `${variable} ${port}`);
    return `${phase}, as ${from} has it; ${processes}; ports: ${numbers.join(', ') || 'none'}; launches so far: ${launches.length}; stop-command due: ${stopCommandDue ? 'yes' : 'no'}`;
}
/** An action that went on after the runner had read its state has left a newer one in its folder. */
function newest(saved) {
    const found = readStateFile(saved.folder);
    return found?.marker === saved.marker ? found : saved;
}
const PRINTED = { lines: 10_000, bytes: 1_048_576 };
function print(state, ending) {
    const { settings, phase, launches, logFile, folder, ended } = state;
    const { name, printLog } = settings;
    // An input of our own, whose default the runner evaluates anew for each phase.
    const jobFailed = ['failure', 'cancelled'].includes(readInput('job-status'));
    const failed = jobFailed || phase === 'failed' || ending.kind === 'by-itself' || ended?.byItself === true;
    if (printLog === 'never' || (printLog === 'failure' && !failed))
        return;
    if (phase !== 'launching' && launches.length === 0)
        return;
    if (!isStepFolder(folder)) {
        (0,console/* tell */.qz)(`Output of ${name}: not to be had, ${folder} is not there any more`);
        return;
    }
    if (wasDone(folder, 'printed'))
        return;
    printOutput(`Output of ${name}`, logFile, PRINTED, (text) => process.stdout.write(text));
    noteDeed(folder, 'printed');
}
function summarise(state, ending) {
    const endedByItself = ending.kind === 'by-itself' || state.ended?.byItself === true;
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || !wantsSummary(state, endedByItself))
        return;
    const output = endedByItself || state.phase === 'failed' ? lastLines(state.logFile, 50) : [];
    try {
        // Not as @actions/core does it, by promises: these need threads, and Node is aborted where no more may be started
        // (uv_thread_create in libuv's threadpool.c).
        (0,external_node_fs_.appendFileSync)(file, summaryMarkdown(state, ending, output));
    }
    catch (error) {
        (0,console/* tellWarning */.go)('No job summary was written', `${state.settings.name}: ${(0,system_error/* explained */.t)(error)}`);
    }
}


/***/ })

};
