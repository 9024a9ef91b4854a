/** The écran's link, on the browser that created the session and on another. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetScreenLink, keepScreenLink, screenLink } from "./screen-link.ts";

const KEY = "abcdefghij-lmnopqrstuv_x";
const JOIN = "http://192.168.1.23:2567/ABC234";

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("is given again at the address that the room reaches", () => {
  keepScreenLink("ABC234", `http://localhost:2567/ecran/ABC234#${KEY}`);
  expect(screenLink("ABC234", JOIN)).toBe(`http://192.168.1.23:2567/ecran/ABC234#${KEY}`);
  expect(screenLink("ABC234", "https://jeu.ville.fr/atelier/ABC234")).toBe(
    `https://jeu.ville.fr/atelier/ecran/ABC234#${KEY}`,
  );
});

it("is unknown where the session was not created, and once the session is over", () => {
  expect(screenLink("ABC234", JOIN)).toBeUndefined();
  keepScreenLink("ABC234", `http://localhost:2567/ecran/ABC234#${KEY}`);
  forgetScreenLink("ABC234");
  expect(screenLink("ABC234", JOIN)).toBeUndefined();
});

it("is unknown where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  keepScreenLink("ABC234", `http://localhost:2567/ecran/ABC234#${KEY}`);
  expect(screenLink("ABC234", JOIN)).toBeUndefined();
});
