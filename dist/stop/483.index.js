"use strict";
exports.id = 483;
exports.ids = [483];
exports.modules = {

/***/ 110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseEndpoint),
/* harmony export */   N: () => (/* binding */ parsePid)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

function parseEndpoint(text) {
    const match = /^(?:\[([^\]\s]{1,80})\]|([^:[\]\s]{1,80})):(\d{1,5})$/.exec(text);
    if (!match)
        return undefined;
    const address = match[1] ?? match[2] ?? '';
    const port = Number(match[3]);
    if (port > 65_535 || (address !== '*' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0))
        return undefined;
    return { address: address.replace(/^::ffff:(?=[\d.]+$)/i, ''), port };
}
function parsePid(text) {
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ byListing)
/* harmony export */ });
function byListing(list) {
    return {
        listProcesses: list,
        processesSince: () => list,
        descend: nobody,
        lineage: everybody(list),
        identify: identifyBy(list),
        identifyRoot: identifyBy(list),
        self: async () => undefined,
    };
}
const nobody = async function* () { };
function everybody(list) {
    return (_, markerEntry) => list(markerEntry);
}
function identifyBy(list) {
    return async (pid) => {
        const listed = await list('');
        const found = (listed.length > 0 ? listed : await list('')).find((process) => process.pid === pid);
        return found && { pid, start: found.start };
    };
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  windows: () => (/* binding */ windows)
});

// EXTERNAL MODULE: ./build/js/system/helper-program.js
var helper_program = __webpack_require__(696);
// EXTERNAL MODULE: ./build/js/system/whole-lines.js
var whole_lines = __webpack_require__(704);
// EXTERNAL MODULE: ./build/js/listeners/parse-endpoint.js
var parse_endpoint = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/js/listeners/windows.js



const windowsListeners = {
    onPort: async (port) => {
        const found = parseNetstat(await (0,helper_program/* outputOf */.j)('netstat', ['-ano'])).filter((listener) => listener.port === port);
        return Promise.all(found.map(withCommand));
    },
    usersOf: async () => new Set(),
    ofProcesses: async (pids) => parseNetstat(await (0,helper_program/* outputOf */.j)('netstat', ['-ano'])).filter(({ holder }) => holder && pids.includes(holder.pid)),
};
function parseNetstat(text) {
    const listeners = [];
    for (const line of (0,whole_lines/* wholeLines */.z)(text)) {
        const [protocol, local = '', foreign, ...stateAndProcess] = line.trim().split(/\s+/);
        const process = stateAndProcess.at(-1) ?? '';
        const endpoint = (0,parse_endpoint/* parseEndpoint */.B)(local);
        const isListening = protocol === 'TCP' && (foreign === '0.0.0.0:0' || foreign === '[::]:0');
        if (!isListening || !endpoint || !/^\d+$/.test(process))
            continue;
        const pid = (0,parse_endpoint/* parsePid */.N)(process);
        listeners.push({ ...endpoint, holder: pid === undefined ? undefined : { pid, command: 'unknown' } });
    }
    return listeners;
}
async function withCommand(listener) {
    if (!listener.holder)
        return listener;
    const { pid } = listener.holder;
    const row = await (0,helper_program/* outputOf */.j)('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
    return { ...listener, holder: { pid, command: parseTasklistName(row) } };
}
function parseTasklistName(text) {
    return /^"([^"\r\n]+)","\d+"/m.exec(text)?.[1]?.replace(/\.exe$/i, '') || 'unknown';
}

// EXTERNAL MODULE: ./build/js/processes/signals.js
var signals = __webpack_require__(212);
;// CONCATENATED MODULE: ./build/js/processes/windows.js


const QUERY = [
    'Get-CimInstance Win32_Process',
    "Select-Object ProcessId, ParentProcessId, Name, @{ n = 'Start'; e = { $_.CreationDate.ToFileTimeUtc() } }",
    'ConvertTo-Csv -NoTypeInformation',
].join(' | ');
const listWindowsProcesses = async () => parseCimProcesses(await (0,helper_program/* outputOf */.j)('powershell', ['-NoProfile', '-NonInteractive', '-Command', QUERY]));
function parseCimProcesses(text) {
    const rows = (0,whole_lines/* wholeLines */.z)(text).flatMap((line) => {
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

// EXTERNAL MODULE: ./build/js/platforms/by-listing.js
var by_listing = __webpack_require__(666);
;// CONCATENATED MODULE: ./build/js/platforms/windows.js




const windows = {
    ...(0,by_listing/* byListing */.E)(listWindowsProcesses),
    listeners: windowsListeners,
    signals: signals/* windowsSignals */.XW,
};


/***/ }),

/***/ 704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wholeLines)
/* harmony export */ });
function wholeLines(text) {
    return text.split(/\r?\n/).slice(0, -1);
}


/***/ })

};
;