/** When the tunnel is taken, and when the browser's own socket is tried again. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const sockets: { isClosed: boolean; url: string }[] = [];

class Silent {
  isClosed = false;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    sockets.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
}

const kept = new Map<string, string>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal("WebSocket", Silent);
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  kept.clear();
  sockets.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function ways() {
  const { Ways } = await import("./ways.ts");
  return new Ways();
}

/** As the SDK: a socket, then the room's word or nothing. */
const joins =
  (ending: () => Promise<string>): (() => Promise<string>) =>
  () => {
    new WebSocket("ws://room/process/code?sessionId=s");
    return ending();
  };
const never = joins(() => new Promise(() => undefined));
const cut = joins(() => Promise.reject(Object.assign(new Error("cut"), { code: 1006 })));
const joined = joins(() => Promise.resolve("room"));
const refused = joins(() => Promise.reject(Object.assign(new Error("key"), { code: 4403 })));

test("two openings cut by the network lead to the tunnel, and the next page of the visit takes it at once", async () => {
  const tried = await ways();
  await expect(tried.open(cut)).rejects.toThrow("cut");
  expect(tried.way.value).toBe("websocket");
  await expect(tried.open(cut)).rejects.toThrow("cut");
  expect(tried.way.value).toBe("tunnel");
  expect((await ways()).way.value).toBe("tunnel");
  const before = sockets.length;
  await tried.open(joined);
  expect(sockets).toHaveLength(before); // no browser socket any more
  await expect(tried.open(cut)).rejects.toThrow("cut");
  expect(tried.way.value).toBe("tunnel"); // one failure of its own is forgiven too
});

test("a socket that says nothing for four seconds is closed, and counts as one that failed", async () => {
  const tried = await ways();
  for (let n = 0; n < 2; n += 1) {
    const opening = tried.open(never);
    const failing = expect(opening).rejects.toThrow("no answer");
    await vi.advanceTimersByTimeAsync(4_000);
    await failing;
  }
  expect(sockets.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  expect(tried.way.value).toBe("tunnel");
});

test("a connection cut as soon as it is open has not been one; one that lasted forgets what failed before", async () => {
  const tried = await ways();
  await tried.open(joined);
  await vi.advanceTimersByTimeAsync(1_000);
  tried.ended(1006);
  await tried.open(joined);
  await vi.advanceTimersByTimeAsync(6_000);
  tried.ended(1006);
  await tried.open(joined);
  tried.ended(1006);
  expect(tried.way.value).toBe("websocket");
  await tried.open(joined);
  tried.ended(1006);
  expect(tried.way.value).toBe("tunnel");
});

test("what the server answers, a page that leaves, and a server that is down say nothing of sockets", async () => {
  const tried = await ways();
  for (let n = 0; n < 3; n += 1) {
    await expect(tried.open(refused)).rejects.toThrow("key");
    await tried.open(joined);
    tried.ended(1005);
    await expect(tried.open(() => Promise.reject(new TypeError("fetch")))).rejects.toThrow("fetch");
  }
  expect(tried.way.value).toBe("websocket");
});

test("a tunnel that fails twice gives the browser's socket another chance", async () => {
  kept.set("trois-tiers:way", "tunnel");
  const tried = await ways();
  for (let n = 0; n < 2; n += 1) await expect(tried.open(cut)).rejects.toThrow("cut");
  expect(tried.way.value).toBe("websocket");
});
