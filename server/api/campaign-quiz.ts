/** The week's quiz: its questions, then what is told of each once it was answered. What somebody answers is kept nowhere. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { askedOf, openQuiz, toldOf } from "../../game/campaign/feeds/quiz.ts";
import { localise } from "../../game/scenario/localise.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { findCampaign, type CampaignParts } from "./campaign-access.ts";

const AnswerBody = z.strictObject({ question: z.string().max(60), option: z.string().max(60) });
const languageOf = ({ params }: Request) => (params.locale === "en" ? "en" : "fr");

export function addCampaignQuiz(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/quiz/:week.:locale.json",
    answering(async (request, response) => {
      const questions = askedOf(await quizIn(parts, request));
      response.setHeader("Cache-Control", "no-store");
      response.json(localise({ questions }, languageOf(request)));
    }),
  );
  app.post(
    "/api/campaigns/:id/quiz/:week.:locale.json",
    express.json({ limit: "2kb" }),
    answering(async (request, response) => {
      if (!parts.declarations.allows(request)) throw new HttpRefusal(429, "form-too-fast");
      const quiz = await quizIn(parts, request);
      const { question, option } = parse(AnswerBody, request.body);
      const told = toldOf(quiz, question, option);
      if (!told) throw new HttpRefusal(404, "quiz-unknown");
      response.json(localise(told, languageOf(request)));
    }),
  );
}

/** @throws HttpRefusal 404 before its week, and once the campaign is over */
async function quizIn(parts: CampaignParts, request: Request) {
  const held = await findCampaign(parts, request);
  const quiz = openQuiz(held.campaign, Number(request.params.week), parts.campaigns.today(held));
  if (!quiz) throw new HttpRefusal(404, "quiz-unknown");
  return quiz;
}
