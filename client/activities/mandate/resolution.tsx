/** The year's resolution in three beats, each opened by hand: what is gained, what comes back, where it went. */
import type { Resolution as Resolved } from "../../../game/activities/mandate/state.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { Mandate } from "./acting.ts";
import { BEATS } from "./beats.ts";
import { Back, Gained, Where } from "./resolution-beats.tsx";
import { useActions } from "./texts.ts";

const PAGES = { gained: Gained, back: Back, where: Where } as const;

export function Resolution({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const { resolution } = view.team;
  if (!resolution)
    return (
      <>
        <h1 tabIndex={-1}>{t("resolution-none")}</h1>
        <p class="lede">{t("resolution-none-lede")}</p>
      </>
    );
  return <Beats {...{ mandate, resolution }} />;
}

function Beats({ mandate, resolution }: { readonly mandate: Mandate; readonly resolution: Resolved }) {
  const { t, leaf } = mandate;
  const { beat, opened: page, turnTo } = mandate.turning;
  const index = BEATS.indexOf(beat);
  const [before, after] = [BEATS[index - 1], BEATS[index + 1]];
  const block = useOpening(`${page}`);
  const { acted, opened, revealed, skipped } = resolution;
  const told = [...revealed, ...skipped].map(({ action }) => action);
  const missed = skipped.map(({ without }) => without);
  const actions = useActions(leaf, [...acted, ...opened, ...told, ...missed]) ?? {};
  const Beat = PAGES[beat];
  return (
    <div class="hand-page" ref={block}>
      <p class="hand-beats" aria-hidden="true">
        {BEATS.map((_, at) => (
          <span key={at} data-state={at === index ? "now" : at < index ? "past" : "next"} />
        ))}
      </p>
      <Beat key={beat} {...{ mandate, resolution, actions }} />
      <div class="hand-buttons">
        {before && (
          <Button look="quiet" onPress={() => turnTo(before, true)}>
            {t("beat-before")}
          </Button>
        )}
        {after ? (
          <Button look="primary" onPress={() => turnTo(after, true)}>
            {t("beat-next")}
          </Button>
        ) : (
          <p class="lede">{t("next-by-host")}</p>
        )}
      </div>
    </div>
  );
}
