/** After the session: the private commitment, still on its device, to carry away or erase. */
import "./participant.css";
import { useState } from "preact/hooks";
import type { Drafts } from "../../app/shared/kept-drafts.ts";
import type { Say } from "../../text/texts.ts";
import { SECRET_PLACE } from "./acting.ts";
import { blanksIn } from "./blanks.ts";
import { SecretCard } from "./mine.tsx";
import { TakeAway } from "./take-away.tsx";

interface AfterProps {
  readonly t: Say;
  readonly onDevice: Drafts;
  /** Where it stands says already what it is. */
  readonly isTitleHidden: boolean;
}

export function After({ t, onDevice, isTitleHidden }: AfterProps) {
  const [, redraw] = useState(0);
  const blanks = blanksIn(onDevice.get(SECRET_PLACE));
  if (!blanks) return null;
  const erase = () => {
    onDevice.set(SECRET_PLACE, undefined);
    redraw((count) => count + 1);
  };
  return (
    <section class="pledge-mine" aria-labelledby="mine-title">
      <h2 id="mine-title" class={isTitleHidden ? "visually-hidden" : undefined}>
        {t("mine-title", { count: 1 })}
      </h2>
      <div class="card">
        <SecretCard t={t} blanks={blanks} said={t("private-kept")} onErase={erase} />
      </div>
      <TakeAway t={t} pledges={[blanks]} />
    </section>
  );
}
