/** The debrief in the console: what was said to read aloud, what each table keeps. */
import "./debrief.css";
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";
import { useLoaded } from "../../app/loaded.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { ConsoleProps } from "../contract.ts";
import { promptText } from "./prompts.ts";

type Props = ConsoleProps<DebriefShape>;

export function Console(props: Props) {
  const { everyone, screen } = props;
  const { prompts, index } = everyone;
  const prompt = prompts[index];
  const past = prompts
    .slice(0, index)
    .filter(({ id }) => screen.said[id]?.length)
    .reverse();
  return (
    <div class="debrief-console">
      {prompt ? <OpenPrompt {...props} id={prompt.id} /> : <KeptByTable {...props} />}
      {past.map(({ id }) => (
        <PastPrompt key={id} {...props} id={id} />
      ))}
    </div>
  );
}

interface PromptProps extends Props {
  readonly id: string;
}

function OpenPrompt(props: PromptProps) {
  const { t, id, leaf, everyone, screen } = props;
  const text = promptText(useLoaded(id, () => leaf(id)));
  const rank = everyone.index + 1;
  return (
    <section>
      <h3>{t("console-prompt", { rank, total: everyone.prompts.length })}</h3>
      <p class="debrief-asked">{text}</p>
      <h3>{t("console-aloud", { count: screen.said[id]?.length ?? 0 })}</h3>
      <Said {...props} />
    </section>
  );
}

function Said({ t, id, screen, word }: PromptProps) {
  const said = screen.said[id] ?? [];
  if (said.length === 0) return <p class="lede">{t("console-nothing")}</p>;
  return (
    <ul class="debrief-said">
      {said.map((words) => (
        <li key={words}>
          <q>{word(words)}</q>
        </li>
      ))}
    </ul>
  );
}

function PastPrompt(props: PromptProps) {
  const { t, id, leaf, screen } = props;
  const text = promptText(useLoaded(id, () => leaf(id)));
  const count = screen.said[id]?.length ?? 0;
  return (
    <Disclosure summary={t("console-past", { text, count })}>
      <Said {...props} />
    </Disclosure>
  );
}

function KeptByTable({ t, everyone, tables, teams, word }: Props) {
  return (
    <section>
      <h3>{t("console-kept")}</h3>
      {tables.map((table) => {
        const keeps = teams[table.id]?.keeps ?? {};
        const slots = Object.keys(keeps).sort();
        return (
          <div key={table.id} class="debrief-kept">
            <h4>
              {table.name}{" "}
              <small>{t("console-kept-count", { count: slots.length, of: everyone.keeps })}</small>
            </h4>
            {slots.length > 0 && (
              <ul class="debrief-said">
                {slots.map((slot) => (
                  <li key={slot}>
                    <q>{word(keeps[slot])}</q>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
