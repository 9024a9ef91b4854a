/** First page of the menu: who plays here, and what each may change. */
import { siteUrl } from "../../site.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { inGroups } from "../shared/session-code.ts";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { ThemeChoice } from "../shared/theme-choice.tsx";
import { AskTime } from "./ask-time.tsx";
import { tableOf, type Door } from "./door.ts";
import { keptHere } from "./kept-here.tsx";
import { useMenu } from "./menu-view.ts";
import { PhoneSoundSwitch } from "./phone-sound.tsx";
import { asksService } from "./service-form.tsx";

export function MainPage({ door }: { door: Door }) {
  const { t, people, link } = door;
  const { open } = useMenu();
  const only = people.length === 1 ? people[0] : undefined;
  return (
    <>
      {only ? (
        <p>{t("menu-at", { name: only.name, table: tableOf(door, only.team).name })}</p>
      ) : (
        <Several door={door} />
      )}
      {!link.isLocal && <AskTime door={door} />}
      <div class="door-menu-list">
        {only && (
          <Button look="quiet" onPress={() => open({ name: "rename", seat: only.seat })}>
            {t("rename")}
          </Button>
        )}
        {!link.isLocal && (
          <Button look="quiet" onPress={() => open({ name: "move" })}>
            {t("move")}
          </Button>
        )}
        <Button look="quiet" onPress={() => open({ name: "add" })}>
          {t(people.length === 1 ? "several" : "add-title")}
        </Button>
        {!link.isLocal && (
          <Button look="quiet" onPress={() => open({ name: "carry" })}>
            {t("carry")}
          </Button>
        )}
        {keptHere(door) && (
          <Button look="quiet" onPress={() => open({ name: "kept" })}>
            {t("kept-title")}
          </Button>
        )}
        {asksService(door) && (
          <Button look="quiet" onPress={() => open({ name: "service" })}>
            {t("service-title")}
          </Button>
        )}
        {!link.isLocal && <Watch door={door} />}
        {only && (
          <Button look="quiet" onPress={() => open({ name: "leave", seat: only.seat })}>
            {t("leave")}
          </Button>
        )}
      </div>
      <div class="door-menu-foot">
        <LanguageChoice t={t} also={["own", "sample"]} />
        <SobreSwitch t={t} />
        <ThemeChoice />
        {!link.isLocal && <PhoneSoundSwitch t={t} />}
        {!link.isLocal && <OfServer door={door} />}
      </div>
    </>
  );
}

const Watch = ({ door: { t, code } }: { door: Door }) => (
  <a class="button quiet normal" href={siteUrl(`/voir/${code}`)} target="_blank" rel="noopener">
    <span>
      {t("watch")} <small>{t("watch-tab")}</small>
    </span>
  </a>
);

/** Where its data lie, its code, and how it is reached. */
const OfServer = ({ door: { t, code, link } }: { door: Door }) => (
  <>
    <a href={siteUrl("/donnees")} target="_blank" rel="noopener">
      {t("menu-data")}
    </a>
    <p class="lede">{t("session", { code: inGroups(code) })}</p>
    <p class="lede">{t(`way-${link.way.value}`)}</p>
  </>
);

function Several({ door }: { door: Door }) {
  const { t, people } = door;
  const { open } = useMenu();
  return (
    <section aria-labelledby="menu-people">
      <h3 id="menu-people">{t("menu-people")}</h3>
      <ul class="door-people">
        {people.map(({ seat, name }) => (
          <li key={seat}>
            <b>{name}</b>
            <Button
              look="quiet"
              size="small"
              name={`${t("rename-short")} ${name}`}
              onPress={() => open({ name: "rename", seat })}
            >
              {t("rename-short")}
            </Button>
            <Button
              look="quiet"
              size="small"
              name={`${t("leave-short")} ${name}`}
              onPress={() => open({ name: "leave", seat })}
            >
              {t("leave-short")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
