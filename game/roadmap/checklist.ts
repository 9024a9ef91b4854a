/** What the law asks of a roadmap, and what this draft holds for each requirement. */
import type { Theme } from "../scenario/themes.ts";
import { AXES, axisNumber, type SectionId, sectionNumber } from "./outline.ts";
import type { CheckItem, Requirement, Roadmap, RoadmapAction } from "./schema.ts";

type Content = Pick<Roadmap, "actions" | "engaged">;

interface Rule {
  readonly id: Requirement;
  readonly reference: string;
  readonly section: string;
  /** Elements of the draft that bear on the requirement, true when complete. */
  readonly elements: (content: Content) => readonly boolean[];
  /** Is one complete element enough, or must all of them be? */
  readonly needs: "one" | "all";
}

const DECREE = "CGCT, art. D2311-15-1";

/** A workshop has nothing to say about it: only the authority's own work fills it. */
const nothing = (): readonly boolean[] => [];

const inTheme = (theme: Theme) => (content: Content) =>
  content.actions.filter((action) => action.theme === theme).map((action) => action.isComplete);

const withDuty =
  (...duties: readonly string[]) =>
  (content: Content) =>
    content.actions
      .filter((action) => action.duty !== null && duties.includes(action.duty))
      .map((action) => action.isComplete);

const ofActions = (isFilled: (action: RoadmapAction) => boolean) => (content: Content) =>
  content.actions.map(isFilled);

const rule = (id: Requirement, reference: string, section: SectionId, elements: Rule["elements"]): Rule => ({
  id,
  reference,
  section: sectionNumber(section),
  elements,
  needs: "one",
});

const themeRule = (id: Requirement, theme: Theme): Rule => ({
  ...rule(id, `${DECREE}, ${AXES[axisNumber(theme) - 1]?.decree ?? ""}`, "axes", inTheme(theme)),
  section: sectionNumber("axes", axisNumber(theme)),
});

const RULES: readonly Rule[] = [
  rule("impact-balance", DECREE, "balance", nothing),
  rule("actors", DECREE, "balance", nothing),
  rule("engaged", DECREE, "balance", (content) => content.engaged.map(() => true)),
  rule("objectives", DECREE, "objectives", nothing),
  {
    ...rule(
      "indicators",
      DECREE,
      "calendar",
      ofActions((action) => action.indicator !== null),
    ),
    needs: "all",
  },
  {
    ...rule(
      "measures",
      DECREE,
      "axes",
      ofActions((action) => action.isComplete),
    ),
    needs: "all",
  },
  // Points and days are game numbers: they never count as means.
  rule("means", DECREE, "means", nothing),
  themeRule("theme-commande-publique", "commande-publique"),
  themeRule("theme-cycle-de-vie", "cycle-de-vie"),
  themeRule("theme-ecoconception", "ecoconception"),
  themeRule("theme-sensibilisation", "sensibilisation"),
  themeRule("theme-inclusion", "inclusion"),
  themeRule("theme-territoire", "territoire"),
  // Planning a balance is not having presented it to the council.
  rule("yearly-balance", DECREE, "governance", nothing),
  rule("agec-58", "Loi 2020-105 (AGEC), art. 58", "axes", withDuty("agec-58")),
  rule("reemploi-2023-266", "Décret 2023-266", "axes", withDuty("reemploi-2023-266")),
  rule("rgaa", "Loi 2005-102, art. 47", "axes", withDuty("rgaa")),
];

export function buildChecklist(content: Content): CheckItem[] {
  return RULES.map(({ id, reference, section, elements, needs }) => {
    const found = elements(content);
    const filled = found.filter(Boolean).length;
    const isDone = filled > 0 && (needs === "one" || filled === found.length);
    return { id, reference, section, total: found.length, state: isDone ? "done" : "todo", filled };
  });
}
