/** Time left, time used, and how many are done; the clocks of the sheet stand still. */
import { signal } from "@preact/signals";
import { Pace } from "../../ui/pace.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Timer } from "../../ui/timer.tsx";
import { texts } from "../texts.ts";
import { Sheet, Specimen } from "./sheet.tsx";

const none = signal<number | null>(null);
const MINUTE = 60_000;

export function Time() {
  const { others, time } = texts.value;
  return (
    <Sheet title={others.time}>
      <Specimen name="Timer">
        {[12 * MINUTE, 40_000, 0, 200 * MINUTE].map((left) => (
          <p key={left} style={{ fontSize: "1.5rem" }}>
            <Timer deadline={none} held={left} label={time.left} />
          </p>
        ))}
      </Specimen>
      <Specimen name="Progress">
        {[0, 4, 6].map((done) => (
          <p key={done}>
            <Progress done={done} total={6} label={`${done} / 6`} /> {done} / 6
          </p>
        ))}
        <p>
          <Progress done={9} total={30} label="9 / 30" />
        </p>
      </Specimen>
      <Specimen name="Pace">
        <Pace used={0.4} planned={0.55} label={time.early} />
        <Pace used={0.7} planned={0.5} label={time.late} />
      </Specimen>
    </Sheet>
  );
}
