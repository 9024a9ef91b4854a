/** Group commit in time: what shares a transaction, what waits for what, what fails with what. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GROUP_MS, GroupCommit } from "../../server/journal/group.ts";
import { batch, outcomes } from "./fixtures.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A queue whose writes are listed, and end when the test says so. */
function slowQueue() {
  const written: string[] = [];
  const endings: ((failure?: Error) => void)[] = [];
  const queue = new GroupCommit((batches, clocks) => {
    const group = batches.map(({ code, event }) => `${code}${event.seq}`);
    written.push([...group, ...[...clocks].map(([code, at]) => `${code}@${at}`)].join(" "));
    return new Promise((resolve, reject) => {
      endings.push((failure) => (failure ? reject(failure) : resolve()));
    });
  });
  const end = async (failure?: Error) => {
    endings.shift()?.(failure);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, written, end };
}

test("a group begins 20 ms after its first batch, whatever comes meanwhile", async () => {
  const { queue, written } = slowQueue();
  void queue.commit(batch("A", 1));
  await vi.advanceTimersByTimeAsync(GROUP_MS - 1);
  void queue.commit(batch("B", 1));
  queue.touch("A", 5);
  queue.touch("A", 3);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(["A1 B1 A@5"]);
});

test("a promise resolves after the writing, not before", async () => {
  const { queue, end } = slowQueue();
  let isDone = false;
  void queue.commit(batch("A", 1)).then(() => (isDone = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect(isDone).toBe(false);
  await end();
  expect(isDone).toBe(true);
});

test("the next group waits for the end of the one before, and takes all that came meanwhile", async () => {
  const { queue, written, end } = slowQueue();
  void queue.commit(batch("A", 1));
  await vi.advanceTimersByTimeAsync(GROUP_MS);
  void queue.commit(batch("A", 2));
  await vi.advanceTimersByTimeAsync(3 * GROUP_MS);
  void queue.commit(batch("A", 3));
  expect(written).toEqual(["A1"]);
  await end();
  expect(written).toEqual(["A1", "A2 A3"]);
});

test("a failure takes what its sessions had already sent behind it, and nothing of the others", async () => {
  const { queue, written, end } = slowQueue();
  const first = queue.commit(batch("A", 1));
  await vi.advanceTimersByTimeAsync(GROUP_MS);
  const behind = queue.commit(batch("A", 2));
  const sealed = queue.alone(() => Promise.resolve());
  const far = queue.commit(batch("A", 3));
  const other = queue.commit(batch("B", 1));
  const results = outcomes([first, behind, far, other, sealed]);
  await end(new Error("disk full"));
  await vi.advanceTimersByTimeAsync(GROUP_MS);
  expect(written).toEqual(["A1", "B1"]);
  await end();
  expect(await results).toEqual(["write-failed", "write-failed", "write-failed", "written", "written"]);
  await expect(first).rejects.toThrow("disk full");
});

test("a touch alone is written too; a failed one is forgotten", async () => {
  const { queue, written, end } = slowQueue();
  queue.touch("A", 5);
  await vi.advanceTimersByTimeAsync(GROUP_MS);
  await end(new Error("disk full"));
  await vi.advanceTimersByTimeAsync(10 * GROUP_MS);
  expect(written).toEqual(["A@5"]);
});

test("a transaction of its own keeps its place and hurries the group before it", async () => {
  const { queue, written, end } = slowQueue();
  void queue.commit(batch("A", 1));
  const alone = queue.alone(() => {
    written.push("alone");
    return Promise.reject(new Error("disk full"));
  });
  const result = outcomes([alone]);
  void queue.commit(batch("A", 2));
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(["A1"]);
  await end();
  expect(written).toEqual(["A1", "alone"]);
  expect(await result).toEqual(["write-failed"]);
  await vi.advanceTimersByTimeAsync(GROUP_MS);
  expect(written).toEqual(["A1", "alone", "A2"]);
});

test("close writes at once and waits for the end", async () => {
  const { queue, written, end } = slowQueue();
  void queue.commit(batch("A", 1));
  let isClosed = false;
  void queue.close().then(() => (isClosed = true));
  await vi.advanceTimersByTimeAsync(0);
  expect([written, isClosed]).toEqual([["A1"], false]);
  await end();
  expect(isClosed).toBe(true);
  expect(await outcomes([queue.commit(batch("A", 2)), queue.alone(() => Promise.resolve())])).toEqual([
    "write-failed",
    "write-failed",
  ]);
});
