/** From a workshop to the roadmap that an authority makes of it: a page of its own, opened from here. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { makeWorkspace } from "../workspace/api.ts";
import type { Desk } from "./desk.ts";

export function MakeRoadmap({ desk: { t, code } }: { readonly desk: Desk }) {
  const [isGoing, go] = useState(false);
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    go(true);
    const made = await makeWorkspace(code);
    if (made.ok) location.assign(made.value);
    else {
      go(false);
      setProblem(made.problem.message ?? t("make-roadmap-failed"));
    }
  };
  return (
    <>
      <h3>{t("make-roadmap-title")}</h3>
      <p class="reason">{t("make-roadmap-what")}</p>
      <Button size="small" onPress={() => void make()} busy={isGoing ? t("make-roadmap-going") : undefined}>
        {t("make-roadmap")}
      </Button>
      <p class="error" role="alert">
        {problem}
      </p>
    </>
  );
}
