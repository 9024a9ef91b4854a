/** Before the first step: who is at the table, what will happen, how to change one's mind. */
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { inGroups } from "../shared/session-code.ts";
import { tableOf, type Door } from "./door.ts";
import { useMenu } from "./menu-view.ts";
import { asksService, ServiceForm } from "./service-form.tsx";

export function Lobby({ door }: { door: Door }) {
  const { t, people, header, code, link } = door;
  const menu = useMenu();
  const [first] = people;
  if (!first) return null;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>
          {people.length === 1 ? t("lobby-title", { name: first.name }) : t("lobby-title-several")}
        </h1>
        <p class="lede">{t("lobby-wait")}</p>
      </div>
      <AtTable door={door} team={first.team} />
      {asksService(door) && (
        <section class="card" aria-label={t("service-title")}>
          <div class="card-body">
            <ServiceForm door={door} />
          </div>
        </section>
      )}
      <Button look="quiet" onPress={() => menu.open({ name: "add" })}>
        {t(people.length === 1 ? "several" : "add-title")}
      </Button>
      <section class="door-steps" aria-labelledby="steps-title">
        <h2 id="steps-title">{t("lobby-steps")}</h2>
        <ol>
          {header.phases.map(({ id, title, minutes }) => (
            <li key={id}>
              <span>{title}</span>
              <small>{t("minutes", { count: minutes })}</small>
            </li>
          ))}
        </ol>
      </section>
      {!link.isLocal && <p class="aside lede centred">{t("lobby-code", { code: inGroups(code) })}</p>}
    </>
  );
}

function AtTable({ door, team }: { door: Door; team: string }) {
  const { t, people, link } = door;
  const menu = useMenu();
  const { name, size } = tableOf(door, team);
  return (
    <section class="card door-table" aria-labelledby="table-title">
      <div class="card-body">
        <h2 id="table-title">{t("lobby-table", { table: name })}</h2>
        <Members door={door} team={team} />
        {size === 1 && (
          <>
            <Quiet id="waiting" width={150} />
            <p class="lede">{t("lobby-alone")}</p>
          </>
        )}
        <Disclosure summary={t("lobby-change")}>
          <div class="actions">
            {!link.isLocal && (
              <Button look="quiet" size="small" onPress={() => menu.open({ name: "move" })}>
                {t("move")}
              </Button>
            )}
            {people.map(({ seat, name: mine }) => (
              <Button
                key={seat}
                look="quiet"
                size="small"
                onPress={() => menu.open({ name: "rename", seat })}
              >
                {people.length === 1 ? t("rename") : t("rename-of", { name: mine })}
              </Button>
            ))}
          </div>
        </Disclosure>
      </div>
    </section>
  );
}

/** Everyone at the table; those of this device are said to be. */
function Members({ door, team }: { door: Door; team: string }) {
  const { t, people, view } = door;
  const members = view.parts.value.teams[team]?.members ?? {};
  const isShared = people.length > 1;
  return (
    <ul class="door-members">
      {Object.entries(members).map(([seat, name]) => (
        <li key={seat} class="chip">
          {view.word(name)}
          {people.some((person) => person.seat === seat) && <small> ({t(isShared ? "here" : "you")})</small>}
        </li>
      ))}
    </ul>
  );
}
