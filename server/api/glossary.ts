/** The words of the trade in the asker's language, for the pages whose session brings no glossary of its own. */
import type { Application } from "express";
import { localise } from "../../game/scenario/localise.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { answering } from "./answer.ts";
import { languageOf } from "./mandate.ts";
import { sendPacked } from "./packed.ts";

interface GlossaryParts {
  readonly content: () => Pick<ContentFolder, "library">;
}

export function addGlossaryRoute(app: Application, { content }: GlossaryParts): void {
  app.get(
    "/api/glossary",
    answering(async (request, response) => {
      // It changes with the folder of contents alone: a device asks once a day.
      response.setHeader("Cache-Control", "private, max-age=86400");
      response.vary("Accept-Language");
      const terms = content().library.glossary.map(({ id, term, forms, meaning }) => ({
        ...{ id, term, forms, meaning },
      }));
      await sendPacked(request, response, localise(terms, languageOf(request)));
    }),
  );
}
