/** Why the écran does not open, and a way to try again. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Logo } from "../../ui/icon.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { closingOf, mayOpenLater } from "../shared/closing.ts";

interface ClosedProps {
  readonly code: string;
  readonly t: Say;
  /** A refusal code. */
  readonly reason: string;
  readonly onRetry: () => void;
}

export const Closed = ({ code, t, reason, onRetry }: ClosedProps) => (
  <main class="screen-notice">
    <Logo />
    <Quiet id={mayOpenLater(closingOf(reason)) ? "lost" : "unknown"} width={360} />
    <h1>{t("closed-title")}</h1>
    <p class="follow">{t(`closed-${closingOf(reason)}`, { code })}</p>
    <Button onPress={onRetry}>{t("closed-retry")}</Button>
  </main>
);
