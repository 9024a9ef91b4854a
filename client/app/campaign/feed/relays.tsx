/** Links of the relays who help a captain: shown, added, renewed, taken back. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { CopyLink } from "../../links/copy-link.tsx";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { useSending } from "../use-sending.ts";
import { addRelay, askRelays, type RelayLink } from "./feed-api.ts";

interface RelaysProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

export function Relays({ t, open, captain: { team } }: RelaysProps) {
  const [links, setLinks] = useState<readonly RelayLink[]>([]);
  const [label, setLabel] = useState("");
  const [problem, setProblem] = useState<string>();
  const { said, send, change } = useSending(t, open);
  useEffect(() => {
    void askRelays(open.id).then((asked) => {
      if (asked.ok) setLinks(asked.value);
    });
  }, [open.id, Object.keys(team.relays).join()]);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(label.trim() === "" ? t("relay-empty") : undefined);
    if (label.trim() !== "" && (await send(addRelay(open.id, label.trim(), null)))) setLabel("");
  };
  return (
    <section class="campaign-part">
      <h2>{t("relays")}</h2>
      <p>{t("relays-what")}</p>
      <ul class="campaign-standings">
        {links.map((link) => (
          <li key={link.id} class="card card-body campaign-part">
            <h3>{link.label}</h3>
            <CopyLink t={t} url={link.url} name={t("relay-link", { label: link.label })} />
            <p class="campaign-say">
              <Button
                {...{ look: "quiet", size: "small", name: t("relay-renew-of", { label: link.label }) }}
                onPress={() => void send(addRelay(open.id, link.label, link.id))}
              >
                {t("relay-renew")}
              </Button>
              <Button
                {...{ look: "quiet", size: "small", name: t("own-back-of", { title: link.label }) }}
                onPress={() => void change({ type: "relay/remove", team: team.id, relay: link.id })}
              >
                {t("own-back")}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <form class="campaign-part" onSubmit={(event) => void add(event)}>
        <Field
          {...{ label: t("relay-label"), hint: t("relay-hint"), value: label, onInput: setLabel, max: 60 }}
        />
        <Button>{t("relay-add")}</Button>
      </form>
      <p role="status">{problem ?? said}</p>
    </section>
  );
}
