/** A ceremony in the console: what is open, what to say, hands raised for an idea. */
import "./console.css";
import type { CeremonyShape } from "../../../game/activities/ceremony/state.ts";
import { MOST_HANDS } from "../../../game/activities/ceremony/terms.ts";
import { Button } from "../../ui/button.tsx";
import type { ConsoleProps } from "../contract.ts";
import { Gauge, Warning } from "./common.tsx";
import { useAbout, useIdeas, type About } from "./leaves.ts";
import { figureWords, givenOf, guessedWords, nameOf } from "./words.ts";

type Props = ConsoleProps<CeremonyShape>;
interface Own extends Props {
  readonly about: About;
}

export function Console(props: Props) {
  const { t, everyone, leaf } = props;
  const { step } = everyone;
  const about = useAbout(leaf);
  if (!about) return null;
  const own: Own = { ...props, about };
  return (
    <div class="ceremony-console">
      <Warning t={t} about={about} />
      <p>
        <b>{t(`step-${step}`)}</b> {t(`console-${step}`)}
      </p>
      {step === "gauge" && <Gauge {...{ t, about, everyone, leaf }} />}
      {step === "guess" && everyone.prize && (
        <p>
          {t("console-guess-of", { prize: t(`prize-${everyone.prize.prize}`), count: props.screen.done })}
        </p>
      )}
      {step === "prize" && <Given {...own} />}
      {(step === "ideas" || step === "chosen") && <Ideas {...own} />}
    </div>
  );
}

function Given({ t, about, everyone }: Own) {
  const given = givenOf(everyone);
  if (!given) return null;
  return (
    <>
      <ul class="ceremony-lines">
        {given.winners.map((winner) => (
          <li key={winner.team}>
            <b>{nameOf(t, about, winner.team)}</b> · {figureWords(t, given.prize, winner)}
          </li>
        ))}
      </ul>
      <p class="reason">{guessedWords(t, given)}</p>
    </>
  );
}

function Ideas(own: Own) {
  const { t, leaf, everyone } = own;
  const ideas = useIdeas(leaf) ?? [];
  const kept = new Set(everyone.chosen?.map(({ idea }) => idea));
  return (
    <ul class="ceremony-lines">
      {ideas.map(({ id, text, team }) => (
        <li key={id}>
          <p>
            {text} <span class="reason">{nameOf(t, own.about, team)}</span>{" "}
            {kept.has(id) && <b>{t("console-kept")}</b>}
          </p>
          {everyone.ideas.includes(id) && <Voices {...own} id={id} text={text} />}
          {everyone.step === "ideas" && <Aside {...own} id={id} text={text} />}
        </li>
      ))}
    </ul>
  );
}

/** Not for this room: out of the screens and the phones, until it is put back. */
function Aside(props: VoicesProps) {
  const { t, everyone, id, text } = props;
  const isAside = !everyone.ideas.includes(id);
  const words = t(isAside ? "idea-back" : "idea-aside");
  return (
    <div class="actions">
      <Button
        size="small"
        look="quiet"
        name={`${words}, ${text}`}
        onPress={() => void props.act({ type: "ceremony/aside", idea: id, isOn: !isAside })}
      >
        {words}
      </Button>
    </div>
  );
}

interface VoicesProps extends Own {
  readonly id: string;
  readonly text: string;
}

function Voices(props: VoicesProps) {
  const { t, host, everyone, id, text } = props;
  const [devices, hands] = [host.votes[id] ?? 0, host.hands[id] ?? 0];
  const raise = (count: number) => void props.act({ type: "ceremony/hands", idea: id, count });
  const said = t("hands", { count: hands });
  return (
    <div class="ceremony-voices">
      <b>{t("votes", { count: devices + hands })}</b>
      {everyone.step === "ideas" && (
        <span class="ceremony-hands" role="group" aria-label={`${said}, ${text}`}>
          <Button
            size="square"
            icon="minus"
            name={t("hand-less")}
            onPress={() => raise(Math.max(0, hands - 1))}
          />
          <span>{said}</span>
          <Button
            size="square"
            icon="plus"
            name={t("hand-more")}
            onPress={() => raise(Math.min(MOST_HANDS, hands + 1))}
          />
        </span>
      )}
    </div>
  );
}
