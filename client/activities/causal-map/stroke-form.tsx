/** A stroke from one card to another, for whoever draws without a pointer; and how many strokes the picture has. */
import { useId, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { titleOf } from "./fronts.ts";
import { MAP, pointOf } from "./layout.ts";
import { cardsOnMap } from "./sorting.ts";
import { strokeOf } from "./strokes.ts";

export function StrokeForm({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { busy, act } = useActing(toile);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [said, say] = useState("");
  const points = strokeBetween(toile, from, to);
  const draw = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!points || !(await act({ type: "causal-map/draw", points }))) return;
    say(t("stroke-done", { from: titleOf(toile.fronts, from), to: titleOf(toile.fronts, to) }));
  };
  return (
    <form class="toile-stack" onSubmit={(event) => void draw(event)}>
      <End {...{ toile }} label={t("stroke-from")} value={from} onChange={setFrom} />
      <End {...{ toile }} label={t("stroke-to")} value={to} onChange={setTo} />
      <Button
        size="small"
        busy={busy}
        reason={points ? reasonOf(toile, { type: "causal-map/draw", points }) : t("stroke-two")}
      >
        {t("stroke-go")}
      </Button>
      <p role="status">{said}</p>
      <p class="reason">{t("strokes", { count: Object.keys(view.team.strokes).length })}</p>
    </form>
  );
}

/** Undefined until there are two cards, each at a place of its own. */
function strokeBetween({ view }: Toile, from: string, to: string): number[] | undefined {
  const places = [view.team.places[from], view.team.places[to]];
  const points = places.flatMap((place) => {
    if (!place) return [];
    const { x, y } = pointOf(place);
    return [{ x: (x / MAP.width) * 1000, y: (y / MAP.height) * 1000 }];
  });
  return points.length === 2 ? strokeOf(points) : undefined;
}

interface EndProps {
  readonly toile: Toile;
  readonly label: string;
  readonly value: string;
  readonly onChange: (card: string) => void;
}

function End({ toile, label, value, onChange }: EndProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{toile.t("stroke-choose")}</option>
        {cardsOnMap(toile.view.team.places).map((card) => (
          <option key={card} value={card}>
            {titleOf(toile.fronts, card)}
          </option>
        ))}
      </select>
    </div>
  );
}
