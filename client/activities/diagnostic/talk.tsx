/** The table on the items it talks about: a value is proposed, others confirm it or disagree. */
import { useState } from "preact/hooks";
import type { Value } from "../../../game/activities/diagnostic/state.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Diagnosing } from "./acting.ts";
import { Echo } from "./echo.tsx";
import { ProposeForm } from "./propose.tsx";
import { nameOf, statementOf, valueWords } from "./texts.ts";
import { ValueState } from "./value-state.tsx";
import { Voices } from "./voices.tsx";

export function Talk({ mine }: { readonly mine: Diagnosing }) {
  const [open, setOpen] = useState<string | null>(null);
  const block = useOpening(open ?? "");
  return (
    <div class="dx-page" ref={block} key={open ?? ""}>
      {open === null ? (
        <TalkList mine={mine} onOpen={setOpen} />
      ) : (
        <TalkItem mine={mine} item={open} onBack={() => setOpen(null)} />
      )}
    </div>
  );
}

function TalkList({ mine, onOpen }: { readonly mine: Diagnosing; readonly onOpen: (item: string) => void }) {
  const { t, view, texts } = mine;
  const { talk, chosenBy } = view.everyone;
  return (
    <>
      <h1 tabIndex={-1}>{t("talk-title")}</h1>
      <p class="lede">{t(`talk-by-${chosenBy ?? "deck"}`)}</p>
      <ol class="dx-list">
        {talk.map((item) => {
          const value = view.team.values[item];
          return (
            <li key={item}>
              <button type="button" onClick={() => onOpen(item)}>
                <b>{nameOf(texts, item)}</b>
                <span>{value ? valueWords(t, value.cell) : t("talk-none")}</span>
                <ValueState t={t} value={value} />
              </button>
            </li>
          );
        })}
      </ol>
      <p class="aside lede">{t("talk-public")}</p>
    </>
  );
}

interface TalkItemProps {
  readonly mine: Diagnosing;
  readonly item: string;
  readonly onBack: () => void;
}

function TalkItem({ mine, item, onBack }: TalkItemProps) {
  const { t, view, texts } = mine;
  const value = view.team.values[item];
  const [isProposing, propose] = useState(false);
  const own = view.seat.answers[item];
  return (
    <>
      <div class="dx-head">
        <p class="dx-eyebrow">{nameOf(texts, item)}</p>
        <h1 tabIndex={-1}>{statementOf(texts, item)}</h1>
      </div>
      {value && <Proposed mine={mine} value={value} />}
      {!value || isProposing ? (
        <ProposeForm mine={mine} item={item} onDone={() => propose(false)} />
      ) : (
        <>
          <Voices key={value.number} mine={mine} item={item} value={value} />
          <Button look="quiet" onPress={() => propose(true)}>
            {t("propose-other")}
          </Button>
        </>
      )}
      {own !== undefined && (
        <Disclosure summary={t("own-open")}>
          <p>{valueWords(t, own)}</p>
        </Disclosure>
      )}
      <Echo t={t} texts={texts} item={item} />
      <Button look="quiet" onPress={onBack}>
        {t("talk-back")}
      </Button>
    </>
  );
}

function Proposed({ mine: { t, word }, value }: { readonly mine: Diagnosing; readonly value: Value }) {
  return (
    <div class="dx-proposed" role="status">
      <p>
        {t("proposed")} <b>{valueWords(t, value.cell)}</b>
      </p>
      <ValueState t={t} value={value} />
      {value.objections.length > 0 && (
        <ul class="dx-reasons">
          {value.objections.map(({ reason }, index) => (
            <li key={`${index} ${reason ?? ""}`}>
              {t("objection")} {reason === null ? t("no-reason") : <q>{word(reason)}</q>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
