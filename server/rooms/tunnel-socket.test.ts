import { expect, test } from "vitest";
import { TunnelSocket } from "./tunnel-socket.ts";

const told = (socket: TunnelSocket) => socket.told().messages.map((message) => message[0]);

test("messages stay until they have arrived, and keep their numbers", () => {
  const socket = new TunnelSocket();
  for (const n of [1, 2, 3]) socket.send(new Uint8Array([n]));
  socket.arrived(2);
  expect(told(socket)).toEqual([3]);
  expect(socket.told().next).toBe(3);
  socket.arrived(1); // an old question, come late
  expect(told(socket)).toEqual([3]);
});

test("what a room sends is copied: it writes the next message over it", () => {
  const socket = new TunnelSocket();
  const message = new Uint8Array([1]);
  socket.send(message);
  message[0] = 9;
  expect(told(socket)).toEqual([1]);
});

test("a device that leaves a megabyte unread starts over, and holds no more memory", () => {
  const socket = new TunnelSocket();
  for (let n = 0; n < 40; n += 1) socket.send(new Uint8Array(32 * 1024));
  expect(socket.isClosed).toBe(true);
  expect(socket.told()).toMatchObject({ closeCode: 1006, messages: [] });
});

test("a device that reads as it goes may receive any amount", () => {
  const socket = new TunnelSocket();
  for (let n = 1; n <= 200; n += 1) {
    socket.send(new Uint8Array(32 * 1024));
    socket.arrived(n);
  }
  expect(socket.isClosed).toBe(false);
});

test("the room hears of the end once, with its code", async () => {
  const socket = new TunnelSocket();
  const codes: unknown[] = [];
  socket.on("close", (code) => codes.push(code));
  socket.close(4001);
  socket.close();
  socket.terminate();
  await new Promise((resolve) => setImmediate(resolve));
  expect(codes).toEqual([4001]);
  expect(socket.told().closeCode).toBe(4001);
});
