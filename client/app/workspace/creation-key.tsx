/** Making something on the server from another machine: the creation key is asked for, and nothing typed is lost. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { Outcome, Problem } from "../front/ask.ts";
import { sayProblem } from "./desk.ts";

type Making = (key: string) => Promise<Outcome<string>>;

export interface Creation {
  /** What stands in the way, or nothing. */
  readonly problem: string | undefined;
  readonly isKeyWanted: boolean;
  readonly key: string;
  readonly setKey: (key: string) => void;
  /** Opens what was made; asks for the key when the server wants it. */
  readonly make: (making: Making) => Promise<void>;
  /** What was asked last, with the key. */
  readonly again: () => Promise<void>;
  readonly refuse: (sentence: string) => void;
}

export function useCreation(t: Say): Creation {
  const [key, setKey] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isKeyWanted, setIsKeyWanted] = useState(false);
  const last = useRef<Making | undefined>(undefined);
  const make = async (making: Making) => {
    last.current = making;
    const made = await making(key.trim());
    if (made.ok) location.assign(made.value);
    else refused(made.problem);
  };
  const refused = (why: Problem) => {
    const isAboutKey = why.refusal === "creation-key-needed";
    if (isAboutKey) setIsKeyWanted(true);
    setProblem(isAboutKey ? t(key.trim() === "" ? "key-wanted" : "key-refused") : sayProblem(t, why));
  };
  const again = async () => {
    if (last.current) await make(last.current);
  };
  return { problem, isKeyWanted, key, setKey, make, again, refuse: setProblem };
}

export function CreationKey({ t, creation }: { readonly t: Say; readonly creation: Creation }) {
  const { problem, isKeyWanted, key, setKey, again } = creation;
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isKeyWanted) field.current?.querySelector("input")?.focus();
  }, [isKeyWanted]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void again();
  };
  return (
    <>
      <p class={problem === undefined ? "visually-hidden" : "callout tip"} role="status">
        {problem}
      </p>
      {isKeyWanted && (
        <form ref={field} class="workspace-form" onSubmit={submit}>
          <Field label={t("key-label")} value={key} onInput={setKey} native={{ autocomplete: "off" }} />
          <Button look="primary">{t("key-go")}</Button>
        </form>
      )}
    </>
  );
}
