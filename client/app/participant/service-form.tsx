/** One optional question, asked only when the facilitator wants mixed tables: where each person works. */
import { useId, useRef } from "preact/hooks";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Door } from "./door.ts";
import type { Person } from "./people.ts";
import { sendFor } from "./seat-commands.ts";
import { useSending } from "./use-sending.ts";

/** Whether the facilitator asks. */
export const asksService = ({ view }: Door) => (view.parts.value.everyone?.services.length ?? 0) > 0;

export const ServiceForm = ({ door }: { door: Door }) => (
  <div class="door-form">
    {door.people.map((person) => (
      <Question key={person.seat} door={door} person={person} />
    ))}
    <p class="reason">{door.t("service-hint")}</p>
  </div>
);

/** Whoever has the shared device in hand and has said nothing is asked too, after the lobby: folded, on the side. */
export function ServiceInHands({ door, holder }: { door: Door; holder: Person }) {
  const { t, view } = door;
  const isOpen = useRef(false);
  // Once asked it stays as long as the device is in these hands: nothing goes away under a finger.
  isOpen.current ||= asksService(door) && view.parts.value.seats[holder.seat]?.service === null;
  if (!isOpen.current) return null;
  return (
    <Disclosure summary={t("service-title")}>
      <div class="door-form">
        <Question door={door} person={holder} />
        <p class="reason">{t("service-hint")}</p>
      </div>
    </Disclosure>
  );
}

interface QuestionProps {
  readonly door: Door;
  readonly person: Person;
}

function Question({ door, person: { seat, name } }: QuestionProps) {
  const { t, link, view, people, announcer } = door;
  const id = useId();
  const { error, send } = useSending(door);
  const { everyone, seats } = view.parts.value;
  const choose = async (index: number | null) => {
    if (await send(() => sendFor(link, seat, { type: "session/service", service: index })))
      announcer.say(t("service-noted"));
  };
  return (
    <div class="field">
      <label for={id}>{people.length === 1 ? t("service-ask") : t("service-of", { name })}</label>
      {/* On a shared device the answer is in nobody's hands: only the hand that chooses sees it. */}
      <select
        id={id}
        value={seats[seat]?.service ?? ""}
        onChange={({ currentTarget: { value } }) => void choose(value === "" ? null : Number(value))}
      >
        <option value="">{t("service-none")}</option>
        {everyone?.services.map((word, index) => (
          <option key={word} value={index}>
            {view.word(word)}
          </option>
        ))}
      </select>
      <p class="error" role="alert">
        {error}
      </p>
    </div>
  );
}
