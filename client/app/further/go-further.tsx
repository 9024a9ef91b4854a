/** « Pour aller plus loin »: links on some themes, folded; fetched when first opened, shown a few at a time. */
import "./go-further.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { furtherFor } from "../../../game/scenario/further.ts";
import type { Resource } from "../../../game/scenario/resources.ts";
import type { InOneLanguage } from "../../text/one-language.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { useLoaded, useTexts } from "../loaded.ts";

type Link = InOneLanguage<Resource>;

interface GoFurtherProps {
  /** Of what was planned; without any, links of every theme. */
  readonly themes: readonly string[];
  /** The server's own JSON. */
  readonly resources: () => Promise<unknown>;
}

/** More at once is a library, and nobody reads a library at the end of a workshop. */
const AT_ONCE = 5;

export function GoFurther({ themes, resources }: GoFurtherProps) {
  const t = useTexts("further");
  const [isOpened, setOpened] = useState(false);
  if (!t) return null;
  return (
    <details class="disclosure further" onToggle={() => setOpened(true)}>
      <summary>{t("title")}</summary>
      {isOpened && <Fetched {...{ t, themes, resources }} />}
    </details>
  );
}

function Fetched({ t, themes, resources }: GoFurtherProps & { readonly t: Say }) {
  const [tries, setTries] = useState(0);
  const load = () =>
    resources().then(
      (all) => all as readonly Link[],
      () => null,
    );
  const links = useLoaded(`resources ${tries}`, load);
  if (links === undefined) return <p>{t("loading")}</p>;
  if (links === null)
    return (
      <div class="further-failed" role="alert">
        <p>{t("failed")}</p>
        <Button onPress={() => setTries(tries + 1)}>{t("again")}</Button>
      </div>
    );
  return <Links t={t} links={furtherFor(themes, links).map(({ resource }) => resource)} />;
}

function Links({ t, links }: { readonly t: Say; readonly links: readonly Link[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const isFirst = useRef(true);
  // Whoever asked for more reads on from the first that came.
  useLayoutEffect(() => {
    if (!isFirst.current) list.current?.children[shown - AT_ONCE]?.querySelector("a")?.focus();
    isFirst.current = false;
  }, [shown]);
  if (links.length === 0) return <p>{t("none")}</p>;
  const left = links.length - shown;
  return (
    <>
      <p class="card-foot">{t("lede")}</p>
      <ul class="further-links" ref={list}>
        {links.slice(0, shown).map((link) => (
          <li key={link.id}>
            <OneLink t={t} link={link} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" look="quiet" onPress={() => setShown(shown + AT_ONCE)}>
          {t("more", { count: Math.min(AT_ONCE, left), left })}
        </Button>
      )}
    </>
  );
}

function OneLink({ t, link }: { readonly t: Say; readonly link: Link }) {
  const { title, body, url, kind, duration, cost, audience, languages, about, checkedOn } = link;
  const people = audience.map((who) => t(`audience-${who}`)).join(", ");
  const facts = [t(`kind-${kind}`), t(`duration-${duration}`), t(`cost-${cost}`), t("for", { people })];
  // What is in the page's own language needs no word about it.
  const isPlain = languages.join() === locale.value;
  const inLanguages = isPlain ? [] : [t(`languages-${[...languages].sort().join("-")}`)];
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {title}
        <span class="visually-hidden"> {t("new-tab")}</span>
      </a>
      <p>{about}</p>
      <p class="card-foot">
        <span lang="fr">{body}</span>
        {["", ...facts, ...inLanguages].join(" · ")}
      </p>
      {/* Written out, for whoever is offline, prints, or wants to know where it leads. */}
      <p class="card-foot further-address">
        {url.replace(/^https:\/\//, "")}
        {checkedOn === null && <span> {t("unchecked")}</span>}
      </p>
    </>
  );
}
