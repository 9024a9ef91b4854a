/** What quizzes, cleanups, sessions and relays ask of the server. */
import { locale } from "../../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../../front/ask.ts";
import type { Answer } from "../api.ts";

export interface QuizQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** Read once one has answered. */
export interface Told {
  readonly answer: string;
  readonly explanation: string;
  readonly sources: readonly {
    readonly title: string;
    readonly year: number | null;
    readonly url: string | null;
  }[];
}

const areQuestions = (body: unknown): body is { readonly questions: readonly QuizQuestion[] } =>
  hasKeys(body, "questions") && Array.isArray(body.questions);
const isTold = (body: unknown): body is Told =>
  hasKeys(body, "answer", "explanation", "sources") && Array.isArray(body.sources);
const isAnswer = (body: unknown): body is Answer => hasKeys(body, "kind");

const json = { "content-type": "application/json" };
const post = <T>(path: string, body: unknown, read: (body: unknown) => T | undefined): Promise<Outcome<T>> =>
  ask(path, { method: "POST", headers: json, body: JSON.stringify(body) }, read);
const at = (id: string, path: string) => `/api/campaigns/${id}${path}`;

export const askQuiz = (id: string, week: number) =>
  ask(at(id, `/quiz/${week}.${locale.value}.json`), {}, (body) =>
    areQuestions(body) ? body.questions : undefined,
  );
export const answerQuiz = (id: string, week: number, answer: { question: string; option: string }) =>
  post(at(id, `/quiz/${week}.${locale.value}.json`), answer, (body) => (isTold(body) ? body : undefined));

/** `slip`: number of a paper slip; null for the whole team. */
export interface TeamSaying {
  readonly id: string;
  readonly mission: string;
  readonly day: string;
  readonly amount: number;
  readonly slip: number | null;
  readonly isSure: boolean;
}

export const sayForTeam = (id: string, saying: TeamSaying) =>
  post(at(id, "/team/declarations"), saying, (body) => (isAnswer(body) ? body : undefined));
export const takeBackForTeam = (id: string, row: string) =>
  post(at(id, `/team/declarations/${row}/withdraw`), {}, () => true);

export const bringSession = (id: string, brought: { team: string; code: string; key: string }) =>
  post(at(id, "/sessions"), brought, (body) => (hasKeys(body, "people") ? Number(body.people) : undefined));

export interface RelayLink {
  readonly id: string;
  readonly label: string;
  readonly url: string;
}

const areRelays = (body: unknown): body is { readonly relays: readonly RelayLink[] } =>
  hasKeys(body, "relays") && Array.isArray(body.relays);
export const askRelays = (id: string) =>
  ask(at(id, "/relays"), {}, (body) => (areRelays(body) ? body.relays : undefined));
/** @param renews the link that this one takes the place of */
export const addRelay = (id: string, label: string, renews: string | null) =>
  post(at(id, "/relays"), { label, renews }, () => true);
