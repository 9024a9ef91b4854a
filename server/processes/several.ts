/** Where one base is shared: which process has what, and what a process does for others. Nothing of it with a file. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpRefusal } from "../api/answer.ts";
import { refuseRaw } from "../api/matchmaking.ts";
import type { Campaigns } from "../campaigns/campaigns.ts";
import type { SharedBase } from "../journal/shared.ts";
import type { Store } from "../journal/store.ts";
import { log } from "../observe/log.ts";
import type { LiveSessions } from "../rooms/listen.ts";
import { warn } from "../terminal.ts";
import { Forward } from "./forward.ts";
import { Processes, type ProcessEnd } from "./processes.ts";

interface Parts extends ProcessEnd {
  readonly store: Store;
  readonly sessions: LiveSessions;
  readonly campaigns: Campaigns;
}

/** Started again it would take the number back, and so on for ever: whoever watches it must not. */
const NUMBER_TAKEN = 79;

/** @param shared undefined where the store is a file */
export function severalProcesses(shared: SharedBase | undefined, parts: Parts) {
  if (!shared) return undefined;
  const { store, sessions, campaigns, number, url } = parts;
  const processes = new Processes(
    shared,
    { number, url },
    {
      onTaken: async (code) => {
        const isPlayed = await sessions.takeUp(code);
        log("session-taken", { session: code, process: number, isPlayed: Number(isPlayed) });
      },
      isPlayed: (code) => sessions.isPlayed(code),
      onLost: () => {
        sessions.dropAll();
        campaigns.forgetAll();
      },
      onNumberTaken: () => {
        warn("process-number-taken", { number });
        process.exit(NUMBER_TAKEN);
      },
    },
  );
  const router = new Forward({
    processes,
    isHere: (code) => sessions.find(code) !== undefined,
    isSession: async (code) => (await store.find(code))?.status === "live",
    isCampaign: async (id) => (await store.campaigns.find(id)) !== undefined,
    refuseForNow: (request: IncomingMessage, response: ServerResponse) => {
      response.setHeader("Retry-After", "1");
      refuseRaw(request, response, new HttpRefusal(503, "starting"));
    },
  });
  return { processes, router };
}
