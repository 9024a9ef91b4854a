/** « L’atelier des agents » from the door to the end by the keyboard alone, on a laptop where the map is drawn. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Beside } from "./beside.ts";
import { byKeys } from "./by-keys.ts";
import { faults } from "./room.ts";
import * as story from "./staff-workshop.ts";

const LAPTOP = { width: 1280, height: 720 };

let played: story.Played;
let plan = "";

beforeAll(async () => {
  const beside = await Beside.open(story.SCENARIO);
  played = { beside, player: await byKeys(await beside.door(LAPTOP)) };
});
afterAll(() => played.beside.close());

test("comes in, and says that one is ready", () => story.comesIn(played));

test("answers the questionnaire", () => story.answersTheQuestionnaire(played));

test("lays cards on the map and links two of them, beside a drawing that takes no key", () =>
  story.buildsTheMap(played));

test("cuts a link, gives the map a title and its voice", () => story.tellsTheMap(played));

test("says where we stand, alone then for the table", () => story.saysWhereWeStand(played));

test("chooses an action, places it on the grid and fills its sheet", async () => {
  plan = await story.plansAnAction(played);
});

test("pleads, answers an objection, objects and votes", () => story.pleads(played));

test("keeps a small step", () => story.commits(played));

test("gives the room a sentence, and the table a thing to keep", () => story.looksBack(played));

test("passes the last questionnaire and reads the end", () => story.leaves(played));

test("all of it is in the draft", () =>
  story.isInTheRoadmap(played, [
    plan,
    "Du placard à la rivière",
    "Compter la fabrication avant le courrier",
  ]));

test("on the way nothing was nameless, the focus was never lost, and no page had an error", () => {
  expect(played.player.troubles).toEqual([]);
  expect(faults).toEqual([]);
});
