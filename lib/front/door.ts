import type { IncomingMessage, ServerResponse } from "node:http";
import { overseeAnswer } from "./answer";
import { bodyLimit, readBody, replay } from "./body-limits";
import { newNonce, nonceSource, pagePolicy } from "./content-policy";
import { databaseState } from "./database-state";
import { refuseForm } from "./form-rules";
import { stripNotes } from "./headers";
import { sendKept } from "./kept-answer";
import { isPublicPath, pageKey } from "./known-paths";
import type { NextHandler } from "./next-handler";
import { pageDrawer } from "./page-drawer";
import { PublicPageCache } from "./public-page-cache";
import type { Refusal } from "./refusal";
import { refuseRequest } from "./request-rules";
import { refuseStranger } from "./same-origin";
import { mayBeSignedIn } from "./session-cookie";
import type { FrontSettings } from "./settings";
import { sorryPages } from "./sorry-pages";
import type { StaticFiles } from "./static-files";
import { introduce, whoAsks } from "./who-asks";

export interface Door {
  pages: PublicPageCache;
  /** Answers one request; it never throws and never leaves one unanswered. */
  answer(req: IncomingMessage, res: ServerResponse): void;
}

/** The HTTP door in front of Next. Read `enter` from top to bottom: that is the order of the checks. */
export function createDoor(settings: FrontSettings, next: NextHandler, files: StaticFiles | null): Door {
  const sorry = sorryPages(settings, next);
  const pages = new PublicPageCache({ draw: pageDrawer(settings, next, sorry) });

  async function enter(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const asker = whoAsks(req, settings);
    const refused = refuseRequest(req, asker, settings) ?? refuseStranger(req, asker, settings);
    if (refused) return refuse(req, res, refused);
    if (req.method !== "POST" && !settings.dev && (await fromMemory(req, res))) return;
    stripNotes(req.headers, settings.dev);
    introduce(req, asker);
    if (req.method !== "POST") return passToNext(req, res);
    const body = await readBody(req, bodyLimit(pathOf(req)));
    const no = Buffer.isBuffer(body) ? await refuseForm(req, body) : body;
    return no ? refuse(req, res, no) : passToNext(replay(req, body as Buffer), res);
  }

  async function fromMemory(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const path = pathOf(req);
    const file = files?.ready(path) ?? (await files?.find(path));
    if (file) {
      sendKept(req, res, file);
      return true;
    }
    const key = isAnonymous(req) ? pageKey(req.url as string) : null;
    const page = key && (pages.ready(key) ?? (await pages.drawn(key)));
    if (page) sendKept(req, res, page);
    return Boolean(page);
  }

  async function passToNext(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const nonce = newNonce();
    const signedIn = mayBeSignedIn(req.headers.cookie);
    overseeAnswer(req, res, {
      settings,
      nonce,
      signedIn,
      publicPage: isPublicPath(pathOf(req)),
      sorry: sorry.page,
    });
    // Next reads the nonce from here and writes it on each of its own scripts.
    req.headers["content-security-policy"] = pagePolicy(settings, [nonceSource(nonce)]);
    await next(req, res);
  }

  async function refuse(req: IncomingMessage, res: ServerResponse, no: Refusal): Promise<void> {
    // What is left of an unread body must not be taken for the next request.
    if (!req.complete) {
      res.shouldKeepAlive = false;
      res.once("finish", () => setTimeout(() => req.socket.destroy(), 500).unref());
    }
    sendKept(req, res, await sorry.refusal(no, (req.headers.accept ?? "").includes("text/html")));
  }

  async function somethingBroke(req: IncomingMessage, res: ServerResponse, error: unknown): Promise<void> {
    if (!databaseState().away) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    if (res.headersSent) return void res.destroy();
    sendKept(req, res, await sorry.page(databaseState().away ? 503 : 500));
  }

  return {
    pages,
    answer(req, res) {
      enter(req, res)
        .catch((error) => somethingBroke(req, res, error))
        .catch(() => res.destroy());
    },
  };
}

const pathOf = (req: IncomingMessage) => (req.url as string).split("?", 1)[0] as string;

/** Nobody in particular, asking for a page as a whole rather than for a piece of one. */
function isAnonymous({ headers }: IncomingMessage): boolean {
  return (
    !mayBeSignedIn(headers.cookie) &&
    headers.authorization === undefined &&
    headers.rsc === undefined &&
    headers["next-action"] === undefined &&
    headers["next-router-prefetch"] === undefined &&
    headers["next-router-state-tree"] === undefined
  );
}
