/** The frame of the pages that say what this service is: the mark, the other language, one column to read. */
import "../../ui/layout-phone.css";
import "../front/front.css";
import "./declarations.css";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { FrontHead } from "../front/front-head.tsx";
import { usePageTitle } from "../front/use-page-title.ts";

interface AboutPageProps {
  readonly t: Say;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function AboutPage({ t, title, children }: AboutPageProps) {
  useEffect(() => loadFont(), []);
  const heading = usePageTitle(t("about-page-title", { title }));
  return (
    <div class="front">
      <FrontHead t={t} isHome={false} />
      <main class="front-page about-page">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}

/** One part of such a page. */
export const AboutPart = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section class="about-part">
    <h2>{title}</h2>
    {children}
  </section>
);

export const Lines = ({ lines }: { readonly lines: readonly ComponentChildren[] }) => (
  <ul class="about-lines">
    {lines.map((line, index) => (
      <li key={index}>{line}</li>
    ))}
  </ul>
);
