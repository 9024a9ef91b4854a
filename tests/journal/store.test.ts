/** What the store promises, the same on both databases. */
import { describe, expect, test } from "vitest";
import { batch, CONTENT, event, open, openWith, outcomes, seqs, session, WRITE_FAILED } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Store contract");

for (const { name, isMissing, place } of kinds)
  describe.skipIf(isMissing)(name, () => {
    sessions(place);
    commits(place);
    groups(place);
    texts(place);
    clocks(place);
  });

function sessions(place: Kind["place"]): void {
  test("a session is found as it was created, with its content", async () => {
    const store = await openWith(place(), "ABC234");
    expect(await store.find("ABC234")).toEqual(session("ABC234"));
    expect(await store.find("ZZZ999")).toBeUndefined();
    expect(await store.content(session("ABC234").contentHash)).toBe(CONTENT);
    await expect(store.content("missing")).rejects.toThrow("missing");
  });

  test("a code is given once, and the first session stays", async () => {
    const store = await openWith(place(), "ABC234");
    const second = session("ABC234", { header: "{}", contentHash: "ff" });
    await expect(store.create(second, "other")).rejects.toMatchObject({ code: "code-taken" });
    expect(await store.find("ABC234")).toEqual(session("ABC234"));
    await expect(store.content("ff")).rejects.toThrow();
  });

  test("sessions with the same content share it", async () => {
    const store = await openWith(place(), "AAAAAA", "BBBBBB");
    await store.create(session("CCCCCC", { contentHash: "d1" }), "another");
    expect(await store.content(session("AAAAAA").contentHash)).toBe(CONTENT);
    expect(await store.content("d1")).toBe("another");
  });

  test("status selects sessions, oldest first", async () => {
    const store = await openWith(place(), "BBBBBB", "CCCCCC");
    await store.create(session("AAAAAA", { createdAt: "2026-11-20T08:00:00.000Z" }), CONTENT);
    await store.setStatus("CCCCCC", "aside");
    expect((await store.withStatus("live")).map(({ code }) => code)).toEqual(["AAAAAA", "BBBBBB"]);
    expect(await store.withStatus("aside")).toEqual([session("CCCCCC", { status: "aside" })]);
    expect(await store.withStatus("ended")).toEqual([]);
    await expect(store.setStatus("ZZZ999", "ended")).rejects.toMatchObject(WRITE_FAILED);
  });

  test("the latest snapshot is kept, even when an older one comes late", async () => {
    const store = await openWith(place(), "ABC234");
    expect(await store.snapshot("ABC234")).toBeUndefined();
    await store.saveSnapshot("ABC234", { seq: 200, hash: "h200", body: "{}" });
    await store.saveSnapshot("ABC234", { seq: 400, hash: "h400", body: '{"é":1}' });
    await store.saveSnapshot("ABC234", { seq: 200, hash: "h200", body: "{}" });
    expect(await store.snapshot("ABC234")).toEqual({ seq: 400, hash: "h400", body: '{"é":1}' });
  });
}

function commits(place: Kind["place"]): void {
  test("events come back in order, whole, after N, and after reopening", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234", "OTHER2");
    const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
    await Promise.all([
      ...numbers.map((seq) => store.commit(batch("ABC234", seq))),
      store.commit(batch("OTHER2", 1)),
    ]);
    await store.close();
    const again = await open(settings);
    expect(await again.events("ABC234", 0)).toEqual(numbers.map((seq) => event(seq)));
    expect(await again.events("ABC234", 298)).toEqual([event(299), event(300)]);
    expect(await again.events("ABC234", 300)).toEqual([]);
    expect(await again.events("OTHER2", 0)).toEqual([event(1)]);
  });

  test("numbers larger than 32 bits, and any text, are kept as they are", async () => {
    const store = await openWith(place(), "ABC234");
    const large = event(1, { at: 2 ** 52, body: `{"t":"\\u0000 ' \\" $1 🐞 é"}` });
    await store.commit(batch("ABC234", 1, { event: large }));
    expect(await store.events("ABC234", 0)).toEqual([large]);
  });

  test("one author's command is written once; another author may use the same id", async () => {
    const store = await openWith(place(), "ABC234");
    await store.commit(batch("ABC234", 1, { event: event(1, { cmdId: "same" }) }));
    const again = store.commit(batch("ABC234", 2, { event: event(2, { cmdId: "same" }) }));
    await expect(again).rejects.toMatchObject(WRITE_FAILED);
    await store.commit(batch("ABC234", 2, { event: event(2, { cmdId: "same", by: "seat/2" }) }));
    expect(await seqs(store, "ABC234")).toEqual([1, 2]);
  });

  test("a gap, a number already taken and an unknown session are refused", async () => {
    const store = await openWith(place(), "ABC234");
    await expect(store.commit(batch("ABC234", 2))).rejects.toMatchObject(WRITE_FAILED);
    await store.commit(batch("ABC234", 1));
    const taken = store.commit(batch("ABC234", 1, { event: event(1, { cmdId: "another" }) }));
    await expect(taken).rejects.toMatchObject(WRITE_FAILED);
    await expect(store.commit(batch("ZZZ999", 1))).rejects.toMatchObject(WRITE_FAILED);
    const jump = [store.commit(batch("ABC234", 2)), store.commit(batch("ABC234", 4))];
    expect(await outcomes(jump)).toEqual(["write-failed", "write-failed"]);
    expect(await seqs(store, "ABC234")).toEqual([1]);
  });

  test("close writes what waits; afterwards nothing is accepted", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    const waiting = store.commit(batch("ABC234", 1));
    await store.close();
    await waiting;
    await expect(store.commit(batch("ABC234", 2))).rejects.toMatchObject(WRITE_FAILED);
    await expect(store.setStatus("ABC234", "ended")).rejects.toMatchObject(WRITE_FAILED);
    store.touch("ABC234", 99);
    await expect(store.find("ABC234")).rejects.toThrow();
    expect(await seqs(await open(settings), "ABC234")).toEqual([1]);
  });
}

function groups(place: Kind["place"]): void {
  test("a group with one impossible batch is refused whole, and can be sent again", async () => {
    const store = await openWith(place(), "AAAAAA", "BBBBBB");
    const word = { words: [{ id: "w1", text: "lost" }], tokens: [{ hash: "t1", seat: "seat/1" }] };
    const group = [
      store.commit(batch("AAAAAA", 1, word)),
      store.commit(batch("BBBBBB", 1)),
      store.commit(batch("BBBBBB", 1, { event: event(1, { cmdId: "another" }) })),
      store.commit(batch("AAAAAA", 2)),
    ];
    expect(await outcomes(group)).toEqual(Array(4).fill("write-failed"));
    expect([await seqs(store, "AAAAAA"), await seqs(store, "BBBBBB")]).toEqual([[], []]);
    expect([await store.words("AAAAAA"), await store.tokens("AAAAAA")]).toEqual([new Map(), new Map()]);
    await Promise.all([store.commit(batch("AAAAAA", 1, word)), store.commit(batch("BBBBBB", 1))]);
    expect(await store.words("AAAAAA")).toEqual(new Map([["w1", "lost"]]));
    expect(await seqs(store, "BBBBBB")).toEqual([1]);
  });

  test("a batch that no database takes is refused without its group", async () => {
    const store = await openWith(place(), "AAAAAA", "BBBBBB");
    const group = [
      store.commit(batch("AAAAAA", 1)),
      store.commit(batch("BBBBBB", 1, { event: event(1, { at: 12.5 }) })),
      store.commit(batch("BBBBBB", 1, { event: event(1, { cmdId: "a\0b" }) })),
      store.commit(batch("BBBBBB", 1, { tokens: [{ hash: "h", seat: "\0" }] })),
    ];
    expect(await outcomes(group)).toEqual(["written", "write-failed", "write-failed", "write-failed"]);
    expect([await seqs(store, "AAAAAA"), await seqs(store, "BBBBBB")]).toEqual([[1], []]);
  });

  test("writings of all kinds keep the order of the calls", async () => {
    const store = await openWith(place(), "ABC234");
    const words = [{ id: "w1", text: "to be erased" }];
    await Promise.all([
      store.commit(batch("ABC234", 1, { words })),
      store.eraseWords("ABC234", ["w1"]),
      store.create(session("BBBBBB"), CONTENT),
      store.commit(batch("BBBBBB", 1)),
      store.setStatus("BBBBBB", "ended"),
    ]);
    expect(await store.words("ABC234")).toEqual(new Map());
    expect(await seqs(store, "BBBBBB")).toEqual([1]);
    expect(await store.find("BBBBBB")).toMatchObject({ status: "ended" });
  });
}

function texts(place: Kind["place"]): void {
  test("words live by session and id, until erased", async () => {
    const store = await openWith(place(), "AAAAAA", "BBBBBB");
    const [w1, w2] = [
      { id: "w1", text: "Éteindre ☂ 🐞" },
      { id: "w2", text: "a NUL: \0" },
    ];
    await store.commit(batch("AAAAAA", 1, { words: [w1, w2] }));
    await store.commit(batch("BBBBBB", 1, { words: [w1] }));
    const kept = new Map([
      ["w1", w1.text],
      ["w2", "a NUL: \uFFFD"],
    ]);
    expect(await store.words("AAAAAA")).toEqual(kept);
    await store.eraseWords("AAAAAA", ["w1", "never-existed"]);
    kept.delete("w1");
    expect(await store.words("AAAAAA")).toEqual(kept);
    expect(await store.words("BBBBBB")).toEqual(new Map([["w1", w1.text]]));
    expect(await seqs(store, "AAAAAA")).toEqual([1]);
  });

  test("tokens lead to seats; a token given again leads to its new seat", async () => {
    const store = await openWith(place(), "AAAAAA", "BBBBBB");
    const give = (hash: string, seat: string) => ({ tokens: [{ hash, seat }] });
    await store.commit(batch("AAAAAA", 1, give("t1", "seat/1")));
    await store.commit(batch("AAAAAA", 2, give("t2", "seat/2")));
    await store.commit(batch("AAAAAA", 3, give("t1", "seat/3")));
    expect(await store.tokens("AAAAAA")).toEqual(
      new Map([
        ["t1", "seat/3"],
        ["t2", "seat/2"],
      ]),
    );
    expect(await store.tokens("BBBBBB")).toEqual(new Map());
  });
}

function clocks(place: Kind["place"]): void {
  test("the clock is the later of the last touch and the last event", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    expect(await store.clock("ABC234")).toBe(0);
    expect(await store.clock("ZZZ999")).toBe(0);
    store.touch("ABC234", 4200.7);
    await store.commit(batch("ABC234", 1));
    expect(await store.clock("ABC234")).toBe(4200);
    await expect(store.commit(batch("ABC234", 9))).rejects.toMatchObject(WRITE_FAILED);
    await store.commit(batch("ABC234", 2));
    expect(await store.clock("ABC234")).toBe(4200);
    await store.commit(batch("ABC234", 3, { event: event(3, { at: 5000 }) }));
    expect(await store.clock("ABC234")).toBe(5000);
    store.touch("ABC234", 7000);
    store.touch("ABC234", 6000);
    store.touch("ZZZ999", 1);
    await store.close();
    const again = await open(settings);
    expect(await again.clock("ABC234")).toBe(7000);
    again.touch("ABC234", 10);
    await again.setStatus("ABC234", "ended");
    expect(await again.clock("ABC234")).toBe(7000);
  });
}
