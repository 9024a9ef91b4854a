/** A captain's first questions, one a screen: how many people, then where each meter stands, or that nobody knows. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CampaignChange } from "../../../../game/campaign/schema.ts";
import { isOddHeadcount, isOddReading } from "../../../../game/campaign/odd.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { numberIn } from "../number-in.ts";
import { dayWords } from "../day-words.ts";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { useSending } from "../use-sending.ts";

interface StartProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
  /** Puts it off: the rest of the page is there, and it can be taken up again. */
  readonly onLater: () => void;
}

/** Answers are kept one by one: a page opened again goes on with what is not yet answered. */
function firstOpen({ meters, team }: Captain): number {
  const isAnswered = (id: string) => team.aside.includes(id) || (team.readings[id] ?? []).length > 0;
  if (!meters.some(({ id }) => isAnswered(id))) return 0;
  const at = meters.findIndex(({ id }) => !isAnswered(id));
  return at === -1 ? meters.length + 1 : at + 1;
}

export function Start(props: StartProps) {
  const { t, open, captain, onLater } = props;
  const { meters, team } = captain;
  const [at, go] = useState(firstOpen(captain));
  const { said, change } = useSending(t, open);
  // Kept while one goes back and forth: nothing typed is lost.
  const [typed, type] = useState<Readonly<Record<string, string>>>({ people: String(team.people) });
  const heading = useHeading(at);
  const set = (name: string) => (value: string) => type({ ...typed, [name]: value });
  const meter = meters[at - 1];
  const keep = async (one: CampaignChange) => {
    if (await change(one)) go(at + 1);
  };
  const shared = { t, heading, place: t("start-place", { at: at + 1, of: meters.length + 2 }) };
  return (
    <section class="campaign-part card card-body start" aria-label={t("start")}>
      {at === 0 && (
        <Headcount
          {...{
            ...shared,
            captain,
            late: lateOf(props),
            typed: typed.people ?? "",
            type: set("people"),
            keep,
          }}
        />
      )}
      {meter && (
        <Baseline
          key={meter.id}
          {...{ ...shared, captain, meter, today: open.desk.everyone.today, keep }}
          {...{
            typed: typed[meter.id] ?? lastOf(captain, meter.id),
            type: set(meter.id),
            skip: () => go(at + 1),
          }}
        />
      )}
      {at > meters.length && (
        <Summary
          {...{ ...shared, captain }}
          finish={() =>
            void change({
              type: "team/set",
              team: team.id,
              field: "startedOn",
              value: open.desk.everyone.today,
            })
          }
        />
      )}
      <p role="status">{said === t("desk-kept") ? undefined : said}</p>
      <Foot {...{ t, onLater }} back={at > 0 ? () => go(at - 1) : undefined} />
    </section>
  );
}

interface FootProps extends Pick<StartProps, "t" | "onLater"> {
  readonly back: (() => void) | undefined;
}

const Foot = ({ t, onLater, back }: FootProps) => (
  <p class="campaign-say">
    {back && (
      <Button look="quiet" onPress={back}>
        {t("start-back")}
      </Button>
    )}
    <Button look="quiet" onPress={onLater}>
      {t("start-later")}
    </Button>
  </p>
);

/** On each screen but the first, reading begins at its question. */
function useHeading(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(at);
  useEffect(() => {
    if (seen.current !== at) heading.current?.focus();
    seen.current = at;
  }, [at]);
  return heading;
}

function lateOf({ t, open, captain }: StartProps): string | undefined {
  const { starts } = open.desk.everyone;
  return captain.team.joined > starts ? t("start-late", { day: dayWords(captain.team.joined) }) : undefined;
}

const lastOf = ({ team }: Captain, meter: string): string => {
  const value = firstReading(team.readings[meter] ?? [])?.value;
  return value === undefined ? "" : String(value).replace(".", ",");
};

type Reading = Captain["team"]["readings"][string][number];
const firstReading = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort((a, b) => a.day.localeCompare(b.day))[0];

interface ScreenProps {
  readonly t: Say;
  readonly heading: { current: HTMLHeadingElement | null };
  readonly place: string;
  readonly captain: Captain;
}
interface AskedProps extends ScreenProps {
  readonly typed: string;
  readonly type: (value: string) => void;
  readonly keep: (change: CampaignChange) => Promise<void>;
}

function Headcount({
  t,
  heading,
  place,
  captain: { team },
  late,
  typed,
  type,
  keep,
}: AskedProps & { readonly late: string | undefined }) {
  const { problem, setProblem, isAsked, ask } = useAsking();
  const next = async () => {
    const people = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
    if (people < 1 || people > 100_000) setProblem(t("start-people-unreadable"));
    else if (isOddHeadcount(team.people, people) && !isAsked(typed)) {
      ask(typed, t("start-people-odd", { before: team.people, count: people }));
    } else await keep({ type: "team/set", team: team.id, field: "people", value: people });
  };
  return (
    <Screen {...{ heading, place, title: t("start-people"), submit: next, problem, t }}>
      <p>{t("start-what")}</p>
      {late !== undefined && <p class="callout">{late}</p>}
      <Field
        {...{ label: t("start-people-label"), hint: t("start-people-hint"), value: typed, onInput: type }}
        native={{ inputmode: "numeric", autocomplete: "off" }}
      />
    </Screen>
  );
}

interface BaselineProps extends AskedProps {
  readonly meter: Captain["meters"][number];
  readonly today: string;
  readonly skip: () => void;
}

function Baseline({
  t,
  heading,
  place,
  captain: { team },
  meter,
  today,
  typed,
  type,
  keep,
  skip,
}: BaselineProps) {
  const { problem, setProblem, isAsked, ask } = useAsking();
  const first = firstReading(team.readings[meter.id] ?? []);
  const next = async () => {
    const value = numberIn(typed);
    if (value === undefined) setProblem(t("reading-unreadable"));
    else if (first?.value === value) skip();
    else if (first && isOddReading(first.value, value) && !isAsked(typed)) {
      ask(typed, t("reading-odd", { before: first.value, value }));
    } else {
      const reading = { day: first?.day ?? today, value, people: team.people };
      await keep({ type: "team/read", team: team.id, meter: meter.id, reading });
    }
  };
  const unknown = () =>
    keep({ type: "team/set", team: team.id, field: "aside", value: [...new Set([...team.aside, meter.id])] });
  const after = !first && (
    <>
      <Button onPress={() => void unknown()}>{t("start-unknown")}</Button>
      <p class="reason">{t("start-unknown-what")}</p>
    </>
  );
  return (
    <Screen {...{ heading, place, title: meter.title, submit: next, problem, t, after }}>
      <p>{meter.how}</p>
      <Field
        {...{ label: t("start-reading", { unit: meter.unit }), value: typed, onInput: type }}
        native={{ inputmode: "decimal", autocomplete: "off" }}
      />
    </Screen>
  );
}

/** Asked once about a value; the same sent again is meant. */
function useAsking() {
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const ask = (typed: string, question: string) => {
    setAsked(typed);
    setProblem(question);
  };
  return { problem, setProblem, isAsked: (typed: string) => asked === typed, ask };
}

interface FormProps {
  readonly t: Say;
  readonly heading: ScreenProps["heading"];
  readonly place: string;
  readonly title: string;
  readonly problem: string | undefined;
  readonly submit: () => Promise<void>;
  readonly children: ComponentChildren;
  /** Under its button. */
  readonly after?: ComponentChildren;
}

const Screen = ({ t, heading, place, title, problem, submit, children, after }: FormProps) => (
  <form
    class="campaign-part"
    onSubmit={(event) => {
      event.preventDefault();
      void submit();
    }}
  >
    <p class="reason">{place}</p>
    <h2 ref={heading} tabIndex={-1}>
      {title}
    </h2>
    {children}
    <p role="status">{problem}</p>
    <Button look="primary">{t("start-next")}</Button>
    {after}
  </form>
);

function Summary({
  t,
  heading,
  place,
  captain: { team, meters },
  finish,
}: ScreenProps & { readonly finish: () => void }) {
  const told = meters.map((meter) => {
    const first = firstReading(team.readings[meter.id] ?? []);
    return first
      ? t("start-told", { title: meter.title, value: first.value, unit: meter.unit })
      : t("start-told-aside", { title: meter.title });
  });
  return (
    <>
      <p class="reason">{place}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t("start-summary")}
      </h2>
      <ul class="campaign-rules">
        <li>{t("start-told-people", { count: team.people })}</li>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("start-summary-what")}</p>
      <Button look="primary" onPress={finish}>
        {t("start-finish")}
      </Button>
    </>
  );
}
