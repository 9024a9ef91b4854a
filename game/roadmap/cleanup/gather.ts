/** A cleanup for the roadmap: its words read, its names in one language. */
import type { Said } from "../../engine/outcome.ts";
import type { OutcomeCleanup } from "../../engine/outcome-days.ts";
import { nameOf, read, type Gathering } from "../gathering.ts";
import { oneLine } from "../plain-words.ts";
import type { Cleanup } from "./schema.ts";

export function cleanupOf(cleanup: OutcomeCleanup, gathering: Gathering): Cleanup {
  const said = (text: Said | null) => (text === null ? null : oneLine(read(text, gathering)));
  const { contact, number, organizer, lines, labels, compared, teams, weights, ...rest } = cleanup;
  return {
    ...rest,
    ...{ contact: said(contact), number: said(number), organizer: said(organizer) },
    weights: { devices: { ...weights.devices }, data: { ...weights.data } },
    lines: lines.map((line) => ({ ...line, name: said(line.name) ?? "–", act: said(line.act) })),
    labels: labels.flatMap((label) => said(label) ?? []),
    compared: compared && { device: said(compared.device) ?? "–", mails: { ...compared.mails } },
    teams: teams.map(({ team, blocks, goal, ...one }) => ({
      ...{ table: oneLine(nameOf(team, gathering)) ?? "–", ...one },
      ...{ blocks: [...blocks], goal: goal && { ...goal } },
    })),
  };
}
