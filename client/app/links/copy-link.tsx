/** A link that one may read, and copy with a button. */
import "./copy-link.css";
import { useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { copyFrom } from "./copy.ts";

interface CopyLinkProps {
  /** Says `copy-link`, `copied` and `copy-by-hand`. */
  readonly t: Say;
  readonly url: string;
  /** What the link is for. */
  readonly name: string;
  /** Id of the text that says more. */
  readonly describedBy?: string;
  readonly size?: "normal" | "small";
}

export function CopyLink({ t, url, name, describedBy, size = "small" }: CopyLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copy-by-hand">();
  const copy = async () => {
    if (field.current) setOutcome((await copyFrom(field.current)) ? "copied" : "copy-by-hand");
  };
  return (
    <div class="copy">
      <input
        ref={field}
        readOnly
        value={url}
        aria-label={name}
        aria-describedby={describedBy}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button size={size} look={size === "small" ? "quiet" : "plain"} onPress={() => void copy()}>
        {t("copy-link")}
      </Button>
      <p class="reason" role="status">
        {outcome && t(outcome)}
      </p>
    </div>
  );
}
