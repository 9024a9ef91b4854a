/** Proposals on one's own device: write from a beginning, then read a few at a time and say « moi aussi ». */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ProposalsShape } from "../../../game/activities/proposals/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useActing } from "../../app/shared/acting.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { ParticipantProps } from "../contract.ts";
import { reasonOf, type Own } from "./acting.ts";
import { Reading } from "./reading.tsx";
import { shownOf, type Shown } from "./words.ts";
import { WriteForm } from "./write-form.tsx";

export function Participant(props: ParticipantProps<ProposalsShape>) {
  const { view, word, t, seat } = props;
  const { step, proposals } = view.everyone;
  const refusals = useTexts("refusals") ?? t;
  const [isAdding, add] = useState(false);
  const own: Own = { ...props, refusals, shown: shownOf(proposals, word, t) };
  const isWriting = step === "write" || isAdding;
  const block = useOpening(isWriting ? "write" : "read");
  useFocusKept(block);
  return (
    <div ref={block} class="proposals">
      <Heard own={own} />
      {/* Two people may share a device: each has their own page. */}
      <div class="proposals" key={`${seat} ${step}`}>
        {isWriting ? (
          <Writing own={own} onDone={() => add(false)} isLate={step === "read"} />
        ) : (
          <Reading own={own} onAdd={() => add(true)} />
        )}
      </div>
    </div>
  );
}

interface WritingProps {
  readonly own: Own;
  /** The room reads already: this one came late. */
  readonly isLate: boolean;
  readonly onDone: () => void;
}

function Writing({ own, isLate, onDone }: WritingProps) {
  const { t, view, shown } = own;
  const mine = shown.filter(({ proposal }) => view.seat.own.includes(proposal.id));
  const left = view.everyone.most - view.seat.own.length;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t(mine.length === 0 ? "write-title" : left > 0 ? "write-more" : "write-done")}</h1>
        <p class="lede">{t(left > 0 ? "write-lede" : "write-full")}</p>
      </div>
      {left > 0 && <WriteForm own={own} onDone={onDone} />}
      {mine.length > 0 && (
        <ul class="proposal-list" aria-label={t("mine")}>
          {mine.map((one) => (
            <li key={one.proposal.id} class="card">
              <Mine own={own} one={one} />
            </li>
          ))}
        </ul>
      )}
      {isLate && (
        <Button look="quiet" onPress={onDone}>
          {t("back-to-reading")}
        </Button>
      )}
    </>
  );
}

function Mine({ own, one: { proposal, said } }: { readonly own: Own; readonly one: Shown }) {
  const { t } = own;
  const { busy, act } = useActing(own);
  const command = { type: "proposals/takeBack", proposal: proposal.id } as const;
  return (
    <div class="card-body">
      <p class="proposal-said">{said}</p>
      <div class="actions">
        <Button
          size="small"
          look="quiet"
          busy={busy}
          name={`${t("take-back")} ${said}`}
          reason={reasonOf(own, command)}
          onPress={() => void act(command)}
        >
          {t("take-back")}
        </Button>
      </div>
    </div>
  );
}

/** The step that was there at first is read with the page; the next ones, and what was just given, are announced. */
function Heard({ own: { t, view } }: { readonly own: Own }) {
  const { step } = view.everyone;
  const given = view.seat.own.length;
  const before = useRef({ step, given });
  const [heard, hear] = useState("");
  useEffect(() => {
    const { current } = before;
    before.current = { step, given };
    if (step !== current.step) hear(t(`step-${step}`));
    else if (given > current.given) hear(t("given"));
  }, [step, given]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
