/** The one line that says what happens: the step that opens, then what the table does, a few words at a time. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { MapTeam } from "../../../game/activities/causal-map/state.ts";
import { differing } from "../../ui/announcer.ts";
import { linkSentence, nameOf, zoneTitle, type Toile } from "./acting.ts";
import { titleOf } from "./fronts.ts";
import { MOST_TOLD, newsBetween, type News } from "./news.ts";

/** Then it makes room: what it said can be seen on the map. */
const SHOWN_MS = 10_000;

/** Nobody listens to more than one sentence every few seconds. */
const PAUSE_MS = 3_500;

export function Heard({ toile, page }: { readonly toile: Toile; readonly page: string }) {
  const { text, isStep } = useNews(toile, page);
  return (
    <p class={isStep ? "visually-hidden" : "toile-heard"} role="status">
      {text}
    </p>
  );
}

interface Said {
  readonly text: string;
  /** The page already shows which step it is. */
  readonly isStep: boolean;
}

function useNews(toile: Toile, page: string): Said {
  const { team } = toile.view;
  const [heard, hear] = useState<Said>({ text: "", isStep: true });
  /** The map as it was last told. */
  const told = useRef<MapTeam>(team);
  const shown = useRef(page);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(toile);
  latest.current = toile;
  const hands = useHands(toile);
  const tell = () => {
    const now = latest.current;
    const sentence = sentenceOf(now, newsBetween(told.current, now.view.team), hands.current);
    told.current = now.view.team;
    pause.current = undefined;
    if (sentence === undefined) return;
    hear((before) => ({ text: differing(before.text, sentence), isStep: false }));
    pause.current = setTimeout(tell, PAUSE_MS);
  };
  useEffect(() => {
    if (pause.current === undefined) tell();
  }, [team]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    hear({ text: toile.t(`step-${toile.view.everyone.step}`), isStep: true });
  }, [page]);
  useEffect(() => {
    const end = setTimeout(() => hear({ text: "", isStep: true }), SHOWN_MS);
    return () => clearTimeout(end);
  }, [heard.text]);
  useEffect(() => () => clearTimeout(pause.current), []);
  return heard;
}

/** Who last moved each card: the map keeps its place alone. */
function useHands({ gestures }: Toile) {
  const hands = useRef<Record<string, string>>({});
  for (const [seat, { kind, on }] of Object.entries(gestures))
    if (kind !== "typing") hands.current[on] = seat;
  return hands;
}

function sentenceOf(
  toile: Toile,
  news: readonly News[],
  hands: Readonly<Record<string, string>>,
): string | undefined {
  if (news.length === 0) return undefined;
  const said = news.slice(0, MOST_TOLD).map((one) => wordsOf(toile, one, hands));
  const more = news.length - said.length;
  return [...said, ...(more > 0 ? [toile.t("said-more", { count: more })] : [])].join(" ");
}

function wordsOf(toile: Toile, news: News, hands: Readonly<Record<string, string>>): string {
  const { t, view, fronts } = toile;
  const { team } = view;
  switch (news.kind) {
    case "placed": {
      const card = titleOf(fronts, news.card);
      const zone = zoneTitle(toile, team.places[news.card]?.[0] ?? "usages");
      const seat = hands[news.card];
      return seat === undefined
        ? t("said-placed", { card, zone })
        : t("said-placed-by", { name: nameOf(toile, seat), card, zone });
    }
    case "taken":
      return t("said-taken", { card: titleOf(fronts, news.card) });
    case "linked":
      return linkedWords(toile, news.link);
    case "unlinked":
      return t("said-unlinked");
    case "turned":
    case "objected":
      return t(`said-${news.kind}`, {
        link: linkSentence(toile, news.link, team.links[news.link]?.sign ?? "feeds"),
      });
    case "speaks":
      return t("said-speaks", { name: nameOf(toile, news.by) });
    case "no-loop":
    case "no-opposition":
      return t(news.kind);
    default:
      return t(`said-${news.kind}`);
  }
}

function linkedWords(toile: Toile, link: string): string {
  const { t, view, seat } = toile;
  const drawn = view.team.links[link];
  const sentence = linkSentence(toile, link, drawn?.sign ?? "feeds");
  if (drawn === undefined || drawn.by === seat) return t("said-linked", { link: sentence });
  return t("said-linked-by", { name: nameOf(toile, drawn.by), link: sentence });
}
