/** Words and rules of the balance that a pilot may send back: counts of one session, from five people on. */
import type { Left } from "../dossier/terms.ts";

/** Under it a number of people, or of what people said, is not told. */
export const FEWEST = 5;

/** What the asker may say of the authority; chosen, never typed. */
export const AUTHORITIES = ["commune", "intercommunality", "department", "region", "state", "other"] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Agents, roughly. */
export const SIZES = ["under-50", "50-350", "350-2000", "over-2000"] as const;
export type Size = (typeof SIZES)[number];

/** What tables made together: told as it is once the session had five people. The rest is told from five on. */
const WORK: readonly Left[] = ["actions", "complete", "engaged", "maps", "constraints", "assessed"];
export const isWork = (kind: Left): boolean => WORK.includes(kind);

/** The workshops that the program brings. An authority may name its own after itself: those are not named. */
export const SHIPPED = [
  "atelier-agents-150",
  "atelier-agents-150-jeu",
  "boucle-locale-60",
  "centres-de-donnees",
  "decouverte-60",
  "defi-ceremonie-30",
  "defi-lancement-30",
  "digital-cleanup-day",
  "effets-rebond",
  "elus-30",
  "journee-feuille-de-route",
  "mandat-90",
  "mediation-habitants-45",
  "plan-action",
  "repair-cafe",
  "reseaux",
  "terminaux",
  "toile-45",
] as const;
export type Shipped = (typeof SHIPPED)[number];

export const isShipped = (id: string): id is Shipped => SHIPPED.some((known) => known === id);
