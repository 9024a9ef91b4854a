/** A ladder of four media: the same message climbs or goes down, and is published where it reaches those it is for. */
import "./ladder.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import type { PlayProps } from "../contract.ts";
import { rounded } from "../rounded.ts";

const MEDIA = ["text", "picture", "audio", "video"] as const;
type Medium = (typeof MEDIA)[number];
type Message = PlayProps<"ladder">["play"]["messages"][number];
type Weight = PlayProps<"ladder">["play"]["steps"][Medium];

export function Play({ play, t, fact, number, say, done }: PlayProps<"ladder">) {
  const { messages, steps } = play;
  const [published, setPublished] = useState<readonly Medium[]>([]);
  const [at, setAt] = useState(MEDIA.length - 1);
  const message = messages[published.length];
  const medium = MEDIA[at] ?? "video";
  const megabytes = (end: Weight["low"]) => ("value" in end ? end.value : fact(end.fact) * end.times);
  const range = (media: readonly Medium[]) => {
    const sum = (end: keyof Weight) =>
      number(rounded(media.reduce((total, one) => total + megabytes(steps[one][end]), 0)));
    return { low: sum("low"), high: sum("high") };
  };
  const reached = published.filter((one, index) => messages[index]?.[one].reaches).length;
  const climb = (by: -1 | 1) => {
    const next = MEDIA[at + by];
    if (!next || !message) return;
    setAt(at + by);
    say(`${t(next)}, ${t("between", range([next]))}. ${message[next].then}`);
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
      <Steps {...{ t, published }} words={(one) => t("between", range([one]))} at={message && medium} />
      {message ? (
        <>
          <p class="ladder-then" data-reaches={message[medium].reaches}>
            {message[medium].then}
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

interface StepsProps extends Pick<PlayProps, "t"> {
  readonly published: readonly Medium[];
  readonly words: (medium: Medium) => string;
  /** Where one stands; nothing once all is published. */
  readonly at: Medium | undefined;
}

const Steps = ({ t, published, words, at }: StepsProps) => (
  <ol class="ladder-steps" reversed aria-label={t("steps")}>
    {MEDIA.toReversed().map((one) => (
      <li key={one} aria-current={one === at ? "step" : undefined}>
        <b>{t(one)}</b> <small>{words(one)}</small>
        <Publications count={published.filter((other) => other === one).length} t={t} />
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

/** Sheets pinned on a step, one for each message left there. */
const Publications = ({ count, t }: { readonly count: number } & Pick<PlayProps, "t">) =>
  count > 0 ? (
    <span class="ladder-pinned">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} aria-hidden="true" />
      ))}
      <span class="visually-hidden">{t("pinned", { count })}</span>
    </span>
  ) : null;
