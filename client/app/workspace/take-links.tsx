/** Files and pages to take away: a page opens beside this one, a file is kept. */

interface TakeLink {
  readonly name: string;
  readonly href: string;
  readonly isPage?: boolean;
  readonly isFirst?: boolean;
}

interface TakeLinksProps {
  readonly links: readonly TakeLink[];
  /** Said before them. */
  readonly label?: string;
}

export const TakeLinks = ({ links, label }: TakeLinksProps) => (
  <>
    {label !== undefined && <p>{label}</p>}
    <ul class="exports">
      {links.map(({ name, href, isPage = false, isFirst = false }) => (
        <li key={href}>
          <a
            class={`button small ${isFirst ? "" : "quiet"}`}
            href={href}
            {...(isPage ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </>
);
