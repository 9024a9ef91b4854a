/** « Relier … à … »: the two cards, what the one does to the other, and why if one wishes. */
import { useState } from "preact/hooks";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import { linkIdOf, SIGNS, type Sign } from "../../../game/activities/causal-map/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { linkSentence, reasonOf, useActing, useDraft, type Toile } from "./acting.ts";
import { CardLine } from "./card-line.tsx";
import { Finder } from "./finder.tsx";
import { titleOf } from "./fronts.ts";
import { Pane } from "./pane.tsx";
import { cardsOnMap } from "./sorting.ts";

/** The ends chosen so far; what is missing is asked for. */
export interface Linking {
  readonly from?: string;
  readonly to?: string;
}

interface LinkFormProps {
  readonly toile: Toile;
  readonly linking: Linking;
  readonly onChange: (linking: Linking) => void;
  /** @param link what was drawn; nothing when given up */
  readonly onDone: (link?: string) => void;
}

export function LinkForm({ toile, linking, onChange, onDone }: LinkFormProps) {
  const { t } = toile;
  const { from, to } = linking;
  return (
    <Pane title={t("link-two")} backLabel={t("give-up")} onBack={() => onDone()}>
      <End toile={toile} which="from" card={from} onClear={() => onChange({})} />
      {from === undefined ? (
        <CardFinder toile={toile} label={t("find-from")} onPick={(card) => onChange({ from: card })} />
      ) : (
        <End toile={toile} which="to" card={to} onClear={() => onChange({ from })} />
      )}
      {from !== undefined && to === undefined && (
        <CardFinder
          toile={toile}
          label={t("find-to")}
          but={from}
          onPick={(card) => onChange({ from, to: card })}
        />
      )}
      {from !== undefined && to !== undefined && (
        <SignForm key={`${from} ${to}`} {...{ toile, from, to, onDone }} />
      )}
    </Pane>
  );
}

interface EndProps {
  readonly toile: Toile;
  readonly which: "from" | "to";
  readonly card: string | undefined;
  readonly onClear: () => void;
}

function End({ toile: { t, fronts }, which, card, onClear }: EndProps) {
  if (card === undefined) return null;
  const title = titleOf(fronts, card);
  return (
    <p class="toile-end">
      <span>
        {t(`end-${which}`)} <b>{title}</b>
      </span>
      <Button look="quiet" size="small" name={`${t("change")} ${title}`} onPress={onClear}>
        {t("change")}
      </Button>
    </p>
  );
}

interface CardFinderProps {
  readonly toile: Toile;
  readonly label: string;
  readonly but?: string;
  readonly onPick: (card: string) => void;
}

function CardFinder({ toile, label, but, onPick }: CardFinderProps) {
  const { t, view, fronts } = toile;
  const cards = cardsOnMap(view.team.places).filter((card) => card !== but);
  return (
    <div class="toile-stack">
      <p>
        <b>{label}</b>
      </p>
      {cards.length === 0 && <p class="lede">{t("place-first")}</p>}
      <Finder
        t={t}
        label={t("search-card")}
        items={cards.map((id) => ({ id, name: titleOf(fronts, id) }))}
        line={({ id }) => <CardLine toile={toile} card={id} onPress={() => onPick(id)} />}
      />
    </div>
  );
}

interface SignFormProps {
  readonly toile: Toile;
  readonly from: string;
  readonly to: string;
  readonly onDone: (link: string) => void;
}

const isSign = (id: string): id is Sign => SIGNS.some((sign) => sign === id);

function SignForm({ toile, from, to, onDone }: SignFormProps) {
  const { t } = toile;
  const link = linkIdOf(from, to);
  const [sign, setSign] = useState<Sign | null>(null);
  const [reason = "", setReason] = useDraft(toile, `reason ${link}`);
  const { busy, act } = useActing(toile);
  const said = reason.trim();
  const base = { type: "causal-map/link", from, to, sign: sign ?? "feeds" } as const;
  const command = said === "" ? base : { ...base, reason: said };
  const refusal = reasonOf(toile, command);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await act(command))) return;
    setReason(undefined);
    onDone(link);
  };
  return (
    <form class="toile-stack" onSubmit={(event) => void submit(event)}>
      <Choice
        legend={t("sign-legend")}
        options={SIGNS.map((id) => ({ id, label: t(`does-${id}`), detail: linkSentence(toile, link, id) }))}
        value={sign}
        onChange={(id) => setSign(isSign(id) ? id : null)}
        chosenLabel={t("chosen")}
      />
      <ReasonField toile={toile} value={reason} onInput={setReason} />
      <Button look="primary" busy={busy} reason={refusal ?? (sign === null ? t("sign-first") : undefined)}>
        {t("link")}
      </Button>
    </form>
  );
}

interface ReasonFieldProps {
  readonly toile: Toile;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const LONGEST = 200;

const ReasonField = ({ toile: { t }, value, onInput }: ReasonFieldProps) => (
  <Disclosure summary={t("reason-optional")}>
    <Field
      label={t("reason-label")}
      lines={2}
      max={LONGEST}
      value={value}
      count={(used, max) => t("characters", { used, max })}
      onInput={onInput}
    />
  </Disclosure>
);

/** The other direction, when it is free: who drew a link the wrong way round draws it anew. */
export const otherWay = (link: string): Linking => {
  const [from, to] = endsOf(link);
  return { from: to, to: from };
};
