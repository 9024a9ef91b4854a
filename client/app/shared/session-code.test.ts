/** Codes as a tired room types them, and as it reads them. */
import { describe, expect, it } from "vitest";
import {
  groupTyped,
  inGroups,
  isCampaignCode,
  isCode,
  looksLikeCode,
  readCode,
  spelled,
} from "./session-code.ts";

describe("inGroups", () => {
  it("cuts a code in two, never at the end of a line", () => expect(inGroups("ABC234")).toBe("ABC\u00a0234"));
});

it("spells a code for screen readers", () => expect(spelled("ABC234")).toBe("A B C 2 3 4"));

it("knows a code in an address from what only looks like one", () => {
  const texts = ["ABC234", "abc234", "ABC23", "ABC2345", "ABC23O", "ABC-34", ""];
  expect(texts.map(isCode)).toEqual([true, false, false, false, false, false, false]);
});

it("knows a challenge's code by its letter more", () => {
  const texts = ["DABC234", "XABC234", "DABC23", "DABC2345"];
  expect(texts.map(isCampaignCode)).toEqual([true, false, false, false]);
  expect(readCode("dab c234")).toEqual({ kind: "code", code: "DABC234" });
});

describe("readCode", () => {
  it.each([
    "ABC234",
    "abc234",
    " abc 234 ",
    "ABC-234",
    "abc\u00a0234",
    "a b c - 2 3 4",
    "ABC\u2011234",
    "ABC–234",
    "A.B.C.2.3.4",
    "ＡＢＣ２３４",
    "\u200bABC234",
    "http://192.168.1.23:2567/abc234",
    "192.168.1.23:2567/ABC234/",
    "https://jeu.example.fr/abc234?lang=en#x",
  ])("reads %j", (typed) => expect(readCode(typed)).toEqual({ kind: "code", code: "ABC234" }));

  it("names what no code contains, each once", () => {
    expect(readCode("o0oil1")).toEqual({ kind: "foreign", characters: ["O", "0", "I", "L", "1"] });
    expect(readCode("ABÉ234")).toEqual({ kind: "foreign", characters: ["É"] });
    expect(readCode("ABC23!")).toEqual({ kind: "foreign", characters: ["!"] });
  });

  it("says what is missing or too much", () => {
    expect(readCode("")).toEqual({ kind: "empty" });
    expect(readCode(" - ")).toEqual({ kind: "empty" });
    expect(readCode("abc2")).toEqual({ kind: "short", missing: 2 });
    expect(readCode("abc2345")).toEqual({ kind: "long" });
  });
});

describe("groupTyped", () => {
  it.each([
    ["", ""],
    ["ab", "AB"],
    ["abc", "ABC"],
    ["abc ", "ABC"],
    ["abc2", "ABC 2"],
    ["abc-234", "ABC 234"],
    ["abc2345", "ABC 2345"],
    ["localhost:2567/abc", "localhost:2567/abc"],
  ])("%j becomes %j", (typed, shown) => expect(groupTyped(typed)).toBe(shown));
});

describe("looksLikeCode", () => {
  it("knows a mistyped code from another word", () => {
    expect(looksLikeCode("tui1e2")).toBe(true);
    expect(looksLikeCode("TUI-1E2")).toBe(true);
    expect(looksLikeCode("mentions-legales")).toBe(false);
    expect(looksLikeCode("")).toBe(false);
  });
});
