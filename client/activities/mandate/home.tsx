/** The actions that the table takes home to its own plan, of those it tried. */
import type { Taken } from "../../../game/mandate/world.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { kindOf, useActions, type ActionText } from "./texts.ts";

/** With what became of each, more would be too much to read at once. */
const AT_ONCE = 2;

export function Home({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { world, home } = view.team;
  const { keeps } = view.everyone;
  const actions =
    useActions(
      leaf,
      world.taken.map(({ action }) => action),
    ) ?? {};
  const pages = Array.from({ length: Math.ceil(world.taken.length / AT_ONCE) }, (_, page) => ({
    id: `${page}`,
    body: (
      <ul class="hand-home">
        {world.taken.slice(page * AT_ONCE, (page + 1) * AT_ONCE).map((taken) => (
          <li key={taken.action}>
            <Tried {...{ mandate, taken }} text={actions[taken.action]} />
          </li>
        ))}
      </ul>
    ),
  }));
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("home-title", { count: keeps })}</h1>
        <p class="lede" role="status">
          {t("home-lede", { count: home.length, of: keeps })}
        </p>
      </div>
      {world.taken.length === 0 && <p>{t("home-nothing")}</p>}
      <Paged t={t} words="home" pages={pages} />
    </>
  );
}

interface TriedProps {
  readonly mandate: Mandate;
  readonly taken: Taken;
  readonly text: ActionText | undefined;
}

function Tried({ mandate, taken, text }: TriedProps) {
  const { t, view } = mandate;
  const { busy, act } = useActing(mandate);
  const isHome = view.team.home.includes(taken.action);
  const hasOpened = view.team.story.some(({ opened }) => opened.includes(taken.action));
  const isFull = !isHome && view.team.home.length >= view.everyone.keeps;
  const command = { type: "mandate/takeHome", action: taken.action, isOn: !isHome } as const;
  const title = text?.title ?? "–";
  return (
    <div class={isHome ? "hand-tried own" : "hand-tried"}>
      <p>
        <KindSign kind={kindOf(text)} /> <b>{title}</b>
      </p>
      {taken.isGuarded && (
        <p class="reason">
          <Icon name="guard" /> {t("home-guarded")}
        </p>
      )}
      {taken.trace === null && <p class="reason">{t("story-idle")}</p>}
      {hasOpened && (
        <p class="reason">
          <KindSign kind="rebond" /> {t("home-opened")}
        </p>
      )}
      <Button
        size="small"
        chosen={isHome}
        busy={busy}
        name={t(isHome ? "home-taken-named" : "home-take-named", { action: title })}
        reason={isFull ? t("home-full-short") : reasonOf(mandate, command)}
        onPress={() => void act(command)}
      >
        {t(isHome ? "home-taken" : "home-take")}
      </Button>
    </div>
  );
}
