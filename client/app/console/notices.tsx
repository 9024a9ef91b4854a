/** What must be seen at once: the server can no longer write, or the connection is cut. */
import { Icon } from "../../ui/icon.tsx";
import type { Desk } from "./desk.ts";

export function Notices({ desk: { t, link } }: { desk: Desk }) {
  const notice = link.notice.value;
  return (
    <>
      <div role="alert">
        {notice === "storage-failing" && (
          <p class="notice">
            <Icon name="warning" /> <span>{t("storage-failing")}</span>
          </p>
        )}
      </div>
      <div role="status">
        {notice === "storage-back" && <p class="notice back">{t("storage-back")}</p>}
        {link.status.value === "lost" && (
          <p class="notice">
            <Icon name="warning" /> <span>{t("lost")}</span>
          </p>
        )}
      </div>
    </>
  );
}
