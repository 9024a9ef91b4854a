/** Moving a fiche among those of its axis, by buttons: up, down, before another; the focus stays where one pressed. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";

interface MoveFicheProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  /** Those of its axis, itself included, in the order of the document. */
  readonly group: readonly Fiche[];
  /** Where it is now, for those who do not see it. */
  readonly onSaid: (sentence: string) => void;
}

export function MoveFiche({ desk, fiche, group, onSaid }: MoveFicheProps) {
  const { t, workspace, write } = desk;
  const [isPlacing, setIsPlacing] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | undefined>(undefined);
  const place = group.indexOf(fiche);
  // The row is put elsewhere in the page, which drops the focus of what is in it.
  useEffect(() => {
    const { current } = pressed;
    pressed.current = undefined;
    if (current instanceof HTMLElement && row.current?.contains(current)) current.focus();
  }, [place]);
  const name = fiche.title;
  const move = async (before: string | null, to: number) => {
    pressed.current = document.activeElement ?? undefined;
    const problem = await write({ type: "fiche/move", fiche: fiche.id, before });
    onSaid(
      problem ? sayProblem(t, problem) : t("move-done", { title: name, place: to + 1, count: group.length }),
    );
  };
  const up = () => {
    const above = group[place - 1];
    if (above) void move(above.id, place - 1);
    else onSaid(t("move-first", { title: name }));
  };
  const down = () => {
    const below = group[place + 1];
    if (below) void move(after(workspace.order, below.id), place + 1);
    else onSaid(t("move-last", { title: name }));
  };
  return (
    <div class="fiche-move" ref={row}>
      <Button size="small" look="quiet" name={t("move-up-of", { title: name })} onPress={up}>
        {t("move-up")}
      </Button>
      <Button size="small" look="quiet" name={t("move-down-of", { title: name })} onPress={down}>
        {t("move-down")}
      </Button>
      <button
        type="button"
        class="button small quiet"
        aria-expanded={isPlacing}
        aria-label={t("move-before-of", { title: name })}
        onClick={() => setIsPlacing(!isPlacing)}
      >
        {t("move-before")}
      </button>
      {isPlacing && (
        <Place
          t={t}
          others={group.filter(({ id }) => id !== fiche.id)}
          onPlace={(before, to) =>
            void move(before ?? after(workspace.order, group.at(-1)?.id ?? fiche.id), to)
          }
        />
      )}
    </div>
  );
}

/** Who comes next in the document, whichever the axis; null at its end. */
const after = (order: readonly string[], id: string): string | null => order[order.indexOf(id) + 1] ?? null;

interface PlaceProps {
  readonly t: WorkspaceDesk["t"];
  readonly others: readonly Fiche[];
  /** @param before null: last of its axis */
  readonly onPlace: (before: string | null, to: number) => void;
}

/** A choice, then a button: arrows in a list must not move anything by themselves. */
function Place({ t, others, onPlace }: PlaceProps) {
  const id = useId();
  const [before, setBefore] = useState(others[0]?.id ?? "");
  const at = others.findIndex((other) => other.id === before);
  return (
    <p class="fiche-place">
      <label for={id}>{t("move-before-which")}</label>
      <select id={id} value={before} onChange={({ currentTarget: { value } }) => setBefore(value)}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.title}
          </option>
        ))}
        <option value="">{t("move-to-end")}</option>
      </select>
      <Button size="small" onPress={() => onPlace(at < 0 ? null : before, at < 0 ? others.length : at)}>
        {t("move-go")}
      </Button>
    </p>
  );
}
