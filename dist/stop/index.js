/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ windowsSignals),
/* harmony export */   vG: () => (/* binding */ sendSignal),
/* harmony export */   zf: () => (/* binding */ posixSignals)
/* harmony export */ });
/* harmony import */ var _system_find_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(343);
/* harmony import */ var _system_helper_program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(696);


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

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
/* unused harmony export LONGEST_TIMER_MS */
function now() {
    return process.uptime() * 1_000;
}
const LONGEST_TIMER_MS = (/* unused pure expression or super */ null && (2 ** 31 - 1));


/***/ }),

/***/ 343:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
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

/***/ 696:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputOf),
/* harmony export */   k: () => (/* binding */ succeeds)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const GIVE_UP_AFTER_MS = 10_000;
async function outputOf(program, args) {
    return (await ended(program, args)).stdout;
}
async function succeeds(program, args) {
    return (await ended(program, args)).exitCode === 0;
}
async function ended(program, args) {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 863));
    const env = { ...definedOnly(process.env), LC_ALL: 'C' };
    const nothing = { stdout: '', exitCode: 1 };
    const run = getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true, env }).catch(() => nothing);
    return Promise.race([run, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GIVE_UP_AFTER_MS, nothing, { ref: false })]);
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => typeof entry[1] === 'string'));
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   Z: () => (/* binding */ isOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./build/js/system/background-compilers-off.js

(0,external_node_v8_namespaceObject.setFlagsFromString)('--no-maglev');
(0,external_node_v8_namespaceObject.setFlagsFromString)('--no-concurrent-sparkplug');

;// CONCATENATED MODULE: ./build/js/system/small-young-generation.js

(0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/js/system/proc-file.js

function readProcFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function everyPid() {
    return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
}

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
    const groups = Map.groupBy(everyPid().toReversed(), countOpen);
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
    return program || readProcFile(`/proc/${pid}/comm`)?.trim() || 'unknown';
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
    return sockets === undefined ? undefined : parsed(sockets + (listeningPart('/proc/net/tcp6') ?? ''));
}
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
    const counts = ['/proc/net/sockstat', '/proc/net/sockstat6'].map((file) => /^TCP6?: inuse (\d+)/m.exec(readProcFile(file) ?? '')?.[1]);
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
        const [program = '', ...args] = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0');
        const option = args.indexOf('-host-port');
        return (0,external_node_path_.basename)(program) === 'docker-proxy' && option !== -1 && args[option + 1] === String(port);
    });
    return pid === undefined ? undefined : { pid, command: 'docker-proxy' };
}

;// CONCATENATED MODULE: ./build/js/processes/pids-since.js

function countForks() {
    const count = /^processes (\d+)$/m.exec(readProcFile('/proc/stat') ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function pidsSince(root) {
    const forks = countForks();
    const started = root.forks === undefined || forks === undefined ? undefined : forks - root.forks;
    return pidsAfter(root.pid, { started, alive: countTasks() }, Number(readProcFile('/proc/sys/kernel/pid_max')));
}
function countTasks() {
    const count = /^(?:\S+ ){3}\d+\/(\d+) /.exec(readProcFile('/proc/loadavg') ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function pidsAfter(first, { started, alive }, pidMax) {
    const isKnown = started !== undefined && started >= 0 && alive !== undefined;
    return isKnown && first + mostPassed(started, alive) < pidMax ? (pid) => pid >= first : () => true;
}
function mostPassed(started, alive) {
    return 2 * (started + alive) + 1_000;
}

;// CONCATENATED MODULE: ./build/js/processes/process-info.js
function isSameProcess(one, other) {
    return one.pid === other.pid && one.start === other.start;
}
function process_info_describeProcess({ pid, command }) {
    return `${command}, pid ${pid}`;
}
function describeProcesses(processes) {
    return processes.map(process_info_describeProcess).join('; ') || 'nobody';
}

;// CONCATENATED MODULE: ./build/js/processes/linux.js




const listLinuxProcesses = async (markerEntry) => everyPid().flatMap((pid) => {
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
    const all = everyPid();
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
    return stat && !stat.dead && isSameProcess(stat.process, listed) ? stat.process : undefined;
};
function readStat(pid) {
    return parseProcStat(readProcFile(`/proc/${pid}/stat`) ?? '');
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
    const environment = readProcFile(`/proc/${pid}/environ`);
    if (environment === undefined)
        return { marked: false };
    return { marked: environment.includes(markerEntry), bare: !environment.includes('=') };
}

;// CONCATENATED MODULE: ./build/js/processes/linux-descendants.js




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
function childrenOf(pid) {
    return threadsOf(pid).flatMap((thread) => (readProcFile(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number));
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
var signals = __nccwpck_require__(212);
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
            const { macos } = await __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 132));
            return macos;
        }
        case 'win32': {
            const { windows } = await __nccwpck_require__.e(/* import() */ 483).then(__nccwpck_require__.bind(__nccwpck_require__, 483));
            return windows;
        }
        default:
            return linux;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./build/js/system/standard-output.js

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
        return (0,external_node_fs_.writeSync)(1, bytes);
    }
    catch (error) {
        return error.code === 'EAGAIN' ? 0 : bytes.length;
    }
}

;// CONCATENATED MODULE: ./build/js/whole-words.js
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
function whole_words_quotedWords(text) {
    return shortened(text, LONGEST_QUOTED);
}
function withoutBrokenWord(text) {
    return text.slice(/^\S*/.exec(text.slice(0, LONGEST_WORD))?.[0].length).replace(/^[\udc00-\udfff]/, '');
}

;// CONCATENATED MODULE: ./build/js/report/readable-lines.js

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
    const cut = line.length > LONGEST_LINE ? `${beginOf(line, LONGEST_LINE)}... (${line.length} characters)` : line;
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

;// CONCATENATED MODULE: ./build/js/report/console.js



function tell(line) {
    standardOutput.write(readableLine(line) + external_node_os_.EOL);
}
function tellDebug(line) {
    standardOutput.write(`::debug::${escaped(readableLine(line))}${external_node_os_.EOL}`);
}
function tellWarning(title, message, quoted = []) {
    annotate('warning', title, [message, ...quoted]);
}
function tellError(title, message, quoted = []) {
    annotate('error', title, [message, ...quoted]);
}
function annotate(level, title, lines) {
    const property = escaped(readableLine(title)).replaceAll(':', '%3A').replaceAll(',', '%2C');
    standardOutput.write(`::${level} title=${property}::${escaped(lines.map(readableLine).join('\n'))}${external_node_os_.EOL}`);
}
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./build/js/system/clock.js
var system_clock = __nccwpck_require__(319);
;// CONCATENATED MODULE: ./build/js/report/trace.js



const LONGEST_OUTCOME = 400;
function traceFor(name, { RUNNER_DEBUG }) {
    return RUNNER_DEBUG === '1' ? newTrace((line) => tellDebug(`${name} ${line}`)) : undefined;
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
        const outcome = shortened(whole, LONGEST_OUTCOME);
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

// EXTERNAL MODULE: ./build/js/system/own-folder.js
var own_folder = __nccwpck_require__(914);
;// CONCATENATED MODULE: ./build/js/state/deeds.js



function wasDone(folder, deed) {
    return (0,own_folder/* isOwnFolder */.Z)(folder) && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, deed), { throwIfNoEntry: false }) !== undefined;
}
function noteDeed(folder, deed) {
    if (!(0,own_folder/* isOwnFolder */.Z)(folder))
        return;
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, deed), 'wx', 0o600));
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/js/system/plain-file.js

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
const parsed_LONGEST_QUOTED = 200;
function parsed_quoted(text) {
    return JSON.stringify(text.length > parsed_LONGEST_QUOTED ? `${beginOf(text, parsed_LONGEST_QUOTED)}...` : text);
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
;// CONCATENATED MODULE: ./build/js/state/marker.js

const marker_MARKER_VARIABLE = 'SERVE_ON_FREE_PORT_ID';
const BYTES = 16;
function newMarker() {
    return `${randomBytes().toString('hex')}/`;
}
function markerOf(step, command) {
    return `${step}${command}/`;
}
function entryOf(marker) {
    return `${marker_MARKER_VARIABLE}=${marker}`;
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

// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __nccwpck_require__(909);
;// CONCATENATED MODULE: ./build/js/state/step-folder.js



const STEP_FOLDER_PREFIX = 'serve-on-free-port-';
function makeStepFolder(temporaryFolder) {
    try {
        return mkdtempSync(join(temporaryFolder, STEP_FOLDER_PREFIX));
    }
    catch (error) {
        const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
        const { code } = error;
        throw new Error(isLimit(error) ? `${what}: ${explained(error)}` : `${what} (${code}); it takes one to write to`);
    }
}

;// CONCATENATED MODULE: ./build/js/state/state-file.js






const NAME = 'state.json';
const LARGEST_BYTES = 4_194_304;
function writeStateFile(state) {
    if (!(0,own_folder/* isOwnFolder */.Z)(state.folder))
        return;
    const file = (0,external_node_path_.join)(state.folder, NAME);
    try {
        (0,external_node_fs_.rmSync)(`${file}.new`, { force: true });
        (0,external_node_fs_.writeFileSync)(`${file}.new`, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(`${file}.new`, file);
    }
    catch {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function readStateFile(folder) {
    if (!(0,own_folder/* isOwnFolder */.Z)(folder))
        return undefined;
    const state = readPlainFile((0,external_node_path_.join)(folder, NAME), (descriptor, found) => (0,own_folder/* isOwn */.N)(found) && found.size <= LARGEST_BYTES ? parseState((0,external_node_fs_.readFileSync)(descriptor, 'utf8')) : undefined);
    return state?.folder === folder ? state : undefined;
}
function readStateFiles(temporaryFolder) {
    return (0,external_node_fs_.readdirSync)(temporaryFolder)
        .filter((name) => name.startsWith(STEP_FOLDER_PREFIX))
        .flatMap((name) => readStateFile((0,external_node_path_.join)(temporaryFolder, name)) ?? [])
        .sort((one, other) => other.begunAt - one.begunAt);
}

;// CONCATENATED MODULE: ./build/js/traced.js


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
            const began = (0,system_clock/* now */.t)();
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
            trace(signal, `to ${describeProcesses(members)}`);
            return ask(members, groupId, signal);
        },
        kill: (members, groupId) => {
            trace('kill', describeProcesses(members));
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
            const began = (0,system_clock/* now */.t)();
            const ownership = await view.ownershipOf(port, atMostAgeMs);
            trace(`owner of ${port}`, describeOwnership(ownership), began);
            return ownership;
        },
    };
}
function describeHolder(holder) {
    return holder ? process_info_describeProcess(holder) : 'a hidden process';
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./build/js/ending/end-actor.js




const ASKED_ENDS_WITHIN_MS = 7_500;
const KILLED_ENDS_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 10;
async function endActor(actor, { identify }, outOfTime, trace) {
    let wasThere = false;
    const endsWithin = async (ms, signal, waiting) => {
        const until = (0,system_clock/* now */.t)() + ms;
        for (let isAsked = false;; isAsked = true) {
            const found = actor && (await identify(actor.pid));
            if (!found || !isSameProcess(found, actor))
                return true;
            wasThere = true;
            if (!isAsked) {
                trace?.(signal, `to the action itself, pid ${actor.pid}`);
                (0,signals/* sendSignal */.vG)(actor.pid, signal);
            }
            if ((0,system_clock/* now */.t)() > until || waiting?.aborted)
                return false;
            await (0,promises_.setTimeout)(LOOK_EVERY_MS);
        }
    };
    const hasEnded = await endsWithin(ASKED_ENDS_WITHIN_MS, 'SIGTERM', outOfTime);
    if (!hasEnded)
        await endsWithin(KILLED_ENDS_WITHIN_MS, 'SIGKILL');
    return wasThere;
}

// EXTERNAL MODULE: ./build/js/server/exit.js
var exit = __nccwpck_require__(215);
;// CONCATENATED MODULE: ./build/js/report/lines.js



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
function conflictInBrief(outcome) {
    return `${outcome.port === 0 ? 'a port' : `port ${outcome.port}`} ${inUse(outcome)}`;
}
function inUse({ holder, message }) {
    if (holder)
        return `in use (by ${describeProcess(holder)})`;
    return message ? `in use (${quotedWords(message)})` : 'in use';
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
    const by = holder ? ` by ${process_info_describeProcess(holder)}` : '';
    return `${name}: all of its processes have ended, and port ${port} is still in use${by}. What an engine or a service runs for it is ended by a stop-command, such as docker compose down.`;
}
function seconds(ms) {
    return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}

;// CONCATENATED MODULE: ./build/js/ending/held-ports.js

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
            warn(`Port ${port} is still in use`, heldPortLine(name, listener));
    }
}

;// CONCATENATED MODULE: ./build/js/inputs/read-input.js
function readInput(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}

;// CONCATENATED MODULE: ./build/js/report/end-of-log.js



function endOfLog(file, limits, longestLine) {
    const { bytes, size } = lastBytes(file, limits.bytes + 1);
    const isAll = size <= limits.bytes;
    const { begin, lines } = lastLinesIn(bytes, limits.lines, isAll);
    if (lines === 0) {
        const text = withoutBrokenWord(bytes.toString('utf8', Math.max(0, bytes.length - longestLine)));
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
    const end = readPlainFile(file, (descriptor, { size }) => {
        const buffer = Buffer.alloc(Math.min(size, count));
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, size - buffer.length);
        return { bytes: buffer.subarray(0, read), size };
    });
    return end ?? nothing;
}

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
    const end = endOfLog(logFile, limits, LONGEST_LINE);
    if (end.size === 0) {
        write(`${readableLine(title)}: nothing\n`);
        return true;
    }
    const heading = `${readableLine(title)} (${readableLine(howMuch(end, logFile))})`;
    write(`::group::${heading.replaceAll('%', '%25')}\n`);
    const text = withColoursReset(readableLines(end.text))
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
    const { text } = endOfLog(logFile, { lines: Number.POSITIVE_INFINITY, bytes: 65_536 }, LONGEST_LINE);
    return readableLines(text)
        .map(withoutColours)
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

;// CONCATENATED MODULE: ./build/js/report/ending.js


function describeEnding(ending, readyAt) {
    if (ending.kind === 'stopped')
        return describeStop(ending.outcome);
    const how = ending.exit ? `with ${(0,exit/* describeExit */.K)(ending.exit)}` : 'with an unknown status';
    const when = ending.at !== undefined && readyAt !== undefined
        ? `, ${seconds(Math.max(0, Math.round(ending.at - readyAt)))} after it was ready`
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

const PLAIN = /^(?!.*www\.)[\p{L}\p{N} ,.()/'%+-]*$/iu;
function inMarkdown(text) {
    return plainOrCode(readableLine(text));
}
function inCell(text) {
    return plainOrCode(readableLine(text).replaceAll('|', '\u00a6'));
}
function codeBlock(lines) {
    return lines.map((line) => `    ${withoutColours(line)}`).join('\n');
}
function plainOrCode(line) {
    return PLAIN.test(line) ? line : codeSpan(line);
}
function codeSpan(text) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
    const fence = '`'.repeat(longest + 1);
    const space = /^[ `]|[ `]$/.test(text) ? ' ' : '';
    return `${fence}${space}${text}${space}${fence}`;
}

;// CONCATENATED MODULE: ./build/js/report/summary.js



function wantsSummary({ settings, launches, stage }, endedByItself) {
    if (settings.summary !== 'auto')
        return settings.summary === 'always';
    return launches.length > 1 || stage === 'failed' || endedByItself;
}
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
function endedInMain({ ready, launches, ended }) {
    if (ready)
        return ended?.how ?? 'before the end of its step';
    return launches.length === 0 ? 'not launched' : 'before it was ready';
}
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

;// CONCATENATED MODULE: ./build/js/ending/output-and-summary.js









const PRINTED = { lines: 10_000, bytes: 1_048_576 };
const SUMMARISED_LINES = 50;
function printServerOutput(state, ending) {
    const { settings, stage, launches, logFile, folder, ended } = state;
    const { name, printLog } = settings;
    const jobFailed = ['failure', 'cancelled'].includes(readInput('job-status'));
    const failed = jobFailed || stage === 'failed' || ending.kind === 'by-itself' || ended?.byItself === true;
    if (printLog === 'never' || (printLog === 'failure' && !failed))
        return;
    if (stage !== 'launching' && launches.length === 0)
        return;
    if (!(0,own_folder/* isOwnFolder */.Z)(folder)) {
        tell(`Output of ${name}: not to be had, ${folder} is not there any more`);
        return;
    }
    if (wasDone(folder, 'printed'))
        return;
    printOutput(`Output of ${name}`, logFile, PRINTED, standardOutput.write);
    noteDeed(folder, 'printed');
}
function writeSummary(state, ending) {
    const endedByItself = ending.kind === 'by-itself' || state.ended?.byItself === true;
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || !wantsSummary(state, endedByItself))
        return;
    const output = endedByItself || state.stage === 'failed' ? lastLines(state.logFile, SUMMARISED_LINES) : [];
    try {
        (0,external_node_fs_.appendFileSync)(file, summaryMarkdown(state, ending, output));
    }
    catch (error) {
        tellWarning('No job summary was written', `${state.settings.name}: ${(0,system_error/* explained */.t)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/js/processes/oom-kills.js

function countOomKills(vmstat = readProcFile('/proc/vmstat')) {
    const count = /^oom_kill (\d+)$/m.exec(vmstat ?? '')?.[1];
    return count === undefined ? undefined : Number(count);
}
function oomKillsSince(before) {
    return before === undefined ? 0 : Math.max(0, (countOomKills() ?? before) - before);
}

;// CONCATENATED MODULE: ./build/js/system/free-space.js

const HARDLY_ANY_BYTES = 1_048_576;
function isDiskFull(path) {
    try {
        const { bsize, bfree, bavail } = (0,external_node_fs_.statfsSync)(path);
        return bsize * (process.getuid?.() === 0 ? bfree : bavail) < HARDLY_ANY_BYTES;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/ending/report-ending.js






const LAST_WORDS = 10;
function reportEnding({ settings, ready, logFile, folder, oomKills }, ending) {
    if (ending.kind === 'ended-before')
        return 0;
    const { name, failOnExit } = settings;
    const line = `${name}: ${describeEnding(ending, ready?.at)}`;
    if (ending.kind === 'stopped') {
        tell(line);
        return 0;
    }
    const words = lastLines(logFile, LAST_WORDS);
    const causes = [oomLine(oomKillsSince(oomKills)), diskLine(folder, isDiskFull(folder))];
    const message = `${line}. ${adviceFor(causes, ending, failOnExit, words.length > 0)}`;
    (failOnExit ? tellError : tellWarning)(`${name} ended by itself`, message, words);
    return failOnExit ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/processes/members.js

function findMembers(processes, root, known = []) {
    const holdsRootsNumber = root && processes.find(({ pid }) => pid === root.pid);
    const groupId = root && (!holdsRootsNumber || isSameProcess(holdsRootsNumber, root)) ? root.pid : undefined;
    const knownUnder = Map.groupBy(known, ({ pid }) => pid);
    const childrenOf = Map.groupBy(processes, ({ parent }) => parent);
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

;// CONCATENATED MODULE: ./build/js/server/noted-exit.js


const LONGEST_BYTES = 4;
function readNotedExit(statusFile) {
    return readPlainFile(statusFile, (descriptor, { mtimeMs, size }) => {
        if (size > LONGEST_BYTES)
            return undefined;
        const text = (0,external_node_fs_.readFileSync)(descriptor, 'latin1');
        return /^\d{1,3}\n$/.test(text) ? { status: Number(text), at: mtimeMs } : undefined;
    });
}

;// CONCATENATED MODULE: ./build/js/ending/how-it-ended.js

function endingOf({ stage, ready, stopping }, outcome) {
    if (stage === 'stopped' || stage === 'failed')
        return { kind: 'ended-before' };
    if (stage === 'launching' || !ready || !stopping)
        return { kind: 'stopped', outcome };
    const { noted, lived } = stopping;
    if (noted && (noted.status !== 0 || (!lived && noted.at > ready.at))) {
        return { kind: 'by-itself', exit: (0,exit/* exitOf */.s)(noted.status, null), at: noted.at, leftProcesses: lived };
    }
    const wasDaemon = noted !== undefined && ready.proven;
    if ((!noted || wasDaemon) && !lived) {
        return { kind: 'by-itself', exit: undefined, at: undefined, leftProcesses: false };
    }
    return { kind: 'stopped', outcome };
}

;// CONCATENATED MODULE: ./build/js/processes/stop.js




const KILLING_TAKES_AT_MOST_MS = 5_000;
const LOOKS_THAT_MAY_FAIL = 2;
const TOLD_AFTER_MS = 1_000;
async function stopProcesses({ root, daemons = [], markerEntry, signal, timeoutMs, hurry, onWaiting, trace }, list, signals) {
    const began = (0,system_clock/* now */.t)();
    const elapsed = () => Math.round((0,system_clock/* now */.t)() - began);
    const known = new Map(daemons.map((daemon) => [daemon.pid, daemon]));
    const lookOnce = async () => {
        const found = findMembers(await stop_listed(list, markerEntry), root, [...known.values()]);
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
        const lookedAt = (0,system_clock/* now */.t)();
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
        const ms = Math.min(Math.max(pause, (0,system_clock/* now */.t)() - lookedAt), left);
        await (0,promises_.setTimeout)(ms, undefined, hurry && { signal: hurry }).catch(() => { });
    }
    const hurried = hurry?.aborted === true;
    const commands = [...new Set(members.map(({ command }) => command))];
    const killUntil = (0,system_clock/* now */.t)() + KILLING_TAKES_AT_MOST_MS;
    for (const pause of pauses()) {
        const isLastSweep = (0,system_clock/* now */.t)() > killUntil;
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
async function stop_listed(list, markerEntry) {
    for (let failed = 0; failed <= LOOKS_THAT_MAY_FAIL; failed += 1) {
        const processes = await list(markerEntry);
        if (processes.length > 0)
            return processes;
    }
    throw new Error('the system does not tell its processes');
}

;// CONCATENATED MODULE: ./build/js/server/environment.js

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
    return environment_environmentOf([...kept, ...given, ...asTexts(ports), [marker_MARKER_VARIABLE, marker]], ignoresCase);
}
function testEnvironment(own, ports, url, marker, ignoresCase = CASE_IS_IGNORED) {
    const { GITHUB_STATE: _, ...kept } = runStepEnvironment(own);
    const pairs = [...Object.entries(kept), ...asTexts(ports), ['SERVE_URL', url], [MARKER_VARIABLE, marker]];
    return environment_environmentOf(pairs, ignoresCase);
}
const CASE_IS_IGNORED = process.platform === 'win32';
function environment_environmentOf(pairs, ignoresCase) {
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

;// CONCATENATED MODULE: ./build/js/listeners/ownership.js
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

;// CONCATENATED MODULE: ./build/js/processes/containers.js

const KEEPERS = new Set(['conmon', 'containerd-shim']);
function containersSince(processes, root) {
    if (!root)
        return [];
    const keepers = processes.filter(({ command, start }) => KEEPERS.has(command) && Number(start) >= Number(root.start));
    return findMembers(processes, undefined, keepers);
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
        return judgeOwnership(found, descendants);
    for (;;) {
        const holders = found.flatMap(({ holder }) => holder?.pid ?? []);
        const isHidden = holders.length < found.length;
        const near = await lineage(root ? [root.pid, ...holders] : holders);
        const listed = isHidden ? [...near, ...(await list())] : near;
        const members = findMembers(listed, root, daemons).map(({ pid }) => pid);
        const contained = containersSince(listed, root).map(({ pid }) => pid);
        const users = family.mayChangeUser || !isHidden ? 'any' : await listeners.usersOf([...members, ...contained]);
        const engines = family.mayChangeUser ? 'any' : ENGINE_USERS;
        const ownership = judgeOwnership(found, new Set(members), users, new Set(contained), engines);
        const daemon = ownership.kind === 'foreign' && root && findDaemon(listed, ownership.holder?.pid, root);
        if (!daemon)
            return ownership;
        adopt({ pid: daemon.pid, start: daemon.start });
        found = await listeners.onPort(port, [...members, daemon.pid]);
    }
}

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
        const lookedAt = (0,system_clock/* now */.t)();
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
        if (before?.inodes === inodes && (0,system_clock/* now */.t)() < before.until)
            return before.ownership;
        const ownership = await judge(port, sockets);
        const staysFor = ownership.kind === 'unknown' ? UNKNOWN_STAYS_MS : Number.POSITIVE_INFINITY;
        judged.set(port, { inodes, ownership, until: (0,system_clock/* now */.t)() + staysFor });
        return ownership;
    };
}

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
            for (const pid of root ? await server_view_childrenOf(root, descend) : [])
                if (await identify(pid))
                    return pid;
            const all = await members();
            return (all.find(({ parent }) => parent === root?.pid) ?? all[0])?.pid;
        },
    };
}
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





const BIND_WITHIN_MS = 1_000;
const late_daemons_LOOK_EVERY_MS = 20;
async function findLateDaemons({ marker, root, ports }, platform, mayBind, trace) {
    const found = [];
    if (!root)
        return found;
    const onDaemon = (daemon) => {
        trace?.('daemon taken in', `pid ${daemon.pid}`);
        found.push(daemon);
    };
    const view = tracedView(viewServer(platform, entryOf(marker), root, { onDaemon }), trace);
    const wanted = new Set(Object.values(ports).filter((port) => port > 0));
    const { ports: listenedOn } = view.glance(0);
    if (!mayBind && listenedOn && ![...wanted].some((port) => listenedOn.has(port)))
        return found;
    const until = (0,system_clock/* now */.t)() + (mayBind ? BIND_WITHIN_MS : 0);
    while (await view.mayHaveDaemons()) {
        const began = (0,system_clock/* now */.t)();
        for (const port of wanted)
            await view.ownershipOf(port, (0,system_clock/* now */.t)() - began);
        if (found.length > 0 || (0,system_clock/* now */.t)() > until)
            break;
        await (0,promises_.setTimeout)(late_daemons_LOOK_EVERY_MS);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/ending/stop-server.js








async function stopServer(state, manner, platform, { tell, warn }) {
    const { lateDaemons, outOfTime, trace } = manner;
    const { settings, marker, root, daemons } = state;
    const { name, stopSignal, stopTimeout } = settings;
    const list = root ? platform.processesSince(root) : platform.listProcesses;
    const markerEntry = entryOf(marker);
    const began = (0,system_clock/* now */.t)();
    const dueCommand = state.stopCommandDue ? settings.stopCommand : undefined;
    let wasAlive = false;
    let stopCommandDue = dueCommand !== undefined;
    if (manner.mayRunCommand && dueCommand !== undefined) {
        wasAlive = findMembers(await list(markerEntry), root, daemons).length > 0;
        await runDueCommand(dueCommand, state, manner, warn);
        stopCommandDue = outOfTime.aborted;
    }
    const onWaiting = () => tell(stillAskedLine(name, stopSignal, stopTimeout));
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
    const ms = Math.round((0,system_clock/* now */.t)() - began);
    if (outcome.kind === 'nothing-alive' && wasAlive)
        outcome = { kind: 'ended', ms };
    trace?.('stop', outcome.kind, began);
    return { outcome, stopCommandDue };
}
async function runDueCommand(text, state, { outOfTime, trace }, warn) {
    const { marker, ports, settings } = state;
    const { name, shell, workingDirectory: directory, stopSignal } = settings;
    const environment = serverEnvironment(process.env, settings.env, ports, markerOf(marker, 'stop'));
    const { runStopCommand } = await __nccwpck_require__.e(/* import() */ 604).then(__nccwpck_require__.bind(__nccwpck_require__, 604));
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

;// CONCATENATED MODULE: ./build/js/ending/stop-and-keep.js








const LATE_DAEMONS = { launching: 'may-bind', serving: 'may-hold', stopped: 'none', failed: 'none' };
async function stopAndKeep(state, manner, platform, voice) {
    const stopping = state.stopping ?? {
        noted: readNotedExit(state.statusFile),
        lived: await livesOn(state, platform).catch(() => true),
    };
    const { noted, lived } = stopping;
    manner.trace?.('found', `${lived ? 'alive' : 'not alive'}; status that its root has noted: ${noted?.status ?? 'none'}`);
    keep({ ...state, actor: await platform.self(), stopping });
    const lateDaemons = wasDone(state.folder, 'ended') ? 'none' : LATE_DAEMONS[state.stage];
    const { outcome, stopCommandDue } = await stopServer(state, { ...manner, lateDaemons }, platform, voice);
    const ended = { ...state, stopping, stopCommandDue };
    keep(ended);
    return { state: ended, outcome, ending: endingOf(ended, outcome) };
}
async function livesOn({ root, daemons, marker, launches }, platform) {
    const found = root && (await platform.identify(root.pid));
    if (root && found?.start === root.start)
        return true;
    const listed = await platform.listProcesses(entryOf(markerOf(marker, launches.length)));
    return listed.length === 0 || findMembers(listed, root, daemons).length > 0;
}
function keep(state) {
    if ((0,own_folder/* isOwnFolder */.Z)(state.folder))
        writeStateFile(state);
}

;// CONCATENATED MODULE: ./build/js/ending/end-server.js















async function endServer(saved, outOfTime) {
    const { name } = saved.settings;
    const trace = traceFor(name, process.env);
    const platform = tracedPlatform(await platformOf(), trace);
    if (await endActor(newest(saved).actor, platform, outOfTime, trace)) {
        tell(`${name}: the action was still at work on it, and has been ended`);
    }
    const found = newest(saved);
    trace?.('state', describeState(found, found === saved ? 'main' : 'the folder'));
    const manner = { mayRunCommand: !wasDone(found.folder, 'ended'), outOfTime, trace };
    const { state, outcome, ending: judged } = await stopAndKeep(found, manner, platform, { tell: tell, warn: tellWarning });
    const isKept = (0,own_folder/* isOwnFolder */.Z)(state.folder);
    const ending = isKept ? judged : { kind: 'stopped', outcome };
    const isFirst = isKept ? !wasDone(state.folder, 'told') : outcome.kind !== 'nothing-alive';
    const status = isFirst ? reportEnding(state, ending) : 0;
    const mayBeHeld = isFirst && hasJustEnded(state, ending);
    const telling = [
        async () => mayBeHeld && warnOfHeldPorts(state, platform.listeners, tellWarning),
        async () => printServerOutput(state, ending),
        async () => isFirst && writeSummary(state, ending),
    ];
    for (const part of telling) {
        await part().catch((error) => tellWarning('The end is not told in full', `${name}: ${(0,system_error/* explained */.t)(error)}`));
    }
    noteDeed(state.folder, 'told');
    if (!state.stopCommandDue)
        noteDeed(state.folder, 'ended');
    trace?.tellCounts();
    trace?.('end', `${ending.kind}, status ${status}`);
    return status;
}
function describeState({ stage, root, daemons, ports, launches, stopCommandDue }, from) {
    const processes = `${root ? `root pid ${root.pid}` : 'no root'}, known by themselves: ${daemons.map(({ pid }) => pid).join(', ') || 'none'}`;
    const numbers = Object.entries(ports).map(([variable, port]) => `${variable} ${port}`);
    return `${stage}, as ${from} has it; ${processes}; ports: ${numbers.join(', ') || 'none'}; launches so far: ${launches.length}; stop-command due: ${stopCommandDue ? 'yes' : 'no'}`;
}
function newest(saved) {
    const found = readStateFile(saved.folder);
    return found?.marker === saved.marker ? found : saved;
}

;// CONCATENATED MODULE: ./build/js/inputs/servers-to-stop.js

function serversToStop(servers, text) {
    if (text === 'all')
        return { value: servers.filter(hasSomethingToStop) };
    const meant = servers.find(({ ready }) => ready && String(ready.port) === text);
    if (meant)
        return { value: [meant] };
    const known = servers.flatMap(({ ready, settings }) => (ready ? `${ready.port} (${settings.name})` : []));
    const takes = known.length === 0
        ? 'no step of this job has a server ready'
        : `it takes all, or a port of this job: ${known.join(', ')}`;
    return { problem: `port: ${parsed_quoted(text)} is no port of a server of this job; ${takes}` };
}
function hasSomethingToStop({ stage, stopCommandDue }) {
    return stage === 'launching' || stage === 'serving' || stopCommandDue;
}

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
    await standardOutput.flushed();
    process.exit(status);
}

;// CONCATENATED MODULE: ./build/js/system/directory.js

function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/system/temporary-folder.js




function temporaryFolder({ RUNNER_TEMP: folder }) {
    return folder && isDirectory(folder) ? (0,external_node_path_.resolve)(folder) : (0,external_node_os_.tmpdir)();
}
function othersMayRename(folder) {
    const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
    return process.getuid !== undefined && (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
}

;// CONCATENATED MODULE: ./build/js/stop.js









async function stop({ outOfTime }) {
    const folder = temporaryFolder(process.env);
    const chosen = serversToStop(readStateFiles(folder), readInput('port').trim());
    if ('problem' in chosen) {
        tellError('Wrong input', chosen.problem);
        return 1;
    }
    if (chosen.value.length === 0)
        tell(`There is no server to stop; ${folder} tells of none.`);
    let status = 0;
    for (const state of chosen.value) {
        const hasEnded = wasDone(state.folder, 'ended');
        if (hasEnded)
            traceFor(state.settings.name, process.env)?.('state', 'has been ended before, and is left alone');
        else
            status = Math.max(status, await endServer(state, outOfTime));
    }
    return status;
}
void runPhase(stop, (message) => {
    tellError('Stopping the server failed', message);
    return 1;
});

module.exports = __webpack_exports__;
/******/ })()
;