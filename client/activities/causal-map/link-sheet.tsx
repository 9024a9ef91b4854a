/** A link of the map: its sentence and its reason, who agrees, and what may still change. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Link } from "../../../game/activities/causal-map/state.ts";
import { linkIdOf } from "../../../game/activities/causal-map/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { linkSentence, nameOf, reasonOf, useActing, type Toile } from "./acting.ts";
import { AskFigure } from "./ask-figure.tsx";
import { Comments } from "./comments.tsx";
import { LinkReason } from "./link-reason.tsx";
import { openWord } from "./link-line.tsx";
import { LinkSign } from "./link-sign.tsx";
import { otherWay, type Linking } from "./link-form.tsx";
import { Pane } from "./pane.tsx";
import { voicesOf } from "./reading.ts";
import { NudgeOf } from "./nudges.tsx";

interface LinkSheetProps {
  readonly toile: Toile;
  readonly link: string;
  readonly onLink: (linking: Linking) => void;
}

export function LinkSheet({ toile, link, onLink }: LinkSheetProps) {
  const { t, view, seat, word, select } = toile;
  const drawn = view.team.links[link];
  if (!drawn) return null;
  const open = openWord(toile, drawn);
  const reason = word(drawn.reason);
  return (
    <Pane
      title={linkSentence(toile, link, drawn.sign)}
      backLabel={t("close-link")}
      onBack={() => select(null)}
    >
      <p class="toile-drawn">
        <LinkSign sign={drawn.sign} isOpen={open !== undefined} />
        <span>
          {drawn.by === seat ? t("drawn-by-you") : t("drawn-by", { name: nameOf(toile, drawn.by) })}
          {open !== undefined && ` · ${open}`}
        </span>
      </p>
      {reason !== "" && (
        <p>
          <q>{reason}</q>
        </p>
      )}
      <NudgeOf toile={toile} link={link} />
      <Voices toile={toile} link={link} drawn={drawn} />
      <div>
        <LinkReason key={link} toile={toile} link={link} isAsked={open !== undefined && reason === ""} />
        <Disclosure summary={t("ask-figure")}>
          <AskFigure toile={toile} link={link} />
        </Disclosure>
        <Disclosure summary={t("change-link")}>
          <Changes {...{ toile, link, drawn, onLink }} />
        </Disclosure>
        <Comments toile={toile} on={link} />
      </div>
    </Pane>
  );
}

interface OfLink {
  readonly toile: Toile;
  readonly link: string;
  readonly drawn: Link;
}

/** One's own voice, pressed again to take it back; a link argued over stays so until more than half agree. */
function Voices({ toile, link, drawn }: OfLink) {
  const { t, seat } = toile;
  const { act } = useActing(toile);
  const own = drawn.voices?.[seat];
  const counts = voicesOf(drawn);
  return (
    <div class="toile-buttons">
      {(["agree", "object"] as const).map((voice) => {
        const command = { type: "causal-map/voice", link, voice: own === voice ? null : voice } as const;
        return (
          <Button
            key={voice}
            size="small"
            chosen={own === voice}
            reason={reasonOf(toile, command)}
            onPress={() => void act(command)}
          >
            {t(`voice-${voice}`)}
            {counts[voice] > 0 && ` · ${counts[voice]}`}
          </Button>
        );
      })}
    </div>
  );
}

function Changes({ toile, link, drawn, onLink }: OfLink & { readonly onLink: LinkSheetProps["onLink"] }) {
  const { t, view, select } = toile;
  const { busy, act } = useActing(toile);
  const sign = drawn.sign === "feeds" ? "slows" : "feeds";
  const turn = { type: "causal-map/turn", link, sign } as const;
  const off = { type: "causal-map/unlink", link } as const;
  const unlink = async () => {
    if (await act(off)) select(null);
  };
  const [from, to] = endsOf(link);
  const isFree = view.team.links[linkIdOf(to, from)] === undefined;
  return (
    <div class="toile-buttons">
      <Button look="quiet" busy={busy} reason={reasonOf(toile, turn)} onPress={() => void act(turn)}>
        {t(`turn-${sign}`)}
      </Button>
      {isFree && (
        <Button look="quiet" onPress={() => onLink(otherWay(link))}>
          {t("other-way")}
        </Button>
      )}
      <Button look="quiet" busy={busy} reason={reasonOf(toile, off)} onPress={() => void unlink()}>
        {t("unlink")}
      </Button>
    </div>
  );
}
