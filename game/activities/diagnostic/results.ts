/** What the room says of each item: its tables first, else its people, else nothing: « non évalué » is not low. */
import type { People } from "../../engine/activity.ts";
import type { Outcome, OutcomeDiagnostic } from "../../engine/outcome.ts";
import { NO_OUTCOME } from "../../engine/outcome.ts";
import { levelOf, priorityThemes, together } from "./matrix.ts";
import type { DiagnosticConfig, DiagnosticItem } from "./schema.ts";
import type { Cell, DiagnosticParts, DiagnosticTools, Result, Value } from "./state.ts";
import { IMPORTANCES, PERFORMANCES } from "./terms.ts";

interface Around {
  readonly config: DiagnosticConfig;
  readonly people: People;
}

/** What tables hold of an item; a table that joined another speaks through it. */
function valuesOf(parts: DiagnosticParts, item: string, people: People): Value[] {
  return people
    .teams()
    .filter((team) => !people.isMerged(team))
    .flatMap((team) => parts.team(team).values[item] ?? [])
    .filter(({ isHeard }) => isHeard);
}

function resultOf(parts: DiagnosticParts, { id }: DiagnosticItem, people: People): Result {
  const values = valuesOf(parts, id, people);
  const cells = values.flatMap(({ cell }) => cell ?? []);
  // Tables that talked and could not say are not corrected by what people had said before.
  const own = values.length > 0 ? together(cells) : (parts.secret.people[id] ?? null);
  const cell = own && { ...own };
  return {
    id,
    cell,
    level: cell && levelOf(cell),
    from: values.length > 0 ? "tables" : cell && "people",
    tables: cells.length,
    unassessed: values.length - cells.length,
    contested: values.filter(({ objections }) => objections.length > 0).length,
    isSplit: new Set(cells.map(levelOf)).size > 1,
  };
}

const resultsOf = (parts: DiagnosticParts, { config, people }: Around): Result[] =>
  config.items.map((item) => resultOf(parts, item, people));

/** A cell as an earlier phase left it. */
function cellOf(left: OutcomeDiagnostic["items"][number] | undefined): Cell | null {
  const importance = IMPORTANCES.find((one) => one === left?.cell?.importance);
  const performance = PERFORMANCES.find((one) => one === left?.cell?.performance);
  return importance === undefined || performance === undefined ? null : { importance, performance };
}

export function showResult(parts: DiagnosticParts, tools: DiagnosticTools): void {
  const { everyone, secret } = parts;
  const earlier = tools
    .earlier()
    .findLast(({ phase, diagnostic }) => phase === tools.config.with && diagnostic !== null);
  const left = earlier?.diagnostic?.items;
  everyone.results = resultsOf(parts, tools).map((result) => ({
    ...result,
    ...(left && { before: cellOf(left.find(({ id }) => id === result.id)) }),
  }));
  everyone.answered = secret.answered;
  everyone.functions = tools.publish(secret.functions);
  everyone.step = "result";
}

/** Why tables do not all agree, in their own words. */
function reasonsOf(parts: DiagnosticParts, item: string, people: People) {
  return valuesOf(parts, item, people)
    .flatMap(({ objections }) => objections.flatMap(({ reason }) => reason ?? []))
    .map((words) => ({ words }));
}

export function diagnosticOutcome(parts: DiagnosticParts, around: Around): Outcome {
  const { everyone, secret } = parts;
  const { config, people } = around;
  const results = everyone.step === "result" ? everyone.results : resultsOf(parts, around);
  const themed = results.flatMap((result) => {
    const item = config.items.find(({ id }) => id === result.id);
    return item ? [{ ...result, theme: item.theme, name: item.name }] : [];
  });
  return {
    ...NO_OUTCOME,
    diagnostic: {
      items: themed.map((item) => ({ ...item, reasons: reasonsOf(parts, item.id, people) })),
      answered: secret.answered,
      functions: secret.functions.map((group) => ({ ...group })),
      priorities: priorityThemes(themed),
    },
  };
}
