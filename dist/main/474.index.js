export const id = 474;
export const ids = [474];
export const modules = {

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveStep: () => (/* binding */ serveStep)
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
var external_crypto_ = __webpack_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(896);
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
var external_path_ = __webpack_require__(928);
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
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
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
function describeExit({ status, signal }) {
    return signal ? `status ${status} (${signal})` : `status ${status}`;
}
function signalOf(number) {
    const names = Object.keys(external_node_os_.constants.signals);
    return names.find((name) => external_node_os_.constants.signals[name] === number);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
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

// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __webpack_require__(117);
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
    return message ? `in use (${(0,whole_words/* shortened */.vI)(message, LONGEST_MESSAGE)})` : 'in use';
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

;// CONCATENATED MODULE: ./build/js/ending/held-ports.js

/** Warns of ports that are in use when all processes of the server have ended: by what an engine runs for it, mostly. */
async function warnOfHeldPorts({ settings: { name }, ports }, listeners, warn) {
    for (const port of new Set(Object.values(ports))) {
        const [listener] = port === 0 ? [] : await listeners.onPort(port, []);
        if (listener)
            warn(`Port ${port} is still in use`, heldPortLine(name, listener));
    }
}

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

// EXTERNAL MODULE: ./build/js/report/console.js
var console = __webpack_require__(832);
;// CONCATENATED MODULE: ./build/js/system/plain-file.js

/**
 * Opens a file for reading and hands it to `read`; undefined where there is none, or something else stands in its place: a
 * link is not followed, and the other end of a pipe not waited for.
 */
function plain_file_readPlainFile(path, read) {
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

;// CONCATENATED MODULE: ./build/js/report/ending.js




/** Reads a status file; undefined while the root lives, or where it was killed before it could note anything. */
function readNotedExit(statusFile) {
    return plain_file_readPlainFile(statusFile, (descriptor, { mtimeMs }) => {
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
    const how = ending.exit ? `with ${describeExit(ending.exit)}` : 'with an unknown status';
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
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
    const end = plain_file_readPlainFile(file, (descriptor, { size }) => {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(512);
// EXTERNAL MODULE: ./build/js/inputs/choices.js
var choices = __webpack_require__(870);
;// CONCATENATED MODULE: ./build/js/state/parse-state.js


/** Reads a saved state back; undefined when it is not one. */
function parse_state_parseState(text) {
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
        ['launching', 'serving', 'stopped', 'failed'].some((phase) => phase === value.phase) &&
        isMarker(value.marker) &&
        isOptional(value.actor, isIdentity) &&
        isCount(value.begunAt) &&
        isOptional(value.oomKills, isCount) &&
        [value.folder, value.logFile, value.statusFile].every(isText) &&
        isOptional(value.root, isIdentity) &&
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
        isRecord(value.shell) &&
        SHELL_NAMES.some((name) => isRecord(value.shell) && name === value.shell.name) &&
        isText(value.shell.program) &&
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
/** What carries it is killed, so it must not be a text that others carry as well. */
function isMarker(value) {
    return isText(value) && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/$/.test(value);
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
/** A number of 0 or below would mean whole groups of processes to kill(2). */
function isIdentity(value) {
    return isRecord(value) && isCount(value.pid) && value.pid > 0 && isText(value.start);
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

;// CONCATENATED MODULE: ./build/js/state/step-folder.js





const PREFIX = 'serve-on-free-port-';
const STATE_FILE = 'state.json';
/**
 * Makes a folder of a step's own under the job's temporary folder; mkdtemp gives it mode 0700 and a name that nobody can
 * foresee. Throws, in a line for the user, where that is not possible.
 */
function makeStepFolder(temporaryFolder) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, PREFIX));
    }
    catch (error) {
        const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
        const { code } = error;
        throw new Error((0,system_error/* isLimit */.S)(error) ? `${what}: ${(0,system_error/* explained */.t)(error)}` : `${what} (${code}); it takes one to write to`);
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
    const state = readPlainFile(join(folder, STATE_FILE), (descriptor, found) => isOurs(found) ? parseState(readFileSync(descriptor, 'utf8')) : undefined);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
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
            for (const pid of root ? await childrenOf(root, descend) : [])
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
async function childrenOf(root, descend) {
    let isRoots = false;
    for await (const pids of descend([root])) {
        if (isRoots)
            return pids.toSorted((one, other) => one - other);
        isRoots = true;
    }
    return [];
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

;// CONCATENATED MODULE: ./build/js/ending/late-daemons.js




/** A daemon that has left its starter binds within milliseconds; redis takes 5 to 20. */
const BIND_WITHIN_MS = 1_000;
const LOOK_EVERY_MS = 20;
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
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
    return found;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(93);
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
            trace?.('stop-command', `ended with ${describeExit(exit)}`, began);
            return exit.status === 0 ? undefined : (cut ?? `ended with ${describeExit(exit)}`);
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

// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(261);
// EXTERNAL MODULE: ./build/js/inputs/status-ranges.js
var status_ranges = __webpack_require__(625);
;// CONCATENATED MODULE: ./build/js/inputs/without-effect.js


/** What the inputs say that nothing comes of, as one line each: mostly for want of another input, or of its right name. */
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
/**
 * A value that goes on from the variable's own (`PATH=$PATH:/opt/bin`), as only a shell fills it in. Within other text, as in
 * a password or a pattern, a `$` is meant as it stands.
 */
function selfReference(pairs) {
    const refers = ([name, value]) => {
        const itself = name.replace(/\W/g, '\\$&');
        return new RegExp(`(?:^["']?|[:; ,])\\$(?:${itself}(?!\\w)|\\{${itself}\\})`).test(value);
    };
    return pairs.find(refers)?.[0];
}

;// CONCATENATED MODULE: ./build/js/run-test.js





/** After a cancellation the runner waits 7.5 s before it sends the next signal; the server has to be stopped, too. */
const CANCELLED_TEST_HAS_MS = 2_000;
/**
 * One-step mode: runs the `test` command in the foreground, its output live in the step's own log, as a `run:` step's.
 * When the job is cancelled it is interrupted, and killed if that does not end it.
 */
async function runTest(command, folder, cancelled, trace) {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const child = spawnCommand(command, writeScript(command, folder, 'test'), { stdio, trace });
    const interrupt = () => {
        signalCommand(child, 'SIGINT');
        void (0,promises_.setTimeout)(CANCELLED_TEST_HAS_MS, undefined, { ref: false }).then(() => signalCommand(child, 'SIGKILL'));
    };
    if (cancelled.aborted)
        interrupt();
    cancelled.addEventListener('abort', interrupt, { once: true });
    const [status, signal] = await (0,external_node_events_.once)(child, 'exit').catch((error) => {
        throw new Error(`test: could not be run: ${(0,system_error/* explained */.t)(error)}`);
    });
    cancelled.removeEventListener('abort', interrupt);
    return exitOf(status, signal);
}

;// CONCATENATED MODULE: ./build/js/one-step.js






/** One-step mode: the `test` command beside the server that is ready, then the end of the server. */
async function testAndStop(test, inputs, { ready, state }, { ports, url }, job) {
    const { name, shell, workingDirectory: directory } = inputs;
    let isWatching = true;
    void ready.server.exited.then(async (exit) => {
        // The starter of a daemon ends with 0 and leaves it behind, perhaps long before.
        if (exit.status === 0 && (await ready.isAlive()))
            return;
        if (isWatching)
            job.tell(`${name}: ended by itself with ${describeExit(exit)} while the test was running`);
    });
    const environment = testEnvironment(job.environment, ports, url, `${state.marker}test/`);
    const command = { text: test, shell, directory, environment };
    const tested = await runTest(command, state.folder, job.cancelled, job.trace).then((exit) => ({ exit }), (error) => ({ error }));
    isWatching = false;
    // A command's output may end within a line, where the runner would not see an annotation of ours.
    job.tell('');
    if ('exit' in tested)
        job.trace?.('test', `ended with ${describeExit(tested.exit)}`);
    const manner = { mayRunCommand: !job.cancelled.aborted, outOfTime: job.outOfTime, trace: job.trace };
    const { state: stopped, outcome, ending } = await stopAndKeep(state, manner, job.platform, job);
    // What lives on is left to post.
    if (outcome.kind !== 'survived')
        saveAsStopped(stopped, ending, job);
    if ('error' in tested)
        throw tested.error;
    return { exit: tested.exit, ending, state: stopped };
}
function saveAsStopped(state, ending, job) {
    const byItself = ending.kind === 'by-itself';
    const how = byItself ? describeEnding(ending, state.ready?.at) : 'stopped after the test';
    try {
        job.saveState({ ...state, phase: 'stopped', ended: { how, byItself } });
    }
    catch (error) {
        // The disk is full. Post would take the server to have ended by itself.
        noteDeed(state.folder, 'told');
        throw error;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/js/readiness/endpoint.js

/** A host as it stands in a url: an IPv6 address in brackets (RFC 3986, section 3.2.2). */
function urlHost(host) {
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./build/js/outputs.js

async function whereaboutsOf(inputs, { ready: { endpoint }, ports }) {
    const url = urlOf(inputs, endpoint, await isAtLocalhost(endpoint));
    return { url, ports: portsByVariable(inputs, ports, endpoint.port) };
}
/** Not every machine has ::1 under the name localhost. */
async function isAtLocalhost({ address }) {
    if (address !== '::1')
        return address === '127.0.0.1';
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 553, 19));
    const found = await lookup('localhost', { all: true }).catch(() => []);
    return found.some((one) => one.address === address);
}
/** Every port variable and its port, now that the main one is known: with `port: 0` it was 0 before. */
function portsByVariable({ portVariables }, { byVariable }, main) {
    return { ...byVariable, ...Object.fromEntries(portVariables.map((name) => [name, main])) };
}
/** The step's outputs, by name; what `ready-log` captured comes first, so that none of it replaces one of ours. */
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
/**
 * The url of an endpoint: at `host`, in brackets where it is an IPv6 address. Where `localhost`, the default, does not
 * lead to it, its own address stands in for that.
 */
function urlOf({ scheme, host }, { address, port }, isAtLocalhost) {
    const name = host === 'localhost' && !isAtLocalhost ? address : host;
    return `${scheme}://${urlHost(name)}:${port}`;
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
    return sockets === undefined ? undefined : listening_sockets_parsed(sockets + (listeningPart('/proc/net/tcp6') ?? ''));
}
/** The rows of the last reading, without their numbers: on a busy machine there are thousands, and few of them change. */
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
        generation = generation.flatMap(linux_descendants_childrenOf).filter((pid) => !known.has(pid));
        for (const pid of generation)
            known.add(pid);
    }
};
/** Each thread has the children that it has started. */
function linux_descendants_childrenOf(pid) {
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

// EXTERNAL MODULE: ./build/js/system/find-program.js
var find_program = __webpack_require__(18);
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
        program ??= (0,find_program/* findProgram */.K)('sudo', process.env);
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

;// CONCATENATED MODULE: ./build/js/report/failure.js




/** One line that says what happened, to which value, and what to do. */
function describeFailure(inputs, outcome, because) {
    const { name, portVariables } = inputs;
    const variable = `$${portVariables[0]}`;
    switch (outcome.kind) {
        case 'conflict':
            return because === 'relaunches-spent'
                ? `${name}: ${conflictInBrief(outcome)}, after ${inputs.maxRelaunches} relaunches on fresh ports. Does it use ${variable}, and nothing else that is taken? More tries: max-relaunches.`
                : `${name}: ${conflictInBrief(outcome)}, after ${inputs.bindRetries} retries. End what holds it, give another port, or let the action choose one with port: auto.`;
        case 'exited':
            return outcome.wasDaemon
                ? `${name}: went into the background, and ended there after ${seconds(outcome.ms)}, before it was ready. Its own log may tell why; in the foreground its output and status would be seen.`
                : sentences(`${name}: ended with ${describeExit(outcome.exit)} after ${seconds(outcome.ms)}, before it was ready.`, outcome.advice);
        case 'timed-out':
            return sentences(`${name}: not ready within ${seconds(outcome.ms)}; ${outcome.missing.join('; ')}.`, outcome.advice);
        case 'elsewhere':
            return outcome.isOfReadyLog
                ? `${name}: listens on ${outcome.listensOn.join(', ') || 'no port'}, and ready-log captured ${outcome.port} as its port. Make its group named port match the server's own.`
                : `${name}: listens on ${outcome.listensOn.join(', ')} instead of ${outcome.port}; ${outcome.fix}.`;
        case 'ambiguous':
            return `${name}: listens on ${outcome.ports.join(', ')}, and all fit the readiness conditions. Say which with ready-log and a group named port, or with ready-path.`;
        case 'not-a-port':
            return `${name}: ready-log captured ${(0,parsed/* quoted */.T)(outcome.text)} as its port; the group named port takes a number from 1 to 65535.`;
        case 'not-started':
            return `${name}: the shell could not be started: ${(0,system_error/* explained */.t)(outcome.error)}.${(0,system_error/* isLimit */.S)(outcome.error) ? '' : ' Check shell and working-directory.'}`;
        case 'forbidden':
            return `${name}: port ${outcome.port} may not be used by this user. Ports below 1024 need more rights, some systems reserve others: give another port.`;
        case 'none-left':
            return inputs.port.kind === 'range'
                ? `${name}: no port of ${inputs.port.first}-${inputs.port.last} is left: each is in use, may not be bound, or was handed out earlier in this job. Give a wider range.`
                : `${name}: no free port is left on this machine.`;
        case 'cancelled':
            return `${name}: cancelled before it was ready.`;
    }
}
function sentences(...parts) {
    return parts.filter(Boolean).join(' ');
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

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/js/output/decode-part.js

/** The text of a part of an output in UTF-8, without the characters that the borders of the part cut through. */
function decodePart(part) {
    return new external_node_string_decoder_.StringDecoder('utf8').write(part.subarray(firstCharacter(part)));
}
/** Past the bytes that continue a character (10xxxxxx, at most three of them). */
function firstCharacter(part) {
    let at = 0;
    while (at < 3 && ((part[at] ?? 0) & 0b1100_0000) === 0b1000_0000)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/js/output/escapes.js
const BEL = 0x07;
const ESC = 0x1b;
const BACKSLASH = 0x5c;
const OPENS_CONTROL_SEQUENCE = 0x5b;
const OPENS_SYSTEM_COMMAND = 0x5d;
/** An escape sequence that is longer, and still has no end, is taken for text. */
const LONGEST_UNFINISHED = 512;
/**
 * Takes colours, cursor movements and all other escape sequences out of the bytes from `start` to `end`, in place. In
 * bytes, as a second text of all that comes in colour would be as much garbage again.
 */
function removeEscapes(bytes, start, end) {
    const first = bytes.subarray(start, end).indexOf(ESC);
    if (first === -1)
        return { plain: end, end };
    let plain = start + first;
    for (let at = plain; at < end;) {
        if (bytes[at] === ESC) {
            const past = endOfEscape(bytes, at, end);
            if (past === 'unfinished' && end - at <= LONGEST_UNFINISHED) {
                bytes.copyWithin(plain, at, end);
                return { plain, end: plain + end - at };
            }
            if (typeof past === 'number') {
                at = past;
                continue;
            }
        }
        bytes[plain] = bytes[at] ?? 0;
        plain += 1;
        at += 1;
    }
    return { plain, end: plain };
}
/** Where the escape sequence (ECMA-35, ECMA-48) ends that begins at `at`, if it is one. */
function endOfEscape(bytes, at, end) {
    const afterOpener = at + 2;
    switch (bytes[at + 1]) {
        case OPENS_CONTROL_SEQUENCE: {
            const last = pastAll(bytes, pastAll(bytes, afterOpener, end, 0x30, 0x3f), end, 0x20, 0x2f);
            if (last >= end)
                return 'unfinished';
            return isWithin(bytes[last], 0x40, 0x7e) ? last + 1 : afterOpener;
        }
        case OPENS_SYSTEM_COMMAND: {
            let last = afterOpener;
            while (last < end && bytes[last] !== BEL && bytes[last] !== ESC)
                last += 1;
            if (last >= end)
                return 'unfinished';
            if (bytes[last] === BEL)
                return last + 1;
            if (last + 1 === end)
                return 'unfinished';
            return bytes[last + 1] === BACKSLASH ? last + 2 : afterOpener;
        }
        default: {
            const last = pastAll(bytes, at + 1, end, 0x20, 0x2f);
            if (last >= end)
                return 'unfinished';
            return isWithin(bytes[last], 0x30, 0x7e) ? last + 1 : 'none';
        }
    }
}
function pastAll(bytes, start, end, lowest, highest) {
    let at = start;
    while (at < end && isWithin(bytes[at], lowest, highest))
        at += 1;
    return at;
}
function isWithin(byte = 0, lowest, highest) {
    return byte >= lowest && byte <= highest;
}

;// CONCATENATED MODULE: ./build/js/output/follower.js


const MOST_BYTES_A_CALL = 1_048_576;
/**
 * Follows `file` from `offset` bytes on, and keeps what the last reading has added and `kept` bytes before it. They are
 * outside V8's heap: a string that lives from one reading to the next survives collections of garbage, and the more
 * survives them, the more room V8 gives to what is young. It took 100 MB while 1 GB passed.
 */
function follow(file, offset, kept) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    const buffer = Buffer.allocUnsafeSlow(kept + LONGEST_UNFINISHED + MOST_BYTES_A_CALL);
    let position = offset;
    /** Up to here without escape sequences, then up to `end` one that is not complete. */
    let plain = 0;
    let end = 0;
    return {
        readOn: () => {
            if (plain > kept) {
                buffer.copyWithin(0, plain - kept, end);
                end -= plain - kept;
                plain = kept;
            }
            const before = plain;
            const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, end, MOST_BYTES_A_CALL, position);
            position += bytes;
            ({ plain, end } = removeEscapes(buffer, plain, end + bytes));
            return { hasCome: bytes > 0, fresh: plain - before, isMore: bytes === MOST_BYTES_A_CALL };
        },
        last: (count) => buffer.subarray(Math.max(0, plain - count), plain),
        skipTo: (bytes) => {
            const target = (0,external_node_fs_.fstatSync)(descriptor).size - bytes;
            if (target <= position)
                return;
            position = target;
            end = plain;
        },
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/js/output/match-within.js

const SEARCH = new external_node_vm_.Script('search()');
/** A thread is started to see to the limit, and costs four times what most searches do: those that are quick share one. */
const SHARED_FOR_MS = 50;
/** What the limit is held in; made once, as it costs more than most searches do. */
let context;
/** Searches a text with a pattern of the workflow's, for `limitMs` at most. */
function matchWithin(pattern, text, limitMs) {
    return within(limitMs, () => pattern.exec(text));
}
/**
 * Searches texts, one after the other, each for `limitMs` at most, give or take what those before it took. Finds the first
 * match that does not reach to the end of its text, or else one in the last of them.
 */
function firstMatchWithin(pattern, texts, limitMs) {
    let match = null;
    // Not within the loop, where a text would live on until the next one has been made: that took another 20 MB.
    const searchNext = () => {
        const { value: text, done } = texts.next();
        if (done)
            return false;
        match = pattern.exec(text);
        return !match || reachesTheEnd(match);
    };
    const search = () => {
        const began = performance.now();
        while (searchNext())
            if (performance.now() - began > SHARED_FOR_MS)
                return 'more';
        return 'over';
    };
    for (;;) {
        const state = within(SHARED_FOR_MS + limitMs, search);
        if (state === 'too-slow')
            return state;
        if (state === 'over')
            return match;
    }
}
/** Whether there is nothing behind the match, so that more of it may be to come. */
function reachesTheEnd(match) {
    return match.index + match[0].length === match.input.length;
}
/**
 * A pattern such as `(a+)+$` can take longer than the universe has (backtracking), and nothing else can interrupt it
 * within the process (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options, `timeout`).
 */
function within(limitMs, search) {
    context ??= (0,external_node_vm_.createContext)({});
    context.search = search;
    try {
        return SEARCH.runInContext(context, { timeout: limitMs });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return 'too-slow';
        throw error;
    }
    finally {
        context.search = undefined; // Which holds on to a text.
    }
}

;// CONCATENATED MODULE: ./build/js/output/search-windows.js

/** Searched at once. Its text is no large object for V8, even at two bytes a character. */
const WINDOW_BYTES = 49_152;
/** A match may begin in one window and end in the next; one that is longer than this is not found there. */
const CARRIED_BYTES = 8_192;
const LINE_FEED = 0x0a;
/** How much of what comes before new bytes their windows reach back to, at most. */
const REACHES_BACK_BYTES = 2 * CARRIED_BYTES;
/**
 * The texts in which a match that the last `fresh` bytes of a part of the output bring is found. Each begins at the
 * beginning of a line, for `^`, unless a line is very long.
 */
function* searchWindows(part, fresh) {
    let start = lineStart(part, part.length - fresh - CARRIED_BYTES);
    for (;;) {
        const end = Math.min(start + WINDOW_BYTES, part.length);
        yield decodePart(part.subarray(start, end));
        if (end === part.length)
            return;
        start = lineStart(part, end - CARRIED_BYTES);
    }
}
/** Where the line begins that `at` is in, or `at` itself where that is far. */
function lineStart(part, at) {
    if (at <= 0)
        return 0;
    const from = Math.max(0, at - CARRIED_BYTES);
    const lineEnd = part.subarray(from, at).lastIndexOf(LINE_FEED);
    return lineEnd === -1 ? at : from + lineEnd + 1;
}

;// CONCATENATED MODULE: ./build/js/output/watch-output.js





/** What is told of the end; UTF-8 has at most three bytes for a character (UTF-16 unit). */
const TOLD_CHARACTERS = 32_768;
const TOLD_BYTES = 3 * TOLD_CHARACTERS;
const SEARCH_TAKES_AT_MOST_MS = 1_000;
/** Watches a log file from `offset` on for a pattern. It moves on only when `readOn` is called. */
function watchOutput(file, offset, pattern) {
    const follower = follow(file, offset, TOLD_BYTES);
    const { promise: matched, resolve } = Promise.withResolvers();
    let awaited = pattern;
    let pieces = 0;
    let undecided;
    let tooSlow = false;
    if (!pattern)
        resolve({});
    const found = (match) => {
        awaited = undefined;
        resolve(definedGroups(match));
    };
    const search = (searched, fresh) => {
        const texts = searchWindows(follower.last(fresh + REACHES_BACK_BYTES), fresh);
        const match = firstMatchWithin(searched, texts, SEARCH_TAKES_AT_MOST_MS);
        undecided = undefined;
        if (match === 'too-slow') {
            tooSlow = true;
            awaited = undefined;
        }
        else if (match && reachesTheEnd(match)) {
            // A number may be half there: wait for more, or for a look that brings none.
            undecided = match;
        }
        else if (match)
            found(match);
    };
    const readOn = () => {
        // Words of the server's are looked for in the end of its output alone; a pattern may match anywhere.
        if (!awaited)
            follower.skipTo(TOLD_BYTES);
        const { hasCome, fresh, isMore } = follower.readOn();
        if (hasCome)
            pieces += 1;
        if (awaited && fresh > 0)
            search(awaited, fresh);
        else if (undecided && !hasCome)
            found(undecided);
        return isMore;
    };
    return {
        readOn,
        catchUp: async (signal) => {
            signal.throwIfAborted();
            while (readOn()) {
                await (0,promises_.setImmediate)();
                signal.throwIfAborted();
            }
        },
        patternIsTooSlow: () => tooSlow,
        pieces: () => pieces,
        text: () => decodePart(follower.last(TOLD_BYTES)).slice(-TOLD_CHARACTERS),
        matched,
        close: follower.close,
    };
}
function definedGroups(match) {
    return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/js/readiness/pace.js

const DENSE = { share: 0.02, longestMs: 50 };
/** A server that answers otherwise than it should has work with each look, and a line in its log. */
const SPARING = { share: 0.05, longestMs: 500 };
const SHORTEST_PAUSE_MS = 2;
/** How long to pause between two looks at a server of this age, in milliseconds: 2 ms at least. */
function pauseAt(ageMs, { share, longestMs } = DENSE) {
    return Math.min(Math.max(ageMs * share, SHORTEST_PAUSE_MS), longestMs);
}
/** Yields at the pace that is asked for each time, at once at first. Rejects when `signal` aborts. */
async function* looks(signal, pace = () => DENSE) {
    const began = performance.now();
    for (;;) {
        signal.throwIfAborted();
        yield performance.now() - began;
        await (0,promises_.setTimeout)(pauseAt(performance.now() - began, pace()), undefined, { signal });
    }
}

// EXTERNAL MODULE: ./build/js/inputs/patterns.js
var patterns = __webpack_require__(579);
;// CONCATENATED MODULE: ./build/js/readiness/progress.js


function newProgress() {
    return {
        answered: false,
        bound: false,
        logMatched: false,
        captured: undefined,
        lastAnswer: undefined,
        lastGet: undefined,
        askedAt: undefined,
        lastCommand: undefined,
        lastCommandLog: undefined,
    };
}
/** What is still missing, in half sentences: `last answer: 404 Not Found from http://127.0.0.1:41237/health`. */
function waitingFor({ readyLog, readyCommand }, { answered, logMatched, lastAnswer, lastCommand }, { patternIsTooSlow = false, commandSaid = '' } = {}) {
    const missing = [];
    if (!answered && lastAnswer)
        missing.push(`last answer: ${lastAnswer}`);
    if (!answered && !lastAnswer)
        missing.push('nothing accepted a connection on its port');
    if (readyLog && patternIsTooSlow)
        missing.push(`ready-log ${(0,patterns/* asWritten */.qm)(readyLog)} took over 1 s to search: simplify it`);
    else if (readyLog && !logMatched)
        missing.push(`its output has not matched ready-log ${(0,patterns/* asWritten */.qm)(readyLog)}`);
    const commandIsNext = answered && readyCommand !== undefined && (!readyLog || logMatched);
    if (commandIsNext && !lastCommand)
        missing.push('ready-command has not ended yet');
    if (answered && lastCommand) {
        const words = commandSaid && `, its last words being: ${commandSaid}`;
        missing.push(`ready-command still ended with ${describeExit(lastCommand)}${words}`);
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/js/server/spawn-server.js




/**
 * Starts the server. Its output goes straight into the log file, appended, from its first byte and whether or not the
 * action still runs; its input is empty. It inherits no other descriptor, and does not keep the action alive once
 * `release` has been called.
 */
async function spawnServer(command, { folder, logFile, statusFile }, trace) {
    const log = (0,external_node_fs_.openSync)(logFile, 'a', 0o600);
    try {
        const child = spawnCommand(command, writeScript(command, folder, 'run'), {
            statusFile,
            stdio: ['ignore', log, log],
            trace,
        });
        const spawnedAt = performance.now();
        const exited = new Promise((resolve) => {
            child.once('exit', (status, signal) => resolve(exitOf(status, signal)));
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

;// CONCATENATED MODULE: ./build/js/advice/port-fixes.js
/** How servers are told their port, by the program in their command; the first that fits counts. */
const OF_COMMANDS = [
    ['storybook', 'storybook dev -p $PORT --exact-port --ci'],
    ['astro', 'astro dev --port $PORT'],
    ['nuxt|nuxi', 'nuxt dev --port $PORT'],
    ['next', 'next dev -p $PORT'],
    ['ng serve', 'ng serve --port $PORT'],
    ['gatsby', 'gatsby develop -p $PORT'],
    ['webpack(?:-dev-server| serve)', 'webpack serve --port $PORT'],
    ['react-router dev', 'react-router dev --port $PORT --strictPort'],
    ['vite', 'vite --port $PORT --strictPort'],
    ['parcel', 'parcel --port $PORT'],
    ['http-server', 'http-server -p $PORT'],
    ['json-server', 'json-server --port $PORT db.json'],
    ['npx serve', 'serve --listen tcp://127.0.0.1:$PORT'],
    ['deno serve', 'deno serve --port $PORT'],
    ['prism', 'prism mock -p $PORT openapi.yaml'],
    ['wrangler', 'wrangler dev --port $PORT'],
    ['fastapi (?:dev|run)', 'fastapi run --port $PORT'],
    ['uvicorn', 'uvicorn --port $PORT app:app'],
    ['gunicorn', 'gunicorn --bind 127.0.0.1:$PORT app:app'],
    ['flask', 'flask run --port $PORT'],
    [String.raw `manage\.py runserver`, 'python manage.py runserver $PORT'],
    [String.raw `http\.server`, 'python3 -m http.server $PORT'],
    ['jupyter', 'jupyter lab --port=$PORT --ServerApp.port_retries=0'],
    ['mkdocs', 'mkdocs serve --dev-addr 127.0.0.1:$PORT'],
    ['streamlit', 'streamlit run --server.port $PORT app.py'],
    ['mitm(?:proxy|dump|web)', 'mitmdump --listen-port $PORT'],
    ['ruby -run -e httpd', 'ruby -run -e httpd . -p $PORT'],
    ['rails s(?:erver)?', 'rails server -p $PORT'],
    ['puma', 'puma -p $PORT'],
    ['jekyll', 'jekyll serve --port $PORT'],
    ['artisan serve', 'php artisan serve --port=$PORT'],
    ['symfony', 'symfony server:start --port=$PORT'],
    ['php -S', 'php -S 127.0.0.1:$PORT'],
    ['hugo', 'hugo server --port $PORT'],
    ['caddy', 'caddy file-server --listen 127.0.0.1:$PORT'],
    ['rojo', 'rojo serve --port $PORT'],
    ['wiremock(?:-standalone)?', '--port $PORT'],
    ['spring-boot', 'port-env: SERVER_PORT'],
    ['dotnet', 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
    ['redis-server', 'redis-server --port $PORT'],
    ['postgres', 'postgres -p $PORT'],
    ['mysqld|mariadbd', 'mysqld --port=$PORT'],
    ['memcached', 'memcached -p $PORT'],
    ['mongod', 'mongod --port $PORT'],
    ['minio', 'minio server --address 127.0.0.1:$PORT'],
    ['(?:docker|podman)(?: container)? run', 'docker run -p $PORT:80'],
    ['(?:docker|podman)(?: |-)compose', "ports: ['$PORT:80']"],
];
/** By the banner that they print: `npm start` says nothing of what it starts. */
const OF_BANNERS = [
    [/Storybook v?\d|storybook v\d/, 'storybook dev -p $PORT --exact-port --ci'],
    [/astro +v\d/, 'astro dev --port $PORT'],
    [/Nuxt \d/, 'nuxt dev --port $PORT'],
    [/▲ Next\.js/, 'next dev -p $PORT'],
    [
        /Angular Live Development Server|Application bundle generation complete[\s\S]{0,500}➜ {2}Local/,
        'ng serve --port $PORT',
    ],
    [/\[webpack-dev-server\]/, 'webpack serve --port $PORT'],
    [/VITE v\d/, 'vite --port $PORT --strictPort'],
    [/Starting up http-server, serving/, 'http-server -p $PORT'],
    [/INFO {2}Accepting connections at http/, 'serve --listen tcp://127.0.0.1:$PORT'],
    [/deno serve: Listening on/, 'deno serve --port $PORT'],
    [/Prism is listening on/, 'prism mock -p $PORT openapi.yaml'],
    [/JSON Server started|\\\{\^_\^\}\/ hi!/, 'json-server --port $PORT db.json'],
    [/Uvicorn running on/, 'uvicorn --port $PORT app:app'],
    [/Starting gunicorn/, 'gunicorn --bind 127.0.0.1:$PORT app:app'],
    [/\* Serving Flask app/, 'flask run --port $PORT'],
    [/Starting development server at/, 'python manage.py runserver $PORT'],
    [/Serving HTTP on/, 'python3 -m http.server $PORT'],
    [/jupyterlab \| extension was/, 'jupyter lab --port=$PORT --ServerApp.port_retries=0'],
    [/Documentation built in .{1,20} seconds\n.{0,60}Serving on http/, 'mkdocs serve --dev-addr 127.0.0.1:$PORT'],
    [/HTTP\(S\) proxy listening at/, 'mitmdump --listen-port $PORT'],
    [/=> Booting |Rails \d[\d.]+ application/, 'rails server -p $PORT'],
    [/Puma starting/, 'puma -p $PORT'],
    [/PHP \d[\d.]+ Development Server/, 'php -S 127.0.0.1:$PORT'],
    [/Web Server is available at/, 'hugo server --port $PORT'],
    [/Server address: http:\/\/\S{1,60}\n\s*Server running/, 'jekyll serve --port $PORT'],
    [/Caddy serving static files on/, 'caddy file-server --listen 127.0.0.1:$PORT'],
    [/Rojo server listening/, 'rojo serve --port $PORT'],
    [/:: Spring Boot ::|Tomcat (?:started|initialized)/, 'port-env: SERVER_PORT'],
    [/The WireMock server is started/, '--port $PORT'],
    [/Now listening on: http/, 'env: ASPNETCORE_URLS=http://127.0.0.1:$PORT'],
];
/** How a server of this kind is told its port, with its variable; undefined where its kind is not known. */
function portFix(run, output, variable) {
    const isRun = ([program]) => new RegExp(`(?<![\\w.-])(?:${program})(?![\\w-])`).test(run);
    const fix = OF_COMMANDS.find(isRun)?.[1] ?? OF_BANNERS.find(([banner]) => banner.test(output))?.[1];
    return fix?.replaceAll('$PORT', `$${variable}`);
}

;// CONCATENATED MODULE: ./build/js/advice/pass-the-port.js

/** How a shell names a variable: `$PORT`, `$env:PORT` or `%PORT%`. */
function reference(shell, variable) {
    switch (shell) {
        case 'bash':
        case 'sh':
            return `$${variable}`;
        case 'pwsh':
        case 'powershell':
            return `$env:${variable}`;
        case 'cmd':
            return `%${variable}%`;
    }
}
/**
 * What to do about a server that does not listen on its port: how the command loses it, where that can be seen, or
 * `pass $PORT to it, such as: vite --port $PORT --strictPort`.
 */
function howToPass(command, output) {
    const { run, shell, variable } = command;
    const port = reference(shell, variable);
    const lost = misspelt(command) ?? keptBack(command);
    if (lost !== undefined)
        return lost;
    const fix = portFix(run, output, variable);
    if (fix === undefined)
        return `pass ${port} to it`;
    // What stands in an input or in a file is filled in by others than the shell.
    const isCommand = !/^[\w-]+: /.test(fix);
    return `pass ${port} to it, such as: ${isCommand ? throughNpm(run, fix).replaceAll(`$${variable}`, () => port) : fix}`;
}
/** `npm run dev -- --port $PORT`, where a script of package.json starts the server: its options are handed on. */
function throughNpm(run, fix) {
    const npm = NPM_SCRIPT.exec(lastCommandOf(run))?.[0];
    const options = fix.search(/ --?\w/);
    return npm === undefined || options === -1 ? fix : `${npm} --${fix.slice(options)}`;
}
const NPM_SCRIPT = /\bnpm (?:start|run(?:-script)? [\w:.-]+)/;
/** What starts the server; those before it prepare for it. */
function lastCommandOf(run) {
    return (run
        .trim()
        .split(/\n|&&|\|\||;/)
        .at(-1) ?? '');
}
/** Other commands do name the variable: `export PORT`, `docker run -e PORT`, `sudo --preserve-env=PORT`. */
const BEFORE_A_PORT = /\bport[ =]+|\s-[pPl][ =]*|(?:server|localhost|[\d.\]])[ :]|\s:/;
/** How a command misspells its port, as half a sentence; undefined where it does not. */
function misspelt({ run, shell, variable }) {
    const port = reference(shell, variable);
    const own = ownNotations(shell, variable);
    const foreign = ALL_SHELLS.flatMap((other) => ownNotations(other, variable)).find((notation) => run.includes(notation) && !own.includes(notation));
    if (foreign !== undefined && !own.some((notation) => run.includes(notation))) {
        return `in ${shell} the variable is ${port}, not ${foreign}`;
    }
    if (own.every((notation) => !run.includes(notation)) &&
        new RegExp(`(?:${BEFORE_A_PORT.source})${variable}(?=\\s|$)`).test(run)) {
        return `the variable is ${port}, not ${variable}`;
    }
    // Other programs have a -p that takes none: cp -p -r.
    if (/(?<=\s)(?:--port(?:=|[ \t]*)(?=[ \t]*$|[ \t]+-)|-p[ \t]*$)/m.test(run)) {
        return `the option for the port has no value. An expression such as \${{ env.${variable} }} is filled in before there is a port: write ${port}`;
    }
    if ((shell === 'bash' || shell === 'sh') && isBetweenSingleQuotes(variable, run)) {
        return `the shell fills in no variable between single quotes: write ${port} outside of them, or between double ones`;
    }
    return undefined;
}
/** Of a POSIX shell: what it names, or a text that it takes as it stands. */
const QUOTED = /\\.|"(?:\\.|[^"\\\n])*"|(\benvsubst +)?'([^'\n]*)'/g;
/** In one word: what has spaces is a command, as a rule, whose own shell fills it in. */
function isBetweenSingleQuotes(variable, run) {
    const word = new RegExp(`^\\S*\\$\\{?${variable}\\b\\S*$`);
    return [...run.matchAll(QUOTED)].some(([, envsubst, text = '']) => envsubst === undefined && word.test(text));
}
/** How what runs the server keeps its port from it. */
function keptBack({ run, shell, variable }) {
    const port = reference(shell, variable);
    const [, npm, options = ''] = [...run.matchAll(new RegExp(`(${NPM_SCRIPT.source})( [^\\n;&|]*)`, 'g'))].at(-1) ?? [];
    if (npm !== undefined && / (?:--\S*port|-p)\b/.test(options) && !/ --(?: |$)/.test(options)) {
        return `npm keeps options for itself unless -- comes before them: ${npm} -- --port ${port}`;
    }
    const lastCommand = lastCommandOf(run);
    if (/\bsudo\b/.test(lastCommand) && !/-E\b|--preserve-env|\benv\b/.test(lastCommand) && !run.includes(port)) {
        return `sudo hands on no variables: sudo --preserve-env=${variable}`;
    }
    return undefined;
}
const ALL_SHELLS = ['pwsh', 'cmd', 'bash'];
function ownNotations(shell, variable) {
    const braced = shell === 'pwsh' || shell === 'powershell' ? `\${env:${variable}}` : `\${${variable}}`;
    return shell === 'cmd' ? [reference(shell, variable)] : [reference(shell, variable), braced];
}

;// CONCATENATED MODULE: ./build/js/self-connection.js
/**
 * Whether a connection has met itself. Where nobody listens on a port of the ephemeral range, the kernel may choose the
 * same port for our end, and both ends are one: TCP's simultaneous open (RFC 9293, section 3.5).
 */
function isToItself({ localPort, remotePort, localAddress, remoteAddress }) {
    return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}

;// CONCATENATED MODULE: ./build/js/ports/availability.js


/** With 127.0.0.1:P held, [::1]:P and even 0.0.0.0:P may still bind, so each is tried by itself. */
const ADDRESSES = ['127.0.0.1', '::1', '0.0.0.0', '::'];
/** Whether a server could bind the port now, on every loopback and wildcard address that this machine has. */
async function availability(port) {
    for (const host of ADDRESSES) {
        const code = await bindingError(port, host);
        if (code === 'EADDRINUSE')
            return 'in-use';
        if (code === 'EACCES')
            return 'forbidden';
    }
    return (await somebodyAnswers(port)) ? 'in-use' : 'free';
}
/**
 * Whether anybody accepts a connection on the port. A bind alone proves nothing: on macOS and Windows it can succeed
 * beside a listener (SO_REUSEADDR there, see setsockopt on learn.microsoft.com), and on Linux the firewall may lead the
 * port into a container (Docker without its userland proxy), whoever is bound to it.
 */
async function somebodyAnswers(port) {
    return (await accepts(port, '127.0.0.1')) || (await accepts(port, '::1'));
}
function bindingError(port, host) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', (error) => resolve(error.code));
        server.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () => server.close(() => resolve(undefined)));
    });
}
/** A loopback that neither accepts nor refuses is a full backlog: somebody listens. */
const UNDECIDED_AFTER_MS = 1_000;
function accepts(port, host) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ port, host, timeout: UNDECIDED_AFTER_MS });
        const settle = (accepted) => () => {
            const isOurOwn = accepted && isToItself(socket);
            // A reset leaves no TIME_WAIT behind, which would keep the port from the server.
            if (isOurOwn)
                socket.resetAndDestroy();
            else
                socket.destroy();
            resolve(accepted && !isOurOwn);
        };
        socket.once('connect', settle(true)).once('timeout', settle(true)).once('error', settle(false));
    });
}

;// CONCATENATED MODULE: ./build/js/ports/refused-ports.js
/**
 * Ports above 1023 that browsers refuse to fetch from: https://fetch.spec.whatwg.org/#port-blocking. A page test
 * against such a port fails with ERR_UNSAFE_PORT, whatever the server does.
 */
const REFUSED_BY_BROWSERS = new Set([
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);
/**
 * Ports from 10000 on that well-known services take by default, so that another step of the job may start one there:
 * Webmin, Kubernetes, memcached, RabbitMQ, Jaeger, Expo, Vite's reload socket, MongoDB
 * (https://www.iana.org/assignments/service-names-port-numbers and the projects' own documentation).
 */
const LEFT_TO_SERVICES = new Set([
    10_000, 10_250, 10_255, 10_256, 11_211, 11_434, 15_672, 16_686, 19_000, 19_001, 19_002, 19_006, 24_678, 25_672,
    27_017, 27_018, 27_019, 28_015, 29_015,
]);

;// CONCATENATED MODULE: ./build/js/ports/candidates.js

/** Below lie the fixed ports that people and their tools know by heart: 3000, 5432, 8080, 9229. */
const LOWEST_CHOSEN = 10_000;
const HIGHEST = 65_535;
/**
 * Ports to choose from when the workflow leaves the choice to us, in random order: outside the system's ephemeral
 * range, so that no `bind(0)` and no outgoing connection of anybody can take the port between our choice and the
 * server's bind. Where the ephemeral range leaves fewer than 1000 ports, all of them are candidates.
 */
function freelyChosen(ephemeral, random) {
    const excluded = new Set([...REFUSED_BY_BROWSERS, ...LEFT_TO_SERVICES]);
    const outside = [
        { first: LOWEST_CHOSEN, last: Math.min(ephemeral.first - 1, HIGHEST) },
        { first: Math.max(ephemeral.last + 1, LOWEST_CHOSEN), last: HIGHEST },
    ];
    const ranges = countOf(outside, excluded) >= 1_000 ? outside : [{ first: LOWEST_CHOSEN, last: HIGHEST }];
    return drawn(ranges, excluded, random);
}
/**
 * The ports of a range that the workflow gave, in random order; those that browsers refuse are left out unless the
 * range has no other.
 */
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
/** Fisher-Yates over ports that are never written down: one is drawn as a rule, of some thirty thousand. */
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

;// CONCATENATED MODULE: ./build/js/ports/claim.js




/**
 * Claims a port among the launches of this action, or returns undefined when another one holds the claim. A claim dies
 * with its process, so it never goes stale. It says nothing about other programs: check that the port is free, too.
 *
 * Linux: an abstract Unix socket, which lives in the same network namespace as the port (unix(7), "Abstract sockets").
 * Windows: a named pipe, whose first instance is exclusive. macOS has neither: a lock on a file of the user's own
 * temporary folder, which the kernel drops with the descriptor (open(2), O_EXLOCK).
 */
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
            // Windows answers EACCES for a pipe that another user has made. Where a sandbox allows no such socket at all, the
            // launch goes on without a claim: the port is checked, and a collision is noticed, all the same.
            const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
            resolve(isTaken ? undefined : { release: () => { } });
        });
        server.listen({ path, exclusive: true }, () => resolve({ release: () => server.close() }));
    });
}
/** From macOS' <sys/fcntl.h>: "open with exclusive file lock". Node does not export it. */
const O_EXLOCK = 0x20;
function claimByLock(path) {
    const { O_CREAT, O_RDWR, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, O_CREAT | O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_EXLOCK, 0o600);
        return { release: () => (0,external_node_fs_.closeSync)(descriptor) };
    }
    catch {
        // EWOULDBLOCK: locked by another launch. EACCES or ELOOP: somebody else's file; the port is not ours to take.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/ports/ephemeral-range.js

/** IANA's dynamic ports (RFC 6335, section 6): the default of macOS and Windows. */
const DYNAMIC = { first: 49_152, last: 65_535 };
/** Linux' own default: https://docs.kernel.org/networking/ip-sysctl.html, ip_local_port_range. */
const LINUX_DEFAULT = { first: 32_768, last: 60_999 };
/** The range from which this system serves `bind(0)` and outgoing connections. */
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
/** Reads the two numbers of `/proc/sys/net/ipv4/ip_local_port_range`. */
function parsePortRangeFile(text) {
    const match = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(text);
    return match ? { first: Number(match[1]), last: Number(match[2]) } : undefined;
}

;// CONCATENATED MODULE: ./build/js/ports/reserve.js




/** Every port of a launch once, the main one first; one that the system chooses is not known yet. */
function portNumbers({ main, byVariable }) {
    return [...new Set([main, ...Object.values(byVariable)])].filter((port) => port !== 0);
}
/** Sets free ports aside for one launch, all or none. Release them once the server has bound, or has ended. */
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
    let main = 0;
    if (needs.port.kind === 'given') {
        main = needs.port.port;
        const claim = await claimPort(main);
        chooser.trace?.(`claim on given port ${main}`, claim ? 'ours' : 'held by another launch');
        if (!claim)
            return give({ kind: 'in-use', port: main, by: 'another-launch' });
        claims.push(claim);
        const state = await availability(main);
        chooser.trace?.(`given port ${main}`, state);
        if (state === 'in-use')
            return give({ kind: 'in-use', port: main, by: 'another-program' });
        if (state === 'forbidden')
            return give({ kind: 'forbidden', port: main });
    }
    else if (needs.port.kind !== 'system') {
        const chosen = await choose(needs.port, chooser, claims);
        if (chosen === undefined)
            return give({ kind: 'none-left' });
        main = chosen;
    }
    const byVariable = {};
    for (const name of needs.portVariables)
        byVariable[name] = main;
    for (const name of needs.extraPorts) {
        const chosen = await choose({ kind: 'auto' }, chooser, claims);
        if (chosen === undefined)
            return give({ kind: 'none-left' });
        byVariable[name] = chosen;
    }
    const given = needs.port.kind === 'given' ? main : undefined;
    const originOf = (port) => (port === given ? 'given' : 'chosen');
    return { kind: 'reserved', ports: { main, byVariable, originOf }, release };
}
/** A free port that no launch of this job has had. */
async function choose(request, { handedOut, random, trace }, claims) {
    const candidates = request.kind === 'auto' ? freelyChosen(ephemeralRange(), random) : chosenFromRange(request, random);
    for (const port of candidates) {
        const result = await take(port, handedOut);
        trace?.('candidate', `${port}: ${typeof result === 'string' ? `passed over, ${result}` : 'claimed, free, chosen'}`);
        if (typeof result === 'string')
            continue;
        claims.push(result);
        return port;
    }
    return undefined;
}
/** Claims a candidate, or returns why it is not to be had. */
async function take(port, handedOut) {
    const hadBefore = 'an earlier launch of this job has had it';
    // Looked at first: a claim of a moment would make others pass over a port that is theirs to take.
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
async function isFree(port) {
    const { default: getPort } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 631));
    // get-port binds the port on every address of the machine, and falls back to another port when one refuses.
    return (await getPort({ port })) === port && !(await somebodyAnswers(port));
}

;// CONCATENATED MODULE: ./build/js/launch/running-launch.js


/** Milliseconds since the launch. */
function age({ spawnedAt }) {
    return Math.round(performance.now() - spawnedAt);
}
/** For a watch that has nothing more to tell: rejects when `signal` aborts, and never settles before. */
function untilAborted(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
/** Those of the ports that the server listens on which nobody told it to, in order. */
function otherPorts(listening, ports) {
    const told = portNumbers(ports);
    return [...new Set(listening)].filter((port) => !told.includes(port)).sort((one, other) => one - other);
}
/** How this server is told its port, as half a sentence. */
function fixFor({ inputs, output }) {
    return howToPass(portCommandOf(inputs), output.text());
}
function portCommandOf({ run, shell, portVariables }) {
    return { run, shell: shell.name, variable: portVariables[0] ?? 'PORT' };
}

;// CONCATENATED MODULE: ./build/js/launch/tell-waits.js



/** Whoever watches the log of a job learns by then what it waits for, and again after twice the time. */
const FIRST_AFTER_MS = 10_000;
/** Tells what a launch waits for, in ever longer distances; never settles but by the signal. */
async function tellWaits({ inputs, progress, server, output }, onWaiting, signal) {
    for (let after = FIRST_AFTER_MS;; after *= 2) {
        await (0,promises_.setTimeout)(after - age(server), undefined, { signal });
        const missing = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow() });
        if (missing.length > 0)
            onWaiting(after, missing);
    }
}

;// CONCATENATED MODULE: ./build/js/advice/conditions.js
/** What is wrong with a pattern that matches nothing, as far as it can be seen in the pattern itself. */
function faultOfPattern({ source }) {
    // A path ends in letters, too: only what JavaScript has for flags is none.
    if (/^\\\/.*\\\/[dgimsuvy]{0,3}$/.test(source))
        return 'has-slashes';
    return /(?<![\\[])\$\{?[A-Za-z_]/.test(source) ? 'has-variable' : undefined;
}
/** A port of localhost that a command asks instead of the server's; undefined where it names a variable of the server's. */
function otherPortAsked(command = '', { ports, variables }) {
    if (variables.some((name) => new RegExp(`\\b${name}\\b`).test(command)))
        return undefined;
    const named = Array.from(command.matchAll(/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})\b/g), ([, port]) => Number(port));
    return named.find((port) => !ports.includes(port));
}

;// CONCATENATED MODULE: ./build/js/advice/sayings.js


const NO_FILE = 'There is no {}, seen from {directory}: is the path right, working-directory too, and does an earlier step build it?';
const NO_PACKAGE = 'The package {} is not installed: do that in an earlier step, such as ';
const NO_RIGHTS = 'Port {} takes more rights than the server has: have it listen on {port}.';
/** Were it one of the launch, that would be a conflict and no death. */
const OTHER_PORT = 'Port {} is in use, and is none that the step has chosen: have the server listen on a further one, by extra-ports, or turn that off.';
const NO_ADDRESS = 'This machine has no such address (a job container often has no IPv6): have it listen on 127.0.0.1 or 0.0.0.0.';
const NOBODY_THERE = 'It found nobody at {}: is that started before it? In a job with a container, a service is reached by its name instead of localhost.';
const NO_SUCH_NAME = 'No host here is called {}: services have their names only in a job with a container; elsewhere they are at localhost, on the port that their ports: give.';
const WINDOWS_LINES = 'A script has Windows line ends: check it out without them, by a line in .gitattributes such as *.sh text eol=lf.';
const UNKNOWN_PROGRAM = 'The shell does not know {}: is it spelled right, and installed by an earlier step (npm ci, or a folder added to the PATH)?';
const UNKNOWN = String.raw `: (?:line )?\d{1,9}: `;
const NO_DOCKER = 'Docker does not run here: of GitHub’s runners those with Linux have it, and no job container.';
/** Of the ports that only root may bind, those with a name to come before the end of the words. */
const PRIVILEGED = String.raw `(10[01]\d|102[0-3]|\d{1,3})(?!\d)`;
/**
 * Each has been seen in a program's real output, or in its source. What they name may be longer than a message quotes of it,
 * which then cuts it at a whole word.
 */
const SAYINGS = [
    [/Cannot find module '((?:\/|[A-Za-z]:\\)[^'\n]{1,300})'/, NO_FILE],
    [/can't open file '([^'\n]{1,300})': \[Errno 2\]/, NO_FILE],
    [/Could not open input file: (\S{1,300})/, NO_FILE],
    [/Unable to access jarfile (\S{1,300})/, NO_FILE],
    [/Cannot find (?:module|package) '([^'./\n][^'\n]{0,300})'/, `${NO_PACKAGE}npm ci.`],
    [/npx canceled due to missing packages.{0,40}\["([^"\n]{1,300})"/, `${NO_PACKAGE}npm ci.`],
    [/No module named '?([^\s';]{1,300})/, `${NO_PACKAGE}pip install, with the same python.`],
    [/cannot load such file -- (\S{1,300})/, `${NO_PACKAGE}bundle install, and start it by bundle exec.`],
    [
        /(?:Missing script: "?|error Command ")([^"\n]{1,300})/,
        'package.json has no script {}: is it spelled right, and is {directory} the right working-directory?',
    ],
    [
        /Could not read package\.json|NO_IMPORTER_MANIFEST_FOUND|Couldn't find a package\.json/,
        'There is no package.json in {directory}: name the folder of the project in working-directory.',
    ],
    [/\$'(?:[^'\n]{0,100})\\r': command not found|\^M: bad interpreter/, WINDOWS_LINES],
    [
        /: cannot execute: required file not found|: bad interpreter: /,
        'The first line of a script (#!) names a program that is not here, or has a Windows line end.',
    ],
    [
        /Exec format error/,
        'What it executes is built for another system or processor, or is a script without a first line such as #!/bin/sh.',
    ],
    [/: (?:line )?\d{1,9}: (?:cd: )?(\S{1,300}): No such file or directory/, NO_FILE],
    [
        new RegExp(`${UNKNOWN}source: not found`),
        'source is a word of bash: give shell: bash, or write a dot in its place.',
    ],
    [
        new RegExp(`${UNKNOWN}nvm: (?:command )?not found`),
        'nvm is a function of login shells: take actions/setup-node in an earlier step, or write . ~/.nvm/nvm.sh before it.',
    ],
    [
        new RegExp(`${UNKNOWN}(pnpm|yarn): (?:command )?not found`),
        '{} is not installed: do that in an earlier step, such as npm install --global {}, or corepack enable.',
    ],
    [
        new RegExp(`${UNKNOWN}docker-compose: (?:command )?not found`),
        'docker-compose is gone from GitHub’s runners: write docker compose.',
    ],
    [/'([^'\n]{1,300})' is not recognized as an internal or external command/, UNKNOWN_PROGRAM],
    [/The term '([^'\n]{1,300})' is not recognized/, UNKNOWN_PROGRAM],
    [/: (?:line )?\d{1,9}: (\S{1,300}): Is a directory/, '{} is a directory: name the program in it.'],
    [/: (?:line )?\d{1,9}: cd: too many arguments/, 'A folded script (run: >) is one line: write run: | for several.'],
    [/the input device is not a TTY/, 'There is no terminal here: leave out -t, and -i.'],
    [
        /No workspaces found: --workspace=(\S{1,300})/,
        'package.json in {directory} has no workspace {}: is that the right working-directory?',
    ],
    [/: (?:line )?\d{1,9}: ([^\s:]{1,300}): (?:command )?not found/, UNKNOWN_PROGRAM],
    [new RegExp(`EACCES: permission denied \\S{0,100}:${PRIVILEGED}`), NO_RIGHTS],
    [new RegExp(`listen tcp \\S{0,100}:${PRIVILEGED}: bind: permission denied`), NO_RIGHTS],
    [new RegExp(`bind\\(\\) to \\S{0,100}:${PRIVILEGED} failed \\(13`), NO_RIGHTS],
    [
        /server_bind\n[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,12}PermissionError: \[Errno 13\]/,
        NO_RIGHTS.replace('Port {}', 'A port below 1024'),
    ],
    [/EADDRINUSE: address already in use \S{0,100}:(\d{1,5})(?!\d)/, OTHER_PORT],
    [/listen tcp \S{0,100}:(\d{1,5}): bind: address already in use/, OTHER_PORT],
    // Who connects is told the same of an address as who listens.
    [/connect E(?:CONNREFUSED|ADDRNOTAVAIL) ([\w.:[\]]{3,300})/, NOBODY_THERE],
    [/dial tcp (\S{3,300}): connect: (?:connection refused|cannot assign requested address)/, NOBODY_THERE],
    [
        /connection to server at ("[^"\n]{1,300}"[^\n]{0,60}, port \d{1,5}) failed: (?:Connection refused|Cannot assign)/,
        NOBODY_THERE,
    ],
    [/Connection to ([\w.-]{1,300}:\d{1,5}) refused/, NOBODY_THERE],
    [/(?:listen|bind) E(?:ADDRNOTAVAIL|AFNOSUPPORT)|[Cc]annot assign requested address/, NO_ADDRESS],
    [/[Aa]ddress family not supported/, NO_ADDRESS],
    [/getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,300})/, NO_SUCH_NAME],
    [/could not translate host name "([^"\n]{1,300})"/, NO_SUCH_NAME],
    [/dial tcp: lookup ([\w.-]{1,300})[^\n]{0,60}: no such host/, NO_SUCH_NAME],
    [
        /JavaScript heap out of memory/,
        'Node had no memory left: give it more by a line in env, such as NODE_OPTIONS=--max-old-space-size=4096.',
    ],
    [
        /digital envelope routines::unsupported/,
        'Its webpack is older than Node 17: update it, or give it NODE_OPTIONS=--openssl-legacy-provider in env.',
    ],
    [
        /System limit for number of file watchers reached/,
        'It watches more files than the system lets it: turn that off, or raise fs.inotify.max_user_watches by sysctl before.',
    ],
    [
        /EOFError: EOF when reading a line|ERR_USE_AFTER_CLOSE|NoSuchElementException: No line found/,
        'It reads from its input, which is empty: give it what it asks for in the command, or in env.',
    ],
    [/[Cc]annot connect to the Docker daemon|[Dd]ocker daemon is not running/, NO_DOCKER],
];
/** What it died of has been said before that. */
const WATCHER = [
    /waiting for (?:file )?changes before (?:starting|restart)/,
    'It crashed, and its watcher (nodemon) waits for a change of its files: start the program itself.',
];
/** A last line that asks something; a bare question mark counts where no line end has followed. */
const QUESTION = /[([]y(?:es)?\/n(?:o)?[)\]][\s›>:?]{0,5}$/i;
const OPEN_QUESTION = /(?:\?|[([]y(?:es)?[)\]]|\bpass(?:word|phrase)[^\n]{0,60}:)[ ›>:]{0,5}$/i;
const LONGEST_QUESTION = 300;
/** The cause and the mending of what a command's output speaks of; undefined where it says nothing that is known. */
function adviceFromWords(output, { directory, port }) {
    const question = adviceOnQuestion(output);
    if (question !== undefined)
        return question;
    const heard = lastHeard(SAYINGS, output) ?? lastHeard([WATCHER], output);
    if (!heard || hasLaterError(output, heard))
        return undefined;
    const named = { '{}': (0,parsed/* quoted */.T)(heard.named), '{directory}': directory, '{port}': port };
    return heard.advice.replace(/\{(?:directory|port)?\}/g, (name) => named[name]);
}
/** What is advised where the output ends in a question; undefined where it does not. */
function adviceOnQuestion(output) {
    const question = questionIn(output.slice(-LONGEST_QUESTION));
    return question === undefined
        ? undefined
        : `It asks ${(0,parsed/* quoted */.T)(question)}, and nobody can answer: its input is empty. Give the answer in the command (such as --yes), or take the question out.`;
}
/** What a command dies of it says at its end, so the last line counts that fits, and there the first saying. */
function lastHeard(sayings, output) {
    let last;
    for (const [words, advice] of sayings) {
        const match = [...output.matchAll(new RegExp(words, 'g'))].at(-1);
        if (!match)
            continue;
        const line = output.lastIndexOf('\n', match.index + match[0].length - 1);
        if (!last || line > last.line)
            last = { line, named: match[1] ?? '', advice };
    }
    return last;
}
/** Many a program tells of what it lacks, goes on without it, and dies of something else. */
function hasLaterError(output, { line }) {
    const end = output.indexOf('\n', line + 1);
    return end !== -1 && /^(?:[A-Za-z_][\w.]{0,100})?(?:Error|Exception)\b(?!: Command failed)/m.test(output.slice(end));
}
function questionIn(end) {
    if (!QUESTION.test(end.trimEnd()) && !OPEN_QUESTION.test(end))
        return undefined;
    const text = end.trimEnd();
    const begin = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const isWhole = begin > 0 || end.length < LONGEST_QUESTION;
    return (isWhole ? text.slice(begin) : (0,whole_words/* withoutBrokenWord */.cy)(text)).trim();
}

;// CONCATENATED MODULE: ./build/js/advice/timeout.js

/** The likely cause and its mending; '' where what is missing says it all. */
function adviceOnTimeout(standstill) {
    const { elsewhere, answer, isAnswering, unmatched } = standstill;
    if (elsewhere)
        return `It listens on ${elsewhere.ports.join(', ')} instead of its port: ${elsewhere.fix}.`;
    if (standstill.speaksTls)
        return 'It speaks TLS: give scheme: https.';
    if (answer?.kind === 'status')
        return adviceOnStatus(answer.status, standstill.path ?? '/');
    if (answer)
        return adviceOnNoAnswer(answer, standstill);
    if (unmatched)
        return adviceOnUnmatched(unmatched, standstill.silentForMs);
    if (isAnswering && standstill.otherPortAsked !== undefined) {
        return `The command asks port ${standstill.otherPortAsked}, which is not the server's: write ${standstill.port} there.`;
    }
    if (isAnswering)
        return 'Does that hold when it is run by hand? More time: ready-timeout.';
    return adviceFromWords(standstill.output, standstill) ?? adviceOnSilence(standstill);
}
function adviceOnStatus(status, path) {
    switch (status) {
        case 401:
        case 403:
        case 407:
            return `The server is up and wants to know who asks: give what it wants in ready-headers, or take ${status} for ready by ready-status.`;
        case 404:
        case 405:
        case 410:
            return `The server is up, and has no page at ${path}: name one that it has in ready-path, or take ${status} for ready by ready-status.`;
        default:
            return status >= 500
                ? 'The server is up and fails on that page: its output may tell why.'
                : `Is that what it should say? Then take ${status} for ready by ready-status; redirects are not followed.`;
    }
}
function adviceOnNoAnswer({ because }, { isBound }) {
    if (because === 'not-tls')
        return 'Leave out scheme: https.';
    if (because === 'turned-down') {
        return 'Does it want a client’s certificate? Then leave out ready-path: it is ready when it accepts a connection.';
    }
    if (because === 'silent')
        return 'It accepts, and does not answer: what does the request wait for? Its output may tell.';
    if (because === 'not-http') {
        return 'If it is no HTTP server, leave out ready-path: it is ready, then, when it accepts a connection.';
    }
    return isBound
        ? 'It hangs up: if it is no HTTP server, leave out ready-path; otherwise its output may tell why.'
        : 'It hangs up. If that is a container engine, nobody answers in the container: is that the port which -p maps to, and does its server listen on 0.0.0.0, not on the container’s own 127.0.0.1? If it is no HTTP server, leave out ready-path.';
}
function adviceOnUnmatched(unmatched, silentForMs) {
    if (unmatched === 'too-slow')
        return '';
    if (unmatched === 'has-slashes') {
        return 'A pattern is written without slashes around it; (?i:listening) takes capital and small letters alike.';
    }
    if (unmatched === 'has-variable') {
        return 'No variable is filled in there, and $ is the end of a line: write \\d+ for the port.';
    }
    if (silentForMs === undefined) {
        return 'It has printed nothing: many programs hold their words back where no terminal is, and PYTHONUNBUFFERED=1 in env, or stdbuf -oL before the command, has them come at once.';
    }
    return unmatched === 'by-case'
        ? 'It would match but for capital and small letters.'
        : 'Does the server still say that? Its output follows.';
}
/** It prints, so it is at work: a build, mostly. */
const STILL_AT_WORK_MS = 10_000;
function adviceOnSilence({ silentForMs, port }) {
    if (silentForMs === undefined)
        return `It has printed nothing and listens nowhere. Does it use ${port}? More time: ready-timeout.`;
    return silentForMs < STILL_AT_WORK_MS
        ? 'It was still printing, so it may need longer: give it more time by ready-timeout, or build in an earlier step.'
        : `It listens nowhere, and has been silent for ${Math.round(silentForMs / 1_000)} s. Its output may tell what it waits for; more time: ready-timeout.`;
}

;// CONCATENATED MODULE: ./build/js/readiness/connect.js



/** Opens a TCP connection; undefined when it is refused or the address does not exist here. Rejects when `signal` aborts. */
function connectTo(address, port, signal, trace) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const began = performance.now();
        const socket = (0,external_node_net_.connect)({ host: address, port });
        const abort = () => {
            socket.destroy();
            reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        const settle = (connected, error) => {
            signal.removeEventListener('abort', abort);
            // From here on an error only ends the connection, which its reader sees as its close.
            socket
                .removeAllListeners('connect')
                .removeAllListeners('error')
                .on('error', () => { });
            const isReal = connected && !isToItself(socket);
            trace?.(`connection to ${urlHost(address)}:${port}`, outcomeOf(isReal, error), began);
            // A reset leaves no TIME_WAIT behind, which would keep the port from the server.
            if (connected && !isReal)
                socket.resetAndDestroy();
            resolve(isReal ? socket : undefined);
        };
        socket.once('connect', () => settle(true)).once('error', (error) => settle(false, error));
    });
}
function outcomeOf(isReal, error) {
    if (isReal)
        return 'accepted';
    if (!error)
        return 'met itself, nobody listens';
    return error.code === 'ECONNREFUSED' ? 'refused' : `failed, ${error.code}`;
}

;// CONCATENATED MODULE: ./build/js/readiness/encrypted.js

/** Whether the other side speaks TLS, and has ended it by an alert: for want of a client's certificate, or a common version. */
function isAlert({ message }) {
    return /\balert\b/.test(message);
}
/** TLS over a connection. Certificates are not checked: it is the loopback. node:tls is loaded only here, as it takes its time. */
async function encrypted(socket, host) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 692, 19));
    const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
    return connect({ socket, ...name, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
}

;// CONCATENATED MODULE: ./build/js/readiness/speaks-tls.js


const SHAKES_HANDS_WITHIN_MS = 1_000;
/** Whether who listens there answers a TLS handshake; `false`, too, when `cancelled` aborts. */
async function speaksTls({ address, port }, cancelled) {
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(SHAKES_HANDS_WITHIN_MS)]);
    const socket = await connectTo(address, port, signal).catch(() => undefined);
    if (!socket)
        return false;
    try {
        const tls = await encrypted(socket, 'localhost');
        return await new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(false), { once: true });
            if (signal.aborted)
                resolve(false);
            tls.once('secureConnect', () => resolve(true));
            tls.once('error', (error) => resolve(isAlert(error)));
            tls.once('close', () => resolve(false));
        });
    }
    finally {
        socket.destroy();
    }
}

;// CONCATENATED MODULE: ./build/js/launch/timed-out.js











/** What a launch has come to that was not ready in time, and why it may have come no further. */
async function timedOut(running, cancelled) {
    const { inputs, ports, output, progress, view } = running;
    const { shell, variable } = portCommandOf(inputs);
    const { answered, lastAnswer, lastGet, askedAt } = progress;
    const listening = (await view.listeners(0)).map(({ port }) => port);
    const listensOn = otherPorts(listening, ports);
    // One that the system chose is any; and whoever accepts on its port stands for the server, such as a container engine.
    const mayBeElsewhere = ports.main !== 0 && lastAnswer === undefined;
    const isElsewhere = mayBeElsewhere && listensOn.length > 0 && !listening.includes(ports.main);
    // nginx, Apache and Go answer a request in plain HTTP on a port for HTTPS with status 400.
    const mayBeTls = lastGet?.kind === 'none' || lastGet?.status === 400;
    const isUp = answered || (ports.main === 0 && listening.length > 0);
    const { readyTimeout: ms, scheme, readyPath: path, readyLog } = inputs;
    const advice = adviceOnTimeout({
        elsewhere: isElsewhere ? { ports: listensOn, fix: fixFor(running) } : undefined,
        answer: answered ? undefined : (lastGet ?? (lastAnswer === undefined ? undefined : NO_ANSWER_YET)),
        isAnswering: answered,
        path,
        speaksTls: mayBeTls && scheme === 'http' && askedAt !== undefined && (await speaksTls(askedAt, cancelled)),
        isBound: progress.bound,
        unmatched: isUp && !progress.logMatched && readyLog ? howUnmatched(readyLog, output) : undefined,
        otherPortAsked: otherPortAsked(inputs.readyCommand, {
            ports: [...portNumbers(ports), ...listening],
            variables: [...inputs.portVariables, ...inputs.extraPorts],
        }),
        output: output.text(),
        silentForMs: silentForMs(running),
        directory: inputs.workingDirectory,
        port: reference(shell, variable),
    });
    const { lastCommandLog: log } = progress;
    const commandSaid = log && (0,whole_words/* shortened */.vI)(lastLines(log, 1)[0] ?? '', LONGEST_WORDS);
    const conditions = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow(), commandSaid });
    const missing = conditions.length > 0 ? conditions : ['whose its port is could not be told in time'];
    return { kind: 'timed-out', ms, missing, advice };
}
/** Of the command's last line. */
const LONGEST_WORDS = 160;
/** A connection was accepted, and what was asked over it is under way. */
const NO_ANSWER_YET = { kind: 'none', because: 'silent', why: '' };
/** A pattern is the workflow's, and may take its time. */
const timed_out_SEARCH_TAKES_AT_MOST_MS = 200;
function howUnmatched(pattern, output) {
    if (output.patternIsTooSlow())
        return 'too-slow';
    const fault = faultOfPattern(pattern);
    if (fault)
        return fault;
    const found = matchWithin(new RegExp(pattern.source, 'im'), output.text(), timed_out_SEARCH_TAKES_AT_MOST_MS);
    return found && found !== 'too-slow' ? 'by-case' : 'wholly';
}
/** Since when it has printed nothing; undefined where it never has. */
function silentForMs({ output, logFile }) {
    return output.pieces() === 0
        ? undefined
        : Math.max(0, Date.now() - ((0,external_node_fs_.statSync)(logFile, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

;// CONCATENATED MODULE: ./build/js/conflict/named-ports.js
/**
 * The colon of `:8080` where that is a port, as a pattern's source. Before it stands nothing, as in Go's
 * `listen tcp :8080`, an IPv4 address, localhost, `*`, a URL's host, an IPv6 address in brackets or, as Node prints it,
 * bare (`:::3000`, `::1:3000`), or what Java makes of an address. After all else (`server.lua:10`, `[pid:12345]`,
 * `12:34`) it is none. The digit is looked for first: colons are many.
 */
const COLON = String.raw `:(?=\[?\d)(?<=(?:^|[\s({<[=]|(?<!\w)["'\x60]|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\blocalhost|\*|<null>|\/\/[^\s/:]{1,253}|\[(?=\w{0,4}:)[\da-f:.]{2,45}\]|(?=[\da-f:]{0,37}::)(?<![^\s"'(/])[\da-f:]{2,39}|0:0:0:0:0:0:0:[01]):)`;
/** Ways to name a port, each with it in a group; `port: -1` names none, and 0 says that the system chooses. */
const NAMING = [
    `${COLON}\\[?(\\d{1,5})(?!\\d|\\.\\d)`,
    // The address 0; `0:30` is a time.
    String.raw `(?<![\w.:])0:(?![0-5]\d(?!\d))(\d{1,5})(?!\d)`,
    // `port 3000`, `port: 3000`, `"port":3000`, `{port,3000}`, `Port [3000]`, `port */3000`.
    String.raw `(?:\bports?|puerto|\bporta|порт|端口|ポート|포트)(?: number)?[\s"'\]:=#,({[*/]{0,6}(\d{1,5})(?!\d|\.\d)`,
    String.raw `\bport(?:\(s\))? (?:is )?already (?:in use|bound): (\d{1,5})\b`,
    // Python's addresses, IPv6 ones among them: ('::1', 8000, 0, 0).
    String.raw `\(['"][^'"]{0,255}['"], ?(\d{1,5})[,)]`,
    // Docker's `3000/tcp`; `because 3000 is in use` of serve; `(tried 3000 on host ...)` of get-port; Gradio.
    String.raw `\b(\d{1,5})(?:\/(?:tcp|udp)| (?:is|was) (?:already )?in use)\b`,
    String.raw `\btried (\d{2,5})\b(?! times)`,
    String.raw `\bport in range:? (\d{1,5})\b`,
];
const NAMED_PORT = new RegExp(NAMING.join('|'), 'gi');
/** After the words, `using available port 3001 instead` says where the server goes from there. */
const WHAT_COMES_NEXT = /\b(?:try|trying|use|using|instead|switching|falling back|would you|do you want)\b/i;
/** A Unix socket or a named pipe; Node gives it the port -1. Java writes an address as `/127.0.0.1`. */
const NO_PORT = /\bunix(?:gram|packet)?(?:[:@]| (?:domain )?(?:socket|address|path)\b| ["'@/.])|\.sock\b|[\\/]pipe[\\/]|\bin use:? ["'(]{0,2}(?:\.{0,2}\/(?![\d[/])|@)|\bport["']?\s{0,2}[:=]\s{0,2}-1\b/i;
/** Node's listing of an error's fields has one to itself. */
const FIELD = /^\s*["']?port["']?\s{0,2}[:=]\s{0,2}(-?\d{1,5}),?\s*[\]})]{0,3},?\s*$/i;
/** What a line is about whose words of a conflict end at `end`. */
function subjectOf(line, end, ports) {
    const next = line.slice(end).search(WHAT_COMES_NEXT);
    const statement = next === -1 ? line : line.slice(0, end + next);
    const inStatement = portsNamedIn(statement);
    const named = inStatement.length > 0 || statement === line ? inStatement : portsNamedIn(line);
    const own = named.find((port) => ports.includes(port));
    if (own !== undefined)
        return own;
    if (named.length > 0 || NO_PORT.test(line))
        return 'another';
    return ports.find((port) => standsIn(statement, port)) ?? 'none';
}
/** The port in a line of an error's fields. */
function fieldOf(line, ports) {
    const port = FIELD.exec(line)?.[1];
    if (port === undefined)
        return 'none';
    return ports.includes(Number(port)) ? Number(port) : 'another';
}
/** The ports that a line names in any of the ways of servers. */
function portsNamedIn(text) {
    if (!/\d/.test(text))
        return [];
    const found = Array.from(text.matchAll(NAMED_PORT), ([, ...groups]) => groups.find((port) => port !== undefined));
    return found.map(Number).filter((port) => port > 0);
}
/** Whether the number stands in the text by itself: no part of a path, a place in a file, a time or a process's id. */
function standsIn(text, port) {
    if (!text.includes(String(port)))
        return false;
    return new RegExp(`(?<![\\w.:/\\\\-]|\\bpid\\W{1,3})${port}(?!\\w|[.:]\\d)`, 'i').test(text);
}

;// CONCATENATED MODULE: ./build/js/conflict/messages.js

/**
 * The error's name: Node, libuv, Erlang, .NET, Ruby (Errno::EADDRINUSE), Python's errno names, Deno and Rust (AddrInUse),
 * Zig (AddressInUse). And its number, 98 on Linux, 48 on macOS, 10048 on Windows, in the notations of errno alone:
 * `error 98` and `Error: 48 files failed to compile` are counts and codes of anything.
 */
const NAMES_AND_NUMBERS = [
    /\b(?:WSA)?EADDRINUSE\b|\bAddr(?:ess)?(?:Already)?InUse/i,
    /\b(?:errno|os error)\W{1,4}(?:98|48|10048)\b|\b(?:WinError|error code)\W{1,3}10048\b/i,
    // dotnet's `SocketException (98)`, Apache's `(98)Address` and `(OS 10048)`, nginx's `bind() to ... failed (98: ...)`,
    // PHP-FPM's `unable to bind ... (98)`, and `bind failed with error: 10048` of Microsoft's sample code for Winsock.
    /\bSocketException \((?:98|48)\)|\((?:98|48)\) ?(?:bind|address)\b|\baddress ?\((?:98|48)\)|\bbind\b[^;]{0,100}\((?:98|48)[:)]/i,
    /\((?:OS )?10048[:)]|\bbind\b[^;]{0,40}\berror\W{1,3}10048\b/i,
];
/** strerror(EADDRINUSE) of glibc, musl, macOS and the BSDs; an address that an account has is none of a socket. */
const STRERROR = /(?<!\b(?:e-?mail|mail|mac|wallet) )\baddress (?:is )?(?:already )?in use\b(?! by (?:another|an existing) (?:account|user))/i;
/** The same in the languages of glibc's catalogues (libc.mo, msgid "Address already in use"). */
const STRERROR_TRANSLATED = [
    /Adresse wird bereits (?:verwendet|benutzt)|Adresse déjà utilisée|dirección ya se está usando|Indirizzo già in uso/i,
    /Endereço já (?:está )?em uso|Estase usando o enderezo|adreça ja és en ús|Adres is al in gebruik|Adres jest już w użyciu/i,
    /Adresse[nr]+ er allerede i bru[gk]|Adressen (?:redan upptagen|används redan)|Osoite on jo käytössä|Adres zaten kullanımda/i,
    /Adresa je (?:užívána|používaná)|A cím már használatban van|Alamat telah digunakan|Địa chỉ đang được dùng/i,
    /Адрес уже используется|Адресу вже використано|Адресът вече се използва|είναι ήδη σε χρήση/i,
    /アドレスは既に使用中です|地址已在使用|位址已經?有?在使用|주소가 이미 사용 중입니다/,
];
/** WSAEADDRINUSE in Windows' own words (FormatMessage), which Go, Rust, .NET, Java and Python all pass on. */
const WINDOWS = [
    /only one usage of each socket address/i,
    /darf jede Socketadresse .{0,100}nur jeweils einmal verwendet werden|Une seule utilisation de chaque adresse de socket/i,
    /s[oó]lo se permite un uso de cada dirección de socket|consentito un solo utilizzo di ogni indirizzo di socket/i,
    /apenas uma utilização de cada endereço de soquete|jedno użycie każdego adresu gniazda/i,
    /разрешается только одно использование адреса сокета/i,
    /各ソケット アドレスに対して|每个套接字地址|一次只能用一個通訊端位址|각 소켓 주소\(.{0,60}\)는 하나만 사용할 수/,
];
const BE = '(?:is|was|are|were|(?:seems|appears) to be|(?:may|might) (?:already )?be)';
/** `Port 5173`, `port: 3306`, `Port 8080 required by Tomcat v9.0 Server at localhost`, `port 6006, it`. */
const NUMBERED = String.raw `\bport(?: number)?\W{1,3}\d{1,5}\b["'\])]?(?: (?:on|of|at|for|required by) [^;,!?]{1,60}?| \([^)]{1,30}\))?(?:, it)? `;
const NOT_OF_A_NETWORK = String.raw `(?<!\b(?:serial|usb|com|parallel) )`;
/** What servers say of a port's number, where they would not of ports in general. */
const OF_A_NUMBER = [
    // vite, next, Spring, Flask, Angular, Hugo, Bun, TensorBoard, RabbitMQ, Quarkus, Jupyter.
    `(?:${BE} )?(?:already |currently |still )?(?:being )?in use\\b`,
    `(?:${BE} )?already (?:being )?(?:used|allocated|taken|occupied|bound)\\b`,
    // Expo, Selenium, Azure Functions, Storybook; `port 3000 is taken from PORT` tells where a number comes from.
    `${BE} (?:currently )?(?:being )?used by (?:another|process|pid)\\b`,
    `${BE} (?:currently )?(?:occupied|busy|unavailable|(?:taken|not available)(?! (?:from|in|as)\\b))`,
    // Firebase's emulators and Expo.
    `is (?:not open on .{1,80}could not start|running .{1,80} in another window)\\b`,
];
/** Servers that speak of the port. */
const WORDS_OF_SERVERS = [
    `${NUMBERED}(?:${OF_A_NUMBER.join('|')})`,
    // django, Docker, MinIO, JMX (`Port already in use: 7199`), Quarkus (`Port(s) already bound: 8080`), EventMachine, Appium.
    `${NOT_OF_A_NETWORK}\\bport(?:\\(s\\)|s)? (?:${BE} )?(?:already|currently) (?:being )?(?:in use|used|allocated|taken(?! from)|occupied|bound)\\b`,
    `${NOT_OF_A_NETWORK}\\bport (?:(?:is|was|may already be|might already be) in use|taken)\\b`,
    // get-port, portfinder, Gradio.
    `\\b(?:cannot|could not|couldn't|unable to|failed to) find (?:an? |any )?(?:empty|free|available|open|unused) ports?\\b`,
    `\\bno (?:empty|free|available|open|unused) ports? (?:found|available|left)\\b`,
    // Create React App, Gatsby, supervisord, Expo, PostgreSQL, MySQL, GlassFish; a cache or a lock is no port.
    `\\balready (?:running|listening) (?:on|at) (?:an? |the |this |that )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) (?:an? |the |this |that )?(?:same )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) \\S{0,255}?${COLON}`,
    `\\b(?:process|program|server) (?:is )?already using (?:an? |the |this |that )?(?:\\w{1,20} )?port\\b`,
    // gunicorn prints a socket's address; pools of connections have names and numbers.
    `\\bconnection in use: (?:\\(['"]|unix:|/)`,
    // live-server, Neo4j, Cassandra, serve, json-server, HttpListener of .NET.
    `${COLON}\\d{1,5}/?['")\\]]{0,2} (?:(?:is|was) )?(?:already |currently )?in use\\b`,
    `\\bbecause \\d{2,5} is (?:already )?in use\\b|\\bcannot bind to the port \\d{1,5}\\. please specify another\\b`,
    `\\bconflicts with an existing registration on the machine\\b`,
    // WireMock leaves out why; on a port from 1024 up it is this.
    `\\bFatalStartupException: java\\.io\\.IOException: Failed to bind to \\S{1,80}:\\d{4}`,
    // Podman with slirp4netns.
    `\\bslirp_add_hostfwd failed\\b`,
].map((source) => new RegExp(source));
/** And in other languages than English. */
const WORDS_TRANSLATED = [
    /\bPort \d{1,5} (?:ist|wird) (?:bereits|schon) (?:belegt|verwendet|benutzt|vergeben|in (?:Benutzung|Verwendung))/i,
    /\bport \d{1,5} est déjà (?:utilisé|occupé|pris)|puerto \d{1,5} (?:ya )?está (?:siendo )?(?:en uso|usado|ocupado)/i,
    /\bporta \d{1,5} (?:è già (?:in uso|occupata|utilizzata)|já está (?:em uso|sendo (?:usada|utilizada)|ocupada))/i,
    /порт \d{1,5} (?:уже )?(?:занят|используется)/i,
    /端口 ?\d{0,5} ?(?:已被|已经被|被)(?:占用|使用)|ポート ?\d{0,5} ?[はが](?:既に|すでに)使|포트 ?\d{0,5} ?[가이는은]? ?이미 사용/,
];
/** One pattern takes a small part of the time of many, on the short lines of a long output above all. */
const anyOf = (patterns) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const OF_SYSTEMS = anyOf([...NAMES_AND_NUMBERS, STRERROR, ...STRERROR_TRANSLATED, ...WINDOWS]);
const OF_SERVERS = anyOf([...WORDS_OF_SERVERS, ...WORDS_TRANSLATED]);
/** A word of each of them: to compile those takes 8 ms, which most servers give no cause for. */
const WORDS_IN_ALL = /in use|used by|already|currently|taken|occupied|busy|unavailable|not (?:available|open)|(?:empty|free|available|open|unused) port|another|registration|hostfwd|FatalStartup|bereits|schon|[^\x00-\x7f]/i;
/** "Checking whether port 3000 is already in use" and `--strictPort  exit if specified port is already in use`. */
const SAYS_NOTHING_YET = /\b(?:whether|if|when|unless|until|in case)\b(?:(?!because)[^.:;!?]){0,24}$/i;
const CONDITION_STANDS_WITHIN = 60;
/**
 * Where in the line the words end that say that an address is in use, be they of those above or of the `further` ones;
 * -1 where there are none. The line comes without escape sequences.
 */
function endOfConflictWords(line, further) {
    const ofSystem = OF_SYSTEMS.exec(line);
    if (ofSystem)
        return ofSystem.index + ofSystem[0].length;
    const ofServer = WORDS_IN_ALL.test(line) ? OF_SERVERS.exec(line) : null;
    if (ofServer) {
        const before = line.slice(Math.max(0, ofServer.index - CONDITION_STANDS_WITHIN), ofServer.index);
        if (!SAYS_NOTHING_YET.test(before))
            return ofServer.index + ofServer[0].length;
    }
    return further.some((pattern) => pattern.test(line)) ? line.length : -1;
}

;// CONCATENATED MODULE: ./build/js/conflict/classify.js


/** No message is as long as this; minified code and lines of data are, and would take their time. */
const LONGEST_LINE = 4_096;
/** A message without a port belongs to a report that names one: below `Error: listen EADDRINUSE :::3000` so many lines. */
const LINES_OF_A_REPORT = 12;
/** And above `port: 3000`, in Node's listing of the error's fields, or above PostgreSQL's and MySQL's hint, so many. */
const LINES_TO_ITS_PORT = 5;
/**
 * Finds the message that one of the server's `ports` is in use, in output without escape sequences. Messages about
 * other ports (a debugger's, a metrics endpoint's) and about sockets that have none are passed over; one that names no
 * port is returned without one, and counts only where the server has not bound its own.
 */
function findConflictMessage(output, ports, further) {
    const lines = (output.match(/[^\r\n]+/g) ?? []).map((line) => line.slice(0, LONGEST_LINE));
    const subjects = new Map();
    for (const [index, line] of lines.entries()) {
        const end = endOfConflictWords(line, further);
        if (end === -1 || isGuessAtAnotherCause(lines, index))
            continue;
        const subject = subjectOf(line, end, ports);
        if (typeof subject === 'number')
            return { line: line.trim(), port: subject };
        subjects.set(index, subject);
    }
    return subjects.size === 0 ? undefined : unnamedMessage(lines, subjects, ports);
}
/** The first message that names no port and belongs to no report about another; its own port where the fields tell. */
function unnamedMessage(lines, subjects, ports) {
    let unnamed;
    let sinceAnother = Number.POSITIVE_INFINITY;
    for (const [index, line] of lines.entries()) {
        if (!STACK_FRAME.test(line))
            sinceAnother += 1;
        const subject = subjects.get(index);
        const opened = subject === undefined && ATTEMPT.test(line) ? subjectOf(line, line.length, ports) : 'none';
        if (subject === 'another' || opened === 'another')
            sinceAnother = 0;
        else if (opened !== 'none')
            sinceAnother = Number.POSITIVE_INFINITY;
        if (subject !== 'none')
            continue;
        const below = Array.from({ length: LINES_TO_ITS_PORT }, (_, offset) => index + 1 + offset);
        const fields = below.map((at) => fieldOf(lines[at] ?? '', ports));
        const own = fields.find((field) => typeof field === 'number');
        if (own !== undefined)
            return { line: line.trim(), port: own };
        const isOfAnother = fields.includes('another') || below.some((at) => subjects.get(at) === 'another');
        if (!isOfAnother && sinceAnother > LINES_OF_A_REPORT)
            unnamed ??= { line: line.trim(), port: undefined };
    }
    return unnamed;
}
/** Java names the port in the outer exception, and the cause some dozens of frames below. */
const ATTEMPT = /\b(?:failed to|unable to|could not|couldn't|cannot|can't) (?:bind|listen)\b/i;
const STACK_FRAME = /^\s*(?:at |\.\.\. \d)/;
/** PostgreSQL and MySQL ask about another server whatever the reason why they cannot bind; the line before tells. */
const GUESS = /\b(?:is|do you already have) another\b/i;
const ANOTHER_CAUSE = /\bcannot assign requested address\b|\bnot (?:available|supported)\b|\bpermission denied\b/i;
const LINES_TO_THE_CAUSE = 2;
function isGuessAtAnotherCause(lines, index) {
    if (!GUESS.test(lines[index] ?? ''))
        return false;
    return lines.slice(Math.max(0, index - LINES_TO_THE_CAUSE), index).some((line) => ANOTHER_CAUSE.test(line));
}

;// CONCATENATED MODULE: ./build/js/conflict/own-retries.js
/** gunicorn's `Retrying in 1 second.`, `will retry in 500ms`, `Trying again in 5s`; not `Retrying on another port`. */
const RETRY = /\b(?:retrying|(?:will |going to )?retry|try(?:ing)? again|next (?:try|attempt))(?! (?:on|with|at) )[^.\r\n]{0,30}?\bin (\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)\b|\bretrying\b(?! (?:on|with|at) )/gi;
const MS = { s: 1_000, m: 60_000 };
const UNSAID_MS = 1_000;
/**
 * The wait before its next try, in milliseconds, that a server has announced last in its output; undefined where it does
 * not say that it tries again by itself.
 */
function announcedRetry(output) {
    const last = [...output.matchAll(RETRY)].at(-1);
    if (!last)
        return undefined;
    const [, count, unit = ''] = last;
    if (count === undefined)
        return UNSAID_MS;
    return Number(count) * (/^m(?:s|illi)/i.test(unit) ? 1 : (MS[unit.charAt(0).toLowerCase()] ?? 1));
}

;// CONCATENATED MODULE: ./build/js/conflict/reserved.js
/**
 * Windows answers EACCES (WSAEACCES, 10013) for a port that it has reserved for others, Hyper-V above all, though nobody
 * listens on it (learn.microsoft.com, "Windows Sockets Error Codes"; `netsh int ipv4 show excludedportrange tcp`). In
 * the words of Node, Go, Rust, Python and .NET, which pass on FormatMessage's, and of Java.
 */
const RESERVED_ON_WINDOWS = [
    /\blisten EACCES\b|\bWSAEACCES\b|\b(?:WinError|os error|SocketException|error code)\W{1,3}10013\b/i,
    /\bforbidden by its access permissions\b|\bPermission denied: (?:bind|listen)\b/i,
    /Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig/i,
    /アクセス許可で禁じられた方法でソケットにアクセス/,
];
/** What means that a port is reserved, which a fresh one answers as it answers "in use"; elsewhere EACCES is a lack of rights. */
function reservedPatterns(platform) {
    return platform === 'win32' ? RESERVED_ON_WINDOWS : [];
}

;// CONCATENATED MODULE: ./build/js/launch/port-conflict.js





/** A pattern of the workflow's that takes longer on the end of an output is left out. */
const PATTERN_TAKES_AT_MOST_MS = 200;
/** The server's words about one of its ports. A port that the system chooses is never in use. */
function findWords({ inputs, ports, output, trace }) {
    const text = output.text();
    const further = inputs.inUsePatterns.filter((pattern) => matchWithin(pattern, text, PATTERN_TAKES_AT_MOST_MS) !== 'too-slow');
    const message = findConflictMessage(text, portNumbers(ports), [...further, ...reservedPatterns(process.platform)]);
    if (message)
        trace?.('words', `taken for a conflict, about ${message.port ?? 'no port that they name'}: ${message.line}`);
    return message && message.port === undefined && ports.main === 0 ? undefined : message;
}
/** How long the server means to wait, in milliseconds, until it tries the port again by itself; undefined where it does not say so. */
function ownRetry(running) {
    const message = findWords(running);
    const text = running.output.text();
    return message && announcedRetry(text.slice(text.lastIndexOf(message.line)));
}
/** The first port of the launch on which somebody else listens. */
async function findStranger({ ports, view }) {
    for (const port of portNumbers(ports)) {
        const ownership = await view.ownershipOf(port);
        if (ownership.kind === 'foreign')
            return strangerConflict(ports, port, ownership.holder);
    }
    return undefined;
}
/** What is said of a listener whose process the system does not show. */
const HOLDER_IS_HIDDEN = 'by a process of another user';
/** A conflict that the sockets show. */
function strangerConflict(ports, port, holder) {
    const message = holder ? undefined : HOLDER_IS_HIDDEN;
    return { kind: 'conflict', port, on: ports.originOf(port), holder, seen: true, message };
}
/** A conflict that the server's words tell; where they name no port, it is the main one. */
function wordsConflict(ports, named, message) {
    const port = named ?? ports.main;
    return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, seen: false, message };
}

;// CONCATENATED MODULE: ./build/js/launch/until-conflict.js




/** A stranger on the server's own port answers its probe; others have so much time until they are seen. */
const GLANCE_EVERY_MS = 200;
/** Settles when the sockets show that somebody else has a port of the launch, whatever the server makes of it. */
async function untilSeenInUse(running, signal) {
    const { view, ports } = running;
    let seen;
    for await (const _ of looks(signal)) {
        const { version, ports: listenedOn } = view.glance(GLANCE_EVERY_MS);
        if (version === seen)
            continue;
        seen = version;
        if (listenedOn && !portNumbers(ports).some((port) => listenedOn.has(port)))
            continue;
        const stranger = await strangerThatStays(running, signal);
        if (stranger)
            return stranger;
    }
    throw signal.reason;
}
/** How long a server may go on after it has said that its port is in use: the thief may let go, and the server get it. */
const SECOND_THOUGHTS_MS = 1_000;
/** Where it has named no port, it may have meant some other socket, and still be about to bind this one. */
const UNNAMED_THOUGHTS_MS = 10_000;
/** A server that tries again for longer than this is launched anew instead. */
const OWN_TRIES_TAKE_AT_MOST_MS = 10_000;
/** Settles when the server, still alive, says that its port is in use and does not get hold of it after all. */
async function untilSaidInUse(running, signal) {
    const { output, ports, view, trace } = running;
    let heard = 0;
    let since;
    for await (const _ of looks(signal)) {
        const isNews = output.pieces() !== heard;
        if (!isNews && since === undefined)
            continue;
        heard = output.pieces();
        const message = findWords(running);
        if (!message)
            continue;
        const asked = performance.now();
        const stranger = await strangerThatStays(running, signal);
        if (stranger)
            return stranger;
        // From its last word, or from when a stranger was last seen: now it is for the server to take the port.
        const hasWaited = performance.now() - asked > SECOND_THOUGHTS_MS / 2;
        if (isNews || hasWaited || since === undefined)
            since = performance.now();
        const patience = message.port === undefined ? UNNAMED_THOUGHTS_MS : SECOND_THOUGHTS_MS;
        const retry = Math.min(ownRetry(running) ?? 0, OWN_TRIES_TAKE_AT_MOST_MS);
        if (performance.now() - since < patience + retry)
            continue;
        const { kind } = await view.ownershipOf(message.port ?? ports.main);
        // A container engine may listen for somebody else: there the server's own word counts.
        const isRefuted = kind === 'ours' || (kind === 'unknown' && message.port === undefined);
        trace?.('judged words', isRefuted ? 'refuted, as it has its port' : 'believed, as it has not got its port', since);
        if (!isRefuted)
            return wordsConflict(ports, message.port, message.line);
        break;
    }
    // It listens where it should, so its words were about something else.
    return untilAborted(signal);
}
/**
 * A stranger on a port of the launch. Where the server says that it tries again by itself (gunicorn, five times), it is
 * left to it: the stranger has to be there still when the server has fallen silent, or has tried for long enough.
 */
async function strangerThatStays(running, signal) {
    const { output, trace } = running;
    let heard = output.pieces();
    let heardAt = 0;
    for await (const now of looks(signal)) {
        const stranger = await findStranger(running);
        if (output.pieces() !== heard)
            heardAt = now;
        heard = output.pieces();
        const retry = stranger && ownRetry(running);
        const isTrying = retry !== undefined && now - heardAt < retry + SECOND_THOUGHTS_MS && now < OWN_TRIES_TAKE_AT_MOST_MS;
        if (!stranger || !isTrying)
            return stranger;
        trace?.('own retry', `left to it, as it says to try again within ${retry} ms`);
    }
    throw signal.reason;
}

;// CONCATENATED MODULE: ./build/js/readiness/announced-port.js

/** How servers say that they are up: `Local: http://localhost:3000/`, `Listening on :8080`, `Tomcat started on port 8080`. */
const IS_UP = /\b(?:listening|running|started|serving|serves?|available|ready|local|open|up|now)\b|\bhttps?:\/\//i;
/** Doors that many servers have beside their main one. */
const SIDE_DOOR = /debug|inspect|metric|prometheus|telemetry|health|probe|admin|management|actuator|profil|pprof|devtools|dashboard|\bui\b|sparkui|emulator hub|\bapi server\b|reflection|\bhmr\b|hot.?(?:module|reload)|live.?reload|\bwss?:|websocket|\bjmx\b|\bjdwp\b|dt_socket|\bg?rpc\b|\bipc\b|worker|language server/i;
/** `Server listening on 3000`: too little to go by, but for a port on which the server is seen to listen. */
const BARE_PORT = /\b(?:on|at) (\d{2,5})(?!\w|[.:]\d)/gi;
/** Which of these ports, on which the server listens, its output names as the ones where it is up, side doors apart. */
function announcedPorts(output, ports) {
    return namedOnLines(output, ports, (line) => IS_UP.test(line) && !SIDE_DOOR.test(line));
}
/** Which of these ports its output names as side doors: `Debugger listening on ws://127.0.0.1:9229/...`. */
function sideDoors(output, ports) {
    return namedOnLines(output, ports, (line) => SIDE_DOOR.test(line));
}
function namedOnLines(output, ports, counts) {
    const named = new Set(output
        .split(/[\r\n]+/)
        .filter(counts)
        .flatMap((line) => [...portsNamedIn(line), ...Array.from(line.matchAll(BARE_PORT), ([, port]) => Number(port))]));
    return ports.filter((port) => named.has(port));
}

;// CONCATENATED MODULE: ./build/js/launch/other-readers.js
/**
 * Whether anything but the outputs goes by the port that was chosen: a workflow that gave the port or its range, further
 * ports or variables, an `env` line that the port was written into. A server on another port would be a surprise to them.
 */
function hasOtherReaders({ port, portVariables, extraPorts, env }) {
    return (port.kind !== 'auto' ||
        portVariables.length > 1 ||
        extraPorts.length > 0 ||
        env.some(([, value]) => portVariables.some((name) => new RegExp(`\\$(?:${name}\\b|\\{${name}\\})`).test(value))));
}

;// CONCATENATED MODULE: ./build/js/readiness/last-look.js


/** Where the system does not tell whose the port is, the server gets this long to say or show that it is not its own. */
const EVIDENCE_SETTLES_MS = 300;
/**
 * The last look at who has the ports: the server itself (`proven`), a stranger, or, where the system does not tell,
 * whoever still answers (`believed`); nobody any more (`gone`). `isFresh`: the port has just been seen to be the server's.
 * Rejects when `signal` aborts.
 */
async function lastLook({ view, otherPorts, trace }, { address, port }, isFresh, signal) {
    for (const other of otherPorts) {
        const ownership = await view.ownershipOf(other);
        if (ownership.kind === 'foreign')
            return { kind: 'stranger', port: other, holder: ownership.holder };
    }
    if (isFresh)
        return 'proven';
    for (const look of ['first', 'second']) {
        const ownership = await view.ownershipOf(port);
        if (ownership.kind === 'foreign')
            return { kind: 'stranger', port, holder: ownership.holder };
        if (ownership.kind === 'ours')
            return 'proven';
        if (look === 'first')
            await (0,promises_.setTimeout)(EVIDENCE_SETTLES_MS, undefined, { signal });
    }
    const socket = await connectTo(address, port, signal, trace);
    socket?.destroy();
    return socket ? 'believed' : 'gone';
}

;// CONCATENATED MODULE: ./build/js/readiness/http-get.js


/** An endpoint that takes longer is asked anew: its first answer may have been lost while the server was starting. */
const ANSWER_WITHIN_MS = 10_000;
/** No status line is longer; what comes instead is not HTTP. */
const LONGEST_HEAD = 65_536;
/**
 * Sends one GET over a connection and reads the status of the answer (RFC 9112, sections 3 and 4). Redirects are not
 * followed, no proxy is used, certificates are not checked: it is the loopback. Rejects when `signal` aborts.
 */
async function httpGet(connection, request, signal) {
    const socket = request.scheme === 'https' ? await encrypted(connection, request.host) : connection;
    const abort = () => void socket.destroy();
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        const answer = await statusFrom(socket, requestText(request));
        signal.throwIfAborted();
        return answer;
    }
    finally {
        signal.removeEventListener('abort', abort);
        leave(socket);
    }
}
function statusFrom(socket, request) {
    return new Promise((resolve) => {
        let head = '';
        socket.setEncoding('latin1');
        socket.setTimeout(ANSWER_WITHIN_MS, () => resolve(none('silent', 'no answer within 10 s')));
        socket.on('data', (piece) => {
            head += piece;
            const answer = parseStatusLine(head);
            if (answer)
                resolve(answer);
        });
        socket.on('error', (error) => resolve(reasonOf(error)));
        socket.once('close', () => resolve(none('closed', 'the connection was closed without an answer')));
        socket.write(request);
    });
}
/** OpenSSL's messages run over lines and name its source files. */
function reasonOf(error) {
    const { code = 'error', message } = error;
    if (isAlert(error))
        return none('turned-down', 'TLS was turned down by what answers');
    return code === 'EPROTO' || code.startsWith('ERR_SSL')
        ? none('not-tls', 'what answers does not speak TLS')
        : none('closed', message);
}
function none(because, why) {
    return { kind: 'none', because, why };
}
/** With the body unread, an end at once would reset the connection, which servers report as an error of theirs. */
const BODY_MAY_TAKE_MS = 1_000;
function leave(socket) {
    socket.setTimeout(0).removeAllListeners('data').resume().unref();
    setTimeout(() => socket.destroy(), BODY_MAY_TAKE_MS).unref();
}
function requestText({ scheme, host, port, path, headers }) {
    const name = urlHost(host);
    const isDefaultPort = port === (scheme === 'https' ? 443 : 80);
    const own = [
        ['Host', isDefaultPort ? name : `${name}:${port}`],
        ['User-Agent', 'serve-on-free-port'],
        ['Accept', '*/*'],
        ['Connection', 'close'],
    ];
    const given = new Set(headers.map(([header]) => header.toLowerCase()));
    const all = [...own.filter(([header]) => !given.has(header.toLowerCase())), ...headers];
    return `GET ${path} HTTP/1.1\r\n${all.map(([header, value]) => `${header}: ${value}\r\n`).join('')}\r\n`;
}
/** Finds the final status in what has come so far; undefined while more is needed. Interim answers (1xx) are skipped. */
function parseStatusLine(received) {
    let text = received;
    for (;;) {
        const match = /^HTTP\/\d(?:\.\d)? (\d{3})(?: ([^\r\n]*))?\r?\n/.exec(text);
        if (!match) {
            const isWhole = /\n/.test(text) || text.length > LONGEST_HEAD || !'HTTP/'.startsWith(text.slice(0, 5));
            return isWhole ? none('not-http', 'what answers does not speak HTTP') : undefined;
        }
        const status = Number(match[1]);
        if (status >= 200 || status === 101)
            return { kind: 'status', status, reason: match[2] ?? '' };
        const end = /\r?\n\r?\n/.exec(text);
        if (!end)
            return text.length > LONGEST_HEAD ? none('not-http', 'the answer has no end') : undefined;
        text = text.slice(end.index + end[0].length);
    }
}

;// CONCATENATED MODULE: ./build/js/readiness/probe.js





/**
 * Connects to the first of these endpoints that accepts. A server that binds `::` between two attempts takes the second
 * one first, so the first is asked once more: an earlier endpoint is preferred. Rejects when `signal` aborts.
 */
async function connectToFirst(endpoints, signal, trace) {
    for (const [index, endpoint] of endpoints.entries()) {
        const socket = await connectTo(endpoint.address, endpoint.port, signal, trace);
        if (!socket)
            continue;
        const preferred = index > 0 ? endpoints[0] : undefined;
        const better = preferred && (await connectTo(preferred.address, preferred.port, signal, trace));
        if (!better)
            return { endpoint, socket };
        socket.destroy();
        return { endpoint: preferred, socket: better };
    }
    return undefined;
}
/** Of a status line: the server's words. */
const probe_LONGEST_WORDS = 160;
/** What is asked over a connection, and of whom: `http://127.0.0.1:41237/health`. */
function describeQuestion({ endpoint }, { scheme, readyPath = '' }) {
    return `${scheme}://${urlHost(endpoint.address)}:${endpoint.port}${readyPath}`;
}
/** Asks over a connection: a GET where `ready-path` is given; otherwise the connection itself is the answer. */
async function ask(connection, inputs, signal, trace) {
    const { scheme, host, readyPath: path, readyHeaders: headers, readyStatus } = inputs;
    const { socket, endpoint } = connection;
    if (path === undefined) {
        socket.destroy();
        return { fits: true, told: 'connection accepted', got: undefined };
    }
    const began = performance.now();
    const answer = await httpGet(socket, { scheme, host, port: endpoint.port, path, headers }, signal);
    const question = describeQuestion(connection, inputs);
    const words = answer.kind === 'status' ? `${answer.status} ${(0,whole_words/* shortened */.vI)(answer.reason, probe_LONGEST_WORDS)}`.trim() : answer.why;
    const fits = answer.kind === 'status' && (0,status_ranges/* includesStatus */.C)(readyStatus, answer.status);
    trace?.(`probe ${question}`, words, began);
    return { fits, told: `${words} from ${question}`, got: answer };
}

;// CONCATENATED MODULE: ./build/js/readiness/ready-command.js







/** A command is a process each time: it is not run as densely as a port is probed. */
const PAUSE_MS = 100;
/**
 * Runs `ready-command` again and again until it ends with 0, and tells each other exit, with the log of what that run has
 * printed; the next one does not touch it. Rejects when `signal` aborts; a
 * run that is under way then is killed with its process group.
 */
async function untilCommandHolds(command, folder, signal, onFailure, trace) {
    const script = writeScript(command, folder, 'ready-command');
    const logFiles = [1, 2].map((number) => (0,external_node_path_.join)(folder, `ready-command-${number}.log`));
    for (;;) {
        const began = performance.now();
        const [logFile] = logFiles;
        const exit = await runOnce(command, script, logFile, signal, trace);
        trace?.('ready-command', `ended with ${describeExit(exit)}`, began);
        if (exit.status === 0)
            return;
        onFailure(exit, logFile);
        logFiles.reverse();
        await (0,promises_.setTimeout)(PAUSE_MS, undefined, { signal });
    }
}
/** Runs it once; its output replaces what is in the log. */
async function runOnce(command, script, logFile, signal, trace) {
    const log = (0,external_node_fs_.openSync)(logFile, 'w', 0o600);
    try {
        const child = spawnCommand(command, script, { stdio: ['ignore', log, log], trace });
        const kill = () => signalCommand(child, 'SIGKILL');
        signal.addEventListener('abort', kill, { once: true });
        const [status, exitSignal] = await (0,external_node_events_.once)(child, 'exit').catch((error) => {
            throw new Error(`ready-command: could not be run: ${(0,system_error/* explained */.t)(error)}`);
        });
        signal.removeEventListener('abort', kill);
        signal.throwIfAborted();
        return exitOf(status, exitSignal);
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}

;// CONCATENATED MODULE: ./build/js/readiness/until-ready.js








/** To look for the server's sockets costs more than to knock at its port; it may take so long until one is seen. */
const LOOK_UP_EVERY_MS = 250;
const LOOK_UP_SYSTEM_PORT_EVERY_MS = 20;
/** A server that opens several ports opens them one after the other; where no condition tells them apart, wait for them. */
const FURTHER_PORTS_OPEN_WITHIN_MS = { told: 30, untold: 500 };
/**
 * Waits until every condition that the inputs name holds, and the port belongs to the server. Owners are looked up as
 * soon as somebody accepts a connection, and again at the very end. Rejects when `signal` aborts.
 */
async function untilReady(request, progress, signal) {
    const { inputs, output, readyCommand, folder, trace } = request;
    const matched = output.matched.then((groups) => {
        progress.logMatched = true;
        if (inputs.readyLog)
            trace?.('ready-log', `matched, with groups: ${Object.keys(groups).join(', ') || 'none'}`);
        return groups;
    });
    const port = await capturedPort(request, matched, signal);
    if (typeof port !== 'number')
        return port;
    if (request.port === 0 && port !== 0)
        progress.captured = port;
    for (;;) {
        const answered = await untilAnswered({ ...request, port }, progress, signal);
        if (answered.kind !== 'answered')
            return answered;
        progress.answered = true;
        const captured = await abortable(matched, signal);
        const { endpoint } = answered;
        if (readyCommand) {
            const onFailure = (exit, logFile) => {
                progress.lastCommand = exit;
                progress.lastCommandLog = logFile;
            };
            await untilCommandHolds(readyCommand(endpoint.port), folder, signal, onFailure, trace);
        }
        const isFresh = answered.isFresh && inputs.readyLog === undefined && readyCommand === undefined;
        const verdict = await lastLook(request, endpoint, isFresh, signal);
        trace?.('last look', typeof verdict === 'object' ? verdict.kind : verdict);
        if (verdict === 'gone')
            continue;
        return typeof verdict === 'object' ? verdict : { kind: 'ready', endpoint, captured, proven: verdict === 'proven' };
    }
}
/** With `port: 0`, the port that the output names, if `ready-log` has a group for it; otherwise the request's. */
async function capturedPort({ inputs, port }, matched, signal) {
    if (port !== 0 || !inputs.readyLog || !(0,patterns/* groupNames */.S0)(inputs.readyLog).includes('port'))
        return port;
    const { port: text = '' } = await abortable(matched, signal);
    const isPort = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
    return isPort ? Number(text) : { kind: 'not-a-port', text };
}
async function untilAnswered(request, progress, signal) {
    const { inputs, view, trace } = request;
    const bound = new Set();
    const pace = () => (progress.lastGet?.kind === 'status' ? SPARING : DENSE);
    for await (const age of looks(signal, pace)) {
        const fitting = [];
        const candidates = request.port === 0
            ? await ownPorts(request, Math.max(LOOK_UP_SYSTEM_PORT_EVERY_MS, pauseAt(age)))
            : [request.port];
        for (const port of candidates) {
            const connection = (await connectToFirst(onLoopback(port), signal, trace)) ??
                (await connectToFirst(await ownEndpoints(view, port), signal, trace));
            if (!connection)
                continue;
            progress.lastAnswer ??= `a connection, but no answer yet, from ${describeQuestion(connection, inputs)}`;
            const asked = ask(connection, inputs, signal, trace);
            asked.catch(() => { });
            let isFresh = false;
            if (!bound.has(port)) {
                // While the server is at work on the answer, or holds it back for ever.
                const ownership = await view.ownershipOf(port);
                if (ownership.kind === 'foreign')
                    return { kind: 'stranger', port, holder: ownership.holder };
                if (ownership.kind === 'ours')
                    bound.add(port);
                isFresh = ownership.kind === 'ours';
                progress.bound ||= isFresh;
            }
            const { fits, told, got } = await asked;
            progress.lastAnswer = told;
            progress.lastGet = got;
            progress.askedAt = connection.endpoint;
            if (fits)
                fitting.push({ endpoint: connection.endpoint, isFresh });
        }
        if (request.port === 0 && fitting.length > 0) {
            const says = inputs.readyPath !== undefined || inputs.readyLog !== undefined || inputs.readyCommand !== undefined;
            await (0,promises_.setTimeout)(FURTHER_PORTS_OPEN_WITHIN_MS[says ? 'told' : 'untold'], undefined, { signal });
            if ((await ownPorts(request, 0)).some((port) => !candidates.includes(port)))
                continue;
        }
        if (fitting.length > 1)
            return { kind: 'ambiguous', ports: fitting.map(({ endpoint }) => endpoint.port) };
        if (fitting[0])
            return { kind: 'answered', ...fitting[0] };
    }
    throw signal.reason;
}
function onLoopback(port) {
    return ['127.0.0.1', '::1'].map((address) => ({ address, port }));
}
/** Where else the server listens on a port. */
async function ownEndpoints(view, port) {
    const listeners = await view.listeners(LOOK_UP_EVERY_MS);
    return listeners.filter((listener) => listener.port === port && !REACHED_BY_LOCALHOST.has(listener.address));
}
/** The ports that the server listens on, apart from its further ones and from what it calls a side door. */
async function ownPorts({ otherPorts, view, output, trace }, atMostAgeMs) {
    const ports = [...new Set((await view.listeners(atMostAgeMs)).map(({ port }) => port))];
    const aside = ports.length > 1 ? sideDoors(output.text(), ports) : [];
    trace?.('ports of its own', `${ports.join(', ') || 'none'}; side doors: ${aside.join(', ') || 'none'}`);
    return ports.filter((port) => !otherPorts.includes(port) && !aside.includes(port));
}
function abortable(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    return Promise.race([promise, aborted]);
}

;// CONCATENATED MODULE: ./build/js/launch/until-serving.js






/** Settles when every readiness condition holds on the server's own port, or will never hold. */
async function untilServing(running, signal) {
    const { ports, progress, view } = running;
    for (;;) {
        const result = await readiness(running, ports.main, signal);
        if (result.kind === 'ready') {
            const denial = result.proven ? undefined : findWords(running);
            // Whoever answers, the server itself says that it is not on that port.
            if (denial?.port !== undefined)
                return wordsConflict(ports, denial.port, denial.line);
            return served(running, result);
        }
        if (result.kind !== 'stranger')
            return result;
        if (result.port === progress.captured) {
            // With `port: 0` no port of ours can be taken: `ready-log` has captured some other one.
            return {
                kind: 'elsewhere',
                port: result.port,
                isOfReadyLog: true,
                fix: '',
                listensOn: otherPorts((await view.listeners(0)).map(({ port }) => port), ports),
            };
        }
        const stranger = await strangerThatStays(running, signal);
        if (stranger)
            return stranger;
    }
}
/** The same on `port`, which the server has gone to instead of its own. */
async function untilServingInstead(running, port, insteadOf, signal) {
    const result = await readiness({ ...running, progress: newProgress() }, port, signal);
    if (result.kind === 'ready')
        return served(running, result, insteadOf);
    return result.kind === 'stranger' ? strangerConflict(running.ports, result.port, result.holder) : result;
}
function readiness(running, port, signal) {
    const { ports, progress, ...request } = running;
    const otherPorts = portNumbers(ports).filter((other) => other !== ports.main);
    return untilReady({ ...request, port, otherPorts }, progress, signal);
}
async function served({ server, view }, result, insteadOf) {
    const readyMs = age(server);
    const isAlive = async () => (await view.memberPids()).length > 0;
    return { ...result, server, readyMs, pid: (await view.shellPid()) ?? server.pid, isAlive, insteadOf };
}

;// CONCATENATED MODULE: ./build/js/launch/until-elsewhere.js





const until_elsewhere_LOOK_EVERY_MS = 250;
/** Many a server opens its main port last, and takes its time: a quarter of what it has been given, at most this. */
const SETTLES_WITHIN_MS = 10_000;
/**
 * Settles when the server is up on another port than its own, which is free: it has ignored `$PORT`. The output has to
 * say so, or `ready-log` has to have matched, and its ports have to stay as they are for a while; a server that merely
 * listens somewhere may have a debugger there, and is waited for. Where nobody but the outputs knows of the port that it
 * was told, it is served on the other one.
 */
async function untilElsewhere(running, signal) {
    const { inputs, ports, progress, view, trace } = running;
    const settlesAfter = Math.min(SETTLES_WITHIN_MS, inputs.readyTimeout / 4);
    let seen = '';
    let changedAt = 0;
    for (;;) {
        await (0,promises_.setTimeout)(until_elsewhere_LOOK_EVERY_MS, undefined, { signal });
        const expected = ports.main || progress.captured;
        const listening = new Set((await view.listeners(until_elsewhere_LOOK_EVERY_MS)).map(({ port }) => port));
        if (expected === undefined || listening.has(expected))
            continue;
        const others = otherPorts(listening, ports);
        const listensOn = others.length === 0 ? [] : upOn(running, others);
        const state = `${others}: ${listensOn}`;
        if (others.length > 0)
            trace?.('other ports', `${others.join(', ')}; says to be up on: ${listensOn.join(', ')}`);
        if (state !== seen)
            changedAt = performance.now();
        seen = state;
        const [port, ...more] = listensOn;
        if (port === undefined || performance.now() - changedAt < settlesAfter)
            continue;
        const isOfReadyLog = ports.main === 0;
        const detour = { port: expected, isOfReadyLog, fix: isOfReadyLog ? '' : fixFor(running) };
        return isOfReadyLog || more.length > 0 || hasOtherReaders(inputs)
            ? { kind: 'elsewhere', ...detour, listensOn }
            : untilServingInstead(running, port, detour, signal);
    }
}
/** On which of its ports the server has said to be up. */
function upOn({ inputs, output, progress }, others) {
    const text = output.text();
    const announced = announcedPorts(text, others);
    if (announced.length > 0 || inputs.readyLog === undefined || !progress.logMatched)
        return announced;
    const aside = sideDoors(text, others);
    return others.filter((port) => !aside.includes(port));
}

;// CONCATENATED MODULE: ./build/js/advice/exit.js


/** The likely cause and its mending; '' where nothing is known of it. */
function adviceOnExit(ended) {
    const { status, output, shell, variable, directory } = ended;
    // A program may take the end of its input for an answer, and be content.
    if (status === 0)
        return adviceOnQuestion(output) ?? exit_adviceOnStatus(status);
    const fromWords = adviceFromWords(output, { directory, port: reference(shell, variable) });
    const mistake = misspelt(ended);
    return (fromWords ?? (mistake === undefined ? exit_adviceOnStatus(status) : `Is that for want of a port? Look: ${mistake}.`));
}
/** POSIX' statuses of a shell that does not find or may not run a command ("Exit Status for Commands"). */
function exit_adviceOnStatus(status) {
    switch (status) {
        case 0:
            return 'A server must stay in the foreground: take out --daemon, -d or a trailing &, and run what serves, not what only builds.';
        case 126:
            return 'The shell may not execute the command: is the file executable (git update-index --chmod=+x)?';
        case 127:
            return 'The shell does not know the command: is it spelled right, installed and on the PATH?';
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./build/js/launch/until-exit.js





/** What a child that has outlived the server goes on to print is not waited for. */
const LAST_WORDS_TAKE_AT_MOST_MS = 1_000;
/** Settles when the server has ended; a command that ends with 0 and leaves a daemon behind has not. */
async function untilExit(running, signal) {
    const { server, output, ports, progress, trace } = running;
    const exit = await server.exited;
    signal.throwIfAborted();
    trace?.('command', `ended with ${describeExit(exit)}, ${age(server)} ms after its launch`);
    const wasDaemon = exit.status === 0 && (await untilDaemonEnds(running, signal));
    const ms = age(server);
    await output.catchUp(AbortSignal.any([signal, AbortSignal.timeout(LAST_WORDS_TAKE_AT_MOST_MS)])).catch(() => { });
    signal.throwIfAborted();
    const stranger = await findStranger(running);
    if (stranger)
        return stranger;
    const message = findWords(running);
    // Words that name no port are not about one that the server had bound already.
    const isAboutPort = message && (message.port !== undefined || !progress.bound);
    if (message)
        trace?.('judged words', isAboutPort ? 'believed, as it has ended' : 'refuted, as it had its port');
    if (isAboutPort)
        return wordsConflict(ports, message.port, message.line);
    const { inputs } = running;
    const ended = { status: exit.status, output: output.text(), directory: inputs.workingDirectory };
    const advice = adviceOnExit({ ...ended, ...portCommandOf(inputs) });
    return { kind: 'exited', exit, ms, wasDaemon, advice };
}
/** A daemon is no child of ours: its end has to be looked for. */
const DAEMON_LOOK_EVERY_MS = 100;
/** Some daemons leave first and bind then; until they listen, a daemon without an environment is anybody's. */
const DAEMON_BINDS_WITHIN_MS = 2_000;
/** Waits while something of a server lives on whose command has ended; returns whether there was such a thing. */
async function untilDaemonEnds(running, signal) {
    const { view } = running;
    const began = performance.now();
    for (let wasDaemon = false;; await (0,promises_.setTimeout)(DAEMON_LOOK_EVERY_MS, undefined, { signal })) {
        const isAlive = await until_exit_livesOn(running);
        wasDaemon ||= isAlive;
        const mayBind = !isAlive && performance.now() - began < DAEMON_BINDS_WITHIN_MS && (await view.mayHaveDaemons());
        if (!isAlive && !mayBind)
            return wasDaemon;
    }
}
/** Whether a daemon of the server's is alive, or a container engine listens for it. */
async function until_exit_livesOn({ view, ports }) {
    // First whose the port is: that is how a daemon without an environment comes to be known.
    const ownership = ports.main === 0 ? undefined : await view.ownershipOf(ports.main);
    return ownership?.kind === 'unknown' || (await view.memberPids()).length > 0;
}

;// CONCATENATED MODULE: ./build/js/launch/launch.js















/**
 * A shell that is about to replace itself by the next one takes note of a signal and forgets it with itself: the server
 * would not hear that it is to end. By then they have all started.
 */
const SHELLS_START_WITHIN_MS = 50;
/** On GitHub's runners `sudo nginx` and the like start daemons that their user sees nothing of but the socket. */
const CHANGES_USER = /(?<![\w-])(?:sudo|doas|su|runuser|pkexec|systemctl|service)\s/;
/**
 * Launches the server once and follows it until it is ready or will never be. Its readiness, its end, its sockets, its
 * words and the deadline are raced against each other; whoever stays behind is aborted. The server is left running
 * whatever the outcome: ending it is the caller's.
 */
async function launch(plan, cancelled) {
    const { inputs, ports, files, readyCommand, trace } = plan;
    if (cancelled.aborted)
        return { kind: 'cancelled' };
    const outputStart = (0,external_node_fs_.statSync)(files.logFile).size;
    const spawned = await spawnServer(plan.command, files, trace);
    if ('failed' in spawned)
        return { kind: 'not-started', error: spawned.failed };
    const { server, release } = spawned;
    const over = new AbortController();
    const output = watchOutput(files.logFile, outputStart, inputs.readyLog);
    try {
        const root = await plan.platform.identify(server.pid);
        trace?.('root', root ? `pid ${root.pid}, begun at ${root.start}` : `pid ${server.pid}, not to be identified`);
        plan.onSpawned(server.pid, root);
        const mayChangeUser = CHANGES_USER.test(inputs.run);
        const view = tracedView(viewServer(plan.platform, plan.marker, root, { ...plan, mayChangeUser }), trace);
        const progress = newProgress();
        const { folder, logFile } = files;
        const about = { inputs, ports, server, output, view, progress };
        const running = { ...about, readyCommand, folder, logFile, trace };
        const signal = AbortSignal.any([cancelled, over.signal, AbortSignal.timeout(inputs.readyTimeout)]);
        try {
            return await Promise.race([
                untilServing(running, signal),
                untilExit(running, signal),
                untilSeenInUse(running, signal),
                untilSaidInUse(running, signal),
                untilElsewhere(running, signal),
                readOutput(output, signal),
                tellWaits(running, plan.onWaiting, signal),
            ]);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            const late = cancelled.aborted ? undefined : await timedOut(running, cancelled);
            if (late && !cancelled.aborted)
                return late;
            await (0,promises_.setTimeout)(Math.max(0, SHELLS_START_WITHIN_MS - age(server)));
            return { kind: 'cancelled' };
        }
    }
    finally {
        over.abort();
        output.close();
        release();
    }
}
/** Takes in the output for all who wait for something in it; never settles but by the signal. */
async function readOutput(output, signal) {
    for await (const _ of looks(signal))
        await output.catchUp(signal);
    throw signal.reason;
}

;// CONCATENATED MODULE: ./build/js/launch-commands.js


/** The commands of one launch, each with the marker by which its processes are told from those of the others. */
function commandsFor(inputs, ports, own, { marker, launchMark }) {
    const { shell, workingDirectory: directory, readyCommand } = inputs;
    const commandOf = (text, mark, byVariable) => ({
        text,
        shell,
        directory,
        environment: serverEnvironment(own, inputs.env, byVariable, `${marker}${mark}/`),
    });
    return {
        marker: `${MARKER_VARIABLE}=${marker}${launchMark}/`,
        command: commandOf(inputs.run, launchMark, ports.byVariable),
        readyCommand: readyCommand === undefined
            ? undefined
            : (port) => commandOf(readyCommand, 'ready', portsByVariable(inputs, ports, port)),
    };
}

;// CONCATENATED MODULE: ./build/js/ports/handed-out.js


/**
 * A register in the job's temporary folder, which the runner empties between jobs: one empty file a port, whose
 * creation is atomic. Where the folder is not ours (planted by somebody else) or cannot be written, only the ports of this
 * step are remembered; claims still keep simultaneous launches apart.
 */
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
        return isOurFolder(folder);
    }
}
function isOurFolder(folder) {
    try {
        const found = (0,external_node_fs_.lstatSync)(folder);
        return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
    }
    catch {
        return false; // Not there, or behind a folder that this user may not enter.
    }
}

;// CONCATENATED MODULE: ./build/js/ports/wait-until-free.js


/** Each look binds the port for an instant: seldom enough to be in nobody's way, often enough to be noticed by none. */
const wait_until_free_LOOK_EVERY_MS = 20;
/**
 * Waits for `delayMs`, or less when a port that has been seen in use becomes free on the way. Until our own eyes have
 * seen it in use, it is waited for in full: the server has found it busy for a reason that our bind does not meet, such
 * as connections in TIME_WAIT and a server without SO_REUSEADDR. Ends early, too, when `signal` aborts.
 */
async function waitUntilFree(port, { delayMs, wasSeenInUse }, signal, trace) {
    const end = performance.now() + delayMs;
    let seenInUse = wasSeenInUse;
    while (!signal.aborted) {
        const found = await availability(port);
        trace?.(`waiting for given port ${port}`, found);
        const isFree = found === 'free';
        if (isFree && seenInUse)
            return;
        seenInUse ||= !isFree;
        const left = end - performance.now();
        if (left <= 0)
            return;
        await (0,promises_.setTimeout)(Math.min(left, wait_until_free_LOOK_EVERY_MS));
    }
}

;// CONCATENATED MODULE: ./build/js/relaunch-policy.js
const NOTHING_USED = { retries: 0, relaunches: 0 };
/**
 * Decides what follows from a launch that did not get ready. A given port is tried again after delays that double
 * (layer 1); a chosen one is replaced by a fresh one (layer 2). With `strictPort` off, a given port whose retries are
 * spent is left for a chosen one, which does not count as a relaunch: the server may not have been launched at all.
 */
function nextStep(limits, tally, outcome) {
    if (outcome.kind !== 'conflict')
        return { kind: 'give-up', because: 'no-conflict' };
    if (outcome.on === 'chosen') {
        if (tally.relaunches >= limits.maxRelaunches)
            return { kind: 'give-up', because: 'relaunches-spent' };
        return { kind: 'fresh-port', tally: { ...tally, relaunches: tally.relaunches + 1 } };
    }
    if (tally.retries < limits.bindRetries) {
        const delayMs = Math.min(limits.bindBackoff * 2 ** tally.retries, LONGEST_TIMER_MS);
        return { kind: 'retry-same-port', delayMs, tally: { ...tally, retries: tally.retries + 1 } };
    }
    return limits.strictPort ? { kind: 'give-up', because: 'retries-spent' } : { kind: 'leave-given-port', tally };
}
/** setTimeout turns a longer delay into 1 ms (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

;// CONCATENATED MODULE: ./build/js/state/load-state.js

/** Under this name the runner hands main's state to post, as STATE_server. */
const STATE_NAME = 'server';
/** The state as main left it; `nothing` where main saved none. */
function loadState() {
    const text = process.env[`STATE_${STATE_NAME}`] ?? '';
    return text === '' ? 'nothing' : (parseState(text) ?? 'unreadable');
}

;// CONCATENATED MODULE: ./build/js/state/state.js



function stopSettings(inputs) {
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
/** The runner hands the state over in one variable of post's environment, which holds 128 KiB (execve(2)). */
const RUNNER_TAKES_BYTES = 120_000;
/** Leaves the state in the step's folder, and hands it to post through the runner's file, where the last one counts. */
function state_saveState(state) {
    const { settings } = state;
    writeStateFile(state);
    const fits = Buffer.byteLength(JSON.stringify(state)) < RUNNER_TAKES_BYTES;
    saveState(STATE_NAME, fits ? state : { ...state, settings: { ...settings, env: [], stopCommand: undefined } });
}

;// CONCATENATED MODULE: ./build/js/state/initial-state.js





/**
 * The state before the first launch: a folder of the step's own with the log in it, both private to the user. Throws where
 * `temporaryFolder` takes none.
 */
function initialState(inputs, temporaryFolder, beginning) {
    const folder = makeStepFolder(temporaryFolder);
    const logFile = (0,external_node_path_.join)(folder, 'server.log');
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(logFile, 'ax', 0o600));
    return {
        phase: 'launching',
        marker: `${(0,external_node_crypto_.randomUUID)()}/`,
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
        settings: stopSettings(inputs),
    };
}

;// CONCATENATED MODULE: ./build/js/serve.js













/**
 * The launch loop: reserves ports, launches, and acts on the outcome as the relaunch policy has it, until the server is
 * ready or nothing is left to try. A launch that did not get ready has been ended before the next one begins, and
 * before this returns.
 */
async function serve(inputs, job) {
    const { trace } = job;
    const chooser = { handedOut: handedOutIn(job.temporaryFolder), random: Math.random, trace };
    let request = inputs.port;
    let tally = NOTHING_USED;
    const actor = await job.platform.self();
    let state = initialState(inputs, job.temporaryFolder, { actor, begunAt: Date.now(), oomKills: countOomKills() });
    for (;;) {
        const reservation = await reservePorts({ ...inputs, port: request }, chooser);
        const attempt = reservation.kind === 'reserved'
            ? await attemptLaunch(inputs, job, reservation, state)
            : { kind: 'failed', outcome: await outcomeWithoutLaunch(reservation, job.platform), state };
        if (attempt.kind === 'ready')
            return attempt;
        const { outcome } = attempt;
        state = attempt.state;
        const next = nextStep(inputs, tally, outcome.kind === 'conflict' ? outcome : { kind: 'other' });
        trace?.tellCounts();
        trace?.('relaunch policy', describeStep(inputs, tally, next));
        if (next.kind === 'give-up')
            return { kind: 'failed', outcome, because: next.because, state };
        if (outcome.kind === 'conflict')
            job.tell(nextStepLine(inputs, outcome, next));
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
/** Launches on reserved ports, and ends what did not get ready. The claims are held until the server has bound or ended. */
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
    const began = performance.now();
    let outcome;
    job.tell(portLine(inputs, ports));
    // Saved before the spawn: if the action is killed at any moment from here on, post finds the server by its marker.
    learn({ stopCommandDue: inputs.stopCommand !== undefined });
    try {
        outcome = await launch({
            ...commandsFor(inputs, ports, job.environment, { marker: state.marker, launchMark: String(number) }),
            inputs,
            ports,
            files: state,
            platform: job.platform,
            onSpawned: (pid, root) => {
                learn({ root });
                job.tell(launchedLine(inputs, pid, state.logFile));
            },
            onWaiting: (ms, missing) => job.tell(waitingLine(inputs, ms, missing)),
            onDaemon: (daemon) => {
                job.trace?.('daemon taken in', `pid ${daemon.pid}`);
                learn({ daemons: [...state.daemons, daemon] });
            },
            // Not saved on its own: a post that knows nothing of it finds it by the port.
            onHolder: (holder) => {
                state = { ...state, daemons: [...state.daemons, holder] };
            },
            trace: job.trace,
        }, job.cancelled);
        job.trace?.tellCounts();
        job.trace?.(`launch ${number}`, outcomeInBrief(outcome));
    }
    finally {
        if (outcome?.kind !== 'ready') {
            // A launch that was not broken off has seen for itself what became of daemons.
            const lateDaemons = job.cancelled.aborted || !outcome ? 'may-bind' : 'none';
            const manner = {
                mayRunCommand: !job.cancelled.aborted,
                lateDaemons,
                outOfTime: job.outOfTime,
                trace: job.trace,
            };
            const { outcome: end, stopCommandDue } = await stopServer(state, manner, job.platform, job);
            if (end.kind === 'killed')
                job.tell(`${inputs.name}: ${describeEnding({ kind: 'stopped', outcome: end }, undefined)}`);
            state = { ...state, stopCommandDue };
        }
        release();
    }
    const port = outcome.kind === 'ready' ? outcome.endpoint.port : ports.main;
    const ms = outcome.kind === 'ready' ? outcome.readyMs : Math.round(performance.now() - began);
    const record = { port, outcome: outcomeInBrief(outcome, port), ms };
    state = { ...state, launches: [...state.launches, record] };
    return outcome.kind === 'ready'
        ? { kind: 'ready', ready: outcome, ports, state }
        : { kind: 'failed', outcome, state };
}
/** What it means when no ports could be reserved. */
async function outcomeWithoutLaunch(reservation, { listeners }) {
    if (reservation.kind !== 'in-use')
        return reservation;
    const { port, by } = reservation;
    const found = await listeners.onPort(port, []);
    const holder = found.find((listener) => listener.holder)?.holder;
    const hidden = found.length > 0 ? HOLDER_IS_HIDDEN : undefined;
    const message = by === 'another-launch' ? 'another launch of this action is about to use it' : hidden;
    return { kind: 'conflict', port, on: 'given', holder, seen: by === 'another-program', message };
}

// EXTERNAL MODULE: ./build/js/system/temporary-folder.js
var temporary_folder = __webpack_require__(158);
;// CONCATENATED MODULE: ./build/js/serve-step.js




















/** The step itself, once its inputs are understood: serves, hands over or reports, and returns the exit status. */
async function serveStep(inputs, cancellation) {
    for (const line of withoutEffect(inputs))
        (0,console/* tellWarning */.go)('An input without effect', line);
    const trace = traceFor(inputs.name, process.env);
    if (trace)
        cancellation.cancelled.addEventListener('abort', () => trace('cancelled', 'by a signal of the runner'));
    const job = {
        ...cancellation,
        environment: process.env,
        temporaryFolder: (0,temporary_folder/* temporaryFolder */.y)(process.env),
        platform: tracedPlatform(platformOf(), trace),
        tell: console/* tell */.qz,
        warn: console/* tellWarning */.go,
        saveState: state_saveState,
        trace,
    };
    const result = await serve(inputs, job);
    const status = await (result.kind === 'ready' ? handOver(inputs, result, job) : reportFailure(inputs, result, job));
    trace?.tellCounts();
    trace?.('step', `ends with status ${status}`);
    return status;
}
/** Hands the server to the later steps, or to the `test` command. */
async function handOver(inputs, result, job) {
    const { endpoint, readyMs, proven, insteadOf } = result.ready;
    const whereabouts = await whereaboutsOf(inputs, result);
    const { url, ports } = whereabouts;
    const state = {
        ...result.state,
        phase: 'serving',
        ports,
        ready: { url, port: endpoint.port, at: Date.now(), afterMs: readyMs, proven },
    };
    try {
        for (const [name, value] of Object.entries(outputsOf(result, whereabouts)))
            setOutput(name, value);
        state_saveState(state);
    }
    catch (error) {
        await takeBack(state, job);
        throw error;
    }
    if (insteadOf)
        (0,console/* tellWarning */.go)(`${inputs.name} ignores its port`, detourLine(inputs, endpoint.port, insteadOf));
    (0,console/* tell */.qz)(`${inputs.name}: ready after ${readyMs} ms at ${url}`);
    if (inputs.test === undefined)
        return 0;
    const { exit, ending, state: stopped, } = await testAndStop(inputs.test, inputs, { ...result, state }, whereabouts, job);
    if (exit.status !== 0)
        (0,console/* tellError */.SO)('The test failed', `test: ended with ${describeExit(exit)}`);
    const status = Math.max(exit.status, reportEnding(stopped, ending));
    if (ending.kind === 'stopped' && !stopped.stopCommandDue) {
        await warnOfHeldPorts(stopped, job.platform.listeners, console/* tellWarning */.go);
    }
    return status;
}
/** Ends a server whose outputs could not be written: the disk is full, mostly, and no later step would know of it. */
async function takeBack(state, job) {
    const manner = { mayRunCommand: !job.cancelled.aborted, outOfTime: job.outOfTime, trace: job.trace };
    const { state: stopped } = await stopAndKeep(state, manner, job.platform, job);
    writeStateFile({
        ...stopped,
        phase: 'failed',
        ended: { how: 'ended, as its outputs could not be written', byItself: false },
    });
}
/** The end of the output that an error shows; post prints more of it. */
const SHOWN = { lines: 50, bytes: 65_536 };
async function reportFailure(inputs, { outcome, because, state }, job) {
    const oomKills = outcome.kind === 'exited' ? oomKillsSince(state.oomKills) : 0;
    const mayBeForTheDisk = outcome.kind === 'exited' || outcome.kind === 'timed-out';
    const causes = [oomLine(oomKills), mayBeForTheDisk ? diskLine(state.folder) : ''];
    const sentences = [describeFailure(inputs, outcome, because), ...causes];
    (0,console/* tellError */.SO)(`${inputs.name} is not ready`, sentences.filter(Boolean).join(' '));
    if (state.launches.length > 0) {
        const isAll = printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, (text) => process.stdout.write(text));
        // Then post has nothing to add, but what a stop-command has yet to print.
        if (isAll && !state.stopCommandDue)
            noteDeed(state.folder, 'printed');
        // The others leave the port to a stranger, or may have been broken off before they had it.
        const wasItsOwn = outcome.kind !== 'conflict' && outcome.kind !== 'cancelled';
        if (wasItsOwn)
            await warnOfHeldPorts(state, job.platform.listeners, job.warn);
    }
    try {
        state_saveState({ ...state, phase: 'failed', ended: { how: outcomeInBrief(outcome), byItself: false } });
    }
    catch {
        // The disk is full. Post then looks for what has been ended, and finds nothing.
    }
    return 1;
}


/***/ })

};
