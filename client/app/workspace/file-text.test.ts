/** A file's text in the alphabets that offices save in, and files that are no text. */
import { expect, test } from "vitest";
import { textIn } from "./file-text.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]),
  ]);

test.each([
  ["UTF-8", new TextEncoder().encode("Sobriété")],
  ["UTF-8 with its mark", new TextEncoder().encode("\uFEFFSobriété")],
  ["Latin-1", latin("Sobriété")],
  ["UTF-16 of a spreadsheet", utf16("Sobriété")],
])("%s is read", (_, bytes) => {
  expect(textIn(bytes)).toEqual({ ok: true, text: "Sobriété" });
});

test("a workbook is told from a text", () => {
  expect(textIn(latin("PK\u0003\u0004"))).toEqual({ ok: false, problem: "file-workbook" });
});

test("a picture is no text", () => {
  expect(textIn(latin("\u0089PNG\u0000\u0000"))).toEqual({ ok: false, problem: "file-unreadable" });
});
