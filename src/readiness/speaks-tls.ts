import { connectTo } from './connect.ts';
import { encrypted } from './encrypted.ts';
import type { Endpoint } from './endpoint.ts';

const SHAKES_HANDS_WITHIN_MS = 1_000;

/** Whether who listens there answers a TLS handshake; looked for when plain HTTP got no answer. */
export async function speaksTls({ address, port }: Endpoint): Promise<boolean> {
  const signal = AbortSignal.timeout(SHAKES_HANDS_WITHIN_MS);
  const socket = await connectTo(address, port, signal).catch(() => undefined);
  if (!socket) return false;
  try {
    const tls = await encrypted(socket, 'localhost');
    return await new Promise<boolean>((resolve) => {
      signal.addEventListener('abort', () => resolve(false), { once: true });
      tls.once('secureConnect', () => resolve(true));
      // An alert is an answer in TLS, too: a server that wants a client's certificate, or another name.
      tls.once('error', ({ message }) => resolve(/\balert\b/.test(message)));
      tls.once('close', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}
