/** Commitments for the room: what was promised aloud, in three blanks and without names, then the charter. */
import "./screen.css";
import type { CommitmentsShape, Line } from "../../../game/activities/commitments/state.ts";
import { Quiet } from "../../ui/quiet.tsx";
import type { ScreenProps } from "../contract.ts";
import { sayAtHome } from "./at-home.ts";
import { LineText } from "./line-text.tsx";
import { isShown, roomPages } from "./lines.ts";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";

type Props = ScreenProps<CommitmentsShape>;

const PAGES = { write: WritePage, support: SupportPage, charter: CharterPage };

export function Screen(given: Props) {
  const props = { ...given, t: sayAtHome(given.t, given.everyone) };
  const Page = PAGES[props.everyone.step];
  return (
    <div class="pledge-room" data-step={props.everyone.step}>
      <Page {...props} />
    </div>
  );
}

const shownIn = (lines: Readonly<Record<string, Line>>, word: Props["word"]) =>
  Object.values(lines).filter((line) => isShown(line, word));

function WritePage(props: Props) {
  const { t, screen, word } = props;
  // The last one given is read first.
  const lines = shownIn(screen.lines, word).reverse();
  return (
    <>
      <h1>{t("room-write-title")}</h1>
      {lines.length === 0 ? (
        <ol class="pledge-model">
          {["if", "then", "when"].map((blank) => (
            <li key={blank}>
              <b>{t(`blank-${blank}`)}</b> {t(`room-${blank}`)}
            </li>
          ))}
        </ol>
      ) : (
        <LinePages {...props} lines={lines} />
      )}
      <p class="follow">{t("room-write")}</p>
    </>
  );
}

function SupportPage(props: Props) {
  const { t, everyone, word } = props;
  return (
    <>
      <h1>{t("room-support-title")}</h1>
      <LinePages {...props} lines={shownIn(everyone.lines, word)} />
      <p class="follow">
        {t("room-support")} <ToldLine {...props} />
      </p>
    </>
  );
}

const ToldLine = ({ t, everyone: { told } }: Props) =>
  told && <>{told.count === null ? t("told-few") : t("told", { count: told.count })}</>;

function CharterPage(props: Props) {
  const { t, everyone, word } = props;
  const { charter, lines } = everyone;
  const shown = charter.lines.flatMap((id) => {
    const line = lines[id];
    return line && isShown(line, word) ? [line] : [];
  });
  const signatures = charter.signatures.map((id) => word(id)).filter((text) => text !== "");
  const title = word(charter.title);
  return (
    <>
      <h1>{title === "" ? t("charter-title") : title}</h1>
      {shown.length === 0 ? (
        <>
          <Quiet id="wall" width={420} />
          <p class="follow">{t("charter-empty")}</p>
        </>
      ) : (
        <LinePages {...props} lines={shown} isNumbered />
      )}
      <p class="follow pledge-signatures">
        {signatures.length === 0 ? t("room-sign") : t("signed-by", { functions: signatures.join(" · ") })}
      </p>
    </>
  );
}

interface LinePagesProps extends Props {
  readonly lines: readonly Line[];
  readonly isNumbered?: boolean;
}

const lengthOf = (line: Line, word: Props["word"]) =>
  ("rule" in line ? [line.rule] : [line.promise.if, line.promise.then, line.promise.when]).reduce(
    (sum, id) => sum + word(id).length,
    0,
  );

/** Pages turn by themselves until somebody chooses one. */
function LinePages({ t, word, lines, isNumbered = false }: LinePagesProps) {
  const pages = roomPages(lines, (line) => lengthOf(line, word));
  const turning = useTurning(pages.length);
  const shown = pages[turning.at] ?? [];
  return (
    <>
      <ul class="pledge-sheets" data-count={shown.length}>
        {shown.map((line) => (
          <li key={line.id} class="card" data-kind={"rule" in line ? "rule" : "promise"}>
            {isNumbered && <b class="pledge-rank">{lines.indexOf(line) + 1}</b>}
            <LineText t={t} word={word} line={line} />
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
    </>
  );
}
