/** Le Mandat on the écran: one page for each step of the year, read from the back of the room. */
import "./screen.css";
import "./screen-opening.css";
import "./screen-deciding.css";
import "./screen-closing.css";
import "./screen-council.css";
import "./screen-moments.css";
import type { ComponentChild } from "preact";
import type { Step } from "../../../game/activities/mandate/terms.ts";
import { useMoment } from "../../app/shared/moment.ts";
import { EpiloguePage, SentencePage } from "./room-closing.tsx";
import { CouncilPage } from "./room-council.tsx";
import { BetPage, ChoicePage } from "./room-deciding.tsx";
import { NewsPage, RoundPage, SealPage } from "./room-opening.tsx";
import type { RoomProps, RoomView } from "./room-page.tsx";
import { ResolutionPage } from "./room-resolution.tsx";
import { seatedOf, shownTable } from "./room-state.ts";

const PAGES: Readonly<Record<Step, (room: RoomView) => ComponentChild>> = {
  seal: SealPage,
  news: NewsPage,
  round: RoundPage,
  choice: ChoicePage,
  bet: BetPage,
  resolution: ResolutionPage,
  sentence: SentencePage,
  council: CouncilPage,
  epilogue: EpiloguePage,
};

export function Screen(props: RoomProps) {
  const { everyone, screen, tables } = props;
  const seated = seatedOf(tables);
  const table = shownTable(screen, seated, everyone.year);
  const Page = PAGES[everyone.step];
  const isEnding = useMoment(everyone.step, { when: (step) => step === "epilogue", sound: "fanfare" });
  return <Page key={`${everyone.year} ${everyone.step}`} {...props} {...{ seated, table, isEnding }} />;
}
