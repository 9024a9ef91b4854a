/** A ladder of four media: the same message climbs or goes down, and is published where it reaches those it is for. */
import "./ladder.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import type { PlayProps } from "../contract.ts";
import { rounded } from "../rounded.ts";

const MEDIA = ["text", "picture", "audio", "video"] as const;
type Medium = (typeof MEDIA)[number];
type Message = PlayProps<"ladder">["play"]["messages"][number];
/** In megabytes. */
interface Range {
  readonly low: number;
  readonly high: number;
}

export function Play({ play, t, fact, number, say, done }: PlayProps<"ladder">) {
  const { messages, steps } = play;
  const [published, setPublished] = useState<readonly Medium[]>([]);
  const [at, setAt] = useState(MEDIA.length - 1);
  const message = messages[published.length];
  const medium = MEDIA[at] ?? "video";
  const weigh = weighing(steps, fact);
  const range = (media: readonly Medium[]) => {
    const { low, high } = weigh(media);
    return { low: number(rounded(low)), high: number(rounded(high)) };
  };
  const reached = published.filter((one, index) => messages[index]?.[one].reaches).length;
  const climb = (by: -1 | 1) => {
    const next = MEDIA[at + by];
    if (!next || !message) return;
    setAt(at + by);
    say(`${t(next)}, ${weightOf(weigh([next]), t, number)}. ${heard(message[next], t)}`);
  };
  const publish = () => {
    if (!message) return;
    const next = messages[published.length + 1];
    setPublished([...published, medium]);
    setAt(MEDIA.length - 1);
    say(
      `${t("published", { medium: t(medium) })} ${next ? next.says : t("total", range([...published, medium]))}`,
    );
  };
  return (
    <div class="ladder">
      {message && <Said {...{ t, message }} />}
      <Ladder {...{ t, number, published, weigh }} at={message && medium} />
      {message ? (
        <>
          <p class="ladder-then" data-reaches={message[medium].reaches}>
            {heard(message[medium], t)}
          </p>
          <Moves {...{ t, at }} onClimb={climb} />
          <Button look="primary" onPress={publish}>
            {t("publish")}
          </Button>
        </>
      ) : (
        <>
          <p>
            {t("reached", { count: reached })} <b>{t("total", range(published))}</b>
          </p>
          <Button
            look="primary"
            onPress={() =>
              done({ ...range(published), most: range(messages.map(() => "video")).high, reached })
            }
          >
            {t("so")}
          </Button>
        </>
      )}
    </div>
  );
}

const Said = ({ t, message }: { readonly message: Message } & Pick<PlayProps, "t">) => (
  <p class="ladder-message">
    <q>{message.says}</q> <small>{t("for", { people: message.people })}</small>
  </p>
);

type Steps = PlayProps<"ladder">["play"]["steps"];

/** The megabytes of some media together, at least and at most. */
function weighing(steps: Steps, fact: PlayProps["fact"]): (media: readonly Medium[]) => Range {
  const megabytes = (end: Steps[Medium]["low"]) => ("value" in end ? end.value : fact(end.fact) * end.times);
  const sum = (media: readonly Medium[], end: keyof Range) =>
    media.reduce((total, one) => total + megabytes(steps[one][end]), 0);
  return (media) => ({ low: sum(media, "low"), high: sum(media, "high") });
}

/** « de 2 à 75 Ko », « de 12 à 120 Mo » */
const weightOf = ({ low, high }: Range, t: PlayProps["t"], number: PlayProps["number"]): string => {
  const [unit, times] = high < 0.1 ? ["between-small", 1000] : ["between", 1];
  return t(unit, { low: number(rounded(low * times)), high: number(rounded(high * times)) });
};

const heard = ({ reaches, then }: Message[Medium], t: PlayProps["t"]): string =>
  `${t(reaches ? "reaches" : "misses")} ${then}`;

interface LadderProps extends Pick<PlayProps, "t" | "number"> {
  readonly published: readonly Medium[];
  readonly weigh: (media: readonly Medium[]) => Range;
  /** Where one stands; nothing once all is published. */
  readonly at: Medium | undefined;
}

const Ladder = ({ t, number, published, weigh, at }: LadderProps) => (
  <ol class="ladder-steps" reversed aria-label={t("steps")}>
    {MEDIA.toReversed().map((one) => (
      <li key={one} aria-current={one === at ? "step" : undefined}>
        <b>{t(one)}</b> <small>{weightOf(weigh([one]), t, number)}</small>
        <Publications count={published.filter((other) => other === one).length} t={t} />
        <Bar {...weigh([one])} />
      </li>
    ))}
  </ol>
);

interface MovesProps extends Pick<PlayProps, "t"> {
  readonly at: number;
  readonly onClimb: (by: -1 | 1) => void;
}

const Moves = ({ t, at, onClimb }: MovesProps) => (
  <div class="ladder-moves">
    <Button icon="down" reason={at === 0 ? t("foot") : undefined} onPress={() => onClimb(-1)}>
      {t("down")}
    </Button>
    <Button icon="up" reason={at === MEDIA.length - 1 ? t("top") : undefined} onPress={() => onClimb(1)}>
      {t("up")}
    </Button>
  </div>
);

/** From its lightest to its heaviest, by orders of magnitude: a kilobyte at the left end, a gigabyte at the right. */
function Bar({ low, high }: Range) {
  const along = (mb: number) => ((Math.log10(mb) + 3) / 6) * 200;
  return (
    <svg class="ladder-bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
      <path class="ladder-axis" d="M0 9h200M33 5v4M67 5v4M100 5v4M133 5v4M167 5v4" />
      <path class="ladder-weight" d={`M${along(low)} 1H${along(high)}v7H${along(low)}z`} />
    </svg>
  );
}

/** Sheets pinned on a step, one for each message left there. */
const Publications = ({ count, t }: { readonly count: number } & Pick<PlayProps, "t">) =>
  count > 0 ? (
    <span class="ladder-pinned">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="ladder-sheet" aria-hidden="true" />
      ))}
      <span class="visually-hidden">{t("pinned", { count })}</span>
    </span>
  ) : null;
