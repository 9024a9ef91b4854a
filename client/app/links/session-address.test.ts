/** Addresses that a room types, links that a facilitator pastes. */
import { describe, expect, it } from "vitest";
import { isThisMachineOnly, readKey, typedAddress } from "./session-address.ts";

describe("typedAddress", () => {
  it("drops the scheme and the code", () => {
    expect(typedAddress("http://192.168.1.23:2567/K7M4TP", "K7M4TP")).toBe("192.168.1.23:2567");
    expect(typedAddress("https://jeu.ville.fr/atelier/K7M4TP", "K7M4TP")).toBe("jeu.ville.fr/atelier");
  });
});

it("knows the addresses that only this machine reaches", () => {
  expect(["localhost:2567", "127.0.0.1:2567", "192.168.1.23:2567"].map(isThisMachineOnly)).toEqual([
    true,
    true,
    false,
  ]);
});

describe("readKey", () => {
  const key = "abcdefghij-lmnopqrstuv_x";
  it("reads a whole link, of either door", () => {
    expect(readKey(` http://h:2567/ecran/k7m4tp#${key}\n`)).toEqual({ key, door: "ecran", code: "K7M4TP" });
    expect(readKey(`https://h/console/K7M4TP/?lang=en#${key}`)).toEqual({
      key,
      door: "console",
      code: "K7M4TP",
    });
  });
  it("reads the link's end, and a key alone", () => {
    const alone = { key, door: undefined, code: undefined };
    expect([`#${key}`, key, `${key}\n`].map(readKey)).toEqual([alone, alone, alone]);
  });
  it("knows what holds no key", () => {
    const pasted = ["", "K7M4TP", "http://h/ecran/K7M4TP", `http://h/autre/K7M4TP#${key}`, `la clé : ${key}`];
    expect(pasted.map(readKey)).toEqual(pasted.map(() => undefined));
  });
});
