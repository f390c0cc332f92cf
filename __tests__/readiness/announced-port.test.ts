import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedPorts, sideDoors } from '../../src/readiness/announced-port.ts';
import { anyText } from '../any-text.ts';

describe('the output of a server', () => {
  it.each([
    '  ➜  Local:   http://localhost:3000/',
    '   - Local:        http://localhost:3000',
    '➜ Local:    http://localhost:3000/',
    'Serving HTTP on 0.0.0.0 port 3000 (http://0.0.0.0:3000/) ...',
    ' * Running on http://127.0.0.1:3000',
    'INFO:     Uvicorn running on http://127.0.0.1:3000 (Press CTRL+C to quit)',
    '[2026-11-25 01:00:00 +0000] [7] [INFO] Listening at: http://127.0.0.1:3000 (7)',
    'Starting development server at http://127.0.0.1:3000/',
    'Example app listening on port 3000!',
    'Listening on :3000',
    '* Listening on http://127.0.0.1:3000',
    'Tomcat started on port 3000 (http) with context path ' + "'/'",
    'info: Microsoft.Hosting.Lifetime[14] Now listening on: http://localhost:3000',
    'Web Server is available at http://localhost:3000/ (bind address 127.0.0.1)',
    '[Wed Nov 25 01:00:00 2026] PHP 8.2.20 Development Server (http://127.0.0.1:3000) started',
    'Server listening on 3000',
    'Listening at 3000.',
    '1:M 25 Nov 2026 01:00:00.000 * Running mode=standalone, port=3000.',
  ])('says that it is up: %s', (line) => {
    expect(announcedPorts(`starting\n${line}\nmore\n`, [2_999, 3_000, 3_001])).toEqual([3_000]);
  });

  it.each([
    'Debugger listening on ws://127.0.0.1:3000/0b0c8f6e-5a6f',
    'Listening for transport dt_socket at address: 3000',
    'Metrics available at http://localhost:3000/metrics',
    'Prometheus exporter running on :3000',
    'Admin UI: http://localhost:3000',
    'management server started on port 3000',
    'pprof listening on :3000',
    'HMR server running on port 3000',
    'Health check server listening on port 3000',
    'Dashboard available at http://localhost:3000',
    'API server listening at: 127.0.0.1:3000',
    'Temporal UI: http://localhost:3000',
    'connecting to 127.0.0.1:3000',
    'compiled 3000 modules, ready',
    'GET /now 3000 ms',
  ])('says nothing of its main port: %s', (line) => {
    expect(announcedPorts(line, [3_000])).toEqual([]);
  });

  it('names none but the ports that were asked for, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.integer({ min: 1, max: 65_535 })), (text, ports) => {
        expect(ports).toEqual(expect.arrayContaining([...announcedPorts(text, ports)]));
      }),
    );
  });

  it('names its side doors', () => {
    const output = 'Debugger listening on ws://127.0.0.1:9229/0b0c\nMetrics on :9090\nListening on :3000\n';
    expect(sideDoors(output, [3_000, 9_090, 9_229])).toEqual([9_090, 9_229]);
  });
});
