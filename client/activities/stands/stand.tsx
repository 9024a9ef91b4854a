/** One stand, opened: its play, then the surprise and its sources, then one message to keep out of three. */
import { useState } from "preact/hooks";
import { Explained } from "../../app/shared/explained.tsx";
import { loadTexts, tag } from "../../text/texts.ts";
import { differing } from "../../ui/announcer.ts";
import { Button } from "../../ui/button.tsx";
import { useLoaded } from "../../app/loaded.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useActing } from "../../app/shared/acting.ts";
import type { Own } from "./acting.ts";
import { BothGuesses, Hands, type Values } from "./hands.tsx";
import { MINIS } from "./minis/index.ts";
import { useInside, type StandInside, type StandText } from "./room.ts";
import { Sources } from "./sources.tsx";

interface StandProps {
  readonly own: Own;
  readonly stand: StandText;
  /** Played to its end already: only its message is left to be kept. */
  readonly isPlayed: boolean;
  readonly onKept: () => void;
}

export function Stand({ own, stand, isPlayed, onKept }: StandProps) {
  const inside = useInside(own.leaf, stand.id);
  const [values, setValues] = useState<Values>();
  const [isRead, read] = useState(isPlayed && values === undefined);
  const { act } = useActing(own);
  const step = isRead ? "keep" : values ? "surprise" : "play";
  const block = useOpening(step);
  useFocusKept(block);
  const { t } = own;
  const finish = (given: Values = {}) => {
    // Told at once: who leaves before the message has played all the same. The surprise waits for no network.
    setValues(given);
    void act({ type: "stands/finish", stand: stand.id });
  };
  return (
    <div ref={block} class="stand" data-step={step}>
      <h1 tabIndex={-1}>
        {step === "keep" ? t("keep-title") : step === "surprise" ? t("surprise-title") : stand.name}
      </h1>
      {step === "play" && <p class="lede">{stand.hook}</p>}
      {step === "play" && inside && (
        <Hands
          {...{ t, mini: inside.play.mini, onDone: finish }}
          play={(onDone, isBlind) => <Played {...{ inside, onDone, isBlind }} />}
        />
      )}
      {step === "surprise" && inside && values && (
        <Surprise {...{ own, inside, values }} onRead={() => read(true)} />
      )}
      {step === "keep" && <Keep {...{ own, stand, onKept }} />}
      {step !== "surprise" && (
        <Button
          look="quiet"
          onPress={() => {
            if (step === "play") void act({ type: "stands/close" });
            onKept();
          }}
        >
          {t(step === "play" ? "leave-stand" : "keep-none")}
        </Button>
      )}
    </div>
  );
}

/** One message out of three. */
function Keep({ own, stand, onKept }: Omit<StandProps, "isPlayed">) {
  const { busy, act } = useActing(own);
  const keep = async (message: string) => {
    if (!busy && (await act({ type: "stands/keep", stand: stand.id, message }))) onKept();
  };
  return (
    <>
      <p class="lede">{own.t("keep-lede")}</p>
      <div class="stand-messages">
        {stand.messages.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class="stand-message"
            aria-disabled={busy !== undefined}
            onClick={() => void keep(id)}
          >
            {text}
          </button>
        ))}
      </div>
    </>
  );
}

interface PlayedProps {
  readonly inside: StandInside;
  readonly isBlind: boolean;
  readonly onDone: (values?: Values) => void;
}

/** The mini-activity's own code and words come together, the first time. */
function Played({ inside: { play, facts }, isBlind, onDone }: PlayedProps) {
  const { mini } = play;
  const loaded = useLoaded(`mini-${mini}`, async () => {
    const [coming, words] = [MINIS[mini](), loadTexts("stand", `stand-${mini}`)];
    const code = await coming;
    return { code, t: await words };
  });
  const [said, setSaid] = useState("");
  if (!loaded) return <p aria-busy="true" />;
  const format = new Intl.NumberFormat(tag.value, { maximumSignificantDigits: 4 });
  return (
    <>
      <loaded.code.Play
        play={play}
        t={loaded.t}
        fact={(id) => Number(facts.find((one) => one.id === id)?.value)}
        number={(value) => format.format(value)}
        say={(sentence) => setSaid((before) => differing(before, sentence))}
        isBlind={isBlind}
        done={onDone}
      />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface SurpriseProps {
  readonly own: Own;
  readonly inside: StandInside;
  readonly values: Values;
  readonly onRead: () => void;
}

function Surprise({ own: { t }, inside, values, onRead }: SurpriseProps) {
  const { surprise, facts, basis } = inside;
  return (
    <>
      <div class="card">
        <div class="card-body stand-surprise">
          <p class="stand-figure">{filled(surprise.figure, values)}</p>
          <BothGuesses t={t} values={values} />
          <p>
            <Explained text={filled(surprise.text, values)} />
          </p>
        </div>
      </div>
      <Button look="primary" onPress={onRead}>
        {t("keep-one")}
      </Button>
      <Sources t={t} facts={facts} basis={basis} />
    </>
  );
}

/** The author's sentence with what the play found. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === "number" ? new Intl.NumberFormat(tag.value).format(value) : (value ?? "…");
  });
