/** What a cleanup accepts, asks about and refuses, what each audience sees, what the organiser arranges, what it leaves. */
import { describe, expect, test } from "vitest";
import { Cleaning } from "../../../tests/support/cleanup.ts";

describe("the archives' page", () => {
  test("is read by each person before they declare, whoever read it at their table", () => {
    const room = new Cleaning();
    expect(room.send("s1", { type: "cleanup/read" })).toBe("ok");
    expect(room.send("s1", { type: "cleanup/read" })).toBe("archives-read");
    expect(room.declare("s1", "aaaaaa")).toBe("cleanup-not-open");
    room.next();
    expect(room.declare("s1", "aaaaaa")).toBe("ok");
    expect(room.declare("s2", "bbbbbb")).toBe("archives-unread");
    expect(room.team("t1").read).toBe(1);
  });

  test("holds data back until the archivist validated the list, applications aside", () => {
    const room = Cleaning.open();
    const mails = { line: "donnees-mails", amount: 100 };
    expect(room.declare("s1", "aaaaaa", mails)).toBe("archives-not-validated");
    expect(room.declare("s1", "bbbbbb", { line: "donnees-apps", amount: 4 })).toBe("ok");
    room.organise({ type: "cleanup/validate", validated: "no" });
    expect(room.declare("s1", "aaaaaa", mails)).toBe("archives-not-validated");
    expect(room.organise({ type: "cleanup/validate", validated: "yes" })).toBe("ok");
    expect(room.declare("s1", "aaaaaa", mails)).toBe("ok");
  });

  test("names the contact that the console wrote; nobody at a table may write it or validate", () => {
    const room = Cleaning.open();
    expect(room.organise({ type: "cleanup/contact", text: "w:9.0" })).toBe("ok");
    expect(room.everyone.archives.contact).toBe("w:9.0");
    expect(room.send("s1", { type: "cleanup/contact", text: "w:9.1" })).toBe("not-allowed");
    expect(room.send("s1", { type: "cleanup/validate", validated: "yes" })).toBe("not-allowed");
    expect(room.organise({ type: "cleanup/read" })).toBe("not-allowed");
  });
});

describe("an amount", () => {
  const line = "reemploi-portable-don";
  test.each([
    [{ line, amount: -1 }, "amount-negative"],
    [{ line: "recyclage-portable", amount: 1, more: -2 }, "amount-negative"],
    [{ line, amount: 0 }, "amount-zero"],
    [{ line: "recyclage-divers", amount: 0 }, "amount-zero"],
    [{ line, amount: 1.5 }, "amount-not-whole"],
    [{ line: "sensibilisation-webinaire", amount: 3, more: 4.5 }, "amount-not-whole"],
    [{ line: "donnees-cloud-go", amount: 1.25 }, "amount-too-fine"],
    [{ line, amount: 3001 }, "amount-absurd"],
    [{ line: "recyclage-portable", amount: 1, more: 15_001 }, "amount-absurd"],
    [{ line, amount: 8 }, "amount-unlikely"],
    [{ line: "recyclage-portable", amount: 3, more: 120 }, "weight-unlikely"],
    [{ line: "recyclage-portable", amount: 5, more: 1 }, "weight-unlikely"],
    [{ line: "sensibilisation-webinaire", amount: 9, more: 4 }, "audience-unlikely"],
    [{ line: "reemploi-toaster-don", amount: 1 }, "not-in-form"],
    [{ line: "__proto__", amount: 1 }, "not-in-form"],
  ])("%o is answered %s", (declared, code) => {
    const room = Cleaning.open("yes");
    expect(room.declare("s1", "aaaaaa", declared)).toBe(code);
    expect(room.everyone.totals).toEqual({});
  });

  test("that is unlikely counts once confirmed, and the console is told; an impossible one never does", () => {
    const room = Cleaning.open("yes");
    const declared = { line: "donnees-cloud-go", amount: 4000, isConfirmed: true };
    expect(room.declare("s1", "aaaaaa", declared)).toBe("ok");
    expect(room.team("t1").declarations.aaaaaa).toMatchObject({ amount: 4000, isDoubted: true });
    expect(room.declare("s1", "bbbbbb", { ...declared, amount: 900_000 })).toBe("amount-absurd");
    expect(room.declare("s1", "cccccc", { ...declared, line: "donnees-apps", amount: 3 })).toBe("ok");
    expect(room.team("t1").declarations.cccccc?.isDoubted).toBe(false);
  });

  test("of a whole table is asked about later than a person's", () => {
    const room = Cleaning.open();
    expect(room.declare("s1", "aaaaaa", { amount: 8, isTable: true })).toBe("ok");
    expect(room.declare("s1", "bbbbbb", { amount: 60, isTable: true })).toBe("amount-unlikely");
  });

  test("in gigabytes and in files of the same place is refused to one author, not to another", () => {
    const room = Cleaning.open("yes");
    room.declare("s1", "aaaaaa", { line: "donnees-cloud", amount: 40 });
    expect(room.declare("s1", "bbbbbb", { line: "donnees-cloud-go", amount: 3 })).toBe("counted-otherwise");
    expect(room.declare("s1", "bbbbbb", { line: "donnees-local-go", amount: 3 })).toBe("ok");
    expect(room.declare("s2", "cccccc", { line: "donnees-cloud-go", amount: 3 })).toBe("ok");
    // The same declaration may change its unit.
    expect(room.declare("s1", "aaaaaa", { line: "donnees-cloud-go", amount: 3 })).toBe("ok");
    expect(room.everyone.totals["donnees-cloud"]).toBeUndefined();
  });

  test("said twice by one person is asked about; confirmed, it is another lot", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    expect(room.declare("s1", "bbbbbb", { amount: 2 })).toBe("amount-twice");
    expect(room.declare("s2", "cccccc", { amount: 2 })).toBe("ok");
    expect(room.declare("s1", "bbbbbb", { amount: 2, isConfirmed: true })).toBe("ok");
    expect(room.total()).toBe(6);
  });
});

describe("a declaration", () => {
  test("sent twice counts once; sent with another amount it is corrected; withdrawn it does not come back", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    expect(room.declare("s1", "aaaaaa", { amount: 2 })).toBe("ok");
    expect(room.total()).toBe(2);
    room.declare("s1", "aaaaaa", { amount: 5 });
    expect(room.total()).toBe(5);
    expect(room.send("s1", { type: "cleanup/withdraw", id: "aaaaaa" })).toBe("ok");
    expect(room.everyone.totals).toEqual({});
    expect(room.declare("s1", "aaaaaa", { amount: 5 })).toBe("declaration-withdrawn");
  });

  test("of one's own is touched by nobody else; the table's is, by its people", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa");
    room.declare("s1", "bbbbbb", { isTable: true, amount: 3 });
    expect(room.declare("s2", "aaaaaa", { amount: 2 })).toBe("declaration-unknown");
    expect(room.send("s2", { type: "cleanup/withdraw", id: "aaaaaa" })).toBe("declaration-unknown");
    expect(room.declare("s2", "bbbbbb", { isTable: false, amount: 3 })).toBe("declaration-unknown");
    expect(room.declare("s2", "bbbbbb", { isTable: true, amount: 4 })).toBe("ok");
    expect(room.send("s2", { type: "cleanup/withdraw", id: "bbbbbb" })).toBe("ok");
    expect(room.send("s1", { type: "cleanup/withdraw", id: "constructor" })).toBe("declaration-unknown");
  });

  test("stops at sixty for one person", () => {
    const room = Cleaning.open();
    for (let n = 0; n < 60; n += 1)
      expect(room.declare("s1", `aaaa${String(n).padStart(2, "0")}`, { isConfirmed: true })).toBe("ok");
    expect(room.declare("s1", "bbbbbb", { isConfirmed: true })).toBe("declarations-full");
    expect(room.declare("s1", "aaaa00", { amount: 2, isConfirmed: true })).toBe("ok");
  });

  test("is no longer taken, corrected nor withdrawn once the balance shows, unless by the organiser", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    room.at("balance");
    expect(room.declare("s1", "bbbbbb")).toBe("cleanup-closed");
    expect(room.send("s1", { type: "cleanup/withdraw", id: "aaaaaa" })).toBe("cleanup-closed");
    expect(room.amend("t1", "aaaaaa", 1)).toBe("ok");
    expect(room.total()).toBe(1);
  });

  test("shows nobody's seat outside their own part", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa");
    const { everyone, host, team, seat } = room.state;
    expect(JSON.stringify([everyone.phases, host.phases, team.t1?.phases])).not.toContain('"s1"');
    expect(JSON.stringify(seat.s1?.phases)).toContain("aaaaaa");
    expect(JSON.stringify(seat.s2?.phases)).not.toContain("aaaaaa");
  });
});

describe("the organiser", () => {
  test("sets a declaration aside and counts it again; its author may still correct it, aside", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    expect(room.hide("t1", "aaaaaa", true)).toBe("ok");
    expect(room.everyone).toMatchObject({ totals: {}, took: 0 });
    room.declare("s1", "aaaaaa", { amount: 3 });
    expect(room.total()).toBe(0);
    room.hide("t1", "aaaaaa", false);
    expect(room.total()).toBe(3);
  });

  test("corrects an amount that is possible; the doubt is gone", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 40, isConfirmed: true });
    expect(room.amend("t1", "aaaaaa", 0)).toBe("amount-zero");
    expect(room.amend("t1", "aaaaaa", -4)).toBe("amount-negative");
    expect(room.amend("t1", "aaaaaa", 4)).toBe("ok");
    expect(room.team("t1").declarations.aaaaaa).toMatchObject({ isAmended: true, isDoubted: false });
    expect(room.total()).toBe(4);
  });

  test("touches only what is there, and nobody else does", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa");
    expect(room.hide("t2", "aaaaaa", true)).toBe("declaration-unknown");
    expect(room.hide("t1", "__proto__", true)).toBe("declaration-unknown");
    const hide = { type: "cleanup/hide", team: "t1", id: "aaaaaa", isHidden: true } as const;
    expect(room.send("s1", hide)).toBe("not-allowed");
  });
});

describe("a team", () => {
  test("sets its own goal, a whole number, and takes it away", () => {
    const room = Cleaning.open();
    const goal = (amount: number) =>
      room.send("s1", { type: "cleanup/goal", goal: { block: "reemploi", amount } });
    expect([goal(0), goal(1.5), goal(10_000)]).toEqual(["goal-out", "goal-out", "goal-out"]);
    expect(goal(5)).toBe("ok");
    expect(room.team("t1").goal).toEqual({ block: "reemploi", amount: 5 });
    expect(room.send("s2", { type: "cleanup/goal", goal: null })).toBe("ok");
    expect(room.send("s2", { type: "cleanup/goal", goal: null })).toBe("goal-none");
  });

  test("counts people who took part, and those who sorted data, never how much", () => {
    const room = Cleaning.open("yes");
    room.declare("s1", "aaaaaa");
    room.declare("s2", "bbbbbb", { line: "donnees-mails", amount: 3000 });
    expect(room.team("t1")).toMatchObject({ took: 2, sorted: 1 });
    expect(room.everyone.took).toBe(2);
  });
});

describe("people who come and go", () => {
  test("take their own declarations to another table, not the table's", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    room.declare("s1", "bbbbbb", { amount: 3, isTable: true });
    room.move("s1", "t2");
    expect(Object.keys(room.team("t1").declarations)).toEqual(["bbbbbb"]);
    expect(Object.keys(room.team("t2").declarations)).toEqual(["aaaaaa"]);
    expect(room.total()).toBe(5);
    expect(room.declare("s1", "aaaaaa", { amount: 4 })).toBe("ok");
    expect(room.hide("t1", "aaaaaa", true)).toBe("declaration-unknown");
    expect(room.hide("t2", "aaaaaa", true)).toBe("ok");
  });

  test("leave what they did when they go", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    room.remove("s1");
    expect(room.total()).toBe(2);
    expect(room.team("t1").took).toBe(0);
  });

  test("merged tables count everything once", () => {
    const room = Cleaning.open();
    room.declare("s1", "aaaaaa", { amount: 2 });
    room.declare("s2", "bbbbbb", { amount: 3, isTable: true });
    room.merge("t1", "t2");
    expect(room.total()).toBe(5);
    expect(Object.keys(room.team("t2").declarations).sort()).toEqual(["aaaaaa", "bbbbbb"]);
    expect(room.team("t1").declarations).toEqual({});
  });
});

describe("the day", () => {
  test("goes from the archives through its moments to the balance, then is finished", () => {
    const room = new Cleaning();
    const seen: string[] = [];
    for (let n = 0; n < 5 && room.isOpen; n += 1) {
      seen.push(`${room.everyone.step} ${room.everyone.moment}`);
      room.next();
    }
    expect(seen).toEqual(["archives 0", "open 0", "open 1", "balance 1"]);
    expect(room.isOpen).toBe(false);
  });
});
