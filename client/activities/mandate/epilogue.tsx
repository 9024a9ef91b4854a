/** After the last year, in three pages: the envelope, the mandate as it was, the actions to take home. */
import { useState } from "preact/hooks";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { Mandate } from "./acting.ts";
import { Home } from "./home.tsx";
import { Opened } from "./opened.tsx";
import { Story } from "./story.tsx";

const PAGES = [
  { name: "opened", Page: Opened },
  { name: "story", Page: Story },
  { name: "home", Page: Home },
] as const;

export function Epilogue({ mandate }: { readonly mandate: Mandate }) {
  const { t } = mandate;
  const [index, turnTo] = useState(0);
  const block = useOpening(`${index}`);
  const Page = PAGES[index]?.Page ?? Home;
  const next = PAGES[index + 1];
  return (
    <div class="hand-page" ref={block}>
      <Page key={index} mandate={mandate} />
      <div class="hand-buttons">
        {index > 0 && (
          <Button look="quiet" onPress={() => turnTo(index - 1)}>
            {t("page-before")}
          </Button>
        )}
        {next && (
          <Button look="primary" onPress={() => turnTo(index + 1)}>
            {t(`page-${next.name}`)}
          </Button>
        )}
      </div>
    </div>
  );
}
