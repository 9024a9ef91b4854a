/** A ceremony for the room: the gauge, medals, each prize asked then given, ideas, the closing word. */
import "./screen.css";
import type { CeremonyShape } from "../../../game/activities/ceremony/state.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";
import type { ScreenProps } from "../contract.ts";
import { Gauge, Warning } from "./common.tsx";
import { useAbout, useHeld, useIdeas, useMedals, type About } from "./leaves.ts";
import { MedalLines } from "./medals.tsx";
import { figureWords, givenOf, guessedWords, ideaPages, nameOf } from "./words.ts";

interface Props extends ScreenProps<CeremonyShape> {
  readonly about: About;
}

const PAGES = {
  gauge: GaugePage,
  medals: MedalsPage,
  guess: GuessPage,
  prize: PrizePage,
  ideas: IdeasPage,
  chosen: ChosenPage,
  close: ClosePage,
};

export function Screen(props: ScreenProps<CeremonyShape>) {
  const about = useAbout(props.leaf);
  const { step, prize } = props.everyone;
  if (!about) return null;
  const Page = PAGES[step];
  return (
    <div class="ceremony-room" data-step={step}>
      <Warning t={props.t} about={about} />
      <Page key={`${step} ${prize?.prize ?? ""}`} {...props} about={about} />
    </div>
  );
}

function GaugePage({ t, about, everyone, leaf }: Props) {
  return (
    <>
      <h1>{about.title}</h1>
      <Gauge {...{ t, about, everyone, leaf }} />
      <p class="follow">{t("room-gauge")}</p>
    </>
  );
}

/** Lines that are read from the back of the room at once. */
const MEDALS_A_PAGE = 12;

function MedalsPage({ t, about, leaf }: Props) {
  const medals = useMedals(leaf);
  const pages = Math.max(1, Math.ceil((medals?.length ?? 0) / MEDALS_A_PAGE));
  const turning = useTurning(pages);
  if (!medals) return null;
  const from = turning.at * MEDALS_A_PAGE;
  return (
    <>
      <h1>{t("medals-title")}</h1>
      {medals.length === 0 ? (
        <p class="ceremony-big">{t("medals-none")}</p>
      ) : (
        <MedalLines {...{ t, about }} medals={medals.slice(from, from + MEDALS_A_PAGE)} />
      )}
      <RoomTurn t={t} turning={turning} />
      <p class="follow">{t("room-medals")}</p>
    </>
  );
}

function GuessPage({ t, about, everyone: { prize }, screen, people }: Props) {
  if (!prize) return null;
  return (
    <>
      <p class="ceremony-kind">{t("prize-count", { at: prize.at + 1, of: prize.of })}</p>
      <h1>{t(`guess-${prize.prize}-${about.between}`)}</h1>
      <ul class="ceremony-choices" data-many={prize.choices.length === 3 || prize.choices.length > 4}>
        {prize.choices.map((id) => (
          <li key={id} class="card">
            {nameOf(t, about, id)}
          </li>
        ))}
      </ul>
      <p class="follow">{t("room-guess", { count: screen.done, of: people })}</p>
    </>
  );
}

/** Beyond, they share the line of their names. */
const MOST_APART = 4;
/** Winners read at once. */
const WINNERS_A_PAGE = 9;

function PrizePage({ t, about, everyone }: Props) {
  const given = givenOf(everyone);
  const turning = useTurning(Math.max(1, Math.ceil((given?.winners.length ?? 0) / WINNERS_A_PAGE)));
  if (!given) return null;
  const room = guessedWords(t, given);
  const from = turning.at * WINNERS_A_PAGE;
  return (
    <>
      <div class="with-badge">
        <Drawing series="badges" id={given.prize} width={150} />
        <p class="ceremony-kind">{t(`prize-${given.prize}`)}</p>
      </div>
      <h1 class="visually-hidden">{t(`prize-${given.prize}`)}</h1>
      <ul class="ceremony-prize" data-many={given.winners.length > MOST_APART}>
        {given.winners.slice(from, from + WINNERS_A_PAGE).map((winner) => (
          <li key={winner.team} class="card">
            <b>{nameOf(t, about, winner.team)}</b>
            <span>{figureWords(t, given.prize, winner)}</span>
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
      {given.winners.length > 1 && <p>{t("prize-shared")}</p>}
      <p class="follow">{room ?? t("room-prize")}</p>
    </>
  );
}

function IdeasPage(props: Props) {
  const { t, leaf, everyone, screen, people } = props;
  const ideas = useIdeas(leaf)?.filter(({ id }) => everyone.ideas.includes(id)) ?? [];
  return (
    <>
      <h1>{t("room-ideas-title", { count: everyone.most })}</h1>
      <Sheets {...props} ideas={ideas} />
      <p class="follow">{t("room-ideas", { count: screen.done, of: people })}</p>
    </>
  );
}

function ChosenPage(props: Props) {
  const { t, leaf, everyone } = props;
  const known = useIdeas(leaf) ?? [];
  const chosen = everyone.chosen ?? [];
  const ideas = chosen.flatMap(({ idea, votes }) =>
    known.filter(({ id }) => id === idea).map((found) => ({ ...found, votes })),
  );
  return (
    <>
      <h1>{t("chosen-title")}</h1>
      <Sheets {...props} ideas={ideas} />
      <p class="follow">{t(chosen.length === 0 ? "chosen-none" : "chosen-lede")}</p>
    </>
  );
}

interface SheetsProps extends Props {
  readonly ideas: readonly {
    readonly id: string;
    readonly team: string;
    readonly text: string;
    /** Once they were counted. */
    readonly votes?: number;
  }[];
}

/** Longer than a line or two: written smaller. */
const LONG = 120;

function Sheets({ t, about, ideas }: SheetsProps) {
  const pages = ideaPages(ideas);
  const turning = useTurning(Math.max(1, pages.length));
  const page = pages[turning.at] ?? [];
  return (
    <>
      <ul class="ceremony-sheets" data-long={page.some(({ text }) => text.length > LONG)}>
        {page.map(({ id, text, team, votes }) => (
          <li key={id} class="card">
            <p>{text}</p>
            <small>
              {nameOf(t, about, team)}
              {votes !== undefined && ` · ${t("votes", { count: votes })}`}
            </small>
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
    </>
  );
}

function ClosePage({ t, leaf }: Props) {
  const held = useHeld(leaf) ?? [];
  return (
    <>
      <h1>{t("close-title")}</h1>
      {held.length > 0 && <p>{t("held-lede")}</p>}
      <ul class="ceremony-held">
        {held.map(({ did, teams, of }) => (
          <li key={did}>{t("held", { did, teams, of })}</li>
        ))}
      </ul>
      <p class="follow">{t("close-lede")}</p>
    </>
  );
}
