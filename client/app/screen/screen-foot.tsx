/** The foot of the écran: a word to the room, how many are here, the state of the link, and the page's few controls. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../text/texts.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { linkWord, useIsLost } from "../shared/link-words.ts";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { LookControls } from "./look-controls.tsx";
import { seatsOf, sumOf, type PageProps } from "./page.ts";
import { SoundControl } from "./sound-control.tsx";
import { TimeAloud } from "./time-aloud.tsx";
import { Told } from "./told.tsx";

interface ScreenFootProps {
  readonly page: PageProps;
  readonly isInk?: boolean;
  readonly children?: ComponentChildren;
}

export function ScreenFoot({ page, isInk = false, children }: ScreenFootProps) {
  const { t, view, link, sound } = page;
  const isLost = useIsLost(link.status.value);
  return (
    <div class="screen-bottom">
      <Told {...page} />
      <section class={isInk ? "screen-foot ink" : "screen-foot"} aria-label={t("screen-foot")}>
        <p class="follow" data-counter="">
          {presence(t, view)}
        </p>
        {children}
        <div class="screen-controls">
          <p>{linkWord(link, isLost)}</p>
          <TimeAloud {...page} />
          <LanguageChoice t={t} />
          <LookControls t={t} />
          <SobreSwitch t={t} />
          {sound && <SoundControl t={t} sound={sound} />}
        </div>
      </section>
    </div>
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
    t("tables", { count: tables.filter(({ isOpen }) => isOpen).length }),
  ];
  return parts.join(", ");
}
