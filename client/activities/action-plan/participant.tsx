/** The action plan on a participant's device: the table's plan, the catalogue, one's own action, a sheet. */
import "./participant.css";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ActionPlanShape } from "../../../game/activities/action-plan/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { differing } from "../../ui/announcer.ts";
import type { ParticipantProps } from "../contract.ts";
import { Browser } from "./browser.tsx";
import { useBrowsing } from "./browsing.ts";
import { useCatalogue, type Catalogue } from "./catalogue.ts";
import { Overview } from "./overview.tsx";
import { Page } from "./page.tsx";
import { placeOf, planOf, type Plan } from "./plan.ts";
import { Sheet } from "./sheet.tsx";
import { useViews, type PlanView } from "./views.ts";
import { WriteForm } from "./write-form.tsx";

type Props = ParticipantProps<ActionPlanShape>;

export function Participant(props: Props) {
  const catalogue = useCatalogue(props.phase.id, props.leaf);
  if (!catalogue)
    return (
      <Page>
        <h1>{props.t("plan-title")}</h1>
        <p class="lede">{props.t("loading")}</p>
      </Page>
    );
  // Another person on the same device starts from the plan.
  return <Open key={placeOf(props)} {...props} catalogue={catalogue} />;
}

function Open({ catalogue, ...props }: Props & { catalogue: Catalogue }) {
  const refusals = useTexts("refusals");
  const { view, go } = useViews(placeOf(props));
  const [said, say] = useState("");
  const announce = (text: string) => say((before) => differing(before, text));
  const latest = useRef<Props>(props);
  latest.current = props;
  const plan = planOf(props, { catalogue, refusals, announce, go, latest: () => latest.current });
  return (
    <>
      <Shown plan={plan} view={view} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function Shown({ plan, view }: { plan: Plan; view: PlanView }) {
  const browsing = useBrowsing();
  const today = useMemo(() => new Date(), []);
  switch (view.name) {
    case "plan":
      return <Overview plan={plan} />;
    case "catalogue":
      return <Browser plan={plan} browsing={browsing} />;
    case "write":
      return <WriteForm key={view.what} plan={plan} what={view.what} />;
    case "sheet":
      return <Sheet key={view.item} plan={plan} id={view.item} today={today} />;
  }
}
