/** The first screen: coming in under a new pseudonym, or taking up the place one has on another device. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { useOpening } from "../shared/use-opening.ts";
import type { Door } from "./door.ts";
import { JoinForm } from "./join-form.tsx";
import { ResumeForm } from "./resume-form.tsx";

export function JoinPage({ door }: { door: Door }) {
  const { t, header, farewell, link } = door;
  const [isResuming, resume] = useState(false);
  const block = useOpening(isResuming ? "resume" : "join");
  const { why } = farewell;
  return (
    <>
      {why && (
        <div role="alert">
          <Callout look="tip">
            <p>{t(`was-${why}`)}</p>
          </Callout>
        </div>
      )}
      <div class="door-form" ref={block}>
        <div>
          <h1 tabIndex={-1}>{isResuming ? t("resume-title") : header.title}</h1>
          <p class="lede">{t(isResuming ? "resume-lede" : "join-lede")}</p>
        </div>
        {isResuming ? <ResumeForm door={door} /> : <JoinForm door={door} />}
        {!link.isLocal && (
          <Button look="quiet" onPress={() => resume(!isResuming)}>
            {t(isResuming ? "resume-back" : "resume-way")}
          </Button>
        )}
      </div>
      <div class="aside door-foot">
        {!isResuming && <p>{header.summary}</p>}
        <p class="lede">{t("join-trace")}</p>
        <LanguageChoice t={t} also={["own"]} />
        <SobreSwitch t={t} />
      </div>
    </>
  );
}
