/** Where a server is heard: everywhere by default, by IPv4 alone where there is no IPv6, and where it was told. */
import { expect, test } from "vitest";
import { BOTH, heardAddress } from "./heard-address.ts";

const has = () => Promise.resolve(true);
const hasNot = () => Promise.resolve(false);

test("a machine with IPv6 is heard by both", async () => {
  expect(await heardAddress(BOTH, has)).toEqual({ host: "::", lacksIPv6: false });
});

test("a machine without IPv6 is heard by IPv4, and it is said", async () => {
  expect(await heardAddress(BOTH, hasNot)).toEqual({ host: "0.0.0.0", lacksIPv6: true });
});

test.each(["127.0.0.1", "0.0.0.0", "192.168.1.4", "::1"])("what was chosen stays: %s", async (host) => {
  expect(await heardAddress(host, hasNot)).toEqual({ host, lacksIPv6: false });
});

test("this machine answers the question by itself", async () => {
  expect(["::", "0.0.0.0"]).toContain((await heardAddress(BOTH)).host);
});
