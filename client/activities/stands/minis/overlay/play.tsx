/** Three services' sheets laid over each other: the same need said in three ways becomes one line of one project. */
import "./overlay.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import type { PlayProps } from "../contract.ts";

type Sheet = PlayProps<"overlay">["play"]["sheets"][number];
/** One line taken on each sheet, by the sheet's id. */
type Lines = Readonly<Record<string, string | undefined>>;

/** What a sheet asks for alone, among its lines. */
const ALONE = "alone";

export function Play({ play, t, say, done }: PlayProps<"overlay">) {
  const { sheets, cores } = play;
  const [found, setFound] = useState<readonly string[]>([]);
  const [lines, setLines] = useState<Lines>({});
  const [tries, setTries] = useState(0);
  const [after, setAfter] = useState("");
  const isOver = found.length === cores.length;
  const missing = sheets.filter(({ id }) => lines[id] === undefined).length;
  const lay = () => {
    const { core, key } = laidOver(play, lines);
    const sentence = t(key, { name: core?.name ?? "" });
    setTries(tries + 1);
    setAfter(sentence);
    setLines({});
    if (core) setFound([...found, core.id]);
    const left = cores.length - found.length - (core ? 1 : 0);
    say(`${sentence} ${left > 0 ? t("left", { count: left }) : t("remains")}`);
  };
  return (
    <div class="overlay">
      {tries === 0 && <p>{t("task")}</p>}
      {!isOver &&
        sheets.map((sheet) => (
          <SheetLines
            key={sheet.id}
            {...{ sheet, found, taken: lines[sheet.id] }}
            onTake={(line) => {
              setLines({ ...lines, [sheet.id]: line });
              const still = missing - (lines[sheet.id] === undefined ? 1 : 0);
              say(still > 0 ? t("missing", { count: still }) : t("ready"));
            }}
          />
        ))}
      {after && !isOver && (
        <p class="overlay-after">
          <b>{after}</b>
        </p>
      )}
      <Project names={cores.filter(({ id }) => found.includes(id)).map(({ name }) => name)} t={t} />
      {isOver ? (
        <>
          <Alone {...{ t, sheets }} />
          <Button look="primary" onPress={() => done({ tries })}>
            {t("so")}
          </Button>
        </>
      ) : (
        <Button
          look="primary"
          reason={missing > 0 ? t("missing", { count: missing }) : undefined}
          onPress={lay}
        >
          {t("lay")}
        </Button>
      )}
    </div>
  );
}

/** Whether the three lines say one need, and the sentence that tells. */
function laidOver({ sheets, cores }: PlayProps<"overlay">["play"], lines: Lines) {
  const taken = sheets.map((sheet) => coreOf(sheet, lines[sheet.id]));
  const core = cores.find(({ id }) => taken.every((one) => one === id));
  const alike = Math.max(...cores.map(({ id }) => taken.filter((one) => one === id).length));
  return { core, key: core ? "fits" : taken.includes(ALONE) ? "alone" : alike === 2 ? "two" : "none" };
}

const coreOf = ({ asks }: Sheet, line: string | undefined): string =>
  asks.find(({ id }) => id === line)?.core ?? ALONE;

interface LinesProps {
  readonly sheet: Sheet;
  readonly found: readonly string[];
  readonly taken: string | undefined;
  readonly onTake: (line: string) => void;
}

/** One service's sheet; what already became common has left it. */
function SheetLines({ sheet, found, taken, onTake }: LinesProps) {
  const { asks, alone } = sheet;
  const lines = [...asks.filter(({ core }) => !found.includes(core)), { id: ALONE, text: alone.text }];
  return (
    <fieldset class="overlay-sheet">
      <legend>{sheet.from}</legend>
      {lines.map(({ id, text }) => (
        <button key={id} type="button" aria-pressed={taken === id} onClick={() => onTake(id)}>
          {taken === id && <Icon name="tick" />} {text}
        </button>
      ))}
    </fieldset>
  );
}

/** What is left of each sheet, and what answers it, which is no tool at times. */
const Alone = ({ sheets, t }: { readonly sheets: readonly Sheet[] } & Pick<PlayProps, "t">) => (
  <>
    <p>{t("remains")}</p>
    <ul class="overlay-alone">
      {sheets.map(({ id, from, alone }) => (
        <li key={id}>
          <small>{t("alone-asked", { from, text: alone.text })}</small> <b>{alone.answer}</b>
        </li>
      ))}
    </ul>
  </>
);

interface ProjectProps extends Pick<PlayProps, "t"> {
  readonly names: readonly string[];
}

/** The one project, line after line; its three sheets slide onto each other as they come to agree. */
const Project = ({ names, t }: ProjectProps) => (
  <div class="overlay-project">
    <svg viewBox="0 0 68 66" aria-hidden="true">
      {[2, 1, 0].map((sheet) => {
        const aside = sheet * (3 - names.length) * 4;
        return <path key={sheet} d={`M${4 + aside} ${4 + aside}h30l6 6v26h-36z`} />;
      })}
    </svg>
    <div>
      <b>{t("project")}</b>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  </div>
);
