"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStopCommand: () => (/* binding */ runStopCommand)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7122);
/* harmony import */ var _server_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9215);
/* harmony import */ var _state_step_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4768);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9319);
/* harmony import */ var _system_system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7909);









const TAKES_AT_MOST_MS = 60_000;
async function runStopCommand(command, files, outOfTime, trace) {
    try {
        const { script, log, remove } = prepare(command, files);
        const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .now */ .t)();
        try {
            const child = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .spawnCommand */ .nj)(command, script, { stdio: ['ignore', log, log], trace });
            let cut;
            const kill = (why) => {
                cut ??= why;
                (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .signalCommand */ .ws)(child, 'SIGKILL');
            };
            const onAbort = () => kill('was cut off, there being no time left');
            const timer = setTimeout(() => kill(`did not end within ${TAKES_AT_MOST_MS / 1_000} s`), TAKES_AT_MOST_MS);
            outOfTime.addEventListener('abort', onAbort, { once: true });
            if (outOfTime.aborted)
                onAbort();
            const [status, signal] = await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, 'exit').finally(() => clearTimeout(timer));
            const exit = (0,_server_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .s)(status, signal);
            trace?.('stop-command', `ended with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .describeExit */ .K)(exit)}`, began);
            return exit.status === 0 ? undefined : (cut ?? `ended with ${(0,_server_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .describeExit */ .K)(exit)}`);
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
        if (!(0,_state_step_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isStepFolder */ .p7)(folder))
            throw new Error(`${folder} is not there`);
        const script = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .writeScript */ .lF)(command, folder, 'stop-command');
        const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
        return { script, log, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log) };
    }
    catch {
        const other = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'serve-on-free-port-'));
        const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(other, { recursive: true, force: true });
        try {
            return { script: (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .writeScript */ .lF)(command, other, 'stop-command'), log: 'ignore', remove };
        }
        catch (error) {
            remove();
            throw error;
        }
    }
}


/***/ })

};
;