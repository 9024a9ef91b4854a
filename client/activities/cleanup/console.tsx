/** The cleanup in the console: the archives, what is odd, each team's share and declarations, what to send on. */
import "./console.css";
import { LONGEST, VALIDATIONS } from "../../../game/activities/cleanup/terms.ts";
import { Choice } from "../../ui/choice.tsx";
import type { DeskProps } from "./desk-props.ts";
import { DeskTeams } from "./desk-teams.tsx";
import { Sending } from "./sending.tsx";
import { useSheet } from "./sheet.ts";
import { TextForm } from "./text-form.tsx";

export function Console(props: DeskProps) {
  const { t, everyone, phase, leaf } = props;
  const sheet = useSheet(phase.id, leaf);
  const moment = sheet?.moments[everyone.moment]?.title ?? "";
  return (
    <div class="cl-desk">
      <p>
        <b>{t(`step-${everyone.step}`)}</b> {everyone.step === "open" && moment && `${moment}. `}
        {t(`console-do-${everyone.step}`)}
      </p>
      <Archives {...props} prepared={sheet?.contact ?? ""} />
      {sheet && <DeskTeams {...props} sheet={sheet} />}
      <Sending {...props} />
    </div>
  );
}

/** @param prepared what the session was prepared with */
function Archives({ prepared, ...props }: DeskProps & { readonly prepared: string }) {
  const { t, everyone, word, teams } = props;
  const read = Object.values(teams).reduce((sum, team) => sum + team.read, 0);
  return (
    <section>
      <h3>{t("console-archives")}</h3>
      <p class="reason">{t("console-archives-read", { count: read })}</p>
      <div class="cl-three">
        <Choice
          legend={t("console-validated")}
          value={everyone.archives.validated}
          chosenLabel={t("chosen")}
          options={VALIDATIONS.map((id) => ({ id, label: t(`console-validated-${id}`) }))}
          onChange={(id) => {
            const validated = VALIDATIONS.find((known) => known === id);
            if (validated) void props.act({ type: "cleanup/validate", validated });
          }}
        />
      </div>
      <p class="reason">{t(`validated-${everyone.archives.validated}-detail`)}</p>
      <TextForm
        key={everyone.archives.contact ?? prepared}
        {...{ t, given: word(everyone.archives.contact) || prepared, max: LONGEST.contact }}
        name="contact"
        onSave={(text) => void props.act({ type: "cleanup/contact", text })}
      />
    </section>
  );
}
