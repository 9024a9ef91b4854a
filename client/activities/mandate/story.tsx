/** The mandate in its lines, and what one saw coming, for oneself alone. */
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { Mandate } from "./acting.ts";
import { titleOf, useActions, useConditions } from "./texts.ts";

export function Story({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf, word } = mandate;
  const { story, world } = view.team;
  const conditions = useConditions(leaf) ?? {};
  const isIdle = (id: string) => world.taken.some(({ action, trace }) => action === id && trace === null);
  const actions =
    useActions(
      leaf,
      story.flatMap(({ kept, opened }) => [...kept, ...opened]),
    ) ?? {};
  return (
    <>
      <h1 tabIndex={-1}>{t("story-title")}</h1>
      <ol class="hand-story">
        {story.map(({ year, kept, opened, text, council }) => (
          <li key={year}>
            <h2>{t("story-year", { year })}</h2>
            {word(text) !== "" && <p class="hand-says">{word(text)}</p>}
            <ul>
              {kept.map((id) => (
                <li key={id}>
                  <Icon name="tick" /> {titleOf(actions, id)}
                  {isIdle(id) && <small> {t("story-idle")}</small>}
                </li>
              ))}
              {opened.map((id) => (
                <li key={`back ${id}`}>
                  <KindSign kind="rebond" /> {t("story-opened", { action: titleOf(actions, id) })}
                </li>
              ))}
              {council && (
                <li>
                  <Icon name={council.gauge} />{" "}
                  {t("story-council", { condition: conditions[council.option] ?? "–" })}
                </li>
              )}
              {kept.length + opened.length === 0 && <li>{t("story-nothing")}</li>}
            </ul>
          </li>
        ))}
      </ol>
      <Foreseen mandate={mandate} />
    </>
  );
}

function Foreseen({ mandate: { t, view } }: { readonly mandate: Mandate }) {
  const { foreseen, foretold } = view.seat;
  if (foretold === 0) return null;
  return (
    <div class="hand-foreseen">
      <p>
        <b>{t("foreseen", { count: foreseen, of: foretold })}</b>
      </p>
      <p class="reason">
        <Icon name="lock" /> {t("foreseen-private")}
      </p>
    </div>
  );
}
