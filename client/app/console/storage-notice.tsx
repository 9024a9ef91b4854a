/** When the server can no longer write: what to do, and that nothing is lost. */
import { Icon } from "../../ui/icon.tsx";
import type { Desk } from "./desk.ts";

export function StorageNotice({ desk: { t, link } }: { desk: Desk }) {
  const notice = link.notice.value;
  return (
    <div role="alert">
      {notice === "storage-failing" && (
        <p class="storage">
          <Icon name="warning" /> <span>{t("storage-failing")}</span>
        </p>
      )}
      {notice === "storage-back" && <p class="storage back">{t("storage-back")}</p>}
    </div>
  );
}
