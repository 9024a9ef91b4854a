/** The foot of the écran: how many are here, and the few controls of the projected window. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../text/texts.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { seatsOf, sumOf, type PageProps } from "./page.ts";
import { SoundControl } from "./sound-control.tsx";

interface ScreenFootProps extends PageProps {
  readonly isInk?: boolean;
  readonly children?: ComponentChildren;
}

export function ScreenFoot({ t, view, sound, isInk = false, children }: ScreenFootProps) {
  return (
    <footer class={isInk ? "screen-foot ink" : "screen-foot"}>
      <p class="follow">{presence(t, view)}</p>
      {children}
      <div class="screen-controls">
        <LanguageChoice t={t} />
        <SobreSwitch t={t} />
        <SoundControl t={t} sound={sound} />
      </div>
    </footer>
  );
}

function presence(t: Say, view: PageProps["view"]): string {
  const tables = seatsOf(view);
  const people = sumOf(tables, "people");
  const bots = sumOf(tables, "bots");
  if (people + bots === 0) return t("nobody-yet");
  const parts = [
    t("people", { count: people }),
    ...(bots > 0 ? [t("robots", { count: bots })] : []),
    t("tables", { count: tables.length }),
  ];
  return parts.join(", ");
}
