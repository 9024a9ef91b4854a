/** The catalogue on a phone: seven themes to enter by, words and filters, closed cards that open in place. */
import "./catalogue.css";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { THEME_PIECES, type Theme } from "../../../game/scenario/themes.ts";
import { Button } from "../../ui/button.tsx";
import { CardRow } from "../../ui/card-row.tsx";
import { ActionRow } from "./action-row.tsx";
import type { Browsing } from "./browsing.ts";
import type { Action } from "./catalogue.ts";
import { FilterDialog, SearchField, ThemeSelect } from "./filters.tsx";
import { BackToPlan, Page, Title } from "./page.tsx";
import type { Plan } from "./plan.ts";
import { Priority } from "./priority.tsx";
import {
  byTheme,
  filterCount,
  isFiltered,
  matching,
  NO_FILTER,
  searchTextOf,
  type ThemeGroup,
} from "./search.ts";
import { Left } from "./stock.tsx";

interface BrowserProps {
  plan: Plan;
  browsing: Browsing;
}

export function Browser({ plan, browsing }: BrowserProps) {
  const { t, team, catalogue } = plan;
  const { filters } = browsing;
  const found = useFound(plan, browsing);
  const isHome = !isFiltered(filters);
  const { top, landOn } = useLanding();
  const pick = (theme: Theme) => {
    landOn("h2");
    browsing.filter({ theme });
  };
  const clear = () => {
    landOn("h1");
    browsing.filter(NO_FILTER);
  };
  return (
    <Page
      bar={
        <>
          <BackToPlan plan={plan} />
          <Left {...{ t, team }} />
        </>
      }
    >
      <div ref={top}>
        <Title>{t("catalogue-title")}</Title>
        {isHome && <p class="lede">{t("catalogue-text", { count: catalogue.actions.length })}</p>}
      </div>
      <SearchField t={t} value={filters.text} onInput={(text) => browsing.filter({ text })} />
      <Filtering {...{ plan, browsing, isHome }} found={found.length} onClear={clear} />
      {isHome ? (
        <Themes plan={plan} onPick={pick} />
      ) : (
        <Groups plan={plan} browsing={browsing} groups={byTheme(found)} />
      )}
    </Page>
  );
}

/** The button that was pressed leaves the page with what it changed: the focus goes to the title of what comes. */
function useLanding() {
  const top = useRef<HTMLDivElement>(null);
  const wanted = useRef<"h1" | "h2" | undefined>(undefined);
  useLayoutEffect(() => {
    const title = wanted.current && top.current?.parentElement?.querySelector<HTMLElement>(wanted.current);
    wanted.current = undefined;
    if (!title) return;
    title.focus({ preventScroll: true });
    title.scrollIntoView();
  });
  return { top, landOn: (title: "h1" | "h2") => (wanted.current = title) };
}

/** Refusals that speak of the price; an action already in the plan was paid, and stays in sight. */
const UNPAYABLE: ReadonlySet<string> = new Set(["points-exhausted", "days-exhausted", "plan-full"]);

function useFound({ catalogue, refusal }: Plan, { filters }: Browsing): Action[] {
  const texts = useMemo(
    () => new Map(catalogue.actions.map((action) => [action.id, searchTextOf(action)])),
    [catalogue],
  );
  return matching(catalogue.actions, {
    filters,
    textOf: ({ id }) => texts.get(id) ?? "",
    canPay: ({ id }) => !UNPAYABLE.has(refusal({ type: "action-plan/choose", action: id }) ?? ""),
  });
}

interface FilteringProps extends BrowserProps {
  found: number;
  /** Nothing filtered yet: the themes below are the first filter. */
  isHome: boolean;
  onClear: () => void;
}

/** Sticks to the top while the list passes under it. */
function Filtering({ plan, browsing, found, isHome, onClear }: FilteringProps) {
  const { t, catalogue } = plan;
  const [isOpen, open] = useState(false);
  const count = filterCount(browsing.filters);
  return (
    <div class={isHome ? "plan-filtering" : "plan-filtering stuck"}>
      <div class="plan-filter-line">
        {!isHome && (
          <ThemeSelect
            t={t}
            value={browsing.filters.theme}
            actions={catalogue.actions}
            onChange={(theme) => browsing.filter({ theme })}
          />
        )}
        <Button look="quiet" onPress={() => open(true)}>
          {count > 0 ? t("filters-count", { count }) : t("filters")}
        </Button>
      </div>
      {!isHome && (
        <p class="plan-found">
          <span role="status">{t("found", { count: found })}</span>{" "}
          <button type="button" class="plan-link" onClick={onClear}>
            {t("filters-clear")}
          </button>
        </p>
      )}
      <FilterDialog {...{ t, browsing, found, isOpen }} onClose={() => open(false)} />
    </div>
  );
}

function Themes({ plan, onPick }: { plan: Plan; onPick: (theme: Theme) => void }) {
  const { t, catalogue } = plan;
  return (
    <section class="plan-themes">
      <h2>{t("themes-title")}</h2>
      <ul>
        {byTheme(catalogue.actions).map(({ theme, actions }) => (
          <li key={theme}>
            <CardRow
              kind="gouvernance"
              title={t(`theme-${theme}`)}
              detail={
                <>
                  {t("actions", { count: actions.length })} <Priority plan={plan} theme={theme} />
                </>
              }
              piece={THEME_PIECES[theme]}
              onPress={() => onPick(theme)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupsProps extends BrowserProps {
  groups: readonly ThemeGroup[];
}

/** How many cards of a theme show at first, alone and among other themes. */
const FIRST = { alone: 12, together: 4 };

function Groups({ plan, browsing, groups }: GroupsProps) {
  const { t } = plan;
  if (groups.length === 0) return <p class="plan-none">{t("found-none")}</p>;
  const first = groups.length === 1 ? FIRST.alone : FIRST.together;
  return groups.map(({ theme, actions }) => {
    // One or two cards more are shown at once: a button for them would take their place.
    const isAll = browsing.isOpen(theme) || actions.length <= first + 2;
    return (
      <section key={theme} class="plan-group">
        <h2 tabIndex={-1}>{t(`theme-${theme}`)}</h2>
        <ul>
          {(isAll ? actions : actions.slice(0, first)).map((action) => (
            <li key={action.id}>
              <ActionRow plan={plan} action={action} browsing={browsing} />
            </li>
          ))}
        </ul>
        {!isAll && (
          <Button look="quiet" onPress={() => browsing.toggle(theme)}>
            {t("more", { count: actions.length - first })}
          </Button>
        )}
      </section>
    );
  });
}
