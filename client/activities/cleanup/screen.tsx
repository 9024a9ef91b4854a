/** The cleanup for the room: the archives' rule, then the wall of what was done by everyone together, devices first. */
import "./screen.css";
import type { CleanupShape } from "../../../game/activities/cleanup/state.ts";
import type { ScreenProps } from "../contract.ts";
import { ArchivesRule } from "./archives.tsx";
import { Orders } from "./orders.tsx";
import { useSheet, type Sheet } from "./sheet.ts";
import { Together } from "./together.tsx";

type Props = ScreenProps<CleanupShape>;

export function Screen(props: Props) {
  const sheet = useSheet(props.phase.id, props.leaf);
  const { step } = props.everyone;
  return (
    <div class="cl-room" data-step={step}>
      {sheet && (step === "archives" ? <Rule {...props} sheet={sheet} /> : <Wall {...props} sheet={sheet} />)}
    </div>
  );
}

interface PageProps extends Props {
  readonly sheet: Sheet;
}

const Rule = ({ t, word, sheet, everyone }: PageProps) => (
  <>
    <h1>{t("archives-title")}</h1>
    <ArchivesRule t={t} sheet={sheet} archives={everyone.archives} word={word} />
    <p class="follow">{t("room-archives")}</p>
  </>
);

function Wall({ t, sheet, everyone }: PageProps) {
  const { step, moment, totals, took } = everyone;
  const at = sheet.moments[moment];
  const isBalance = step === "balance";
  return (
    <>
      <h1>{isBalance ? t("balance-title") : at?.title}</h1>
      <Together t={t} sheet={sheet} totals={totals} size={isBalance ? 96 : 120} />
      {isBalance && <Orders t={t} sheet={sheet} totals={totals} />}
      {!isBalance && (
        <div class="cl-follow">
          <p class="follow">{at?.text}</p>
          {took > 0 && <p>{t("room-took", { count: took })}</p>}
        </div>
      )}
    </>
  );
}
