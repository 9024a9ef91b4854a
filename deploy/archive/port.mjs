/** The port to serve on: the one asked for, or the next that no other program has. */
import net from "node:net";
import { tell } from "./words.mjs";

const USUAL = 2567;
const TRIED = 20;
const ANSWER_MS = 500;

/** On Windows a port may be listened on beside another program that answers on 127.0.0.1 alone. */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1", timeout: ANSWER_MS });
    const end = (isAnswered) => {
      socket.destroy();
      resolve(isAnswered);
    };
    socket.on("connect", () => end(true));
    socket.on("timeout", () => end(false));
    socket.on("error", () => end(false));
  });

/** As the server itself: by IPv6 and IPv4 at once, and by IPv4 where there is no IPv6. */
const BOTH = "::";
const NO_IPV6 = new Set(["EAFNOSUPPORT", "EADDRNOTAVAIL"]);

const mayListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.on("error", ({ code }) => resolve(host === BOTH && NO_IPV6.has(code)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** @returns {Promise<number | undefined>} undefined after the sentence that says why */
export async function freePort() {
  const wanted = Number(process.env.PORT || USUAL);
  const host = process.env.HOST || BOTH;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    tell("port-wrong", { wanted: process.env.PORT });
    return undefined;
  }
  for (let port = wanted; port < Math.min(wanted + TRIED, 65_536); port += 1) {
    if ((await answers(port)) || !(await mayListen(port, host))) continue;
    if (port !== wanted) tell("port-next", { wanted, port });
    return port;
  }
  tell("port-none", { from: wanted, to: wanted + TRIED - 1 });
  return undefined;
}
