/** Before the first lot: where things belong, one zone opened at a time. */
import { useState } from "preact/hooks";
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { CardRow } from "../../ui/card-row.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { Toile } from "./acting.ts";

export function Zones({ toile }: { readonly toile: Toile }) {
  const { t, zones } = toile;
  const [open, setOpen] = useState<ZoneId | null>("usages");
  return (
    <>
      <h1 tabIndex={-1}>{t("zones-title")}</h1>
      <p class="lede">{t("zones-lede")}</p>
      <ul class="toile-zones">
        {zones.map(({ id, title, text }) => (
          <li key={id}>
            <CardRow
              kind={id}
              title={
                <>
                  <KindSign kind={id} /> {title}
                </>
              }
              expanded={open === id}
              onPress={() => setOpen(open === id ? null : id)}
            />
            {open === id && <p class="toile-zone-text">{text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
