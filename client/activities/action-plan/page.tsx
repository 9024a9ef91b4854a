/** A view of the activity inside the door's `main`: what scrolls, the bar that stays below it, the title. */
import type { ComponentChildren } from "preact";
import { Button } from "../../ui/button.tsx";
import type { Plan } from "./plan.ts";

interface PageProps {
  children: ComponentChildren;
  bar?: ComponentChildren;
  /** The whole view is a form, whose button is in the bar. */
  onSubmit?: () => void;
}

export function Page({ children, bar, onSubmit }: PageProps) {
  const inside = (
    <>
      <div class="plan-page">{children}</div>
      {bar && <div class="phone-bar">{bar}</div>}
    </>
  );
  if (!onSubmit) return <div class="plan">{inside}</div>;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="plan" noValidate onSubmit={submit}>
      {inside}
    </form>
  );
}

interface TitleProps {
  children: ComponentChildren;
}

/** It takes the focus when the view opens. */
export const Title = ({ children }: TitleProps) => <h1 tabIndex={-1}>{children}</h1>;

interface BackToPlanProps {
  plan: Plan;
  /** Nothing else is left to do there. */
  isMain?: boolean;
}

export const BackToPlan = ({ plan, isMain = false }: BackToPlanProps) => (
  <Button look={isMain ? "primary" : "quiet"} onPress={() => plan.go({ name: "plan" })}>
    {plan.t("back-to-plan")}
  </Button>
);
