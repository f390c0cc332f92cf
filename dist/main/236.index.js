"use strict";
exports.id = 236;
exports.ids = [236];
exports.modules = {

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  follow: () => (/* binding */ follow_follow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(9319);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/js/output/decode-part.js

function decodePart(part) {
    return new external_node_string_decoder_.StringDecoder('utf8').write(part.subarray(firstCharacter(part)));
}
function firstCharacter(part) {
    let at = 0;
    while (at < 3 && ((part[at] ?? 0) & 0b1100_0000) === 0b1000_0000)
        at += 1;
    return at;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/output/escapes.js
const BEL = 0x07;
const ESC = 0x1b;
const BACKSLASH = 0x5c;
const OPENS_CONTROL_SEQUENCE = 0x5b;
const OPENS_SYSTEM_COMMAND = 0x5d;
const LONGEST_UNFINISHED = 512;
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
function follow(file, offset, kept) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    const buffer = Buffer.allocUnsafeSlow(kept + LONGEST_UNFINISHED + MOST_BYTES_A_CALL);
    let position = offset;
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

// EXTERNAL MODULE: ./build/js/output/match-within.js
var match_within = __webpack_require__(5274);
;// CONCATENATED MODULE: ./build/js/output/search-windows.js

const WINDOW_BYTES = 49_152;
const CARRIED_BYTES = 8_192;
const LINE_FEED = 0x0a;
const REACHES_BACK_BYTES = 2 * CARRIED_BYTES;
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
function lineStart(part, at) {
    if (at <= 0)
        return 0;
    const from = Math.max(0, at - CARRIED_BYTES);
    const lineEnd = part.subarray(from, at).lastIndexOf(LINE_FEED);
    return lineEnd === -1 ? at : from + lineEnd + 1;
}

;// CONCATENATED MODULE: ./build/js/output/watch-output.js






const TOLD_CHARACTERS = 32_768;
const TOLD_BYTES = 3 * TOLD_CHARACTERS;
const SEARCH_TAKES_AT_MOST_MS = 1_000;
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
        const match = (0,match_within/* firstMatchWithin */.PB)(searched, texts, SEARCH_TAKES_AT_MOST_MS);
        undecided = undefined;
        if (match === 'too-slow') {
            tooSlow = true;
            awaited = undefined;
        }
        else if (match && (0,match_within/* reachesTheEnd */.cJ)(match)) {
            undecided = match;
        }
        else if (match)
            found(match);
    };
    const readOn = () => {
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
        catchUp: async (signal, atMostMs = Number.POSITIVE_INFINITY) => {
            signal.throwIfAborted();
            const until = (0,clock/* now */.t)() + atMostMs;
            while (readOn() && (0,clock/* now */.t)() < until) {
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
const SPARING = { share: 0.05, longestMs: 500 };
const SHORTEST_PAUSE_MS = 2;
function pauseAt(ageMs, { share, longestMs } = DENSE) {
    return Math.min(Math.max(ageMs * share, SHORTEST_PAUSE_MS), longestMs);
}
async function* looks(signal, pace = () => DENSE) {
    const began = (0,clock/* now */.t)();
    for (;;) {
        signal.throwIfAborted();
        yield (0,clock/* now */.t)() - began;
        await (0,promises_.setTimeout)(pauseAt((0,clock/* now */.t)() - began, pace()), undefined, { signal });
    }
}

// EXTERNAL MODULE: ./build/js/inputs/patterns.js
var patterns = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/js/server/exit.js
var server_exit = __webpack_require__(9215);
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
function waitingFor({ readyLog, readyCommand }, { answered, logMatched, lastAnswer, lastCommand }, { patternIsTooSlow, commandSaid }) {
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
        const words = commandSaid ? `, its last words being: ${commandSaid}` : '';
        missing.push(`ready-command still ended with ${(0,server_exit/* describeExit */.K)(lastCommand)}${words}`);
    }
    return missing;
}

// EXTERNAL MODULE: ./build/js/server-view.js + 5 modules
var server_view = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/js/traced.js
var traced = __webpack_require__(2528);
// EXTERNAL MODULE: ./build/js/ports/reserve.js + 5 modules
var reserve = __webpack_require__(90);
;// CONCATENATED MODULE: ./build/js/launch/running-launch.js


function age({ spawnedAt }) {
    return Math.round((0,clock/* now */.t)() - spawnedAt);
}
function otherPorts(listening, ports) {
    const told = (0,reserve/* portNumbers */.Iv)(ports);
    return [...new Set(listening)].filter((port) => !told.includes(port)).sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./build/js/launch/tell-waits.js



const FIRST_AFTER_MS = 10_000;
async function tellWaits({ inputs, progress, server, output }, onWaiting, signal) {
    for (let after = FIRST_AFTER_MS;; after *= 2) {
        await (0,promises_.setTimeout)(after - age(server), undefined, { signal });
        const missing = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow() });
        if (missing.length > 0)
            onWaiting(after, missing);
    }
}

;// CONCATENATED MODULE: ./build/js/advice/conditions.js
function faultOfPattern({ source }) {
    if (/^\\\/.*\\\/[dgimsuvy]{0,3}$/.test(source))
        return 'has-slashes';
    return /(?<![\\[])\$\{?[A-Za-z_]/.test(source) ? 'has-variable' : undefined;
}
function otherPortAsked(command = '', { ports, variables }) {
    if (variables.some((name) => new RegExp(`\\b${name}\\b`).test(command)))
        return undefined;
    const named = Array.from(command.matchAll(/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})\b/g), ([, port]) => Number(port));
    return named.find((port) => !ports.includes(port));
}

;// CONCATENATED MODULE: ./build/js/advice/port-fixes.js
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
function portFix(run, output, variable) {
    const isRun = ([program]) => new RegExp(`(?<![\\w.-])(?:${program})(?![\\w-])`).test(run);
    const fix = OF_COMMANDS.find(isRun)?.[1] ?? OF_BANNERS.find(([banner]) => banner.test(output))?.[1];
    return fix?.replaceAll('$PORT', `$${variable}`);
}

;// CONCATENATED MODULE: ./build/js/advice/pass-the-port.js

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
function howToPass(command, output) {
    const { run, shell, variable } = command;
    const port = reference(shell, variable);
    const lost = misspelt(command) ?? keptBack(command);
    if (lost !== undefined)
        return lost;
    const fix = portFix(run, output, variable);
    if (fix === undefined)
        return `pass ${port} to it`;
    const isCommand = !/^[\w-]+: /.test(fix);
    return `pass ${port} to it, such as: ${isCommand ? throughNpm(run, fix).replaceAll(`$${variable}`, () => port) : fix}`;
}
function throughNpm(run, fix) {
    const npm = NPM_SCRIPT.exec(lastCommandOf(run))?.[0];
    const options = fix.search(/ --?\w/);
    return npm === undefined || options === -1 ? fix : `${npm} --${fix.slice(options)}`;
}
const NPM_SCRIPT = /\bnpm (?:start|run(?:-script)? [\w:.-]+)/;
function lastCommandOf(run) {
    return (run
        .trim()
        .split(/\n|&&|\|\||;/)
        .at(-1) ?? '');
}
const BEFORE_A_PORT = /\bport[ =]+|\s-[pPl][ =]*|(?:server|localhost|[\d.\]])[ :]|\s:/;
function misspelt({ run, shell, variable }) {
    const port = reference(shell, variable);
    const own = ownNotations(shell, variable);
    const foreign = ONE_OF_EACH_NOTATION.flatMap((other) => ownNotations(other, variable)).find((notation) => run.includes(notation) && !own.includes(notation));
    if (foreign !== undefined && !own.some((notation) => run.includes(notation))) {
        return `in ${shell} the variable is ${port}, not ${foreign}`;
    }
    if (own.every((notation) => !run.includes(notation)) &&
        new RegExp(`(?:${BEFORE_A_PORT.source})${variable}(?=\\s|$)`).test(run)) {
        return `the variable is ${port}, not ${variable}`;
    }
    if (/(?<=\s)(?:--port(?:=|[ \t]*)(?=[ \t]*$|[ \t]+-)|-p[ \t]*$)/m.test(run)) {
        return `the option for the port has no value. An expression such as \${{ env.${variable} }} is filled in before there is a port: write ${port}`;
    }
    if ((shell === 'bash' || shell === 'sh') && isBetweenSingleQuotes(variable, run)) {
        return `the shell fills in no variable between single quotes: write ${port} outside of them, or between double ones`;
    }
    return undefined;
}
const QUOTED = /\\.|"(?:\\.|[^"\\\n])*"|(\benvsubst +)?'([^'\n]*)'/g;
function isBetweenSingleQuotes(variable, run) {
    const word = new RegExp(`^\\S*\\$\\{?${variable}\\b\\S*$`);
    return [...run.matchAll(QUOTED)].some(([, envsubst, text = '']) => envsubst === undefined && word.test(text));
}
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
const ONE_OF_EACH_NOTATION = ['pwsh', 'cmd', 'bash'];
function ownNotations(shell, variable) {
    const braced = shell === 'pwsh' || shell === 'powershell' ? `\${env:${variable}}` : `\${${variable}}`;
    return shell === 'cmd' ? [reference(shell, variable)] : [reference(shell, variable), braced];
}

// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/js/whole-words.js
var whole_words = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/js/advice/sayings.js
const NO_FILE = 'There is no {}, seen from {directory}: is the path right, working-directory too, and does an earlier step build it?';
const NO_PACKAGE = 'The package {} is not installed: do that in an earlier step, such as ';
const NO_RIGHTS = 'Port {} takes more rights than the server has: have it listen on {port}.';
const OTHER_PORT = 'Port {} is in use, and is none that the step has chosen: have the server listen on a further one, by extra-ports, or turn that off.';
const NO_ADDRESS = 'This machine has no such address (a job container often has no IPv6): have it listen on 127.0.0.1 or 0.0.0.0.';
const NOBODY_THERE = 'It found nobody at {}: is that started before it? In a job with a container, a service is reached by its name instead of localhost.';
const NO_SUCH_NAME = 'No host here is called {}: services have their names only in a job with a container; elsewhere they are at localhost, on the port that their ports: give.';
const WINDOWS_LINES = 'A script has Windows line ends: check it out without them, by a line in .gitattributes such as *.sh text eol=lf.';
const UNKNOWN_PROGRAM = 'The shell does not know {}: is it spelled right, and installed by an earlier step (npm ci, or a folder added to the PATH)?';
const AT_LINE = String.raw `: (?:line )?\d{1,9}: `;
const NO_DOCKER = 'Docker does not run here: of GitHub’s runners those with Linux have it, and no job container.';
const PRIVILEGED = String.raw `(10[01]\d|102[0-3]|\d{1,3})(?!\d)`;
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
    [new RegExp(`${AT_LINE}(?:cd: )?(\\S{1,300}): No such file or directory`), NO_FILE],
    [
        new RegExp(`${AT_LINE}source: not found`),
        'source is a word of bash: give shell: bash, or write a dot in its place.',
    ],
    [
        new RegExp(`${AT_LINE}nvm: (?:command )?not found`),
        'nvm is a function of login shells: take actions/setup-node in an earlier step, or write . ~/.nvm/nvm.sh before it.',
    ],
    [
        new RegExp(`${AT_LINE}(pnpm|yarn): (?:command )?not found`),
        '{} is not installed: do that in an earlier step, such as npm install --global {}, or corepack enable.',
    ],
    [
        new RegExp(`${AT_LINE}docker-compose: (?:command )?not found`),
        'docker-compose is gone from GitHub’s runners: write docker compose.',
    ],
    [/'([^'\n]{1,300})' is not recognized as an internal or external command/, UNKNOWN_PROGRAM],
    [/The term '([^'\n]{1,300})' is not recognized/, UNKNOWN_PROGRAM],
    [new RegExp(`${AT_LINE}(\\S{1,300}): Is a directory`), '{} is a directory: name the program in it.'],
    [new RegExp(`${AT_LINE}cd: too many arguments`), 'A folded script (run: >) is one line: write run: | for several.'],
    [/the input device is not a TTY/, 'There is no terminal here: leave out -t, and -i.'],
    [
        /No workspaces found: --workspace=(\S{1,300})/,
        'package.json in {directory} has no workspace {}: is that the right working-directory?',
    ],
    [new RegExp(`${AT_LINE}([^\\s:]{1,300}): (?:command )?not found`), UNKNOWN_PROGRAM],
    [new RegExp(`EACCES: permission denied \\S{0,100}:${PRIVILEGED}`), NO_RIGHTS],
    [new RegExp(`listen tcp \\S{0,100}:${PRIVILEGED}: bind: permission denied`), NO_RIGHTS],
    [new RegExp(`bind\\(\\) to \\S{0,100}:${PRIVILEGED} failed \\(13`), NO_RIGHTS],
    [
        /server_bind\n[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,12}PermissionError: \[Errno 13\]/,
        NO_RIGHTS.replace('Port {}', 'A port below 1024'),
    ],
    [/EADDRINUSE: address already in use \S{0,100}:(\d{1,5})(?!\d)/, OTHER_PORT],
    [/listen tcp \S{0,100}:(\d{1,5}): bind: address already in use/, OTHER_PORT],
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
const WATCHER = [
    /waiting for (?:file )?changes before (?:starting|restart)/,
    'It crashed, and its watcher (nodemon) waits for a change of its files: start the program itself.',
];

;// CONCATENATED MODULE: ./build/js/advice/from-words.js



const QUESTION = /[([]y(?:es)?\/n(?:o)?[)\]][\s›>:?]{0,5}$/i;
const OPEN_QUESTION = /(?:\?|[([]y(?:es)?[)\]]|\bpass(?:word|phrase)[^\n]{0,60}:)[ ›>:]{0,5}$/i;
const LONGEST_QUESTION = 300;
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
function adviceOnQuestion(output) {
    const question = questionIn(output.slice(-LONGEST_QUESTION));
    return question === undefined
        ? undefined
        : `It asks ${(0,parsed/* quoted */.T)(question)}, and nobody can answer: its input is empty. Give the answer in the command (such as --yes), or take the question out.`;
}
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

function adviceOnTimeout(standstill) {
    const { elsewhere, answer, isAnswering, unmatched } = standstill;
    if (elsewhere)
        return `It listens on ${elsewhere.ports.join(', ')} instead of its port: ${elsewhere.fix}.`;
    if (standstill.speaksTls)
        return 'It speaks TLS: give scheme: https.';
    if (answer?.kind === 'status')
        return adviceOnHttpStatus(answer.status, standstill.path ?? '/');
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
function adviceOnHttpStatus(status, path) {
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
const STILL_AT_WORK_MS = 10_000;
function adviceOnSilence({ silentForMs, port }) {
    if (silentForMs === undefined)
        return `It has printed nothing and listens nowhere. Does it use ${port}? More time: ready-timeout.`;
    return silentForMs < STILL_AT_WORK_MS
        ? 'It was still printing, so it may need longer: give it more time by ready-timeout, or build in an earlier step.'
        : `It listens nowhere, and has been silent for ${Math.round(silentForMs / 1_000)} s. Its output may tell what it waits for; more time: ready-timeout.`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/js/system/endpoint.js
var system_endpoint = __webpack_require__(4936);
// EXTERNAL MODULE: ./build/js/system/self-connection.js
var self_connection = __webpack_require__(5028);
;// CONCATENATED MODULE: ./build/js/readiness/connect.js




function connectTo(address, port, signal, trace) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const began = (0,clock/* now */.t)();
        const socket = (0,external_node_net_.connect)({ host: address, port });
        const abort = () => {
            socket.destroy();
            reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        const settle = (connected, error) => {
            signal.removeEventListener('abort', abort);
            socket
                .removeAllListeners('connect')
                .removeAllListeners('error')
                .on('error', () => { });
            const isReal = connected && !(0,self_connection/* leaveIfToItself */.v)(socket);
            trace?.(`connection to ${(0,system_endpoint/* urlHost */.c)(address)}:${port}`, outcomeOf(isReal, error), began);
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

function isAlert({ message }) {
    return /\balert\b/.test(message);
}
async function encrypted(socket, host) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
    return connect({ socket, ...name, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
}

;// CONCATENATED MODULE: ./build/js/readiness/speaks-tls.js


const SHAKES_HANDS_WITHIN_MS = 1_000;
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

// EXTERNAL MODULE: ./build/js/report/print-output.js + 2 modules
var print_output = __webpack_require__(9295);
;// CONCATENATED MODULE: ./build/js/launch/port-command.js

function fixFor({ inputs, output }) {
    return howToPass(portCommandOf(inputs), output.text());
}
function portCommandOf({ run, shell, portVariables }) {
    return { run, shell: shell.name, variable: portVariables[0] ?? 'PORT' };
}

;// CONCATENATED MODULE: ./build/js/launch/timed-out.js












async function timedOut(running, cancelled) {
    const { inputs, ports, output, progress, view } = running;
    const { shell, variable } = portCommandOf(inputs);
    const { answered, lastAnswer, lastGet, askedAt } = progress;
    const listening = (await view.listeners(0)).map(({ port }) => port);
    const listensOn = otherPorts(listening, ports);
    const mayBeElsewhere = ports.main !== 0 && lastAnswer === undefined;
    const isElsewhere = mayBeElsewhere && listensOn.length > 0 && !listening.includes(ports.main);
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
            ports: [...(0,reserve/* portNumbers */.Iv)(ports), ...listening],
            variables: [...inputs.portVariables, ...inputs.extraPorts],
        }),
        output: output.text(),
        silentForMs: silentForMs(running),
        directory: inputs.workingDirectory,
        port: reference(shell, variable),
    });
    const { lastCommandLog: log } = progress;
    const commandSaid = log && (0,whole_words/* quotedWords */.IS)((0,print_output/* lastLines */.w)(log, 1)[0] ?? '');
    const conditions = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow(), commandSaid });
    const missing = conditions.length > 0 ? conditions : ['whose its port is could not be told in time'];
    return { kind: 'timed-out', ms, missing, advice };
}
const NO_ANSWER_YET = { kind: 'none', because: 'silent', why: '' };
const timed_out_SEARCH_TAKES_AT_MOST_MS = 200;
function howUnmatched(pattern, output) {
    if (output.patternIsTooSlow())
        return 'too-slow';
    const fault = faultOfPattern(pattern);
    if (fault)
        return fault;
    const found = (0,match_within/* matchWithin */.B6)(new RegExp(pattern.source, 'im'), output.text(), timed_out_SEARCH_TAKES_AT_MOST_MS);
    return found && found !== 'too-slow' ? 'by-case' : 'wholly';
}
function silentForMs({ output, logFile }) {
    return output.pieces() === 0
        ? undefined
        : Math.max(0, Date.now() - ((0,external_node_fs_.statSync)(logFile, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

;// CONCATENATED MODULE: ./build/js/system/until-aborted.js
function untilAborted(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}

// EXTERNAL MODULE: ./build/js/launch/port-conflict.js + 5 modules
var port_conflict = __webpack_require__(3704);
;// CONCATENATED MODULE: ./build/js/launch/until-conflict.js





const GLANCE_EVERY_MS = 200;
async function untilSeenInUse(running, signal) {
    const { view, ports } = running;
    let seen;
    for await (const _ of looks(signal)) {
        const { version, ports: listenedOn } = view.glance(GLANCE_EVERY_MS);
        if (version === seen)
            continue;
        seen = version;
        if (listenedOn && !(0,reserve/* portNumbers */.Iv)(ports).some((port) => listenedOn.has(port)))
            continue;
        const stranger = await strangerThatStays(running, signal);
        if (stranger)
            return stranger;
    }
    throw signal.reason;
}
const SECOND_THOUGHTS_MS = 1_000;
const UNNAMED_THOUGHTS_MS = 10_000;
const OWN_TRIES_TAKE_AT_MOST_MS = 10_000;
async function untilSaidInUse(running, signal) {
    const { output, ports, view, trace } = running;
    let heard = 0;
    let since;
    for await (const _ of looks(signal)) {
        const isNews = output.pieces() !== heard;
        if (!isNews && since === undefined)
            continue;
        heard = output.pieces();
        const message = (0,port_conflict/* findWords */.ZB)(running);
        if (!message)
            continue;
        const asked = (0,clock/* now */.t)();
        const stranger = await strangerThatStays(running, signal);
        if (stranger)
            return stranger;
        const hasWaited = (0,clock/* now */.t)() - asked > SECOND_THOUGHTS_MS / 2;
        if (isNews || hasWaited || since === undefined)
            since = (0,clock/* now */.t)();
        const patience = message.port === undefined ? UNNAMED_THOUGHTS_MS : SECOND_THOUGHTS_MS;
        const retry = Math.min((0,port_conflict/* ownRetry */.Rl)(running, message) ?? 0, OWN_TRIES_TAKE_AT_MOST_MS);
        if ((0,clock/* now */.t)() - since < patience + retry)
            continue;
        const { kind } = await view.ownershipOf(message.port ?? ports.main);
        const isRefuted = kind === 'ours' || (kind === 'unknown' && message.port === undefined);
        trace?.('judged words', isRefuted ? 'refuted, as it has its port' : 'believed, as it has not got its port', since);
        if (!isRefuted)
            return (0,port_conflict/* wordsConflict */.Y5)(ports, message.port, message.line);
        break;
    }
    return untilAborted(signal);
}
async function strangerThatStays(running, signal) {
    const { output, trace } = running;
    let heard = output.pieces();
    let heardAt = 0;
    for await (const elapsed of looks(signal)) {
        const stranger = await (0,port_conflict/* findStranger */.W8)(running);
        if (output.pieces() !== heard)
            heardAt = elapsed;
        heard = output.pieces();
        const message = stranger && (0,port_conflict/* findWords */.ZB)(running);
        const retry = message && (0,port_conflict/* ownRetry */.Rl)(running, message);
        const isTrying = retry !== undefined && elapsed - heardAt < retry + SECOND_THOUGHTS_MS && elapsed < OWN_TRIES_TAKE_AT_MOST_MS;
        if (!stranger || !isTrying)
            return stranger;
        trace?.('own retry', `left to it, as it says to try again within ${retry} ms`);
    }
    throw signal.reason;
}

// EXTERNAL MODULE: ./build/js/output/named-ports.js
var named_ports = __webpack_require__(7857);
;// CONCATENATED MODULE: ./build/js/readiness/announced-port.js

const IS_UP = /\b(?:listening|running|started|serving|serves?|available|ready|local|open|up|now)\b|\bhttps?:\/\//i;
const SIDE_DOOR = /debug|inspect|metric|prometheus|telemetry|health|probe|admin|management|actuator|profil|pprof|devtools|dashboard|\bui\b|sparkui|emulator hub|\bapi server\b|reflection|\bhmr\b|hot.?(?:module|reload)|live.?reload|\bwss?:|websocket|\bjmx\b|\bjdwp\b|dt_socket|\bg?rpc\b|\bipc\b|worker|language server/i;
const BARE_PORT = /\b(?:on|at) (\d{2,5})(?!\w|[.:]\d)/gi;
function announcedPorts(output, ports) {
    return namedOnLines(output, ports, (line) => IS_UP.test(line) && !SIDE_DOOR.test(line));
}
function sideDoors(output, ports) {
    return namedOnLines(output, ports, (line) => SIDE_DOOR.test(line));
}
function namedOnLines(output, ports, counts) {
    const named = new Set(output
        .split(/[\r\n]+/)
        .filter(counts)
        .flatMap((line) => [...(0,named_ports/* portsNamedIn */.n)(line), ...Array.from(line.matchAll(BARE_PORT), ([, port]) => Number(port))]));
    return ports.filter((port) => named.has(port));
}

// EXTERNAL MODULE: ./build/js/server/environment.js
var environment = __webpack_require__(8010);
;// CONCATENATED MODULE: ./build/js/launch/other-readers.js

function hasOtherReaders({ port, portVariables, extraPorts, env }) {
    const carried = Object.fromEntries(portVariables.map((name) => [name, 0]));
    return (port.kind !== 'auto' ||
        portVariables.length > 1 ||
        extraPorts.length > 0 ||
        env.some(([, value]) => (0,environment/* expandPorts */.xB)(value, carried) !== value));
}

// EXTERNAL MODULE: ./build/js/inputs/port-request.js
var port_request = __webpack_require__(7010);
// EXTERNAL MODULE: ./build/js/readiness/stranger.js
var readiness_stranger = __webpack_require__(4784);
;// CONCATENATED MODULE: ./build/js/readiness/last-look.js



const EVIDENCE_SETTLES_MS = 300;
async function lastLook({ view, otherPorts, trace }, { address, port }, isFresh, signal) {
    const stranger = await (0,readiness_stranger/* firstStranger */.f)(otherPorts, view);
    if (stranger)
        return stranger;
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/server/command.js
var server_command = __webpack_require__(7122);
// EXTERNAL MODULE: ./build/js/server/run-command.js
var run_command = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/js/system/system-error.js + 1 modules
var system_error = __webpack_require__(7909);
;// CONCATENATED MODULE: ./build/js/readiness/ready-command.js








const PAUSE_MS = 100;
async function untilCommandHolds(command, folder, signal, onFailure, trace) {
    const script = (0,server_command/* writeScript */.lF)(command, folder, 'ready-command');
    const logFiles = [1, 2].map((number) => (0,external_node_path_.join)(folder, `ready-command-${number}.log`));
    for (;;) {
        signal.throwIfAborted();
        const began = (0,clock/* now */.t)();
        const [logFile] = logFiles;
        const exit = await runOnce(command, script, logFile, signal, trace);
        trace?.('ready-command', `ended with ${(0,server_exit/* describeExit */.K)(exit)}`, began);
        if (exit.status === 0)
            return;
        onFailure(exit, logFile);
        logFiles.reverse();
        await (0,promises_.setTimeout)(PAUSE_MS, undefined, { signal });
    }
}
async function runOnce(command, script, logFile, signal, trace) {
    const log = (0,external_node_fs_.openSync)(logFile, 'w', 0o600);
    try {
        const exit = await (0,run_command/* runCommand */.d)(command, script, { stdio: ['ignore', log, log], trace }, signal, (child) => (0,server_command/* signalCommand */.ws)(child, 'SIGKILL'));
        signal.throwIfAborted();
        return exit;
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        throw new Error(`ready-command: could not be run: ${(0,system_error/* explained */.t)(error)}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}

// EXTERNAL MODULE: ./build/js/listeners/ownership.js
var ownership = __webpack_require__(5928);
// EXTERNAL MODULE: ./build/js/inputs/status-ranges.js
var status_ranges = __webpack_require__(2666);
;// CONCATENATED MODULE: ./build/js/readiness/http-get.js


const ANSWER_WITHIN_MS = 10_000;
const LONGEST_HEAD = 65_536;
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
const BODY_MAY_TAKE_MS = 1_000;
function leave(socket) {
    socket.setTimeout(0).removeAllListeners('data').resume().unref();
    setTimeout(() => socket.destroy(), BODY_MAY_TAKE_MS).unref();
}
function requestText({ scheme, host, port, path, headers }) {
    const name = (0,system_endpoint/* urlHost */.c)(host);
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
function describeQuestion({ endpoint }, { scheme, readyPath = '' }) {
    return `${scheme}://${(0,system_endpoint/* urlHost */.c)(endpoint.address)}:${endpoint.port}${readyPath}`;
}
async function ask(connection, inputs, signal, trace) {
    const { scheme, host, readyPath: path, readyHeaders: headers, readyStatus } = inputs;
    const { socket, endpoint } = connection;
    if (path === undefined) {
        socket.destroy();
        return { fits: true, told: 'connection accepted', got: undefined };
    }
    const began = (0,clock/* now */.t)();
    const answer = await httpGet(socket, { scheme, host, port: endpoint.port, path, headers }, signal);
    const question = describeQuestion(connection, inputs);
    const words = answer.kind === 'status' ? `${answer.status} ${(0,whole_words/* quotedWords */.IS)(answer.reason)}`.trim() : answer.why;
    const fits = answer.kind === 'status' && (0,status_ranges/* includesStatus */.C)(readyStatus, answer.status);
    trace?.(`probe ${question}`, words, began);
    return { fits, told: `${words} from ${question}`, got: answer };
}

;// CONCATENATED MODULE: ./build/js/readiness/until-answered.js





const LOOK_UP_EVERY_MS = 250;
const LOOK_UP_SYSTEM_PORT_EVERY_MS = 20;
const FURTHER_PORTS_OPEN_WITHIN_MS = { told: 30, untold: 500 };
async function untilAnswered(request, progress, signal) {
    const { inputs } = request;
    const bound = new Set();
    const pace = () => (progress.lastGet?.kind === 'status' ? SPARING : DENSE);
    for await (const elapsed of looks(signal, pace)) {
        const ports = request.port === 0
            ? await ownPorts(request, Math.max(LOOK_UP_SYSTEM_PORT_EVERY_MS, pauseAt(elapsed)))
            : [request.port];
        const fitting = [];
        for (const port of ports) {
            const answer = await knock(port, request, bound, progress, signal);
            if (answer?.kind === 'stranger')
                return answer;
            if (answer)
                fitting.push(answer);
        }
        if (request.port === 0 && fitting.length > 0) {
            const says = inputs.readyPath !== undefined || inputs.readyLog !== undefined || inputs.readyCommand !== undefined;
            await (0,promises_.setTimeout)(FURTHER_PORTS_OPEN_WITHIN_MS[says ? 'told' : 'untold'], undefined, { signal });
            if ((await ownPorts(request, 0)).some((port) => !ports.includes(port)))
                continue;
        }
        if (fitting.length > 1)
            return { kind: 'ambiguous', ports: fitting.map(({ endpoint }) => endpoint.port) };
        if (fitting[0])
            return fitting[0];
    }
    throw signal.reason;
}
async function knock(port, { inputs, view, trace }, bound, progress, signal) {
    const connection = (await connectToFirst(onLoopback(port), signal, trace)) ??
        (await connectToFirst(await ownEndpoints(view, port), signal, trace));
    if (!connection)
        return undefined;
    progress.lastAnswer ??= `a connection, but no answer yet, from ${describeQuestion(connection, inputs)}`;
    const asked = ask(connection, inputs, signal, trace);
    asked.catch(() => { });
    let isFresh = false;
    if (!bound.has(port)) {
        const ownership = await view.ownershipOf(port);
        if (ownership.kind === 'foreign')
            return { kind: 'stranger', port, holder: ownership.holder };
        isFresh = ownership.kind === 'ours';
        if (isFresh)
            bound.add(port);
        progress.bound ||= isFresh;
    }
    const { fits, told, got } = await asked;
    progress.lastAnswer = told;
    progress.lastGet = got;
    progress.askedAt = connection.endpoint;
    return fits ? { kind: 'answered', endpoint: connection.endpoint, isFresh } : undefined;
}
function onLoopback(port) {
    return ['127.0.0.1', '::1'].map((address) => ({ address, port }));
}
async function ownEndpoints(view, port) {
    const listeners = await view.listeners(LOOK_UP_EVERY_MS);
    return listeners.filter((listener) => listener.port === port && !ownership/* REACHED_BY_LOCALHOST */.l.has(listener.address));
}
async function ownPorts({ otherPorts, view, output, trace }, atMostAgeMs) {
    const ports = [...new Set((await view.listeners(atMostAgeMs)).map(({ port }) => port))];
    const aside = ports.length > 1 ? sideDoors(output.text(), ports) : [];
    trace?.('ports of its own', `${ports.join(', ') || 'none'}; side doors: ${aside.join(', ') || 'none'}`);
    return ports.filter((port) => !otherPorts.includes(port) && !aside.includes(port));
}

;// CONCATENATED MODULE: ./build/js/readiness/until-ready.js






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
        const captured = await Promise.race([matched, untilAborted(signal)]);
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
async function capturedPort({ inputs, port }, matched, signal) {
    if (port !== 0 || !inputs.readyLog || !(0,patterns/* groupNames */.S0)(inputs.readyLog).includes('port'))
        return port;
    const { port: text = '' } = await Promise.race([matched, untilAborted(signal)]);
    return /^\d{1,5}$/.test(text) && (0,port_request/* isPort */.s)(Number(text)) ? Number(text) : { kind: 'not-a-port', text };
}

;// CONCATENATED MODULE: ./build/js/launch/until-serving.js







async function untilServing(running, signal) {
    const { ports, progress, view } = running;
    for (;;) {
        const result = await readiness(running, ports.main, signal);
        if (result.kind === 'ready') {
            const denial = result.proven ? undefined : (0,port_conflict/* findWords */.ZB)(running);
            if (denial?.port !== undefined)
                return (0,port_conflict/* wordsConflict */.Y5)(ports, denial.port, denial.line);
            return served(running, result);
        }
        if (result.kind !== 'stranger')
            return result;
        if (result.port === progress.captured) {
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
async function untilServingInstead(running, port, insteadOf, signal) {
    const result = await readiness({ ...running, progress: newProgress() }, port, signal);
    if (result.kind === 'ready')
        return served(running, result, insteadOf);
    return result.kind === 'stranger' ? (0,port_conflict/* strangerConflict */.JI)(running.ports, result.port, result.holder) : result;
}
function readiness(running, port, signal) {
    const { ports, progress, ...request } = running;
    const otherPorts = (0,reserve/* portNumbers */.Iv)(ports).filter((other) => other !== ports.main);
    return untilReady({ ...request, port, otherPorts }, progress, signal);
}
async function served({ server, view }, result, insteadOf) {
    const readyMs = age(server);
    const isAlive = async () => (await view.memberPids()).length > 0;
    const pid = (server_command/* HAS_KEEPER */.Ox ? await view.shellPid() : undefined) ?? server.pid;
    return { ...result, server, readyMs, pid, isAlive, insteadOf };
}

;// CONCATENATED MODULE: ./build/js/launch/until-elsewhere.js







const LOOK_EVERY_MS = 250;
const SETTLES_WITHIN_MS = 10_000;
async function untilElsewhere(running, signal) {
    const { inputs, ports, progress, view, trace } = running;
    const settlesAfter = Math.min(SETTLES_WITHIN_MS, inputs.readyTimeout / 4);
    let seen = '';
    let changedAt = 0;
    for (;;) {
        await (0,promises_.setTimeout)(LOOK_EVERY_MS, undefined, { signal });
        const expected = ports.main || progress.captured;
        const listening = new Set((await view.listeners(LOOK_EVERY_MS)).map(({ port }) => port));
        if (expected === undefined || listening.has(expected))
            continue;
        const others = otherPorts(listening, ports);
        const listensOn = others.length === 0 ? [] : upOn(running, others);
        const state = `${others}: ${listensOn}`;
        if (others.length > 0)
            trace?.('other ports', `${others.join(', ')}; says to be up on: ${listensOn.join(', ')}`);
        if (state !== seen)
            changedAt = (0,clock/* now */.t)();
        seen = state;
        const [port, ...more] = listensOn;
        if (port === undefined || (0,clock/* now */.t)() - changedAt < settlesAfter)
            continue;
        const isOfReadyLog = ports.main === 0;
        const detour = { port: expected, isOfReadyLog, fix: isOfReadyLog ? '' : fixFor(running) };
        return isOfReadyLog || more.length > 0 || hasOtherReaders(inputs)
            ? { kind: 'elsewhere', ...detour, listensOn }
            : untilServingInstead(running, port, detour, signal);
    }
}
function upOn({ inputs, output, progress }, others) {
    const text = output.text();
    const announced = announcedPorts(text, others);
    if (announced.length > 0 || inputs.readyLog === undefined || !progress.logMatched)
        return announced;
    const aside = sideDoors(text, others);
    return others.filter((port) => !aside.includes(port));
}

;// CONCATENATED MODULE: ./build/js/advice/exit.js


function adviceOnExit(ended) {
    const { status, output, shell, variable, directory } = ended;
    if (status === 0)
        return adviceOnQuestion(output) ?? adviceOnExitStatus(status);
    const fromWords = adviceFromWords(output, { directory, port: reference(shell, variable) });
    const mistake = misspelt(ended);
    return (fromWords ?? (mistake === undefined ? adviceOnExitStatus(status) : `Is that for want of a port? Look: ${mistake}.`));
}
function adviceOnExitStatus(status) {
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







const LAST_WORDS_TAKE_AT_MOST_MS = 1_000;
async function untilExit(running, signal) {
    const { server, output, ports, progress, trace } = running;
    const exit = await server.exited;
    signal.throwIfAborted();
    trace?.('command', `ended with ${(0,server_exit/* describeExit */.K)(exit)}, ${age(server)} ms after its launch`);
    const wasDaemon = exit.status === 0 && (await untilDaemonEnds(running, signal));
    const ms = age(server);
    await output.catchUp(signal, LAST_WORDS_TAKE_AT_MOST_MS);
    const stranger = await (0,port_conflict/* findStranger */.W8)(running);
    if (stranger)
        return stranger;
    const message = (0,port_conflict/* findWords */.ZB)(running);
    const isAboutPort = message && (message.port !== undefined || !progress.bound);
    if (message)
        trace?.('judged words', isAboutPort ? 'believed, as it has ended' : 'refuted, as it had its port');
    if (isAboutPort)
        return (0,port_conflict/* wordsConflict */.Y5)(ports, message.port, message.line);
    const { inputs } = running;
    const ended = { status: exit.status, output: output.text(), directory: inputs.workingDirectory };
    const advice = adviceOnExit({ ...ended, ...portCommandOf(inputs) });
    return { kind: 'exited', exit, ms, wasDaemon, advice };
}
const DAEMON_LOOK_EVERY_MS = 100;
const DAEMON_BINDS_WITHIN_MS = 2_000;
async function untilDaemonEnds(running, signal) {
    const { view } = running;
    const began = (0,clock/* now */.t)();
    for (let wasDaemon = false;; await (0,promises_.setTimeout)(DAEMON_LOOK_EVERY_MS, undefined, { signal })) {
        const isAlive = await livesOn(running);
        wasDaemon ||= isAlive;
        const mayBind = !isAlive && (0,clock/* now */.t)() - began < DAEMON_BINDS_WITHIN_MS && (await view.mayHaveDaemons());
        if (!isAlive && !mayBind)
            return wasDaemon;
    }
}
async function livesOn({ view, ports }) {
    const ownership = ports.main === 0 ? undefined : await view.ownershipOf(ports.main);
    return ownership?.kind === 'unknown' || (await view.memberPids()).length > 0;
}

;// CONCATENATED MODULE: ./build/js/launch/follow.js













const SHELLS_START_WITHIN_MS = 50;
const CHANGES_USER = /(?<![\w-])(?:sudo|doas|su|runuser|pkexec|systemctl|service)\s/;
async function follow_follow(plan, { server, root, outputStart }, cancelled) {
    const { inputs, ports, readyCommand, trace } = plan;
    const { folder, logFile } = plan.files;
    const over = new AbortController();
    const { signal } = over;
    const cancel = () => over.abort();
    cancelled.addEventListener('abort', cancel, { once: true });
    if (cancelled.aborted)
        cancel();
    const deadline = setTimeout(() => over.abort(), Math.max(0, inputs.readyTimeout - age(server)));
    const output = watchOutput(logFile, outputStart, inputs.readyLog);
    try {
        const mayChangeUser = CHANGES_USER.test(inputs.run);
        const kin = { onDaemon: plan.onDaemon, onHolder: plan.onHolder, mayChangeUser };
        const view = (0,traced/* tracedView */.r)((0,server_view/* viewServer */.l)(plan.platform, plan.markerEntry, root, kin), trace);
        const about = { inputs, ports, server, output, view, progress: newProgress() };
        const running = { ...about, readyCommand, folder, logFile, trace };
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
        clearTimeout(deadline);
        cancelled.removeEventListener('abort', cancel);
        over.abort();
        output.close();
    }
}
async function readOutput(output, signal) {
    for await (const _ of looks(signal))
        await output.catchUp(signal);
    throw signal.reason;
}


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ HOLDER_IS_HIDDEN),
  W8: () => (/* binding */ findStranger),
  ZB: () => (/* binding */ findWords),
  Rl: () => (/* binding */ ownRetry),
  JI: () => (/* binding */ strangerConflict),
  Y5: () => (/* binding */ wordsConflict)
});

// EXTERNAL MODULE: ./build/js/output/named-ports.js
var named_ports = __webpack_require__(7857);
;// CONCATENATED MODULE: ./build/js/conflict/messages.js

const NAMES_AND_NUMBERS = [
    /\b(?:WSA)?EADDRINUSE\b|\bAddr(?:ess)?(?:Already)?InUse/i,
    /\b(?:errno|os error)\W{1,4}(?:98|48|10048)\b|\b(?:WinError|error code)\W{1,3}10048\b/i,
    /\bSocketException \((?:98|48)\)|\((?:98|48)\) ?(?:bind|address)\b|\baddress ?\((?:98|48)\)|\bbind\b[^;]{0,100}\((?:98|48)[:)]/i,
    /\((?:OS )?10048[:)]|\bbind\b[^;]{0,40}\berror\W{1,3}10048\b/i,
];
const STRERROR = /(?<!\b(?:e-?mail|mail|mac|wallet) )\baddress (?:is )?(?:already )?in use\b(?! by (?:another|an existing) (?:account|user))/i;
const STRERROR_TRANSLATED = [
    /Adresse wird bereits (?:verwendet|benutzt)|Adresse déjà utilisée|dirección ya se está usando|Indirizzo già in uso/i,
    /Endereço já (?:está )?em uso|Estase usando o enderezo|adreça ja és en ús|Adres is al in gebruik|Adres jest już w użyciu/i,
    /Adresse[nr]+ er allerede i bru[gk]|Adressen (?:redan upptagen|används redan)|Osoite on jo käytössä|Adres zaten kullanımda/i,
    /Adresa je (?:užívána|používaná)|A cím már használatban van|Alamat telah digunakan|Địa chỉ đang được dùng/i,
    /Адрес уже используется|Адресу вже використано|Адресът вече се използва|είναι ήδη σε χρήση/i,
    /アドレスは既に使用中です|地址已在使用|位址已經?有?在使用|주소가 이미 사용 중입니다/,
];
const WINDOWS = [
    /only one usage of each socket address/i,
    /darf jede Socketadresse .{0,100}nur jeweils einmal verwendet werden|Une seule utilisation de chaque adresse de socket/i,
    /s[oó]lo se permite un uso de cada dirección de socket|consentito un solo utilizzo di ogni indirizzo di socket/i,
    /apenas uma utilização de cada endereço de soquete|jedno użycie każdego adresu gniazda/i,
    /разрешается только одно использование адреса сокета/i,
    /各ソケット アドレスに対して|每个套接字地址|一次只能用一個通訊端位址|각 소켓 주소\(.{0,60}\)는 하나만 사용할 수/,
];
const BE = '(?:is|was|are|were|(?:seems|appears) to be|(?:may|might) (?:already )?be)';
const NUMBERED = String.raw `\bport(?: number)?\W{1,3}\d{1,5}\b["'\])]?(?: (?:on|of|at|for|required by) [^;,!?]{1,60}?| \([^)]{1,30}\))?(?:, it)? `;
const NOT_OF_A_NETWORK = String.raw `(?<!\b(?:serial|usb|com|parallel) )`;
const OF_A_NUMBER = [
    `(?:${BE} )?(?:already |currently |still )?(?:being )?in use\\b`,
    `(?:${BE} )?already (?:being )?(?:used|allocated|taken|occupied|bound)\\b`,
    `${BE} (?:currently )?(?:being )?used by (?:another|process|pid)\\b`,
    `${BE} (?:currently )?(?:occupied|busy|unavailable|(?:taken|not available)(?! (?:from|in|as)\\b))`,
    `is (?:not open on .{1,80}could not start|running .{1,80} in another window)\\b`,
];
const WORDS_OF_SERVERS = [
    `${NUMBERED}(?:${OF_A_NUMBER.join('|')})`,
    `${NOT_OF_A_NETWORK}\\bport(?:\\(s\\)|s)? (?:${BE} )?(?:already|currently) (?:being )?(?:in use|used|allocated|taken(?! from)|occupied|bound)\\b`,
    `${NOT_OF_A_NETWORK}\\bport (?:(?:is|was|may already be|might already be) in use|taken)\\b`,
    `\\b(?:cannot|could not|couldn't|unable to|failed to) find (?:an? |any )?(?:empty|free|available|open|unused) ports?\\b`,
    `\\bno (?:empty|free|available|open|unused) ports? (?:found|available|left)\\b`,
    `\\balready (?:running|listening) (?:on|at) (?:an? |the |this |that )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) (?:an? |the |this |that )?(?:same )?port\\b`,
    `\\banother\\b.{1,40}\\b(?:using|listening on|running on|bound to) \\S{0,255}?${named_ports/* COLON */.o}`,
    `\\b(?:process|program|server) (?:is )?already using (?:an? |the |this |that )?(?:\\w{1,20} )?port\\b`,
    `\\bconnection in use: (?:\\(['"]|unix:|/)`,
    `${named_ports/* COLON */.o}\\d{1,5}/?['")\\]]{0,2} (?:(?:is|was) )?(?:already |currently )?in use\\b`,
    `\\bbecause \\d{2,5} is (?:already )?in use\\b|\\bcannot bind to the port \\d{1,5}\\. please specify another\\b`,
    `\\bconflicts with an existing registration on the machine\\b`,
    `\\bFatalStartupException: java\\.io\\.IOException: Failed to bind to \\S{1,80}:\\d{4}`,
    `\\bslirp_add_hostfwd failed\\b`,
].map((source) => new RegExp(source));
const WORDS_TRANSLATED = [
    /\bPort \d{1,5} (?:ist|wird) (?:bereits|schon) (?:belegt|verwendet|benutzt|vergeben|in (?:Benutzung|Verwendung))/i,
    /\bport \d{1,5} est déjà (?:utilisé|occupé|pris)|puerto \d{1,5} (?:ya )?está (?:siendo )?(?:en uso|usado|ocupado)/i,
    /\bporta \d{1,5} (?:è già (?:in uso|occupata|utilizzata)|já está (?:em uso|sendo (?:usada|utilizada)|ocupada))/i,
    /порт \d{1,5} (?:уже )?(?:занят|используется)/i,
    /端口 ?\d{0,5} ?(?:已被|已经被|被)(?:占用|使用)|ポート ?\d{0,5} ?[はが](?:既に|すでに)使|포트 ?\d{0,5} ?[가이는은]? ?이미 사용/,
];
const anyOf = (patterns) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const OF_SYSTEMS = anyOf([...NAMES_AND_NUMBERS, STRERROR, ...STRERROR_TRANSLATED, ...WINDOWS]);
const OF_SERVERS = anyOf([...WORDS_OF_SERVERS, ...WORDS_TRANSLATED]);
const WORDS_IN_ALL = /in use|used by|already|currently|taken|occupied|busy|unavailable|not (?:available|open)|(?:empty|free|available|open|unused) port|another|registration|hostfwd|FatalStartup|bereits|schon|[^\x00-\x7f]/i;
const SAYS_NOTHING_YET = /\b(?:whether|if|when|unless|until|in case)\b(?:(?!because)[^.:;!?]){0,24}$/i;
const CONDITION_STANDS_WITHIN = 60;
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

;// CONCATENATED MODULE: ./build/js/conflict/subject.js

const WHAT_COMES_NEXT = /\b(?:try|trying|use|using|instead|switching|falling back|would you|do you want)\b/i;
const NO_PORT = /\bunix(?:gram|packet)?(?:[:@]| (?:domain )?(?:socket|address|path)\b| ["'@/.])|\.sock\b|[\\/]pipe[\\/]|\bin use:? ["'(]{0,2}(?:\.{0,2}\/(?![\d[/])|@)|\bport["']?\s{0,2}[:=]\s{0,2}-1\b/i;
const FIELD = /^\s*["']?port["']?\s{0,2}[:=]\s{0,2}(-?\d{1,5}),?\s*[\]})]{0,3},?\s*$/i;
function subjectOf(line, end, ports) {
    const next = line.slice(end).search(WHAT_COMES_NEXT);
    const statement = next === -1 ? line : line.slice(0, end + next);
    const inStatement = (0,named_ports/* portsNamedIn */.n)(statement);
    const named = inStatement.length > 0 || statement === line ? inStatement : (0,named_ports/* portsNamedIn */.n)(line);
    const own = named.find((port) => ports.includes(port));
    if (own !== undefined)
        return own;
    if (named.length > 0 || NO_PORT.test(line))
        return 'another';
    return ports.find((port) => standsIn(statement, port)) ?? 'none';
}
function fieldOf(line, ports) {
    const port = FIELD.exec(line)?.[1];
    if (port === undefined)
        return 'none';
    return ports.includes(Number(port)) ? Number(port) : 'another';
}
function standsIn(text, port) {
    if (!text.includes(String(port)))
        return false;
    return new RegExp(`(?<![\\w.:/\\\\-]|\\bpid\\W{1,3})${port}(?!\\w|[.:]\\d)`, 'i').test(text);
}

;// CONCATENATED MODULE: ./build/js/conflict/classify.js


const LONGEST_LINE = 4_096;
const LINES_OF_A_REPORT = 12;
const LINES_TO_ITS_PORT = 5;
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
const ATTEMPT = /\b(?:failed to|unable to|could not|couldn't|cannot|can't) (?:bind|listen)\b/i;
const STACK_FRAME = /^\s*(?:at |\.\.\. \d)/;
const GUESS = /\b(?:is|do you already have) another\b/i;
const ANOTHER_CAUSE = /\bcannot assign requested address\b|\bnot (?:available|supported)\b|\bpermission denied\b/i;
const LINES_TO_THE_CAUSE = 2;
function isGuessAtAnotherCause(lines, index) {
    if (!GUESS.test(lines[index] ?? ''))
        return false;
    return lines.slice(Math.max(0, index - LINES_TO_THE_CAUSE), index).some((line) => ANOTHER_CAUSE.test(line));
}

;// CONCATENATED MODULE: ./build/js/conflict/own-retries.js
const RETRY = /\b(?:retrying|(?:will |going to )?retry|try(?:ing)? again|next (?:try|attempt))(?! (?:on|with|at) )[^.\r\n]{0,30}?\bin (\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)\b|\bretrying\b(?! (?:on|with|at) )/gi;
const MS = { s: 1_000, m: 60_000 };
const UNSAID_MS = 1_000;
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
const RESERVED_ON_WINDOWS = [
    /\blisten EACCES\b|\bWSAEACCES\b|\b(?:WinError|os error|SocketException|error code)\W{1,3}10013\b/i,
    /\bforbidden by its access permissions\b|\bPermission denied: (?:bind|listen)\b/i,
    /Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig/i,
    /アクセス許可で禁じられた方法でソケットにアクセス/,
];
function reservedPatterns(platform) {
    return platform === 'win32' ? RESERVED_ON_WINDOWS : [];
}

// EXTERNAL MODULE: ./build/js/output/match-within.js
var match_within = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/js/ports/reserve.js + 5 modules
var reserve = __webpack_require__(90);
// EXTERNAL MODULE: ./build/js/readiness/stranger.js
var readiness_stranger = __webpack_require__(4784);
;// CONCATENATED MODULE: ./build/js/launch/port-conflict.js






const PATTERN_TAKES_AT_MOST_MS = 200;
function findWords({ inputs, ports, output, trace }) {
    const text = output.text();
    const further = inputs.inUsePatterns.filter((pattern) => (0,match_within/* matchWithin */.B6)(pattern, text, PATTERN_TAKES_AT_MOST_MS) !== 'too-slow');
    const message = findConflictMessage(text, (0,reserve/* portNumbers */.Iv)(ports), [...further, ...reservedPatterns(process.platform)]);
    if (message)
        trace?.('words', `taken for a conflict, about ${message.port ?? 'no port that they name'}: ${message.line}`);
    return message && message.port === undefined && ports.main === 0 ? undefined : message;
}
function ownRetry({ output }, { line }) {
    const text = output.text();
    return announcedRetry(text.slice(text.lastIndexOf(line)));
}
async function findStranger({ ports, view }) {
    const stranger = await (0,readiness_stranger/* firstStranger */.f)((0,reserve/* portNumbers */.Iv)(ports), view);
    return stranger && strangerConflict(ports, stranger.port, stranger.holder);
}
const HOLDER_IS_HIDDEN = 'by a process of another user';
function strangerConflict(ports, port, holder) {
    const message = holder ? undefined : HOLDER_IS_HIDDEN;
    return { kind: 'conflict', port, on: ports.originOf(port), holder, seen: true, message };
}
function wordsConflict(ports, named, message) {
    const port = named ?? ports.main;
    return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, seen: false, message };
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

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ matchWithin),
/* harmony export */   PB: () => (/* binding */ firstMatchWithin),
/* harmony export */   cJ: () => (/* binding */ reachesTheEnd)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9319);


const SEARCH = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('search()');
const SHARED_FOR_MS = 50;
let context;
function matchWithin(pattern, text, limitMs) {
    return within(limitMs, () => pattern.exec(text));
}
function firstMatchWithin(pattern, texts, limitMs) {
    let match = null;
    const searchNext = () => {
        const { value: text, done } = texts.next();
        if (done)
            return false;
        match = pattern.exec(text);
        return !match || reachesTheEnd(match);
    };
    const search = () => {
        const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)();
        while (searchNext())
            if ((0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)() - began > SHARED_FOR_MS)
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
function reachesTheEnd(match) {
    return match.index + match[0].length === match.input.length;
}
function within(limitMs, search) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
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
        context.search = undefined;
    }
}


/***/ }),

/***/ 7857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ portsNamedIn),
/* harmony export */   o: () => (/* binding */ COLON)
/* harmony export */ });
const COLON = String.raw `:(?=\[?\d)(?<=(?:^|[\s({<[=]|(?<!\w)["'\x60]|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\blocalhost|\*|<null>|\/\/[^\s/:]{1,253}|\[(?=\w{0,4}:)[\da-f:.]{2,45}\]|(?=[\da-f:]{0,37}::)(?<![^\s"'(/])[\da-f:]{2,39}|0:0:0:0:0:0:0:[01]):)`;
const NAMING = [
    `${COLON}\\[?(\\d{1,5})(?!\\d|\\.\\d)`,
    String.raw `(?<![\w.:])0:(?![0-5]\d(?!\d))(\d{1,5})(?!\d)`,
    String.raw `(?:\bports?|puerto|\bporta|порт|端口|ポート|포트)(?: number)?[\s"'\]:=#,({[*/]{0,6}(\d{1,5})(?!\d|\.\d)`,
    String.raw `\bport(?:\(s\))? (?:is )?already (?:in use|bound): (\d{1,5})\b`,
    String.raw `\(['"][^'"]{0,255}['"], ?(\d{1,5})[,)]`,
    String.raw `\b(\d{1,5})(?:\/(?:tcp|udp)| (?:is|was) (?:already )?in use)\b`,
    String.raw `\btried (\d{2,5})\b(?! times)`,
    String.raw `\bport in range:? (\d{1,5})\b`,
];
const NAMED_PORT = new RegExp(NAMING.join('|'), 'gi');
function portsNamedIn(text) {
    if (!/\d/.test(text))
        return [];
    const found = Array.from(text.matchAll(NAMED_PORT), ([, ...groups]) => groups.find((port) => port !== undefined));
    return found.map(Number).filter((port) => port > 0);
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

/***/ 4784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);

async function firstStranger(ports, view) {
    const began = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)();
    for (const port of ports) {
        const ownership = await view.ownershipOf(port, (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)() - began);
        if (ownership.kind === 'foreign')
            return { kind: 'stranger', port, holder: ownership.holder };
    }
    return undefined;
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


/***/ })

};
;