/** What an address given at the start tells: whether it can be typed, and whether a proxy stands in front. */
import { expect, test } from "vitest";
import { Addresses, isPublicUrl } from "./addresses.ts";

const own = { port: 2567, host: "0.0.0.0", isSecure: false };

test.each([
  [{}, false],
  [{ publicUrl: "" }, false],
  [{ publicUrl: "http://atelier.local:2567" }, false],
  [{ publicUrl: "http://atelier.local:2567/" }, false],
  [{ publicUrl: "https://mairie.example:2567", isSecure: true }, false],
  [{ publicUrl: "http://mairie.example", port: 80 }, false],
  [{ publicUrl: "http://mairie.example" }, true],
  [{ publicUrl: "https://mairie.example:2567" }, true],
  [{ publicUrl: "http://mairie.example:2567/ateliers" }, true],
  [{ isProxyTrusted: true }, true],
])("%o: a proxy in front, %s", (said, isBehindProxy) => {
  expect(new Addresses({ ...own, ...said }).isBehindProxy).toBe(isBehindProxy);
});

test("people type http or https, a name, a port and a path", () => {
  for (const url of ["http://10.0.0.5:2567", "https://mairie.example/ateliers/"])
    expect(isPublicUrl(url)).toBe(true);
  for (const url of [
    "mairie.example",
    "ftp://a.example",
    "https://a.example/?b",
    "https://a.example/#b",
    "https://u:p@a.example",
  ])
    expect(isPublicUrl(url)).toBe(false);
});

test("an address of IPv6 is given with its brackets", () => {
  const addresses = new Addresses({ ...own, host: "::1" });
  expect([addresses.shared(), addresses.local()]).toEqual(["http://[::1]:2567", "http://[::1]:2567"]);
});

test("heard by both, it gives phones an address that they can type, and this machine its own name", () => {
  const addresses = new Addresses({ ...own, host: "::" });
  expect(addresses.isOpenToNetwork).toBe(true);
  expect(addresses.shared()).toMatch(/^http:\/\/(\d+(\.\d+){3}|localhost):2567$/);
  expect(addresses.local()).toBe("http://localhost:2567");
});
