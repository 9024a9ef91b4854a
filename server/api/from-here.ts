/** Whether the asker sits at this machine. A proxy beside the server comes by loopback too: whatever tells it apart counts. */
import type { IncomingMessage } from "node:http";
import type { Addresses } from "./addresses.ts";

type Asked = Pick<IncomingMessage, "headers" | "socket">;

const FORWARDING =
  /^(x-forwarded(-.+)?|forwarded|via|(x-|true-|cf-|fastly-)?(real|client|connecting)-ip|x-trois-tiers-.+)$/;

export const isLoopback = (address: string | undefined) => /^(::1$|127\.|::ffff:127\.)/.test(address ?? "");

/** Any forwarding header means that somebody else asks. */
export const isForwarded = ({ headers }: Pick<Asked, "headers">) =>
  Object.keys(headers).some((name) => FORWARDING.test(name));

/**
 * Loopback, without any forwarding header, under a name that only this machine gives itself, and with no proxy said to
 * stand in front: one that adds nothing and writes the server's own name in `Host` looks like this machine.
 */
export const isFromHere = (
  { headers, socket }: Asked,
  { isBehindProxy }: Pick<Addresses, "isBehindProxy">,
): boolean =>
  isLoopback(socket.remoteAddress) && !isBehindProxy && !isForwarded({ headers }) && isOwnName(headers.host);

/** A proxy that leaves `Host` as it was, or a page elsewhere whose name was made to point here, has another name. */
function isOwnName(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
