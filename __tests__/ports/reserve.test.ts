import { afterEach, describe, expect, it } from 'vitest';
import { availability } from '../../src/ports/availability.ts';
import { claimPort } from '../../src/ports/claim.ts';
import { handedOutIn } from '../../src/ports/handed-out.ts';
import {
  type PortChooser,
  type PortNeeds,
  portNumbers,
  type Reservation,
  reservePorts,
} from '../../src/ports/reserve.ts';
import { freePort, listen } from '../real-sockets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inWine } from '../wine.ts';

const AUTO: PortNeeds = { port: { kind: 'auto' }, portVariables: ['PORT'], extraPorts: [] };

const newChooser = (folder = temporaryFolder()): PortChooser => ({
  handedOut: handedOutIn(folder),
  random: Math.random,
});

const reserved: Reservation[] = [];

afterEach(() => {
  for (const reservation of reserved.splice(0)) if (reservation.kind === 'reserved') reservation.release();
});

/** Reserves, and lets go when the test is over. */
async function reserve(needs: PortNeeds, chooser: PortChooser): Promise<Reservation> {
  const reservation = await reservePorts(needs, chooser);
  reserved.push(reservation);
  return reservation;
}

async function portsOf(needs: PortNeeds, chooser: PortChooser): Promise<Extract<Reservation, { kind: 'reserved' }>> {
  const reservation = await reserve(needs, chooser);
  if (reservation.kind !== 'reserved') throw new Error(`not reserved: ${reservation.kind}`);
  return reservation;
}

/** Whether no launch holds a claim on the port. */
async function isUnclaimed(port: number): Promise<boolean> {
  const claim = await claimPort(port);
  claim?.release();
  return claim !== undefined;
}

/** The first of so many ports in a row that are all free and unclaimed. */
async function freeRun(length: number): Promise<number> {
  for (;;) {
    const first = 40_000 + Math.floor(Math.random() * 20_000);
    const ports = Array.from({ length }, (_, index) => first + index);
    const isFree = async (port: number): Promise<boolean> => (await availability(port)) === 'free' && isUnclaimed(port);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
}

describe('reserving a port of our choice', () => {
  it('never claims one that the job has had, so that another job gets it meanwhile', async () => {
    const port = await freeRun(1);
    const range: PortNeeds = { ...AUTO, port: { kind: 'range', first: port, last: port } };
    const folder = temporaryFolder();
    handedOutIn(folder).note(port);
    const here = newChooser(folder);
    const attempts = Array.from({ length: 50 }, () => reserve(range, here));
    const there = await reserve(range, newChooser());
    expect(there).toMatchObject({ kind: 'reserved', ports: { main: port } });
    for (const attempt of attempts) expect(await attempt).toEqual({ kind: 'none-left' });
  });

  it.skipIf(inWine)('yields a free port under every name, and claims it until it is released', async () => {
    const { ports, release } = await portsOf({ ...AUTO, portVariables: ['PORT', 'HTTP_PORT'] }, newChooser());
    expect(ports.byVariable).toEqual({ PORT: ports.main, HTTP_PORT: ports.main });
    expect(ports.originOf(ports.main)).toBe('chosen');
    expect(await isUnclaimed(ports.main)).toBe(false);
    await listen({ port: ports.main });
    release();
    expect(await isUnclaimed(ports.main)).toBe(true);
  });

  it('yields further ports, each another', async () => {
    const needs = { ...AUTO, extraPorts: ['ADMIN_PORT', 'METRICS_PORT'] };
    const { ports } = await portsOf(needs, newChooser());
    expect(Object.keys(ports.byVariable)).toEqual(['PORT', 'ADMIN_PORT', 'METRICS_PORT']);
    expect(new Set(Object.values(ports.byVariable)).size).toBe(3);
    expect(Object.values(ports.byVariable).map(ports.originOf)).toEqual(['chosen', 'chosen', 'chosen']);
  });

  it('yields no port to two launches at once', async () => {
    const chooser = (): PortChooser => ({ ...newChooser(), random: () => 0 });
    const all = await Promise.all(Array.from({ length: 10 }, () => portsOf(AUTO, chooser())));
    expect(new Set(all.map(({ ports }) => ports.main)).size).toBe(10);
  });

  it('yields none that an earlier launch of the job has had, even when it is free again', async () => {
    const folder = temporaryFolder();
    const first = await portsOf(AUTO, { ...newChooser(folder), random: () => 0 });
    first.release();
    const second = await portsOf(AUTO, { ...newChooser(folder), random: () => 0 });
    expect(second.ports.main).not.toBe(first.ports.main);
  });
});

describe('reserving a port of a range', () => {
  it.skipIf(inWine)('passes over those that are taken, claimed or handed out', async () => {
    const first = await freeRun(4);
    const needs = { ...AUTO, port: { kind: 'range', first, last: first + 3 } } as const;
    await listen({ port: first });
    const claim = await claimPort(first + 1);
    const chooser = { ...newChooser(), random: () => 0 };
    chooser.handedOut.note(first + 2);
    expect((await portsOf(needs, chooser)).ports.main).toBe(first + 3);
    claim?.release();
    expect(await reserve(needs, chooser)).toMatchObject({ kind: 'reserved', ports: { main: first + 1 } });
  });

  it('yields none when all are taken or handed out, and lets go of everything', async () => {
    const { port } = await listen();
    const needs = { ...AUTO, port: { kind: 'range', first: port, last: port } } as const;
    expect(await reserve(needs, newChooser())).toEqual({ kind: 'none-left' });
    expect(await isUnclaimed(port)).toBe(true);

    const spent = await freePort();
    const again = { ...AUTO, port: { kind: 'range', first: spent, last: spent } } as const;
    const folder = temporaryFolder();
    handedOutIn(folder).note(spent);
    expect(await reserve(again, newChooser(folder))).toEqual({ kind: 'none-left' });
    expect(await isUnclaimed(spent)).toBe(true);
  });
});

describe('reserving a given port', () => {
  const given = (port: number): PortNeeds => ({ ...AUTO, port: { kind: 'given', port }, extraPorts: ['ADMIN_PORT'] });

  it('yields that port, and tells it from one that was chosen', async () => {
    const port = await freePort();
    const { ports } = await portsOf(given(port), newChooser());
    expect(ports.main).toBe(port);
    expect(Object.values(ports.byVariable).map(ports.originOf)).toEqual(['given', 'chosen']);
  });

  it('tells that another program holds it, and claims nothing', async () => {
    const { port } = await listen({ host: '::1' });
    expect(await reserve(given(port), newChooser())).toEqual({ kind: 'in-use', port, by: 'another-program' });
    expect(await isUnclaimed(port)).toBe(true);
  });

  it.skipIf(inWine)('tells that another launch is about to use it', async () => {
    const port = await freePort();
    const claim = await claimPort(port);
    expect(await reserve(given(port), newChooser())).toEqual({ kind: 'in-use', port, by: 'another-launch' });
    claim?.release();
  });

  it('may be had again and again, by later launches of the job', async () => {
    const port = await freePort();
    const folder = temporaryFolder();
    (await portsOf(given(port), newChooser(folder))).release();
    expect((await portsOf(given(port), newChooser(folder))).ports.main).toBe(port);
  });
});

describe('leaving the port to the system', () => {
  it('passes 0 on, with further ports as ever', async () => {
    const { ports } = await portsOf({ ...AUTO, port: { kind: 'system' }, extraPorts: ['ADMIN_PORT'] }, newChooser());
    expect(ports.byVariable).toEqual({ PORT: 0, ADMIN_PORT: expect.any(Number) });
    expect(ports.byVariable.ADMIN_PORT).toBeGreaterThan(10_000);
  });
});

describe('the ports of a launch', () => {
  it('are told once each, the main one first, none that the system is still to choose', () => {
    const originOf = () => 'chosen' as const;
    const byVariable = { ADMIN_PORT: 3_001, PORT: 3_000, HTTP_PORT: 3_000 };
    expect(portNumbers({ main: 3_000, byVariable, originOf })).toEqual([3_000, 3_001]);
    expect(portNumbers({ main: 0, byVariable: { PORT: 0, ADMIN_PORT: 3_001 }, originOf })).toEqual([3_001]);
  });
});
