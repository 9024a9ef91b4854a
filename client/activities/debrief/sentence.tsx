/** One sentence on the open prompt: written, sent to the room without a name, changed if one wishes. */
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { DebriefProps } from "./acting.ts";
import { useSwapFocus } from "./swap-focus.ts";
import { Writing, type Place } from "./writing.tsx";

interface SentenceProps extends DebriefProps {
  readonly prompt: string;
  /** What it asks. */
  readonly text: string;
}

const LONGEST = 160;
const placeOf = (prompt: string) => `say ${prompt}`;

export function Sentence(props: SentenceProps) {
  const { t, view, prompt, text, members, drafts } = props;
  const place = placeOf(prompt);
  const isWriting = view.seat.said[prompt] === undefined || drafts.of(place) !== undefined;
  const { box, follow } = useSwapFocus(isWriting ? "field" : "sheet");
  const own = { ...props, place, follow };
  return (
    <>
      <h1 tabIndex={-1}>{text}</h1>
      <div ref={box} class="debrief-say">
        {isWriting ? <Say {...own} /> : <Received {...own} />}
      </div>
      <Leftover {...own} />
      <p class="lede aside">{t("table-said", { count: view.team.said, of: Object.keys(members).length })}</p>
    </>
  );
}

type PlaceProps = SentenceProps & Place;

function Say(props: PlaceProps) {
  const { t, prompt, view } = props;
  const hasSaid = view.seat.said[prompt] !== undefined;
  return (
    <Writing
      {...props}
      command={(text) => ({ type: "debrief/say", prompt, text })}
      field={{
        label: t("say-label"),
        hint: t("say-hint"),
        lines: 3,
        max: LONGEST,
        count: (used, max) => t("characters", { used, max }),
      }}
      look="primary"
      sendLabel={t(hasSaid ? "say-replace" : "say-send")}
      leaveLabel={hasSaid && t("say-leave")}
    />
  );
}

function Received({ t, view, prompt, place, drafts, word, follow }: PlaceProps) {
  const said = word(view.seat.said[prompt]);
  const change = () => {
    follow();
    drafts.set(place, said);
  };
  return (
    <>
      <p class="debrief-received" role="status">
        <Icon name="tick" /> {t("say-received")}
      </p>
      <blockquote class="sheet">
        <p>{said}</p>
      </blockquote>
      <Button look="quiet" onPress={change}>
        {t("say-change")}
      </Button>
    </>
  );
}

/** The facilitator opened the next prompt while somebody was writing: nothing typed is lost. */
function Leftover({ t, view, place, prompt, drafts }: PlaceProps) {
  const { prompts, index } = view.everyone;
  const [from] = prompts
    .slice(0, index)
    .map(({ id }) => placeOf(id))
    .filter((other) => (drafts.of(other) ?? "").trim() !== "")
    .reverse();
  if (from === undefined) return null;
  const text = drafts.of(from) ?? "";
  const isFree = view.seat.said[prompt] === undefined && (drafts.of(place) ?? "") === "";
  const forget = () => drafts.settle(from, text);
  const takeHere = () => {
    drafts.set(place, text);
    forget();
  };
  return (
    <Callout look="tip">
      <p>{t("leftover", { text })}</p>
      <div class="actions">
        {isFree && (
          <Button size="small" onPress={takeHere}>
            {t("leftover-take")}
          </Button>
        )}
        <Button size="small" look="quiet" onPress={forget}>
          {t("leftover-drop")}
        </Button>
      </div>
    </Callout>
  );
}
