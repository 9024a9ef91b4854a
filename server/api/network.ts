/** The room's network: at which addresses this server is reached, and whether a phone has reached it. */
import type { IncomingMessage } from "node:http";
import express, { type Application } from "express";
import { z } from "zod";
import { AddressLimit } from "./address-limit.ts";
import { lanAddresses, type Addresses } from "./addresses.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { DeviceTrials } from "./device-trials.ts";
import { isForwarded, isLoopback } from "./from-here.ts";

interface NetworkParts {
  readonly addresses: Addresses;
  readonly isProxyTrusted: boolean;
}

const TrialBody = z.strictObject({
  device: z.string().regex(/^[\w-]{8,40}$/),
  way: z.enum(["websocket", "tunnel"]),
});
/** A page asks once; a whole room behind one address may ask at the same time. */
const TRIALS_PER_MINUTE = 300;

export function addNetworkRoutes(app: Application, { addresses, isProxyTrusted }: NetworkParts): void {
  const trials = new DeviceTrials();
  const limit = new AddressLimit(isProxyTrusted, TRIALS_PER_MINUTE);
  app.get(
    "/api/network",
    answering((_request, response) => {
      response.set("Cache-Control", "no-store").json({ addresses: addresses.all() });
    }),
  );
  app.get(
    "/api/trials",
    answering((_request, response) => {
      response.set("Cache-Control", "no-store").json(trials.counts(performance.now()));
    }),
  );
  app.post(
    "/api/trials",
    express.json({ limit: "1kb" }),
    answering((request, response) => {
      if (!limit.allows(request)) throw new HttpRefusal(429, "too-fast");
      const { device, way } = parse(TrialBody, request.body);
      const isOther = isAnotherMachine(request);
      if (isOther) trials.note(device, way, performance.now());
      response.json({ counts: isOther });
    }),
  );
}

/** This computer's own browser proves nothing of the room's Wi-Fi, by whatever address it came. */
function isAnotherMachine({ headers, socket }: IncomingMessage): boolean {
  if (isForwarded({ headers })) return true;
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return !isLoopback(address) && !lanAddresses().some((own) => own.address === address);
}
