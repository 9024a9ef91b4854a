/** A sentence being written, for the room or for the table: its field, the way to send it, the way back. */
import type { ComponentChildren, ComponentProps } from "preact";
import { useState } from "preact/hooks";
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, type DebriefProps } from "./acting.ts";

/** Where a sentence is written, and what becomes of the focus when it is sent or left. */
export interface Place extends DebriefProps {
  /** Of the draft. */
  readonly place: string;
  /** Called just before the field gives way to what was sent. */
  readonly follow: () => void;
}

interface WritingProps extends Place {
  readonly command: (text: string) => DebriefShape["command"];
  readonly field: Pick<ComponentProps<typeof Field>, "label" | "hint" | "lines" | "max" | "count">;
  readonly look?: "primary";
  readonly sendLabel: string;
  /** Of the way back, when something is there already. */
  readonly leaveLabel: string | false;
  /** Between the field and the buttons. */
  readonly children?: ComponentChildren;
}

export function Writing(props: WritingProps) {
  const { t, refusals, drafts, place, follow, command } = props;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const text = drafts.of(place) ?? "";
  const close = (sent: string | undefined) => {
    follow();
    drafts.settle(place, sent);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") {
      setError(refusals("text-empty"));
      return;
    }
    setBusy(true);
    const answer = await props.send(command(text.trim()));
    setBusy(false);
    if (answer.ok) close(text);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field
        {...props.field}
        value={text}
        error={error}
        onInput={(value) => {
          setError("");
          drafts.set(place, value);
        }}
      />
      {props.children}
      <div class="actions">
        <Button
          look={props.look ?? "plain"}
          busy={isBusy ? t("sending") : undefined}
          reason={reasonOf(props, command(text))}
        >
          {props.sendLabel}
        </Button>
        {props.leaveLabel !== false && (
          <Button look="quiet" onPress={() => close(drafts.of(place))}>
            {props.leaveLabel}
          </Button>
        )}
      </div>
    </form>
  );
}
