"use strict";
exports.id = 604;
exports.ids = [604];
exports.modules = {

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStopCommand: () => (/* binding */ runStopCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: ./build/js/system/find-program.js
var find_program = __webpack_require__(343);
// EXTERNAL MODULE: ./build/js/system/helper-program.js
var helper_program = __webpack_require__(696);
// EXTERNAL MODULE: ./build/js/server/shell.js
var server_shell = __webpack_require__(989);
;// CONCATENATED MODULE: ./build/js/server/command.js






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
function spawnCommand(command, script, { stdio, statusFile, trace }) {
    const shell = [command.shell.program, ...(0,server_shell/* shellArguments */.$g)(command.shell, script)];
    trace?.('spawn', `${shell.join(' ')}, in ${command.directory}`);
    const isKept = statusFile !== undefined && HAS_KEEPER;
    const [program = '', ...args] = isKept
        ? [...keeperShell(command), '-c', KEEPER, 'serve-on-free-port', ...shell]
        : shell;
    const status = isKept ? [(0,external_node_fs_.openSync)(statusFile, 'wx', 0o600)] : [];
    try {
        return (0,external_node_child_process_.spawn)(program, args, {
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
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function keeperShell({ shell, environment }) {
    if (shell.name === 'sh' || Object.keys(environment).every(isPassedByAnyShell))
        return ['/bin/sh'];
    const bash = shell.name === 'bash' ? shell.program : (0,find_program/* findProgram */.K)('bash', process.env);
    return bash === '' ? ['/bin/sh'] : [bash, '-p'];
}
function isPassedByAnyShell(name) {
    return /^[A-Za-z_]\w*$/.test(name) && name !== 'SHELLOPTS' && name !== 'BASHOPTS';
}
function signalCommand(child, signal) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    if (process.platform === 'win32') {
        void (0,helper_program/* succeeds */.k)('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
    }
}

// EXTERNAL MODULE: ./build/js/server/exit.js
var server_exit = __webpack_require__(215);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
;// CONCATENATED MODULE: ./build/js/server/run-command.js



async function runCommand(command, script, options, signal, onAbort) {
    const child = spawnCommand(command, script, options);
    const abort = () => onAbort(child);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        const [status, by] = await (0,external_node_events_.once)(child, 'exit');
        return (0,server_exit/* exitOf */.s)(status, by);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}

// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(319);
// EXTERNAL MODULE: ./build/js/system/own-folder.js
var own_folder = __webpack_require__(914);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(909);
;// CONCATENATED MODULE: ./build/js/ending/stop-command.js









const TAKES_AT_MOST_MS = 60_000;
async function runStopCommand(command, files, outOfTime, trace) {
    try {
        const { script, log, remove } = prepare(command, files);
        const began = (0,clock/* now */.t)();
        try {
            const options = { stdio: ['ignore', log, log], trace };
            const tooLong = AbortSignal.timeout(TAKES_AT_MOST_MS);
            const cut = AbortSignal.any([outOfTime, tooLong]);
            const exit = await runCommand(command, script, options, cut, (child) => signalCommand(child, 'SIGKILL'));
            trace?.('stop-command', `ended with ${(0,server_exit/* describeExit */.K)(exit)}`, began);
            if (exit.status === 0)
                return undefined;
            if (outOfTime.aborted)
                return 'was cut off, there being no time left';
            return tooLong.aborted ? `did not end within ${TAKES_AT_MOST_MS / 1_000} s` : `ended with ${(0,server_exit/* describeExit */.K)(exit)}`;
        }
        finally {
            remove();
        }
    }
    catch (error) {
        return `could not be run: ${(0,system_error/* explained */.t)(error)}`;
    }
}
function prepare(command, { folder, logFile }) {
    try {
        if (!(0,own_folder/* isOwnFolder */.Z)(folder))
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


/***/ })

};
;