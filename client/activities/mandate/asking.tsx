/** A question that the captain answers for the table and that the others read. */
import type { ComponentChildren } from "preact";
import type { MandateCommand } from "../../../game/activities/mandate/schema.ts";
import { Button } from "../../ui/button.tsx";
import { isCaptain, reasonOf, useActing } from "./acting.ts";
import type { ChoiceProps } from "./choice-props.ts";

interface AskingProps extends Pick<ChoiceProps, "mandate" | "back"> {
  readonly title: string;
  readonly lede: ComponentChildren;
  /** What the captain fills in, with its own way back. */
  readonly form: ComponentChildren;
  /** What the others read instead. */
  readonly children: ComponentChildren;
}

export const Asking = ({ mandate, back, title, lede, form, children }: AskingProps) => (
  <>
    <div>
      <h1 tabIndex={-1}>{title}</h1>
      {lede}
    </div>
    {isCaptain(mandate) ? (
      form
    ) : (
      <>
        {children}
        <Button look="quiet" onPress={back}>
          {mandate.t("page-before")}
        </Button>
      </>
    )}
  </>
);

interface SendingProps extends Pick<ChoiceProps, "mandate" | "back"> {
  /** Undefined until something is answered. */
  readonly command: MandateCommand | undefined;
  /** The beginning of two sentences' names: `<words>-pick` says what is missing, `<words>-send` sends. */
  readonly words: string;
}

/** Back, or sent for the table and then back. */
export function Sending({ mandate, back, command, words }: SendingProps) {
  const { t } = mandate;
  const { busy, act } = useActing(mandate);
  const send = async () => {
    if (command && (await act(command))) back();
  };
  return (
    <div class="hand-buttons">
      <Button look="quiet" onPress={back}>
        {t("page-before")}
      </Button>
      <Button
        look="primary"
        busy={busy}
        reason={command ? reasonOf(mandate, command) : t(`${words}-pick`)}
        onPress={() => void send()}
      >
        {t(`${words}-send`)}
      </Button>
    </div>
  );
}
