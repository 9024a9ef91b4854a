import { describe, expect, it } from "vitest";
import { isThisMachineOnly, readPasted, typedAddress } from "./address.ts";

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

describe("readPasted", () => {
  const key = "abcdefghijklmnopqrstuvwx";
  it("reads a link, with or without its host, and a key alone", () => {
    expect(readPasted(` http://h:2567/ecran/k7m4tp#${key}\n`)).toEqual({ kind: "key", key, code: "K7M4TP" });
    expect(readPasted(`#${key}`)).toEqual({ kind: "key", key, code: undefined });
    expect(readPasted(key)).toEqual({ kind: "key", key, code: undefined });
  });
  it("tells the console's link and what is no link", () => {
    expect(readPasted(`http://h/console/K7M4TP#${key}`)).toEqual({ kind: "console" });
    expect(readPasted("http://h/ecran/K7M4TP")).toEqual({ kind: "unreadable" });
    expect(readPasted("K7M4TP")).toEqual({ kind: "unreadable" });
  });
});
