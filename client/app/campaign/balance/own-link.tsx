/** Between authorities a captain takes a link of its own: the one it received, the organiser can make again. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { ask, hasKeys } from "../../front/ask.ts";
import { CopyLink } from "../../links/copy-link.tsx";
import type { OpenDesk } from "../desk-api.ts";

interface OwnLinkProps {
  readonly t: Say;
  readonly open: OpenDesk;
}

const takeLink = (id: string) =>
  ask(`/api/campaigns/${id}/own-link`, { method: "POST" }, (body) =>
    hasKeys(body, "url") ? String(body.url) : undefined,
  );

export function OwnLink({ t, open: { id, desk } }: OwnLinkProps) {
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const isLocked = desk.captain?.team.isLocked === true;
  const take = async () => {
    const taken = await takeLink(id);
    setProblem(taken.ok ? undefined : (taken.problem.message ?? t("network")));
    if (taken.ok) setUrl(taken.value);
  };
  return (
    <section class="campaign-part">
      <h2>{t("own-link")}</h2>
      {url === undefined && <p>{t(isLocked ? "own-link-kept" : "own-link-what")}</p>}
      {url === undefined && !isLocked && <Button onPress={() => void take()}>{t("own-link-take")}</Button>}
      <p role="status">{problem ?? (url !== undefined && t("own-link-kept"))}</p>
      {url !== undefined && <CopyLink t={t} url={url} name={t("own-link-keep")} />}
    </section>
  );
}
