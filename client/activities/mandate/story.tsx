/** The mandate a year at a time, and what one saw coming, for oneself alone. */
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { Mandate } from "./acting.ts";
import { titleOf, useActions, useConditions, type Actions } from "./texts.ts";

export function Story({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const pages = [
    ...view.team.story.map((line) => ({ id: `${line.year}`, body: <Year {...{ mandate, line }} /> })),
    ...(view.seat.foretold > 0 ? [{ id: "foreseen", body: <Foreseen mandate={mandate} /> }] : []),
  ];
  return (
    <>
      <h1 tabIndex={-1}>{t("story-title")}</h1>
      <Paged t={t} words="story" pages={pages} />
    </>
  );
}

interface YearProps {
  readonly mandate: Mandate;
  readonly line: MandateTeam["story"][number];
}

function Year({ mandate, line }: YearProps) {
  const { t, view, leaf, word } = mandate;
  const { year, kept, opened, text, council } = line;
  const conditions = useConditions(leaf) ?? {};
  const actions = useActions(leaf, [...kept, ...opened]) ?? {};
  const isIdle = (id: string) =>
    view.team.world.taken.some(({ action, trace }) => action === id && trace === null);
  return (
    <section class="hand-story">
      <h2>{t("story-year", { year })}</h2>
      {word(text) !== "" && <p class="hand-says">{word(text)}</p>}
      <ul>
        {kept.map((id) => (
          <li key={id}>
            <Icon name="tick" /> {titleOf(actions, id)}
            {isIdle(id) && <small> {t("story-idle")}</small>}
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
      <CameBack {...{ t, opened, actions }} />
    </section>
  );
}

interface CameBackProps {
  readonly t: Say;
  readonly opened: readonly string[];
  readonly actions: Actions;
}

/** Counted, and named when asked for: in the last year everything opens. */
const CameBack = ({ t, opened, actions }: CameBackProps) =>
  opened.length === 0 ? null : (
    <Disclosure summary={t("story-opened", { count: opened.length })}>
      <ul>
        {opened.map((id) => (
          <li key={id}>
            <KindSign kind="rebond" /> {titleOf(actions, id)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );

function Foreseen({ mandate: { t, view } }: { readonly mandate: Mandate }) {
  const { foreseen, foretold } = view.seat;
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
