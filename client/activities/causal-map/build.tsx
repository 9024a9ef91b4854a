/** Building the map: cards to place, cards placed, links, and help; as a list or beside the canvas. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ENOUGH_LINKS, linkIdOf } from "../../../game/activities/causal-map/terms.ts";
import { useBefore } from "../../app/shared/use-before.ts";
import { Button } from "../../ui/button.tsx";
import { Torn } from "../../ui/torn.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { CardSheet } from "./card-sheet.tsx";
import { Figures } from "./figures.tsx";
import { Hand } from "./hand.tsx";
import { Help, questionsCount } from "./hints.tsx";
import { LinkForm, type Linking } from "./link-form.tsx";
import { LinkSheet } from "./link-sheet.tsx";
import { ListPane } from "./list-pane.tsx";
import { MapView } from "./map-view.tsx";
import { handOf } from "./sorting.ts";
import { chooseView, viewMode } from "./view-mode.ts";

/** During a lot and between lots. */
export function Build({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { step, isRebound, lot } = view.everyone;
  const title =
    step === "talk"
      ? "talk-title"
      : isRebound
        ? "rebound-title"
        : lot === 0
          ? "lot-title-first"
          : "lot-title";
  const lede = step === "talk" ? "talk-lede" : isRebound ? "rebound-lede" : "lot-lede";
  const head = (
    <div>
      <h1 tabIndex={-1}>{t(title)}</h1>
      <p class="lede">{t(lede)}</p>
    </div>
  );
  return (
    <>
      {isRebound && step === "lot" ? <Torn>{head}</Torn> : head}
      <Workbench toile={toile} />
    </>
  );
}

/** The map and what one does to it; also opened from the steps that follow the lots. */
export function Workbench({ toile }: { readonly toile: Toile }) {
  const { selected, select } = toile;
  const mode = viewMode();
  const isMap = mode === "map";
  const [linking, setLinking] = useState<Linking | null>(null);
  const startLinking = (from: Linking) => {
    select(null);
    setLinking(from);
  };
  const isOpen = linking !== null || isThere(toile, selected);
  const bench = useOpenerKept(isOpen);
  const side = (
    <>
      {linking ? (
        <LinkForm
          {...{ toile, linking }}
          onChange={setLinking}
          onDone={(link) => {
            setLinking(null);
            if (link !== undefined) select({ kind: "link", id: link });
          }}
        />
      ) : (
        <Selected toile={toile} onLink={startLinking} />
      )}
      {/* Kept while something is open above them: whoever comes back finds the same place. */}
      <div class="toile-stack" hidden={isOpen} ref={bench}>
        <Tabs {...{ toile, startLinking }} />
      </div>
    </>
  );
  return (
    <>
      <Bar toile={toile} mode={mode} />
      {isMap ? (
        <div class="toile-map">
          <OnCanvas {...{ toile, startLinking }} onSelect={() => setLinking(null)} />
          <div class="toile-side">{side}</div>
        </div>
      ) : (
        side
      )}
      <Undo toile={toile} />
    </>
  );
}

interface OnCanvasProps {
  readonly toile: Toile;
  readonly startLinking: (linking: Linking) => void;
  readonly onSelect: () => void;
}

/** What is pointed at on the canvas opens beside it. */
const OnCanvas = ({ toile, startLinking, onSelect }: OnCanvasProps) => (
  <MapView
    toile={{
      ...toile,
      select: (next) => {
        onSelect();
        toile.select(next);
      },
    }}
    onLink={(from, to) => {
      const drawn = linkIdOf(from, to);
      if (toile.view.team.links[drawn]) toile.select({ kind: "link", id: drawn });
      else startLinking({ from, to });
    }}
  >
    <ListPane toile={toile} onLink={() => startLinking({})} />
  </MapView>
);

/** What was pressed to open something takes the focus back once it is closed. */
function useOpenerKept(isOpen: boolean) {
  const bench = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const wasOpen = useBefore(isOpen);
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
    else if (wasOpen) {
      const { current } = opener;
      const isBack = current instanceof HTMLElement && bench.current?.contains(current);
      if (isBack) current.focus();
      else bench.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
    }
  }, [isOpen]);
  return bench;
}

/** What one looked at may have left the map since. */
const isThere = ({ view }: Toile, selected: Toile["selected"]): boolean => {
  if (selected === null) return false;
  const { places, links } = view.team;
  return (selected.kind === "card" ? places[selected.id] : links[selected.id]) !== undefined;
};

interface SelectedProps {
  readonly toile: Toile;
  readonly onLink: (linking: Linking) => void;
}

function Selected({ toile, onLink }: SelectedProps) {
  const { selected } = toile;
  if (selected === null) return null;
  const { id } = selected;
  if (selected.kind === "card") return <CardSheet key={id} {...{ toile, card: id, onLink }} />;
  return <LinkSheet key={id} {...{ toile, link: id, onLink }} />;
}

type Tab = "hand" | "list" | "help" | "figures";

interface TabsProps {
  readonly toile: Toile;
  readonly startLinking: (linking: Linking) => void;
}

function Tabs({ toile, startLinking }: TabsProps) {
  const { t, view, seat } = toile;
  const { own, others } = handOf(view.everyone.dealt, view.team, seat);
  const counts: Record<Tab, number> = {
    hand: own.length + others.length,
    list: Object.keys(view.team.places).length,
    help: questionsCount(toile),
    figures: view.team.figures.length,
  };
  const [tab, setTab] = useState<Tab>(own.length > 0 || counts.list === 0 ? "hand" : "list");
  const onLink = () => startLinking({});
  return (
    <>
      <div class="toile-tabs" role="group" aria-label={t("tabs")}>
        {(["hand", "list", "help", "figures"] as const).map((id) => (
          <button key={id} type="button" aria-pressed={tab === id} onClick={() => setTab(id)}>
            {t(`tab-${id}`)} <small>{counts[id] > 0 && counts[id]}</small>
          </button>
        ))}
      </div>
      {tab === "hand" && <Hand toile={toile} onLink={onLink} />}
      {tab === "list" && <ListPane toile={toile} onLink={onLink} />}
      {tab === "help" && <Help toile={toile} />}
      {tab === "figures" && <Figures toile={toile} />}
    </>
  );
}

interface BarProps {
  readonly toile: Toile;
  readonly mode: "map" | "list" | undefined;
}

function drawnKey(linked: number): string {
  if (linked === 0) return "links-none";
  return linked < ENOUGH_LINKS ? "links-drawn" : "links-enough";
}

/** How many links one drew, and the two ways to see the map. */
function Bar({ toile, mode }: BarProps) {
  const { t, view } = toile;
  const { linked } = view.seat;
  return (
    <div class="toile-bar">
      <p class="reason">{t(drawnKey(linked), { count: linked, enough: ENOUGH_LINKS })}</p>
      {mode !== undefined && (
        <div class="toile-tabs" role="group" aria-label={t("view-as")}>
          {(["map", "list"] as const).map((id) => (
            <button key={id} type="button" aria-pressed={mode === id} onClick={() => chooseView(id)}>
              {t(`view-${id}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** There only when there is something to take back; refused once somebody changed it since. */
function Undo({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { busy, act } = useActing(toile);
  const command = { type: "causal-map/undo" } as const;
  if (view.seat.last === null) return null;
  return (
    <Button
      look="quiet"
      size="small"
      icon="return"
      busy={busy}
      reason={reasonOf(toile, command)}
      onPress={() => void act(command)}
    >
      {t("undo")}
    </Button>
  );
}
