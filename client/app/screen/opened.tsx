/** An écran whose link was made: closed with its reason, still coming, or the room itself. */
import "../../ui/layout-phone.css";
import "../../ui/layout-screen.css";
import "./screen.css";
import "./lobby.css";
import "./play.css";
import "./ended.css";
import "./notice.css";
import "./moments.css";
import { useEffect, useMemo } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { Logo } from "../../ui/icon.tsx";
import { useLoaded } from "../loaded.ts";
import { viewSession } from "../session-view.ts";
import { useLast } from "../shared/use-last.ts";
import { Closed } from "./closed.tsx";
import { Room } from "./room.tsx";

interface OpenedProps {
  readonly code: string;
  readonly t: Say;
  readonly link: Link;
  /** On somebody's own device, by the observers' door: nothing rings. */
  readonly isWatched?: boolean;
  readonly onRetry: () => void;
}

export function Opened({ code, t, link, isWatched = false, onRetry }: OpenedProps) {
  const view = useMemo(() => viewSession(link), [link]);
  const header = useLast(useLoaded(`header ${code} ${link.status.value === "live"}`, () => link.header()));
  const title = header?.title;
  useEffect(() => {
    if (title !== undefined) document.title = t("page-title", { title });
  }, [title, t]);
  if (link.status.value === "refused" || link.status.value === "gone")
    return <Closed code={code} t={t} reason={link.refusal.value ?? "gone"} onRetry={onRetry} />;
  if (!header || !view.parts.value.everyone) return <Waiting t={t} />;
  return <Room t={t} link={link} view={view} header={header} isWatched={isWatched} />;
}

export const Waiting = ({ t }: { t: Say }) => (
  <main class="screen-notice" aria-busy="true">
    <Logo />
    <p class="follow">{t("loading")}</p>
  </main>
);
