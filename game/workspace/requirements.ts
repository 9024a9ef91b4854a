/** What each text asks of this authority, where the document answers it, how far that is, and what is missing. */
import { AXES, sectionNumber, type SectionId } from "../roadmap/outline.ts";
import type { Roadmap } from "../roadmap/schema.ts";
import type { Theme } from "../scenario/themes.ts";
import { bindingOf, type Binding, type Law } from "./binding.ts";
import { sectionsIn } from "./frames.ts";
import { isPlanned } from "./phasing.ts";
import type { Fiche, Workspace } from "./schema.ts";
import { keptFiches } from "./workspace.ts";

type Content = Pick<Roadmap, "actions" | "engaged">;

const THEMES = ["commande-publique", "cycle-de-vie", "ecoconception", "sensibilisation"] as const;
const MORE_THEMES = ["inclusion", "territoire"] as const;
export type RequirementId =
  | "impact-balance"
  | "actors"
  | "engaged"
  | "objectives"
  | "indicators"
  | "measures"
  | "means"
  | `theme-${(typeof THEMES)[number] | (typeof MORE_THEMES)[number]}`
  | "yearly-balance"
  | "agec-58"
  | "reemploi-2023-266"
  | "rgaa";

/** Worded by the document and by the page: `{count}` of `{total}` where they are given. */
export interface Missing {
  readonly key:
    | "estate"
    | "actors"
    | "engaged"
    | "objectives"
    | "actions"
    | "indicators"
    | "measures"
    | "means"
    | "theme"
    | "theme-incomplete"
    | "governance"
    | "reviews"
    | "purchases"
    | "reforms"
    | "rgaa"
    | "rgaa-incomplete";
  readonly count: number;
  readonly total: number;
}

export interface WorkRequirement extends Omit<Binding, "binds"> {
  /** `choice`: the decree lets objectives bear on this theme, and asks for no one of them. */
  readonly binds: Binding["binds"] | "choice";
  readonly id: RequirementId;
  readonly law: Law;
  readonly reference: string;
  readonly section: string;
  /** `done` says that the section holds something to read again, never that the law is complied with. */
  readonly state: "done" | "to-fill" | "not-concerned";
  readonly missing: readonly Missing[];
}

interface Held {
  readonly workspace: Workspace;
  readonly content: Content;
  readonly planned: readonly Fiche[];
}

type Found = readonly Missing[] | "not-concerned";

interface Rule {
  readonly id: RequirementId;
  readonly law: Law;
  readonly reference: string;
  readonly section: string;
  readonly found: (held: Held) => Found;
}

const DECREE = "CGCT, art. D2311-15-1";
const lacks = (key: Missing["key"], count = 0, total = 0): Missing => ({ key, count, total });
const unless = (isThere: boolean, key: Missing["key"]): readonly Missing[] => (isThere ? [] : [lacks(key)]);

const ofReen = (
  id: RequirementId,
  [section, part]: readonly [SectionId, number?],
  found: Rule["found"],
): Rule => ({
  ...{ id, law: "reen", reference: DECREE, section: sectionNumber(section, part), found },
});

/** All of them must have it, and there must be one. */
function each(all: readonly boolean[], key: Missing["key"], none: Missing["key"]): readonly Missing[] {
  const filled = all.filter(Boolean).length;
  if (all.length === 0) return [lacks(none)];
  return filled === all.length ? [] : [lacks(key, filled, all.length)];
}

const themeRule = (theme: Extract<Theme, (typeof THEMES)[number] | (typeof MORE_THEMES)[number]>): Rule => {
  const at = AXES.findIndex(({ id }) => id === theme);
  return {
    ...ofReen(`theme-${theme}`, ["axes", at + 1], ({ content: { actions } }) => {
      const own = actions.filter((action) => action.theme === theme);
      if (own.length === 0) return [lacks("theme")];
      return own.some(({ isComplete }) => isComplete) ? [] : [lacks("theme-incomplete", 0, own.length)];
    }),
    reference: `${DECREE}, ${AXES[at]?.decree ?? ""}`,
  };
};

/** The latest year that holds anything. */
const latest = <T>(byYear: Readonly<Record<string, T>>): T | undefined =>
  byYear[Object.keys(byYear).sort().at(-1) ?? ""];

function purchases({ workspace }: Held): Found {
  const last = latest(workspace.purchases);
  if (last?.spent === 0) return "not-concerned";
  return unless(typeof last?.spent === "number" && typeof last.spentReused === "number", "purchases");
}

function reforms({ workspace }: Held): Found {
  const last = latest(workspace.purchases);
  if (last?.reformed === 0) return "not-concerned";
  return unless(typeof last?.reformed === "number" && typeof last.reused === "number", "reforms");
}

function accessibility({ content: { actions } }: Held): Found {
  const own = actions.filter(({ duty }) => duty === "rgaa");
  if (own.length === 0) return [lacks("rgaa")];
  return own.some(({ isComplete }) => isComplete) ? [] : [lacks("rgaa-incomplete", 0, own.length)];
}

const isCosted = ({ staffDays, staffFte, investment, running }: Fiche) =>
  [staffDays, staffFte, investment, running].some((amount) => amount !== null);

const RULES: readonly Rule[] = [
  ofReen("impact-balance", ["balance", 2], ({ workspace }) =>
    unless(Object.keys(workspace.estates).length > 0, "estate"),
  ),
  ofReen("actors", ["balance", 2], ({ workspace }) => unless(workspace.actors !== null, "actors")),
  ofReen("engaged", ["balance", 1], ({ content }) => unless(content.engaged.length > 0, "engaged")),
  ofReen("objectives", ["objectives"], ({ workspace, planned }) =>
    unless(
      workspace.passages.objectives !== undefined || planned.some(({ target }) => target !== null),
      "objectives",
    ),
  ),
  ofReen("indicators", ["calendar"], ({ content }) =>
    each(
      content.actions.map(({ indicator }) => indicator !== null),
      "indicators",
      "actions",
    ),
  ),
  ofReen("measures", ["axes"], ({ content }) =>
    each(
      content.actions.map(({ isComplete }) => isComplete),
      "measures",
      "actions",
    ),
  ),
  ofReen("means", ["means"], ({ workspace, planned }) =>
    unless(workspace.means !== null || planned.some(isCosted), "means"),
  ),
  ...[...THEMES, ...MORE_THEMES].map(themeRule),
  // Written and followed; that it was presented before the budget debate, only the authority knows.
  ofReen("yearly-balance", ["governance"], ({ workspace, planned }) => [
    ...unless(workspace.governance !== null, "governance"),
    ...unless(
      planned.some(({ reviews }) => Object.keys(reviews).length > 0),
      "reviews",
    ),
  ]),
  {
    ...{ id: "agec-58", law: "agec", reference: "Loi 2020-105 (AGEC), art. 58", found: purchases },
    section: sectionNumber("balance", 3),
  },
  {
    ...{ id: "reemploi-2023-266", law: "reuse", reference: "Décret 2023-266", found: reforms },
    section: sectionNumber("balance", 3),
  },
  {
    ...{ id: "rgaa", law: "rgaa", reference: "Loi 2005-102, art. 47", found: accessibility },
    section: sectionNumber("axes"),
  },
];

const isTheme = (id: RequirementId): boolean => id.startsWith("theme-");

export function requirementsOf(workspace: Workspace, content: Content): WorkRequirement[] {
  const held = { workspace, content, planned: keptFiches(workspace).filter(isPlanned) };
  return RULES.map(({ found, ...rule }) => {
    const result = found(held);
    const missing = result === "not-concerned" ? [] : result;
    const empty = missing.length === 0 ? "done" : "to-fill";
    return {
      ...{ ...rule, ...bindingOf(rule.law, workspace) },
      ...(isTheme(rule.id) && bindingOf(rule.law, workspace).binds === "due" && { binds: "choice" as const }),
      section: sectionsIn(rule, held.planned, workspace),
      ...{ missing, state: result === "not-concerned" ? result : empty },
    };
  });
}
