/**
 * Ports above 1023 that browsers refuse to fetch from: https://fetch.spec.whatwg.org/#port-blocking. A page test
 * against such a port fails with ERR_UNSAFE_PORT, whatever the server does.
 */
export const REFUSED_BY_BROWSERS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

/**
 * Ports from 10000 on that well-known services take by default, so that another step of the job may start one there:
 * Webmin, Kubernetes, memcached, RabbitMQ, Jaeger, Expo, Vite's reload socket, MongoDB
 * (https://www.iana.org/assignments/service-names-port-numbers and the projects' own documentation).
 */
export const LEFT_TO_SERVICES: ReadonlySet<number> = new Set([
  10_000, 10_250, 10_255, 10_256, 11_211, 11_434, 15_672, 16_686, 19_000, 19_001, 19_002, 19_006, 24_678, 25_672,
  27_017, 27_018, 27_019, 28_015, 29_015,
]);
