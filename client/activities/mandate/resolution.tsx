/** The year's resolution in three beats, each opened by hand: what is gained, what comes back, where it went. */
import { useState } from "preact/hooks";
import type { Resolution as Resolved } from "../../../game/activities/mandate/state.ts";
import { Button } from "../../ui/button.tsx";
import type { Mandate } from "./acting.ts";
import { Back, Gained, Where } from "./resolution-beats.tsx";
import { useOpening } from "./opening.ts";
import { useActions } from "./texts.ts";

const BEATS = [Gained, Back, Where] as const;

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
  const [index, turnTo] = useState(0);
  const block = useOpening(`${index}`);
  const { acted, opened, revealed, skipped } = resolution;
  const told = [...revealed, ...skipped].map(({ action }) => action);
  const missed = skipped.map(({ without }) => without);
  const actions = useActions(leaf, [...acted, ...opened, ...told, ...missed]) ?? {};
  const Beat = BEATS[index] ?? Gained;
  return (
    <div class="hand-page" ref={block}>
      <p class="hand-beats" aria-hidden="true">
        {BEATS.map((_, at) => (
          <span key={at} data-state={at === index ? "now" : at < index ? "past" : "next"} />
        ))}
      </p>
      <Beat key={index} {...{ mandate, resolution, actions }} />
      <div class="hand-buttons">
        {index > 0 && (
          <Button look="quiet" onPress={() => turnTo(index - 1)}>
            {t("beat-before")}
          </Button>
        )}
        {index < BEATS.length - 1 ? (
          <Button look="primary" onPress={() => turnTo(index + 1)}>
            {t("beat-next")}
          </Button>
        ) : (
          <p class="lede">{t("next-by-host")}</p>
        )}
      </div>
    </div>
  );
}
