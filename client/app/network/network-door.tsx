/** The two pages about the room's network: its addresses with advice, and a phone's trial. */
import "../../ui/layout-phone.css";
import "./network.css";
import { useEffect } from "preact/hooks";
import { Header } from "../../ui/header.tsx";
import { useTexts } from "../loaded.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { useLast } from "../shared/use-last.ts";
import { RoomNetwork } from "./room-network.tsx";
import { Trial } from "./trial.tsx";

interface NetworkDoorProps {
  /** As it stands in the address. */
  readonly page: "reseau" | "essai";
}

export function NetworkDoor({ page }: NetworkDoorProps) {
  const t = useLast(useTexts("network"));
  const isTrial = page === "essai";
  useEffect(() => {
    if (t) document.title = t(isTrial ? "trial-page-title" : "room-page-title");
  }, [t]);
  if (!t) return null;
  return (
    <div class="phone">
      <Header logo title={t("brand")} />
      <main class="phone-main">
        {isTrial ? <Trial t={t} /> : <RoomNetwork t={t} />}
        <div class="aside">
          <LanguageChoice t={t} />
        </div>
      </main>
    </div>
  );
}
