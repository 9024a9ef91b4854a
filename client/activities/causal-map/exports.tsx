/** Buttons that take a table's map away: drawing, picture, text, data, A3 paper. */
import "./exports.css";
import { useState } from "preact/hooks";
import { useTexts } from "../../app/loaded.ts";
import { Button } from "../../ui/button.tsx";
import type { Say } from "../../text/texts.ts";
import { dataOf, drawingOf, fileName, keep, pictureOf } from "./map-files.ts";
import { COLOUR, INKED } from "./map-look.ts";
import { outlineOf, type Told } from "./map-words.ts";

const KINDS = ["svg", "png", "text", "json", "print"] as const;
type Kind = (typeof KINDS)[number];

export function MapExports({ told }: { readonly told: Told }) {
  const t = useTexts("map-room");
  const [hasFailed, setFailed] = useState(false);
  if (!t) return null;
  const take = async (kind: Kind) => {
    setFailed(false);
    try {
      await TAKEN[kind](told, t);
    } catch (error: unknown) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <section class="toile-exports" data-free>
      <h3>{t("export-title")}</h3>
      {KINDS.map((kind) => (
        <Button key={kind} size="small" look="quiet" onPress={() => void take(kind)}>
          {t(`export-${kind}`)}
        </Button>
      ))}
      <p class="error" role="alert">
        {hasFailed && t("export-failed")}
      </p>
    </section>
  );
}

const named = ({ table }: Told, t: Say, end: string) => `${fileName(t("export-name"), table)}.${end}`;
const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

const TAKEN: Readonly<Record<Kind, (told: Told, t: Say) => Promise<void> | void>> = {
  svg: async (told, t) =>
    keep(named(told, t, "svg"), text(await drawingOf(told, t, COLOUR), "image/svg+xml")),
  png: async (told, t) => keep(named(told, t, "png"), await pictureOf(await drawingOf(told, t, COLOUR))),
  text: (told, t) => keep(named(told, t, "txt"), text(outlineOf(told, t), "text/plain")),
  json: (told, t) => keep(named(told, t, "json"), text(dataOf(told), "application/json")),
  print: async (told, t) => printed(await drawingOf(told, t, INKED)),
};

/** Alone on its sheet: the rest of the page steps aside while the browser prints. */
function printed(svg: string): void {
  const sheet = document.createElement("div");
  sheet.className = "toile-print";
  sheet.append(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
  document.body.append(sheet);
  document.body.dataset.printing = "toile";
  const leave = () => {
    sheet.remove();
    delete document.body.dataset.printing;
  };
  addEventListener("afterprint", leave, { once: true });
  print();
}
