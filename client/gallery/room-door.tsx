/** The écran's door of the gallery. */
import { useLayoutEffect } from "preact/hooks";
import { useTexts } from "../app/loaded.ts";
import { wearLook } from "../app/screen/look.ts";
import { Opened } from "../app/screen/opened.tsx";
import { useLast } from "../app/shared/use-last.ts";
import type { MomentId } from "./moments.ts";
import { SAMPLE_CODE } from "./sample-link.ts";
import { useSample } from "./use-sample.ts";

export function Room({ moment }: { readonly moment: MomentId }) {
  const t = useLast(useTexts("screen"));
  const link = useSample({ moment, door: "screen" });
  useLayoutEffect(() => wearLook("projected"), []);
  return t && link ? <Opened code={SAMPLE_CODE} {...{ t, link }} onRetry={() => undefined} /> : null;
}
