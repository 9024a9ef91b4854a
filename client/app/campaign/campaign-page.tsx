/** What one who takes part sees: their team, what can be done today, the common gauge, how it is counted. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { askMine, type CampaignRead, type OwnRow } from "./api.ts";
import { ChooseTeam } from "./choose-team.tsx";
import { Cleaned, OwnCleanup } from "./feed/cleanup.tsx";
import { QuizWeek } from "./feed/quiz-week.tsx";
import { Gauge } from "./gauge.tsx";
import { ForPeople } from "./handed/for-people.tsx";
import { startingTeam } from "./handed/team-in-address.ts";
import { deviceKey, keepTeam } from "./kept.ts";
import { Mission } from "./mission.tsx";
import { OwnRows } from "./own-rows.tsx";
import { Rules } from "./rules.tsx";
import { Standings } from "./standings.tsx";
import { dayWords } from "./day-words.ts";

interface CampaignPageProps {
  readonly t: Say;
  readonly id: string;
  readonly read: CampaignRead;
  readonly reload: () => Promise<void>;
}

export function CampaignPage({ t, id, read, reload }: CampaignPageProps) {
  const [team, setTeam] = useState(() => startingTeam(id, read.teams));
  const own = read.teams.find((one) => one.id === team);
  const { rows, again } = useMine(id);
  const done = async () => {
    await Promise.all([again(), reload()]);
  };
  const shared = { team: own?.id ?? "", day: read.today, onDone: done };
  const isTaken = (quiz: string) => rows.some(({ mission }) => mission === quiz);
  return (
    <>
      <h1>{read.title}</h1>
      <p class="lede">
        {t(whenOf(read), { week: read.week, weeks: read.weeks, date: dayWords(read.starts) })}
      </p>
      <Gauge t={t} gauge={read.gauge} stages={read.stages} />
      <ChooseTeam
        t={t}
        read={read}
        own={own}
        onChoose={(chosen) => {
          keepTeam(id, chosen);
          setTeam(chosen);
        }}
      />
      {own && !read.isOver && read.week > 0 && (
        <section class="campaign-part">
          <h2>{t("missions")}</h2>
          {read.quizzes.slice(0, 1).map((quiz) => (
            <QuizWeek key={quiz.id} {...{ t, id, quiz, ...shared }} isDone={isTaken(quiz.id)} />
          ))}
          {read.missions.map((mission) => (
            <Mission
              key={mission.id}
              {...{ t, id, mission }}
              {...shared}
              already={rows.filter((row) => row.mission === mission.id && row.day === read.today)}
            />
          ))}
          {read.quizzes.slice(1).map((quiz) => (
            <QuizWeek key={quiz.id} {...{ t, id, quiz, ...shared }} isDone={isTaken(quiz.id)} />
          ))}
          <OwnCleanup {...{ t, id, read }} team={own.id} onDone={done} />
        </section>
      )}
      <OwnRows {...{ t, id, rows, read }} onChange={done} />
      <Disclosure summary={t("standings")}>
        <Standings t={t} read={read} />
        <Cleaned t={t} read={read} />
      </Disclosure>
      <Disclosure summary={t("rules")}>
        <Rules t={t} read={read} />
      </Disclosure>
      <ForPeople {...{ id, read, own, rows }} />
    </>
  );
}

const whenOf = ({ week, isOver }: CampaignRead) => {
  if (isOver) return "over";
  return week < 1 ? "to-come" : "week";
};

/** What this device said; the server knows it by a hash. */
function useMine(id: string) {
  const [rows, setRows] = useState<readonly OwnRow[]>([]);
  const again = async () => {
    const mine = await askMine(id, deviceKey());
    if (mine.ok) setRows(mine.value);
  };
  useEffect(() => void again(), [id]);
  return { rows, again };
}
