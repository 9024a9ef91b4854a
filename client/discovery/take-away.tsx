/** After the end: the draft of what was chosen, made and kept on the device, and the real workshop. */
import { useState } from "preact/hooks";
import { locale } from "../text/texts.ts";
import { Button } from "../ui/button.tsx";
import type { ConductorProps } from "./conductor-props.ts";
import type { DraftFormat } from "./draft.ts";
import { RealWorkshop } from "./real-workshop.tsx";

const FORMATS: readonly DraftFormat[] = ["html", "md"];

export function TakeAway({ t, link, content }: ConductorProps) {
  const [busy, setBusy] = useState<DraftFormat>();
  const [told, tell] = useState<"draft-done" | "draft-failed">();
  const take = async (format: DraftFormat) => {
    setBusy(format);
    try {
      const { draftOf } = await import("./draft.ts");
      const title = t("draft-session", { title: content.frozen.title[locale.value] });
      const played = { session: link.session, facts: content.facts, locale: locale.value, title };
      save(await draftOf(played, format));
      tell("draft-done");
    } catch (error) {
      console.warn("The draft could not be written.", error);
      tell("draft-failed");
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <h2>{t("draft-title")}</h2>
      <p>{t("draft")}</p>
      <div class="actions">
        {FORMATS.map((format, index) => (
          <Button
            key={format}
            look={index === 0 ? "primary" : "quiet"}
            busy={busy === format ? t("coming") : undefined}
            onPress={() => void take(format)}
          >
            {t(`draft-${format}`)}
          </Button>
        ))}
      </div>
      <p role="status">{told && t(told)}</p>
      <RealWorkshop t={t} />
    </>
  );
}

interface Written {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The browser's own download: the file goes from the page to the device. */
function save({ name, type, text }: Written): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
