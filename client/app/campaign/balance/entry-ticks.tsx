/** What may enter a roadmap, each with its box: actions with what held, ideas with the theme they go under. */
import type { ComponentChildren } from "preact";
import { THEMES } from "../../../../game/scenario/themes.ts";
import type { Say } from "../../../text/texts.ts";
import type { ActionShown, Entries, IdeaShown } from "./api.ts";
import type { Choosing } from "./use-chosen.ts";

interface TicksProps {
  readonly t: Say;
  readonly entries: Entries["entries"];
  readonly chosen: Choosing;
}

export function EntryTicks({ t, entries, chosen }: TicksProps) {
  const actions = entries.flatMap((entry) => (entry.kind === "action" ? [entry] : []));
  const ideas = entries.flatMap((entry) => (entry.kind === "idea" ? [entry] : []));
  return (
    <>
      {actions.length > 0 && (
        <fieldset class="campaign-part">
          <legend>{t("entering-actions")}</legend>
          <ul class="entering-list">
            {actions.map((action) => (
              <li key={action.id} class="card card-body">
                <Tick entry={action} chosen={chosen}>
                  <b>{action.title}</b>
                  <Held t={t} action={action} />
                </Tick>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {ideas.length > 0 && (
        <fieldset class="campaign-part">
          <legend>{t("entering-ideas")}</legend>
          <ul class="entering-list">
            {ideas.map((idea) => (
              <li key={idea.id} class="card card-body campaign-part">
                <Tick entry={idea} chosen={chosen}>
                  <b>{idea.text}</b>
                  <span class="reason">{t("entering-votes", { votes: idea.votes })}</span>
                </Tick>
                {chosen.isTicked(idea) && <ThemeChoice {...{ t, idea, chosen }} />}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

interface TickProps {
  readonly entry: Entries["entries"][number];
  readonly chosen: Choosing;
  readonly children: ComponentChildren;
}

const Tick = ({ entry, chosen, children }: TickProps) => (
  <label class="entering-tick">
    <input
      type="checkbox"
      checked={chosen.isTicked(entry)}
      onChange={({ currentTarget }) => chosen.tick(entry.id, currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);

const Held = ({ t, action }: { readonly t: Say; readonly action: ActionShown }) => (
  <>
    {action.missions.map(({ title, amount, unit, count, isAtLeast }) => (
      <span key={title} class="reason">
        {t(unit === "" ? "entering-held-done" : "entering-held", {
          ...{ title, amount, unit },
          people: isAtLeast ? t("entering-at-least", { people: count }) : count,
        })}
      </span>
    ))}
  </>
);

interface ThemeProps {
  readonly t: Say;
  readonly idea: IdeaShown;
  readonly chosen: Choosing;
}

const TITLE_LENGTH = 40;

const ThemeChoice = ({ t, idea: { id, text }, chosen }: ThemeProps) => (
  <label class="field entering-theme">
    {t("entering-theme", {
      title: text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH).trimEnd()}…` : text,
    })}
    <select
      value={chosen.themeOf(id)}
      onChange={({ currentTarget: { value } }) => {
        const theme = THEMES.find((one) => one === value);
        if (theme) chosen.setTheme(id, theme);
      }}
    >
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {t(`theme-${theme}`)}
        </option>
      ))}
    </select>
  </label>
);
