/** What the server speaks: IPv6 as well as IPv4, and TLS 1.3 once it has a certificate. */
import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { connect } from "node:tls";
import { expect, test } from "vitest";
import { makeServer } from "../../server/rooms/listen.ts";
import { hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { certificateOnce } from "../support/secure-server.ts";
import { freePort, TestServer } from "../support/server.ts";

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === "::1"),
);
if (!hasOpenssl) console.log(`TLS skipped: ${HOW_TO_GET_OPENSSL}`);
if (!hasIPv6) console.log("IPv6 skipped: this machine has no ::1");

test.skipIf(!hasIPv6)("told nothing, it answers by IPv6 and by IPv4", async () => {
  const server = await TestServer.start({ HOST: "" });
  try {
    for (const host of ["[::1]", "127.0.0.1"]) {
      const answer = await fetch(`http://${host}:${server.port}/healthz`);
      expect(await answer.json()).toMatchObject({ status: "ok" });
    }
  } finally {
    await server.stop();
  }
});

test.skipIf(!hasOpenssl)("with a certificate, it speaks TLS 1.3", async () => {
  const server = makeServer(() => undefined, { tls: certificateOnce() });
  const port = await freePort();
  try {
    await server.listen(port, "127.0.0.1");
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
    await once(socket, "secureConnect");
    expect(socket.getProtocol()).toBe("TLSv1.3");
    socket.destroy();
  } finally {
    await server.shutdown();
  }
});
