"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStopCommand: () => (/* binding */ runStopCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7122);
/* harmony import */ var _server_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9215);
/* harmony import */ var _server_run_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8226);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9319);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8914);
/* harmony import */ var _system_system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7909);









const TAKES_AT_MOST_MS = 60_000;
async function runStopCommand(command, files, outOfTime, trace) {
    try {
        const { script, log, remove } = prepare(command, files);
        const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .now */ .t)();
        try {
            const options = { stdio: ['ignore', log, log], trace };
            const tooLong = AbortSignal.timeout(TAKES_AT_MOST_MS);
            const cut = AbortSignal.any([outOfTime, tooLong]);
            const exit = await (0,_server_run_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d)(command, script, options, cut, (child) => (0,_server_command_js__WEBPACK_IMPORTED_MODULE_3__/* .signalCommand */ .ws)(child, 'SIGKILL'));
            trace?.('stop-command', `ended with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .describeExit */ .K)(exit)}`, began);
            if (exit.status === 0)
                return undefined;
            if (outOfTime.aborted)
                return 'was cut off, there being no time left';
            return tooLong.aborted ? `did not end within ${TAKES_AT_MOST_MS / 1_000} s` : `ended with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .describeExit */ .K)(exit)}`;
        }
        finally {
            remove();
        }
    }
    catch (error) {
        return `could not be run: ${(0,_system_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .explained */ .t)(error)}`;
    }
}
function prepare(command, { folder, logFile }) {
    try {
        if (!(0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnFolder */ .Z)(folder))
            throw new Error(`${folder} is not there`);
        const script = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScript */ .lF)(command, folder, 'stop-command');
        const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(logFile, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
        return { script, log, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(log) };
    }
    catch {
        const other = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'serve-on-free-port-'));
        const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(other, { recursive: true, force: true });
        try {
            return { script: (0,_server_command_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScript */ .lF)(command, other, 'stop-command'), log: 'ignore', remove };
        }
        catch (error) {
            remove();
            throw error;
        }
    }
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);



async function runCommand(command, script, options, signal, onAbort) {
    const child = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnCommand */ .nj)(command, script, options);
    const abort = () => onAbort(child);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        const [status, by] = await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, 'exit');
        return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOf */ .s)(status, by);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ })

};
;