"use strict";
exports.id = 813;
exports.ids = [813];
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

/***/ 5813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/js/ending/held-ports.js
var held_ports = __webpack_require__(5617);
// EXTERNAL MODULE: ./build/js/processes/oom-kills.js
var oom_kills = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/js/report/console.js
var console = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/js/report/ending.js
var report_ending = __webpack_require__(7775);
// EXTERNAL MODULE: ./build/js/report/lines.js
var lines = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/js/report/print-output.js + 2 modules
var print_output = __webpack_require__(9295);
// EXTERNAL MODULE: ./build/js/system/free-space.js
var free_space = __webpack_require__(1700);
;// CONCATENATED MODULE: ./build/js/ending/report-ending.js






const LAST_WORDS = 10;
function reportEnding({ settings, ready, logFile, folder, oomKills }, ending) {
    if (ending.kind === 'ended-before')
        return 0;
    const { name, failOnExit } = settings;
    const line = `${name}: ${(0,report_ending/* describeEnding */.b)(ending, ready?.at)}`;
    if (ending.kind === 'stopped') {
        (0,console/* tell */.qz)(line);
        return 0;
    }
    const words = (0,print_output/* lastLines */.w)(logFile, LAST_WORDS);
    const causes = [(0,lines/* oomLine */._U)((0,oom_kills/* oomKillsSince */.p)(oomKills)), (0,lines/* diskLine */.E_)(folder, (0,free_space/* isDiskFull */.b)(folder))];
    const message = `${line}. ${(0,report_ending/* adviceFor */.c)(causes, ending, failOnExit, words.length > 0)}`;
    (failOnExit ? console/* tellError */.SO : console/* tellWarning */.go)(`${name} ended by itself`, message, words);
    return failOnExit ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/processes/members.js
var members = __webpack_require__(6386);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/system/plain-file.js
var plain_file = __webpack_require__(5336);
;// CONCATENATED MODULE: ./build/js/server/noted-exit.js


const LONGEST_BYTES = 4;
function readNotedExit(statusFile) {
    return (0,plain_file/* readPlainFile */.b)(statusFile, (descriptor, { mtimeMs, size }) => {
        if (size > LONGEST_BYTES)
            return undefined;
        const text = (0,external_node_fs_.readFileSync)(descriptor, 'latin1');
        return /^\d{1,3}\n$/.test(text) ? { status: Number(text), at: mtimeMs } : undefined;
    });
}

// EXTERNAL MODULE: ./build/js/state/deeds.js
var deeds = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/js/state/marker.js
var state_marker = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/js/state/state-file.js
var state_file = __webpack_require__(847);
// EXTERNAL MODULE: ./build/js/system/own-folder.js
var own_folder = __webpack_require__(8914);
// EXTERNAL MODULE: ./build/js/server/exit.js
var server_exit = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/js/ending/how-it-ended.js

function endingOf({ stage, ready, stopping }, outcome) {
    if (stage === 'stopped' || stage === 'failed')
        return { kind: 'ended-before' };
    if (stage === 'launching' || !ready || !stopping)
        return { kind: 'stopped', outcome };
    const { noted, lived } = stopping;
    if (noted && (noted.status !== 0 || (!lived && noted.at > ready.at))) {
        return { kind: 'by-itself', exit: (0,server_exit/* exitOf */.s)(noted.status, null), at: noted.at, leftProcesses: lived };
    }
    const wasDaemon = noted !== undefined && ready.proven;
    if ((!noted || wasDaemon) && !lived) {
        return { kind: 'by-itself', exit: undefined, at: undefined, leftProcesses: false };
    }
    return { kind: 'stopped', outcome };
}

// EXTERNAL MODULE: ./build/js/ending/stop-server.js + 2 modules
var stop_server = __webpack_require__(6570);
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
    const lateDaemons = (0,deeds/* wasDone */.U)(state.folder, 'ended') ? 'none' : LATE_DAEMONS[state.stage];
    const { outcome, stopCommandDue } = await (0,stop_server/* stopServer */.g)(state, { ...manner, lateDaemons }, platform, voice);
    const ended = { ...state, stopping, stopCommandDue };
    keep(ended);
    return { state: ended, outcome, ending: endingOf(ended, outcome) };
}
async function livesOn({ root, daemons, marker, launches }, platform) {
    const found = root && (await platform.identify(root.pid));
    if (root && found?.start === root.start)
        return true;
    const listed = await platform.listProcesses((0,state_marker/* entryOf */.Ms)((0,state_marker/* markerOf */.we)(marker, launches.length)));
    return listed.length === 0 || (0,members/* findMembers */.h)(listed, root, daemons).length > 0;
}
function keep(state) {
    if ((0,own_folder/* isOwnFolder */.Z)(state.folder))
        (0,state_file/* writeStateFile */.VP)(state);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/server/command.js
var server_command = __webpack_require__(7122);
// EXTERNAL MODULE: ./build/js/server/run-command.js
var run_command = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(7909);
;// CONCATENATED MODULE: ./build/js/run-test.js




const CANCELLED_TEST_HAS_MS = 2_000;
async function runTest(command, folder, cancelled, trace) {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const interrupt = (child) => {
        (0,server_command/* signalCommand */.ws)(child, 'SIGINT');
        void (0,promises_.setTimeout)(CANCELLED_TEST_HAS_MS, undefined, { ref: false }).then(() => (0,server_command/* signalCommand */.ws)(child, 'SIGKILL'));
    };
    try {
        return await (0,run_command/* runCommand */.d)(command, (0,server_command/* writeScript */.lF)(command, folder, 'test'), { stdio, trace }, cancelled, interrupt);
    }
    catch (error) {
        throw new Error(`test: could not be run: ${(0,system_error/* explained */.t)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/js/serve.js + 7 modules
var serve = __webpack_require__(9575);
// EXTERNAL MODULE: ./build/js/server/environment.js
var server_environment = __webpack_require__(8010);
;// CONCATENATED MODULE: ./build/js/one-step.js








async function testAndStop(test, inputs, { ready, state }, { ports, url }, job) {
    const { name, shell, workingDirectory: directory } = inputs;
    let isWatching = true;
    void ready.server.exited.then(async (exit) => {
        if (exit.status === 0 && (await ready.isAlive().catch(() => false)))
            return;
        if (isWatching)
            job.tell(`${name}: ended by itself with ${(0,server_exit/* describeExit */.K)(exit)} while the test was running`);
    });
    const environment = (0,server_environment/* testEnvironment */.iH)(job.environment, ports, url, (0,state_marker/* markerOf */.we)(state.marker, 'test'));
    const command = { text: test, shell, directory, environment };
    const tested = await runTest(command, state.folder, job.cancelled, job.trace).then((exit) => ({ exit }), (error) => ({ error }));
    isWatching = false;
    job.tell('');
    if ('exit' in tested)
        job.trace?.('test', `ended with ${(0,server_exit/* describeExit */.K)(tested.exit)}`);
    const { state: stopped, outcome, ending } = await stopAndKeep(state, (0,serve/* endingManner */.R)(job), job.platform, job);
    if (outcome.kind !== 'survived')
        saveAsStopped(stopped, ending, job);
    if ('error' in tested)
        throw tested.error;
    return { exit: tested.exit, ending, state: stopped };
}
function saveAsStopped(state, ending, job) {
    const byItself = ending.kind === 'by-itself';
    const how = byItself ? (0,report_ending/* describeEnding */.b)(ending, state.ready?.at) : 'stopped after the test';
    try {
        job.saveState({ ...state, stage: 'stopped', ended: { how, byItself } });
    }
    catch (error) {
        (0,deeds/* noteDeed */.B)(state.folder, 'told');
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/ports/reserve.js + 5 modules
var reserve = __webpack_require__(90);
// EXTERNAL MODULE: ./build/js/system/endpoint.js
var endpoint = __webpack_require__(4936);
;// CONCATENATED MODULE: ./build/js/outputs.js


async function whereaboutsOf(inputs, { ready: { endpoint }, ports }) {
    const url = urlOf(inputs, endpoint, await isAtLocalhost(endpoint));
    return { url, ports: (0,reserve/* portsByVariable */.iR)(inputs, ports, endpoint.port) };
}
async function isAtLocalhost({ address }) {
    if (address !== '::1')
        return address === '127.0.0.1';
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 23));
    const found = await lookup('localhost', { all: true }).catch(() => []);
    return found.some((one) => one.address === address);
}
function outputsOf({ ready, state }, { url, ports }) {
    const { endpoint, captured, pid, readyMs } = ready;
    return {
        ...captured,
        port: endpoint.port,
        url,
        address: endpoint.address,
        ports: JSON.stringify(ports),
        pid,
        launches: state.launches.length,
        'ready-ms': readyMs,
        'log-file': state.logFile,
    };
}
function urlOf({ scheme, host }, { address, port }, isAtLocalhost) {
    const name = host === 'localhost' && !isAtLocalhost ? address : host;
    return `${scheme}://${(0,endpoint/* urlHost */.c)(name)}:${port}`;
}

// EXTERNAL MODULE: ./build/js/state/state.js + 2 modules
var state_state = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/js/hand-over.js












async function handOver(inputs, result, job) {
    const { endpoint, readyMs, proven, insteadOf } = result.ready;
    const whereabouts = await whereaboutsOf(inputs, result);
    const { url, ports } = whereabouts;
    const state = {
        ...result.state,
        stage: 'serving',
        ports,
        ready: { url, port: endpoint.port, at: Date.now(), afterMs: readyMs, proven },
    };
    try {
        for (const [name, value] of Object.entries(outputsOf(result, whereabouts)))
            setOutput(name, value);
        (0,state_state/* saveState */.L)(state);
    }
    catch (error) {
        await takeBack(state, job);
        throw error;
    }
    if (insteadOf)
        (0,console/* tellWarning */.go)(`${inputs.name} ignores its port`, (0,lines/* detourLine */.cC)(inputs, endpoint.port, insteadOf));
    (0,console/* tell */.qz)(`${inputs.name}: ready after ${readyMs} ms at ${url}`);
    if (inputs.test === undefined)
        return 0;
    const { exit, ending, state: stopped, } = await testAndStop(inputs.test, inputs, { ...result, state }, whereabouts, job);
    if (exit.status !== 0)
        (0,console/* tellError */.SO)('The test failed', `test: ended with ${(0,server_exit/* describeExit */.K)(exit)}`);
    const status = Math.max(exit.status, reportEnding(stopped, ending));
    if ((0,held_ports/* hasJustEnded */.x)(stopped, ending))
        await (0,held_ports/* warnOfHeldPorts */.J)(stopped, job.platform.listeners, console/* tellWarning */.go);
    return status;
}
async function takeBack(state, job) {
    const { state: stopped } = await stopAndKeep(state, (0,serve/* endingManner */.R)(job), job.platform, job);
    (0,state_file/* writeStateFile */.VP)({
        ...stopped,
        stage: 'failed',
        ended: { how: 'ended, as its outputs could not be written', byItself: false },
    });
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

/***/ 4936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ urlHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

function urlHost(host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? `[${host}]` : host;
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