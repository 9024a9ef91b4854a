/** What a bot declares: it reads the archives' page, then two or three plausible things, never twice the same line. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { isGuarded, LINES } from "./lines.ts";
import type { CleanupCommand } from "./schema.ts";
import type { CleanupShape } from "./state.ts";

const ENOUGH = 3;
const LIKELY: readonly { readonly line: string; readonly amount: number; readonly more: number }[] = [
  { line: "reemploi-portable-reparation", amount: 1, more: 0 },
  { line: "reemploi-ecran-reutilisation", amount: 2, more: 0 },
  { line: "reemploi-smartphone-don", amount: 1, more: 0 },
  { line: "recyclage-smartphone", amount: 2, more: 0.4 },
  { line: "recyclage-divers", amount: 3, more: 1.5 },
  { line: "sensibilisation-webinaire", amount: 1, more: 1 },
  { line: "donnees-mails", amount: 240, more: 0 },
  { line: "donnees-cloud-go", amount: 4.5, more: 0 },
  { line: "donnees-apps", amount: 6, more: 0 },
];

export function botCleanup(
  { everyone, team, seat }: View<CleanupShape>,
  dice: Dice,
): CleanupCommand | undefined {
  if (!team || !seat) return undefined;
  if (!seat.hasRead) return { type: "cleanup/read" };
  if (everyone.step !== "open") return undefined;
  if (team.goal === null) return { type: "cleanup/goal", goal: { block: "reemploi", amount: 3 } };
  if (seat.typed.length >= ENOUGH) return undefined;
  const declared = seat.typed.map((id) => team.declarations[id]?.line);
  const open = LIKELY.filter(({ line }) => {
    const known = LINES.get(line);
    const isHeld = known && isGuarded(known) && everyone.archives.validated !== "yes";
    return known && !isHeld && !declared.includes(line);
  });
  const id = Array.from({ length: 10 }, () => dice.pick(10)).join("");
  return {
    ...{ type: "cleanup/declare", id, ...present(open[dice.pick(open.length)], "declaration") },
    ...{ isTable: false, isConfirmed: true },
  };
}
