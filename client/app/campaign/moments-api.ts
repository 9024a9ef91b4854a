/** The two live moments of a challenge, as its organiser asks the server for them. */
import { ask, hasKeys, type Outcome } from "../front/ask.ts";

export interface OpenedMoment {
  readonly code: string;
  readonly joinUrl: string;
  readonly consoleUrl: string;
  readonly screenUrl: string;
}

/** `rehearsal` is the ceremony before its time. */
export type Moment = "launch" | "ceremony" | "rehearsal";

const isOpened = (body: unknown): body is OpenedMoment =>
  hasKeys(body, "code", "joinUrl", "consoleUrl", "screenUrl");

export function openMoment(id: string, moment: Moment): Promise<Outcome<OpenedMoment>> {
  const path = `/api/campaigns/${id}/${moment === "launch" ? "launch" : "ceremony"}`;
  const body = moment === "rehearsal" ? { isRehearsal: true } : {};
  return ask(
    path,
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    (read) => (isOpened(read) ? read : undefined),
  );
}
