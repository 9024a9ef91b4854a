/** Why a link: asked for when the table is asked, open to change at any time. */
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, useActing, useDraft, type Toile } from "./acting.ts";

interface LinkReasonProps {
  readonly toile: Toile;
  readonly link: string;
  /** The table is asked why: the field is there at once. */
  readonly isAsked: boolean;
}

const LONGEST = 200;

export function LinkReason(props: LinkReasonProps) {
  const { t, view } = props.toile;
  if (props.isAsked) return <ReasonForm {...props} />;
  const hasReason = view.team.links[props.link]?.reason !== undefined;
  return (
    <Disclosure summary={t(hasReason ? "reason-change" : "reason-give")}>
      <ReasonForm {...props} />
    </Disclosure>
  );
}

function ReasonForm({ toile, link }: LinkReasonProps) {
  const { t, view, word, refusals } = toile;
  const [draft, setDraft] = useDraft(toile, `why ${link}`);
  const text = draft ?? word(view.team.links[link]?.reason);
  const { busy, act } = useActing(toile);
  const command = { type: "causal-map/reason", link, reason: text.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await act(command)) setDraft(undefined);
  };
  return (
    <form class="toile-stack" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("reason-label")}
        lines={2}
        max={LONGEST}
        value={text}
        count={(used, max) => t("characters", { used, max })}
        onInput={setDraft}
      />
      <Button
        look="quiet"
        busy={busy}
        reason={reasonOf(toile, command) ?? (command.reason === "" ? refusals("text-empty") : undefined)}
      >
        {t("reason-save")}
      </Button>
    </form>
  );
}
