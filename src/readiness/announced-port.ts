import { portsNamedIn } from '../output/named-ports.ts';

/** How servers say that they are up: `Local: http://localhost:3000/`, `Listening on :8080`, `Tomcat started on port 8080`. */
const IS_UP = /\b(?:listening|running|started|serving|serves?|available|ready|local|open|up|now)\b|\bhttps?:\/\//i;

/** Doors that many servers have beside their main one. */
const SIDE_DOOR =
  /debug|inspect|metric|prometheus|telemetry|health|probe|admin|management|actuator|profil|pprof|devtools|dashboard|\bui\b|sparkui|emulator hub|\bapi server\b|reflection|\bhmr\b|hot.?(?:module|reload)|live.?reload|\bwss?:|websocket|\bjmx\b|\bjdwp\b|dt_socket|\bg?rpc\b|\bipc\b|worker|language server/i;

/** `Server listening on 3000`: too little to go by, but for a port on which the server is seen to listen. */
const BARE_PORT = /\b(?:on|at) (\d{2,5})(?!\w|[.:]\d)/gi;

/** Which of these ports, on which the server listens, its output names as the ones where it is up, side doors apart. */
export function announcedPorts(output: string, ports: readonly number[]): readonly number[] {
  return namedOnLines(output, ports, (line) => IS_UP.test(line) && !SIDE_DOOR.test(line));
}

/** Which of these ports its output names as side doors: `Debugger listening on ws://127.0.0.1:9229/...`. */
export function sideDoors(output: string, ports: readonly number[]): readonly number[] {
  return namedOnLines(output, ports, (line) => SIDE_DOOR.test(line));
}

function namedOnLines(output: string, ports: readonly number[], counts: (line: string) => boolean): readonly number[] {
  const named = new Set(
    output
      .split(/[\r\n]+/)
      .filter(counts)
      .flatMap((line) => [...portsNamedIn(line), ...Array.from(line.matchAll(BARE_PORT), ([, port]) => Number(port))]),
  );
  return ports.filter((port) => named.has(port));
}
