/** The ink bar: the open phase, the code, who is here, whether we are on time. */
import type { ComponentChildren } from "preact";
import { Icon, Logo } from "../../ui/icon.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { inGroups, spelled } from "../shared/session-code.ts";
import type { Desk } from "./desk.ts";
import { lateness } from "./plan.ts";

interface TopBarProps {
  readonly desk: Desk;
  /** The language switch. */
  readonly children: ComponentChildren;
}

export function TopBar({ desk, children }: TopBarProps) {
  const { t, code, flow, header, tables, roster, link } = desk;
  const people = Object.keys(roster).length;
  return (
    <header class="header">
      <Logo />
      <div class="header-text">
        <h1 class="header-title">{titleOf(desk)}</h1>
        <p class="header-sub">{header.title}</p>
      </div>
      <span class="chip">
        <VisuallyHidden>{t("code-is", { code: spelled(code) })}</VisuallyHidden>
        <span aria-hidden="true">{inGroups(code)}</span>
      </span>
      {flow.status === "paused" && <span class="chip paused">{t("paused")}</span>}
      <div class="header-side">
        <span>{t("people-here", { count: people })}</span>
        <span>{t("tables-count", { count: tables.length })}</span>
        <Pace desk={desk} />
        {link.way.value === "tunnel" && <span>{t("by-tunnel")}</span>}
        {children}
      </div>
    </header>
  );
}

/** What the page is about now: the open phase, or the state of the session. */
export function titleOf({ t, flow, phase }: Desk): string {
  if (flow.status === "lobby") return t("lobby");
  return flow.status === "ended" ? t("ended") : (phase?.title ?? t("lobby"));
}

function Pace({ desk: { t, flow, plan } }: { desk: Desk }) {
  if (flow.status === "lobby" || flow.status === "ended") return null;
  const minutes = lateness(plan.lateBy);
  if (minutes === 0) return <span>{t("on-time")}</span>;
  if (minutes < 0) return <span>{t("ahead-by", { minutes: -minutes })}</span>;
  return (
    <span class="header-late">
      <Icon name="time" /> {t("late-by", { minutes })}
    </span>
  );
}
