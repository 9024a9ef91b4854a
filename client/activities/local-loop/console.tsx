/** The local loop in the console: who plays whom, what each has left, what was promised, what to say now. */
import "./console.css";
import type { LoopShape, Territory } from "../../../game/activities/local-loop/state.ts";
import { QUARTERS, SECONDS } from "../../../game/activities/local-loop/terms.ts";
import { StepClock } from "../../app/shared/step-clock.tsx";
import { tableCalled } from "../../app/session-view.ts";
import type { ConsoleProps } from "../contract.ts";
import { Fields, OfferState, Truth, Way } from "./parts.tsx";
import { lastRules, Rules, Story } from "./result.tsx";
import { actorName, euros, numberText, useDeck, type Deck } from "./texts.ts";

interface Desk extends ConsoleProps<LoopShape> {
  readonly deck: Deck | undefined;
}

export function Console(props: ConsoleProps<LoopShape>) {
  const { everyone, t, leaf, now } = props;
  const { step, quarter, since, territories } = everyone;
  const desk: Desk = { ...props, deck: useDeck(leaf) };
  const isPlayed = step !== "rules" && step !== "result";
  return (
    <div class="loop-console">
      <p>
        <b>
          {isPlayed
            ? t("step-of", { step: t(`step-${step}`), quarter, quarters: QUARTERS })
            : t(`step-${step}`)}
        </b>
      </p>
      <StepClock {...{ t, step, since, now }} seconds={SECONDS[step]} look="loop-clock" />
      <p>{t(`console-do-${step}`)}</p>
      {territories.map((territory, index) => (
        <section key={territory.id} class="loop-desk">
          {territories.length > 1 && (
            <h3>{t("territory-of", { number: index + 1, count: territories.length })}</h3>
          )}
          <Actors desk={desk} territory={territory} />
          <Doing desk={desk} territory={territory} />
        </section>
      ))}
    </div>
  );
}

interface DeskProps {
  readonly desk: Desk;
  readonly territory: Territory;
}

function Actors({ desk: { t, deck, tables }, territory: { actors } }: DeskProps) {
  return (
    <table class="loop-story">
      <caption class="visually-hidden">{t("desk-caption")}</caption>
      <thead>
        <tr>
          {["actor", "table", "stock", "purse"].map((name) => (
            <th key={name} scope="col">
              {t(`desk-${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actors.map(({ id, tables: own, isGame, stock, purse }) => (
          <tr key={id} data-below={purse < 0}>
            <th scope="row">{actorName(deck, id)}</th>
            <td>{isGame ? t("map-game") : own.map((team) => tableCalled(tables, team)).join(", ")}</td>
            <td>{numberText(stock)}</td>
            <td>{euros(purse)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Doing({ desk, territory }: DeskProps) {
  const { t, deck, everyone, word, teams } = desk;
  switch (everyone.step) {
    case "rules":
    case "batch":
      return null;
    case "market":
    case "open":
      return (
        <ul class="loop-known">
          {territory.offers.map((offer) => (
            <li key={offer.id}>
              <Way {...{ t, deck, offer }} />
              <Fields {...{ t, deck, offer }} />
              {everyone.step === "market" ? (
                <OfferState {...{ t, deck, offer }} />
              ) : (
                offer.opened && <Truth {...{ t, deck, offer }} />
              )}
            </li>
          ))}
        </ul>
      );
    case "talk": {
      const votes = territory.actors
        .flatMap(({ tables: own }) => own)
        .flatMap((team) => teams[team]?.vote ?? []);
      return (
        <>
          <p>{t("desk-votes", { count: votes.length })}</p>
          <Rules {...{ t, deck, word }} rules={lastRules(territory, word)} />
        </>
      );
    }
    case "count":
    case "result":
      return <Story {...{ t, territory }} />;
  }
}
