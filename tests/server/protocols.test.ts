/** What the server speaks: IPv6 as well as IPv4, and TLS 1.3 once it has a certificate. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { expect, test } from "vitest";
import { makeServer } from "../../server/rooms/listen.ts";
import { hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { freePort, TestServer } from "../support/server.ts";

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === "::1"),
);
if (!hasOpenssl) console.log(`TLS skipped: ${HOW_TO_GET_OPENSSL}`);
if (!hasIPv6) console.log("IPv6 skipped: this machine has no ::1");

test.skipIf(!hasIPv6)("listening on every address, it answers by IPv6 and by IPv4", async () => {
  const server = await TestServer.start({ HOST: "::" });
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
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const command = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  expect(spawnSync("openssl", [...command, "-keyout", key, "-out", cert]).status).toBe(0);
  const tls = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
  const server = makeServer(() => undefined, { tls });
  const port = await freePort();
  try {
    await server.listen(port, "127.0.0.1");
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
    await once(socket, "secureConnect");
    expect(socket.getProtocol()).toBe("TLSv1.3");
    socket.destroy();
  } finally {
    await server.shutdown();
    rmSync(folder, { recursive: true, force: true });
  }
});
