/** A declaration once it was asked for: its words, or why there are none and what to do. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import type { Outcome } from "../front/ask.ts";

interface AnsweredProps<T> {
  readonly t: Say;
  readonly asked: Outcome<T> | undefined;
  readonly children: (value: T) => ComponentChildren;
}

export function Answered<T>({ t, asked, children }: AnsweredProps<T>) {
  if (!asked) return <p role="status">{t("about-coming")}</p>;
  if (asked.ok) return <>{children(asked.value)}</>;
  return (
    <Callout look="tip">
      <p role="status">{asked.problem.message ?? t("about-network")}</p>
      <p class="no-print">
        <Button size="small" onPress={() => location.reload()}>
          {t("retry")}
        </Button>
      </p>
    </Callout>
  );
}
