import { portsNamedIn } from '../conflict/named-ports.ts';

/** How servers say that they are up: `Local: http://localhost:3000/`, `Listening on :8080`, `Tomcat started on port 8080`. */
const IS_UP = /\b(?:listening|running|started|serving|serves?|available|ready|local|open|up|now)\b|\bhttps?:\/\//i;

/** Doors that many servers have beside their main one. */
const SIDE_DOOR =
  /debug|inspect|metric|prometheus|telemetry|admin|management|actuator|profil|pprof|devtools|\bhmr\b|hot.?(?:module|reload)|live.?reload|\bwss?:|websocket|\bjmx\b|\bjdwp\b|dt_socket|\brpc\b|\bipc\b|worker|language server/i;

/** Which of these ports the output names as the ones where the server is up, its side doors apart. */
export function announcedPorts(output: string, ports: readonly number[]): readonly number[] {
  const named = new Set(
    output.split(/[\r\n]+/).flatMap((line) => (IS_UP.test(line) && !SIDE_DOOR.test(line) ? portsNamedIn(line) : [])),
  );
  return ports.filter((port) => named.has(port));
}
