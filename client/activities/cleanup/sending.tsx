/** What INR's form asks about the day, and the day's files: the one-page balance and the form filled. */
import { LONGEST } from "../../../game/activities/cleanup/terms.ts";
import { siteUrl } from "../../site.ts";
import { locale } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { DeskProps } from "./desk-props.ts";
import { TextForm } from "./text-form.tsx";

const FORMATS = ["odt", "docx", "html", "md", "inr-json"] as const;

export function Sending(props: DeskProps) {
  const { t, host, word, code, everyone } = props;
  const isEmpty = Object.keys(everyone.totals).length === 0;
  return (
    <section>
      <h3>{t("console-files")}</h3>
      {isEmpty ? (
        <p class="reason">{t("console-files-none")}</p>
      ) : (
        <ul class="exports">
          {FORMATS.map((format) => (
            <li key={format}>
              <a
                class="button small quiet"
                href={siteUrl(`/api/sessions/${code}/cleanup?format=${format}&locale=${locale.value}`)}
                {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
              >
                {t(`file-${format}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t("console-inr")}>
        <p class="reason">{t("console-inr-what")}</p>
        <TextForm
          key={`number ${host.number ?? ""}`}
          {...{ t, given: word(host.number), max: LONGEST.number }}
          name="number"
          onSave={(text) => void props.act({ type: "cleanup/number", text })}
        />
        <TextForm
          key={`organizer ${host.organizer ?? ""}`}
          {...{ t, given: word(host.organizer), max: LONGEST.organizer }}
          name="organizer"
          onSave={(text) => void props.act({ type: "cleanup/organizer", text })}
        />
        <label class="cl-check">
          <input
            type="checkbox"
            checked={host.isUnderstood}
            onChange={({ currentTarget }) =>
              void props.act({ type: "cleanup/understood", isUnderstood: currentTarget.checked })
            }
          />{" "}
          <span>{t("console-understood")}</span>
        </label>
      </Disclosure>
    </section>
  );
}
