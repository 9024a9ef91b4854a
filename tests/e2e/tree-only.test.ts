/** « L’atelier des agents » from the door to the end by the accessibility tree alone: roles, names, what is announced. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Beside } from "./beside.ts";
import { byTree } from "./by-tree.ts";
import { faults } from "./room.ts";
import * as story from "./staff-workshop.ts";

const PHONE = { width: 360, height: 740 };

let played: story.Played;
let plan = "";

beforeAll(async () => {
  const beside = await Beside.open(story.SCENARIO);
  played = { beside, player: await byTree(await beside.door(PHONE)) };
});
afterAll(() => played.beside.close());

test("hears that the first step opens, and says that one is ready", () => story.comesIn(played));

test("answers the questionnaire", () => story.answersTheQuestionnaire(played));

test("lays cards on the map and links two of them in its list", () => story.buildsTheMap(played));

test("hears the scissors and the title come, cuts a link, tells the map", () => story.tellsTheMap(played));

test("says where we stand, alone then for the table", () => story.saysWhereWeStand(played));

test("chooses an action, hears each thing saved on its sheet", async () => {
  plan = await story.plansAnAction(played);
});

test("pleads, hears the objections, objects and votes", () => story.pleads(played));

test("keeps a small step", () => story.commits(played));

test("gives the room a sentence, and the table a thing to keep", () => story.looksBack(played));

test("hears the end", () => story.leaves(played));

test("all of it is in the draft", () =>
  story.isInTheRoadmap(played, [
    plan,
    "Du placard à la rivière",
    "Compter la fabrication avant le courrier",
  ]));

test("on the way nothing was nameless, no two controls of a place had one name, and no page had an error", () => {
  expect(played.player.troubles).toEqual([]);
  expect(faults).toEqual([]);
});
