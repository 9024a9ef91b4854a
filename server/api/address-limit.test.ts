/** One asker is one asker, however the network writes it. */
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { AddressLimit, addressOf } from "./address-limit.ts";

const from = (address: string) =>
  new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: address }));

test("an IPv4 address heard by IPv6 is the same address", () => {
  expect(addressOf(from("::ffff:192.168.1.20"), false)).toBe("192.168.1.20");
  expect(addressOf(from("192.168.1.20"), false)).toBe("192.168.1.20");
});

test("a device that changes its IPv6 address within its network does not begin its count again", () => {
  const limit = new AddressLimit(false, 2);
  const asks = ["2001:db8:1:2::a", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2:ffff::1"];
  expect(asks.map((address) => limit.allows(from(address)))).toEqual([true, true, false]);
});

test("another network has its own count", () => {
  const limit = new AddressLimit(false, 1);
  const asks = ["2001:db8:1:2::a", "2001:db8:1:3::a", "fe80::1%eth0", "::1", "10.0.0.1", "10.0.0.2"];
  expect(asks.map((address) => limit.allows(from(address)))).toEqual(asks.map(() => true));
});
