/** A real session in its questionnaire: people at shared devices, each answering for their own seat. */
import type { SurveyShape } from "../../game/activities/survey/state.ts";
import type { State } from "../../game/engine/session.ts";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import type { CreatedSession, TestServer } from "./server.ts";

export interface Person {
  readonly device: Guest;
  readonly seat: string;
  readonly pair: string;
}

export interface SurveyRoom {
  readonly session: CreatedSession;
  readonly host: Guest;
  readonly people: readonly Person[];
}

/** @param each people on every device */
export async function surveyRoom(server: TestServer, devices: number, each = 1): Promise<SurveyRoom> {
  const session = await server.createSession({ scenario: "sonde", tables: 1 });
  const host = await consoleOf(server, session);
  const people: Person[] = [];
  for (let d = 0; d < devices; d += 1) {
    const device = await Guest.enter(server, session.code);
    for (let n = 0; n < each; n += 1) {
      await device.join(`P${people.length}`, newToken());
      people.push({ device, seat: `s${people.length + 1}`, pair: newToken() });
    }
  }
  await steer(host, "session/start");
  await sees(host, "avant", ({ step }) => step === "asking");
  return { session, host, people };
}

export const shareOf = (guest: Guest, phase: string) =>
  everyone(guest).phases[phase] as SurveyShape["everyone"] | undefined;
export const hostShare = (host: Guest, phase: string) =>
  (host.mirror.parts.host as State["host"] | undefined)?.phases[phase] as SurveyShape["host"] | undefined;

export const sees = (guest: Guest, phase: string, is: (share: SurveyShape["everyone"]) => boolean) =>
  guest.sees(({ parts }) => {
    const share = parts.everyone && shareOf(guest, phase);
    return share !== undefined && is(share);
  }, `${phase} as expected`);

/** @returns "ok", or the refusal's code */
export const reply = ({ device, seat, pair }: Person, phase: string, body: object): Promise<string> =>
  device.request("s", { phase, pair, body, seat });

export const countOf = async (host: Guest, phase: string): Promise<number> =>
  Number(await host.room.request("q", { phase }));

/** Closes, and waits until the server told. */
export async function close(host: Guest, phase: string): Promise<void> {
  await steer(host, "session/next");
  await sees(host, phase, ({ isTold }) => isTold);
}
