/** A code under which a person takes up their seat on another device: read aloud, in big digits, while it lasts. */
import { useEffect, useState } from "preact/hooks";
import type { ResumeCodeAnswer } from "../../link/link.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useTexts } from "../loaded.ts";
import { useWall } from "./clock.ts";
import type { Desk } from "./desk.ts";

interface ResumeCodeProps {
  readonly desk: Desk;
  readonly seat: string;
  readonly name: string;
  readonly onClose: () => void;
}

type Given = ResumeCodeAnswer & { readonly at: number };

const SECOND = 1_000;

export function ResumeCode({ desk: { t, link }, seat, name, onClose }: ResumeCodeProps) {
  const [given, setGiven] = useState<Given>();
  const refusal = useTexts("refusals");
  const ask = () => void link.resumeCode(seat).then((answer) => setGiven({ ...answer, at: Date.now() }));
  useEffect(ask, [seat]);
  const wall = useWall(SECOND);
  const left = given?.ok ? Math.max(0, Math.ceil(given.seconds - Math.max(0, wall - given.at) / SECOND)) : 0;
  const isOver = given?.ok === true && left === 0;
  return (
    <Dialog open title={t("resume-title", { name })} onClose={onClose} closeLabel={t("close")}>
      <p>{t("resume-what", { name })}</p>
      <p class="resume-code" role="status">
        {given?.ok && !isOver && (
          <>
            <span class="visually-hidden">{given.code.split("").join(" ")}</span>
            <span aria-hidden="true">{given.code}</span>
          </>
        )}
        {given === undefined && t("sending")}
        {given?.ok === false && refusal?.(given.refusal)}
        {isOver && t("resume-over")}
      </p>
      {given?.ok && !isOver && <p class="reason">{t("resume-left", { count: left })}</p>}
      {(isOver || given?.ok === false) && (
        <p>
          <Button onPress={ask}>{t("resume-again")}</Button>
        </p>
      )}
    </Dialog>
  );
}
