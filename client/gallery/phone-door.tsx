/** The participant's door of the gallery. */
import "../ui/layout-phone.css";
import "../app/participant/participant.css";
import { Inside } from "../app/participant/inside.tsx";
import { useLoaded, useTexts } from "../app/loaded.ts";
import { useLast } from "../app/shared/use-last.ts";
import type { MomentId } from "./moments.ts";
import { SAMPLE_CODE } from "./sample-link.ts";
import { useSample } from "./use-sample.ts";

interface PhoneProps {
  readonly moment: MomentId;
  readonly isNew?: boolean;
}

export function Phone({ moment, isNew = false }: PhoneProps) {
  const t = useLast(useTexts("participant"));
  const link = useSample({ moment, door: "participant", isNew });
  const header = useLast(
    useLoaded(`header ${link !== undefined}`, () => link?.header() ?? Promise.reject(new Error("no link"))),
  );
  return t && link && header ? <Inside code={SAMPLE_CODE} {...{ t, link, header }} /> : null;
}
