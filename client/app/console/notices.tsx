/** What must be seen at once: the server can no longer write, or the connection is cut. */
import { useEffect, useState } from "preact/hooks";
import type { Notice } from "../../../game/protocol/frames.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Desk } from "./desk.ts";

export function Notices({ desk: { t, link, isReader } }: { desk: Desk }) {
  const notice = usePassing(link.notice.value);
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
        {isReader && <p class="notice back">{t("reader")}</p>}
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

const GOOD_NEWS_MS = 20_000;

/** Good news goes away by itself; bad news stays until it is over. */
function usePassing(notice: Notice | undefined): Notice | undefined {
  const [seen, setSeen] = useState<Notice>();
  useEffect(() => {
    setSeen(undefined);
    if (notice !== "storage-back") return;
    const timer = setTimeout(() => setSeen(notice), GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return notice === seen ? undefined : notice;
}
