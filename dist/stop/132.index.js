"use strict";
exports.id = 132;
exports.ids = [132];
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

/***/ 132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  macos: () => (/* binding */ macos)
});

// EXTERNAL MODULE: ./build/js/system/helper-program.js
var helper_program = __webpack_require__(696);
// EXTERNAL MODULE: ./build/js/system/whole-lines.js
var whole_lines = __webpack_require__(704);
// EXTERNAL MODULE: ./build/js/listeners/parse-endpoint.js
var parse_endpoint = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/js/listeners/macos.js



const FIELDS = ['-nP', '-w', '-sTCP:LISTEN', '-Fpcn'];
const macosListeners = {
    onPort: async (port) => parseLsof(await (0,helper_program/* outputOf */.j)('lsof', [...FIELDS, `-iTCP:${port}`])),
    usersOf: async () => new Set(),
    ofProcesses: async (pids) => pids.length === 0 ? [] : parseLsof(await (0,helper_program/* outputOf */.j)('lsof', [...FIELDS, '-a', '-iTCP', '-p', pids.join(',')])),
};
function parseLsof(text) {
    const listeners = [];
    let pid;
    let command = 'unknown';
    for (const line of (0,whole_lines/* wholeLines */.z)(text)) {
        const value = line.slice(1);
        if (line.startsWith('p')) {
            pid = (0,parse_endpoint/* parsePid */.N)(value);
            command = 'unknown';
        }
        else if (line.startsWith('c')) {
            command = unescaped(value) || 'unknown';
        }
        else if (line.startsWith('n') && pid !== undefined) {
            const endpoint = (0,parse_endpoint/* parseEndpoint */.B)(value);
            if (endpoint)
                listeners.push({ ...endpoint, holder: { pid, command } });
        }
    }
    return listeners;
}
function unescaped(command) {
    return command.replace(/\\\\|(?:\\x(?:[2-689a-f][0-9a-f]|7[0-9a-e]))+/gi, (sequence) => sequence === '\\\\' ? '\\' : Buffer.from(sequence.replaceAll(/\\x/gi, ''), 'hex').toString('utf8'));
}

;// CONCATENATED MODULE: ./build/js/processes/macos.js


const listMacosProcesses = async (markerEntry) => parsePs(await (0,helper_program/* outputOf */.j)('ps', ['-axwwE', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']), markerEntry);
function parsePs(text, markerEntry) {
    const processes = [];
    for (const line of (0,whole_lines/* wholeLines */.z)(text)) {
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
            marked: line.includes(markerEntry),
        });
    }
    return processes;
}

// EXTERNAL MODULE: ./build/js/processes/signals.js
var signals = __webpack_require__(212);
// EXTERNAL MODULE: ./build/js/platforms/by-listing.js
var by_listing = __webpack_require__(666);
;// CONCATENATED MODULE: ./build/js/platforms/macos.js




const believed = (listed) => listed;
const macos = {
    ...(0,by_listing/* byListing */.E)(listMacosProcesses),
    listeners: macosListeners,
    signals: (0,signals/* posixSignals */.zf)(believed),
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