/** Going on with another device: the pseudonym and a short code to type there, worth two minutes and one use. */
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { ResumeCodeReply } from "../../link/link.ts";
import { Button } from "../../ui/button.tsx";
import { Timer } from "../../ui/timer.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { typedAddress } from "../links/session-address.ts";
import { inGroups, spelled } from "../shared/session-code.ts";
import type { Door } from "./door.ts";
import type { Person } from "./people.ts";
import { useSending } from "./use-sending.ts";

/** Several people share the device: each takes their own place away. */
export function CarryPage({ door }: { door: Door }) {
  const { t, people } = door;
  const [seat, choose] = useState(people.length === 1 ? people[0]?.seat : undefined);
  const person = people.find((one) => one.seat === seat);
  if (person) return <Code door={door} person={person} />;
  return (
    <>
      <p>{t("carry-who")}</p>
      <ul class="door-menu-list">
        {people.map((one) => (
          <li key={one.seat}>
            <Button look="quiet" onPress={() => choose(one.seat)}>
              {one.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CodeProps {
  readonly door: Door;
  readonly person: Person;
}

function Code({ door, person }: CodeProps) {
  const { t, header, announcer } = door;
  const { busy, error, send } = useSending(door);
  const [given, setGiven] = useState<ResumeCodeReply>();
  const end = useSignal<number | null>(null);
  const [isLate, setLate] = useState(false);
  const takenUp = door.link.takenUp.value;
  const [before, setBefore] = useState(takenUp);
  const isUsed = takenUp !== before && takenUp?.seat === person.seat;
  const isOver = isLate || isUsed;
  const ask = () =>
    send(async () => {
      const answer = await door.link.resumeCode(person.seat);
      if (!answer.ok) return answer;
      setGiven(answer);
      setBefore(door.link.takenUp.value);
      setLate(false);
      end.value = performance.now() + answer.seconds * 1_000;
      announcer.say(t("carry-said", { code: spelled(answer.code) }));
      return answer;
    });
  useEffect(() => void ask(), []);
  const finish = () => {
    setLate(true);
    announcer.say(t("carry-over"));
  };
  const mark = (passed: string) => passed === "over" && !isUsed && finish();
  return (
    <>
      <p>
        {t("carry-how", { address: typedAddress(header.joinUrl, header.code), code: inGroups(door.code) })}
      </p>
      <dl class="door-carry" aria-busy={busy !== undefined}>
        <dt>{t("carry-name")}</dt>
        <dd>{person.name}</dd>
        <dt>{t("resume-code")}</dt>
        <dd class="door-digits">{given && <Digits code={given.code} isOver={isOver} />}</dd>
      </dl>
      <p role="status">{isUsed && t("carry-used")}</p>
      {given && !isUsed && (
        <p class="lede">
          {isLate ? (
            t("carry-over")
          ) : (
            <Timer deadline={end} now={() => performance.now()} label={t("carry-left")} onMark={mark} />
          )}
        </p>
      )}
      <p class="error" role="alert">
        {error}
      </p>
      <Button look={isLate ? "primary" : "quiet"} busy={busy} onPress={() => void ask()}>
        {t("carry-again")}
      </Button>
      <p class="lede">{t("carry-keeps")}</p>
    </>
  );
}

const Digits = ({ code, isOver }: { code: string; isOver: boolean }) => (
  <>
    <span aria-hidden="true">{isOver ? "––– –––" : inGroups(code)}</span>
    {!isOver && <VisuallyHidden>{spelled(code)}</VisuallyHidden>}
  </>
);
