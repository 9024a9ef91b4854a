/** Where a person is in the activity, so that the phone's own « retour » goes back to the plan. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export type PlanView =
  | { readonly name: "plan" }
  | { readonly name: "catalogue" }
  | { readonly name: "write"; readonly what: "action" | "done" }
  | { readonly name: "sheet"; readonly item: string };

const PLAN: PlanView = { name: "plan" };
const KEY = "action-plan";

/** What this activity left in the browser's history for a place, or the plan. */
function viewIn(state: unknown, place: string): PlanView {
  if (typeof state !== "object" || state === null || !(KEY in state)) return PLAN;
  // Written by `go` below and by nobody else.
  const left = state[KEY] as { readonly place: string; readonly view: PlanView };
  return left.place === place ? left.view : PLAN;
}

function stateWith(place: string, view: PlanView): unknown {
  const before: unknown = history.state;
  return { ...(typeof before === "object" ? before : {}), [KEY]: { place, view } };
}

/** Remembers how far each list was scrolled and which button opened the next view, to give both back. */
interface Mark {
  scroll: number;
  opener: string | undefined;
}

/**
 * @param place phase and seat: another one starts from the plan
 * @returns the view, and how to go to another; `opener` names the button to come back to (`data-opener`)
 */
export function useViews(place: string) {
  const [view, setView] = useState<PlanView>(() => viewIn(history.state, place));
  const marks = useRef(new Map<PlanView["name"], Mark>());
  const from = useRef<PlanView | undefined>(undefined);
  const leave = (next: PlanView, opener?: string) => {
    marks.current.set(view.name, { scroll: scrollY, opener });
    // Back from a sheet, its card is where one was, even when the catalogue led to it.
    const plan = marks.current.get("plan");
    if (plan && view.name === "sheet") plan.opener = view.item;
    from.current = view;
    setView(next);
  };
  const latest = useRef(leave);
  latest.current = leave;

  const go = (next: PlanView, opener?: string) => {
    const isAway = viewIn(history.state, place).name !== "plan";
    if (next.name === "plan" && isAway) {
      history.back(); // and `popstate` shows the plan
      return;
    }
    if (next.name !== "plan") history[isAway ? "replaceState" : "pushState"](stateWith(place, next), "");
    leave(next, opener);
  };

  useEffect(() => {
    const restoration = history.scrollRestoration;
    history.scrollRestoration = "manual";
    const back = (event: PopStateEvent) => latest.current(viewIn(event.state, place));
    addEventListener("popstate", back);
    return () => {
      history.scrollRestoration = restoration;
      removeEventListener("popstate", back);
    };
  }, [place]);
  useLayoutEffect(() => {
    if (from.current) arrive(view, marks.current.get(view.name));
  }, [view]);
  return { view, go };
}

/** Lists come back as they were left; the rest opens at its title. */
function arrive(view: PlanView, mark: Mark | undefined): void {
  const isList = view.name === "plan" || view.name === "catalogue";
  scrollTo(0, isList ? (mark?.scroll ?? 0) : 0);
  const opener = isList && mark?.opener ? document.querySelector(`[data-opener="${mark.opener}"]`) : null;
  const button = opener instanceof HTMLButtonElement ? opener : opener?.querySelector("button");
  const target = button ?? document.querySelector("h1");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}
