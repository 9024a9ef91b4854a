/** What may not be destroyed: read by everyone before anything is declared, and again on demand. */
import type { CleanupEveryone } from "../../../game/activities/cleanup/state.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import type { Sheet } from "./sheet.ts";

export function ArchivesPage({ own }: { readonly own: Own }) {
  const { t, view, sheet, word } = own;
  const { busy, act } = useActing(own);
  const { hasRead } = view.seat;
  const command = { type: "cleanup/read" } as const;
  return (
    <>
      <h1 tabIndex={-1}>{t("archives-title")}</h1>
      <ArchivesRule t={t} sheet={sheet} archives={view.everyone.archives} word={word} />
      {hasRead ? (
        <p class="cl-done" role="status">
          {t("archives-read-wait")}
        </p>
      ) : (
        <Button
          look="primary"
          busy={busy}
          reason={own.isPaused ? reasonOf(own, command) : undefined}
          onPress={() => void act(command)}
        >
          {t("archives-confirm")}
        </Button>
      )}
    </>
  );
}

interface RuleProps {
  readonly t: Say;
  readonly sheet: Sheet;
  readonly archives: CleanupEveryone["archives"];
  readonly word: (id: string | null | undefined) => string;
}

export function ArchivesRule({ t, sheet, archives, word }: RuleProps) {
  const contact = word(archives.contact) || sheet.contact;
  return (
    <div class="cl-archives">
      <section class="cl-keep">
        <h2>{t("archives-keep")}</h2>
        <ul>
          {sheet.archives.keep.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("archives-free")}</h2>
        <ul>
          {sheet.archives.free.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("archives-unsure")}</h2>
        <p>{sheet.archives.unsure}</p>
      </section>
      <p class="cl-validated" data-state={archives.validated}>
        <b>{t(`validated-${archives.validated}`)}</b> {t(`validated-${archives.validated}-detail`)}
      </p>
      <p>{contact ? t("archives-contact", { contact }) : t("archives-contact-none")}</p>
    </div>
  );
}
