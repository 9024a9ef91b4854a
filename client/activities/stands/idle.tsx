/** A tablet left by its visitor: it asks, then goes back to its first page by itself, so that the next person finds nothing. */
import { useEffect, useRef, useState } from "preact/hooks";
import { isVisiting } from "../../../game/activities/stands/state.ts";
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import type { Own } from "./acting.ts";

const QUIET_MS = 90_000;
const ASKED_MS = 20_000;
const GESTURES = ["pointerdown", "keydown", "input"] as const;

export function Idle({ own }: { readonly own: Own }) {
  const { t, view } = own;
  const [isAsked, ask] = useState(false);
  const { act } = useActing(own);
  const isHere = isVisiting(view.seat);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!isHere) return;
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      ask(false);
      timer = window.setTimeout(() => {
        ask(true);
        timer = window.setTimeout(() => void latest.current({ type: "stands/leave" }), ASKED_MS);
      }, QUIET_MS);
    };
    wait();
    for (const gesture of GESTURES) addEventListener(gesture, wait);
    return () => {
      clearTimeout(timer);
      for (const gesture of GESTURES) removeEventListener(gesture, wait);
    };
  }, [isHere]);
  if (!isAsked) return null;
  return (
    <div class="callout tip" role="alert">
      <p>{t("still-there")}</p>
      <Button onPress={() => ask(false)}>{t("still-yes")}</Button>
    </div>
  );
}
