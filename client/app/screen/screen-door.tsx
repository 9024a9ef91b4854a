/** The écran's door: what the room reads. It sends no command; it waits, shows, and rings. */
import "../../ui/layout-phone.css";
import "../../ui/layout-screen.css";
import "./screen.css";
import "./lobby.css";
import "./play.css";
import "./ended.css";
import "./notice.css";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import type { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { Logo } from "../../ui/icon.tsx";
import { useLoaded, useTexts } from "../loaded.ts";
import { viewSession } from "../session-view.ts";
import { useLast } from "../shared/use-last.ts";
import { Closed } from "./closed.tsx";
import { KeyForm } from "./key-form.tsx";
import { Room } from "./room.tsx";
import { useScreenLink, type ScreenEntry } from "./use-screen-link.ts";
import { useWakeLock } from "./wake-lock.ts";

interface ScreenDoorProps {
  readonly code: string;
}

export function ScreenDoor({ code }: ScreenDoorProps) {
  const t = useLast(useTexts("screen"));
  const entry = useScreenLink(code);
  useWakeLock();
  useLayoutEffect(() => {
    document.body.classList.add("projected");
    loadFont("now");
    return () => document.body.classList.remove("projected");
  }, []);
  if (!t) return null;
  if (!entry.link) return <Waiting t={t} />;
  return <Opened code={code} t={t} entry={entry} link={entry.link} />;
}

interface OpenedProps extends ScreenDoorProps {
  readonly t: Say;
  readonly entry: ScreenEntry;
  readonly link: ColyseusLink;
}

function Opened({ code, t, entry, link }: OpenedProps) {
  const view = useMemo(() => viewSession(link), [link]);
  const header = useLast(useLoaded(`header ${code} ${link.status.value === "live"}`, () => link.header()));
  const title = header?.title;
  useEffect(() => {
    if (title !== undefined) document.title = t("page-title", { title });
  }, [title, t]);
  if (link.status.value === "refused" && link.refusal.value === "key-wrong")
    return <KeyForm code={code} t={t} entry={entry} />;
  if (link.status.value === "refused" || link.status.value === "gone")
    return <Closed code={code} t={t} reason={link.refusal.value ?? "gone"} onRetry={() => entry.retry()} />;
  if (!header || !view.parts.value.everyone) return <Waiting t={t} />;
  return <Room t={t} link={link} view={view} header={header} />;
}

const Waiting = ({ t }: { t: Say }) => (
  <main class="screen-notice" aria-busy="true">
    <Logo />
    <p class="follow">{t("loading")}</p>
  </main>
);
