import type { Endpoint } from '../system/endpoint.ts';
import { connectTo } from './connect.ts';
import { encrypted, isAlert } from './encrypted.ts';

const SHAKES_HANDS_WITHIN_MS = 1_000;

/** Whether who listens there answers a TLS handshake; `false`, too, when `cancelled` aborts. */
export async function speaksTls({ address, port }: Endpoint, cancelled: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(SHAKES_HANDS_WITHIN_MS)]);
  const socket = await connectTo(address, port, signal).catch(() => undefined);
  if (!socket) return false;
  try {
    const tls = await encrypted(socket, 'localhost');
    return await new Promise<boolean>((resolve) => {
      signal.addEventListener('abort', () => resolve(false), { once: true });
      if (signal.aborted) resolve(false);
      tls.once('secureConnect', () => resolve(true));
      tls.once('error', (error) => resolve(isAlert(error)));
      tls.once('close', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}
