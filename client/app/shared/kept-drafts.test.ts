/** Drafts outlive a reload of their tab, and belong to the seat that typed them. */
import { describe, expect, it } from "vitest";
import { createKeptDrafts } from "./kept-drafts.ts";

/** A tab's storage, as a reload finds it again. */
function tabOf(items = new Map<string, string>()) {
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
}

const CODE = "ABC234";

describe("drafts", () => {
  it("are found again by a page loaded anew in the same tab", () => {
    const tab = tabOf();
    createKeptDrafts(tab).draftsOf(CODE, "s1", "plan").set("i1/owner", { text: "La DSI", base: "null" });
    const again = createKeptDrafts(tab).draftsOf(CODE, "s1", "plan");
    expect(again.get("i1/owner")).toEqual({ text: "La DSI", base: "null" });
  });

  it("are never read by another seat, another phase or another session", () => {
    const { draftsOf } = createKeptDrafts(tabOf());
    draftsOf(CODE, "s1", "debrief").set("say a", "à moi");
    const others = [
      draftsOf(CODE, "s2", "debrief"),
      draftsOf(CODE, "s1", "quiz"),
      draftsOf("ABC235", "s1", "debrief"),
      draftsOf(CODE, "s11", "debrief"),
    ];
    expect(others.map((drafts) => [drafts.get("say a"), drafts.under("")])).toEqual(
      others.map(() => [undefined, []]),
    );
  });

  it("leave nothing in the tab once they are forgotten, one by one", () => {
    const tab = tabOf();
    const drafts = createKeptDrafts(tab).draftsOf(CODE, "s1", "plan");
    drafts.set("i1/owner", "a");
    drafts.set("i1/guard", "b");
    drafts.set("i2/owner", "c");
    expect(drafts.under("i1/")).toEqual([
      ["i1/owner", "a"],
      ["i1/guard", "b"],
    ]);
    for (const [field] of drafts.under("")) drafts.set(field, undefined);
    expect(tab.items.size).toBe(0);
  });

  it("go with their session, or with those who left it, and nothing else goes", () => {
    const tab = tabOf(new Map([["other", "kept"]]));
    // Some were typed before the page was loaded anew, some after.
    createKeptDrafts(tab).draftsOf(CODE, "s1", "quiz").set("q own", 1);
    const { draftsOf, forgetDrafts } = createKeptDrafts(tab);
    draftsOf(CODE, "s2", "quiz").set("q own", 2);
    draftsOf("ABC235", "s1", "quiz").set("q own", 3);
    forgetDrafts(CODE, ["s2"]);
    expect(["s1", "s2"].map((seat) => draftsOf(CODE, seat, "quiz").get("q own"))).toEqual([undefined, 2]);
    forgetDrafts(CODE);
    expect(draftsOf(CODE, "s2", "quiz").get("q own")).toBeUndefined();
    expect([...tab.items.keys()].sort()).toEqual(["other", "trois-tiers:drafts:ABC235:s1"]);
  });

  it("live as long as the page where the browser keeps nothing or is full", () => {
    const refusing = () => {
      throw new Error("no");
    };
    const full = { ...tabOf(), getItem: refusing, setItem: refusing, removeItem: refusing };
    for (const tab of [undefined, full]) {
      const { draftsOf, forgetDrafts } = createKeptDrafts(tab);
      draftsOf(CODE, "s1", "plan").set("x", "typed");
      expect(draftsOf(CODE, "s1", "plan").get("x")).toBe("typed");
      forgetDrafts(CODE);
      expect(draftsOf(CODE, "s1", "plan").get("x")).toBeUndefined();
    }
  });

  it("that cannot be read are as if nothing had been typed", () => {
    const tab = tabOf(new Map([["trois-tiers:drafts:ABC234:s1", "[half"]]));
    expect(createKeptDrafts(tab).draftsOf(CODE, "s1", "plan").under("")).toEqual([]);
  });
});
