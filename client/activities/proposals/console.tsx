/** Proposals in the console: write for somebody, count raised hands, pass on first, set aside. */
import "./console.css";
import { useState } from "preact/hooks";
import { voicesOf, type ProposalsShape } from "../../../game/activities/proposals/state.ts";
import { LONGEST, MOST_HANDS, type Beginning } from "../../../game/activities/proposals/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import type { ConsoleProps } from "../contract.ts";
import { Beginnings } from "./beginnings.tsx";
import { followOf, shownOf, type Shown } from "./words.ts";

type Props = ConsoleProps<ProposalsShape>;

export function Console(props: Props) {
  const { t, everyone, host, word } = props;
  const shown = shownOf(everyone.proposals, word, t).toSorted(
    (a, b) => voicesOf(b.proposal) - voicesOf(a.proposal),
  );
  const aside = shownOf(host.aside, word, t);
  return (
    <div class="proposal-console">
      <p>
        <b>{t(`step-${everyone.step}`)}</b> {t(`console-${everyone.step}`)}
      </p>
      <Desk {...props} />
      <ul class="proposal-lines">
        {shown.map((one) => (
          <li key={one.proposal.id}>
            <Line {...{ ...props, one }} />
          </li>
        ))}
      </ul>
      {shown.length > 0 && <p class="reason">{t("console-export")}</p>}
      {aside.length > 0 && (
        <Disclosure summary={t("aside-list", { count: aside.length })}>
          <ul class="proposal-lines">
            {aside.map(({ proposal: { id }, said }) => (
              <li key={id}>
                <p>{said}</p>
                <Button
                  size="small"
                  name={`${t("show-again")} ${said}`}
                  onPress={() => void props.act({ type: "proposals/aside", proposal: id, isOn: false })}
                >
                  {t("show-again")}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** For who has no device, or would rather speak than write. */
function Desk(props: Props) {
  const { t } = props;
  const [isOpen, open] = useState(false);
  const [beginning, begin] = useState<Beginning>("why");
  const [typed, type] = useState("");
  const text = followOf(typed, t(`begin-${beginning}`));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text !== "" && (await props.act({ type: "proposals/write", beginning, text }))) type("");
  };
  return (
    <section class="proposal-desk">
      <Button size="small" icon="plus" chosen={isOpen} onPress={() => open(!isOpen)}>
        {t("write-for")}
      </Button>
      {isOpen && (
        <form onSubmit={(event) => void submit(event)}>
          <Beginnings t={t} value={beginning} onChange={begin} />
          <Field
            label={t(`begin-${beginning}`)}
            hint={t("write-for-hint")}
            max={LONGEST}
            value={typed}
            native={{ autocomplete: "off" }}
            onInput={type}
          />
          <Button size="small">{t("send")}</Button>
        </form>
      )}
    </section>
  );
}

function Line(props: Props & { readonly one: Shown }) {
  const { t, one } = props;
  const { proposal, said } = one;
  const { id, hands, isForwarded } = proposal;
  const raise = (count: number) => void props.act({ type: "proposals/hands", proposal: id, count });
  return (
    <>
      <p>
        {said} {voicesOf(proposal) > 0 && <b>{t("voices", { count: voicesOf(proposal) })}</b>}
      </p>
      <div class="proposal-acts">
        <span class="proposal-hands" role="group" aria-label={`${t("hands", { count: hands })}, ${said}`}>
          <Button
            size="square"
            icon="minus"
            name={t("hand-less")}
            onPress={() => raise(Math.max(0, hands - 1))}
          />
          <span>{t("hands", { count: hands })}</span>
          <Button
            size="square"
            icon="plus"
            name={t("hand-more")}
            onPress={() => raise(Math.min(MOST_HANDS, hands + 1))}
          />
        </span>
        <Button
          size="small"
          chosen={isForwarded}
          name={`${t("forward")} ${said}`}
          onPress={() => void props.act({ type: "proposals/forward", proposal: id, isOn: !isForwarded })}
        >
          {t("forward")}
        </Button>
        <Button
          size="small"
          look="quiet"
          name={`${t("set-aside")} ${said}`}
          onPress={() => void props.act({ type: "proposals/aside", proposal: id, isOn: true })}
        >
          {t("set-aside")}
        </Button>
      </div>
    </>
  );
}
