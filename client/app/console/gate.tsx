/** The frame of a console that is not open: which session it is, in both languages, and what to do. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Header } from "../../ui/header.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { inGroups } from "../shared/session-code.ts";

interface GateProps {
  readonly t: Say;
  readonly code: string;
  readonly title: string;
  readonly children: ComponentChildren;
  /** It came in the place of a console that was open: whoever was there is told where they are now. */
  readonly isInstead?: boolean;
}

export function Gate({ t, code, title, children, isInstead = false }: GateProps) {
  const name = t("console-of", { code: inGroups(code) });
  useEffect(() => {
    document.title = name;
  }, [name]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isInstead) heading.current?.focus();
  }, []);
  return (
    <div class="phone">
      <Header logo title={name}>
        <LanguageChoice t={t} />
      </Header>
      <main class="phone-main">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
