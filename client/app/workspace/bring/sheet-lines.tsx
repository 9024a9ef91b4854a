/** The lines of a file before they come: new or already here, ticked or not, each wrong cell with what to do. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import type { SheetLine, SheetView, Told } from "./api.ts";

/** A thousand lines on a page are read by nobody. */
const SHOWN = 20;

interface SheetLinesProps {
  readonly t: Say;
  readonly view: SheetView;
  readonly isTicked: (key: string, isReady: boolean) => boolean;
  readonly onTick: (keys: readonly string[], isChosen: boolean) => void;
}

export function SheetLines({ t, view: { lines, others }, isTicked, onTick }: SheetLinesProps) {
  const [shown, setShown] = useState(SHOWN);
  // What is to be mended is seen without scrolling.
  const sorted = lines.toSorted((a, b) => rank(a) - rank(b));
  const wrong = lines.filter(({ told }) => told.some(({ isWrong }) => isWrong)).length;
  const takeable = lines.filter(({ isStuck }) => !isStuck).map(({ key }) => key);
  return (
    <section class="bring-table">
      <h4>{t("lines-title")}</h4>
      <p>
        {t("lines-sum", {
          lines: lines.length,
          fresh: lines.filter(({ there, isStuck }) => there === null && !isStuck).length,
          known: lines.filter(({ there }) => there !== null).length,
          wrong,
        })}
      </p>
      {lines.some(({ there }) => there !== null) && <p>{t("lines-known")}</p>}
      {lines.length > 1 && (
        <div class="workspace-acts">
          <Button size="small" look="quiet" onPress={() => onTick(takeable, true)}>
            {t("lines-all")}
          </Button>
          <Button size="small" look="quiet" onPress={() => onTick(takeable, false)}>
            {t("lines-none")}
          </Button>
        </div>
      )}
      <ul class="bring-lines">
        {sorted.slice(0, shown).map((line) => (
          <Line
            key={line.key}
            {...{ t, line }}
            isChosen={isTicked(line.key, line.isReady)}
            onTick={(isChosen) => onTick([line.key], isChosen)}
          />
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" look="quiet" onPress={() => setShown(shown + 100)}>
          {t("lines-more", { left: lines.length - shown })}
        </Button>
      )}
      {others.length > 0 && (
        <p>
          {t("others-sum", { taken: others.filter(({ isTaken }) => isTaken).length, all: others.length })}
        </p>
      )}
      <Messages t={t} told={others.flatMap(({ told }) => told).slice(0, SHOWN)} />
    </section>
  );
}

const rank = ({ isStuck, isReady, told }: SheetLine) =>
  isStuck ? 0 : !isReady ? 1 : told.length > 0 ? 2 : 3;

interface LineProps {
  readonly t: Say;
  readonly line: SheetLine;
  readonly isChosen: boolean;
  readonly onTick: (isChosen: boolean) => void;
}

function Line({ t, line, isChosen, onTick }: LineProps) {
  const { title, there, theme, facts, isStuck, told } = line;
  return (
    <li class="bring-line">
      <label class="workspace-tick">
        <input
          type="checkbox"
          checked={isChosen && !isStuck}
          disabled={isStuck}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <strong>{title === "" ? t("line-untitled", { line: line.line }) : title}</strong>
      </label>
      <p class="fiche-facts">
        <span>{t("line-number", { line: line.line })}</span>
        <span>
          {t(isStuck ? "line-stuck" : there === null ? "line-new" : "line-known", { title: there ?? "" })}
        </span>
        {[theme, ...facts].map((fact) => fact && <span key={fact}>{fact}</span>)}
      </p>
      <Messages t={t} told={told} />
    </li>
  );
}

const Messages = ({ t, told }: { readonly t: Say; readonly told: readonly Told[] }) =>
  told.length === 0 ? null : (
    <ul class="bring-told">
      {told.map(({ letters, line, column, message, isWrong }, at) => (
        <li key={at} class={isWrong ? "error" : "reason"}>
          {isWrong && <Icon name="warning" />}
          <span>
            {t(letters !== "" ? "told-cell" : column !== "" ? "told-column" : "told-line", {
              ...{ cell: `${letters}${line}`, line, column, message },
            })}
          </span>
        </li>
      ))}
    </ul>
  );
