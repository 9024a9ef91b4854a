/** Erasing the traces before their term: asked twice, with what goes and what stays named one by one. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Callout } from "../../../ui/callout.tsx";
import { Confirm } from "../confirm.tsx";
import type { Desk } from "../desk.ts";
import { eraseTraces, type DossierDesk } from "./dossier-api.ts";

interface EraseNowProps {
  readonly desk: Desk;
  readonly t: Say;
  readonly dossier: DossierDesk;
}

const GOES = ["names", "answers", "words", "journal", "undo"] as const;
const STAYS = ["numbers", "archivist", "files", "others"] as const;

export function EraseNow({ desk, t, dossier: { takenAt } }: EraseNowProps) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const erase = async () => {
    const erased = await eraseTraces(desk.code);
    // When it is done the server sends this console away, and its page says what went.
    setProblem(erased.ok ? undefined : (erased.problem.message ?? t("erase-failed")));
  };
  return (
    <>
      <p>
        <Button size="small" look="quiet" onPress={() => setAsking(true)}>
          {t("erase-now")}
        </Button>
      </p>
      <p class="error" role="alert">
        {problem}
      </p>
      {isAsking && (
        <Confirm
          t={desk.t}
          title={t("erase-title")}
          action={t("erase-yes")}
          onConfirm={() => void erase()}
          onClose={() => setAsking(false)}
        >
          {takenAt === null && (
            <Callout look="keep">
              <p>{t("erase-not-taken")}</p>
            </Callout>
          )}
          <p>
            <b>{t("erase-goes")}</b>
          </p>
          <Named lines={GOES.map((line) => t(`erase-goes-${line}`))} />
          <p>
            <b>{t("erase-stays")}</b>
          </p>
          <Named lines={STAYS.map((line) => t(`erase-stays-${line}`))} />
        </Confirm>
      )}
    </>
  );
}

const Named = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="dossier-named">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
