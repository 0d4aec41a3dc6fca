import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, answers } from "@/lib/platform/answer";
import { databaseState } from "@/lib/platform/database-state";
import { overseeAnswer } from "./answer";
import { readBody, replay } from "./body-limits";
import { newNonce, nonceSource, pagePolicy } from "./content-policy";
import { DrawingAllowance } from "./drawing-allowance";
import { refuseForm } from "./form-rules";
import { stripNotes } from "./headers";
import { type KeptAnswer, sendKept } from "./kept-answer";
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
import { manyPages, olderPage } from "./sorry-words";
import type { StaticFiles } from "./static-files";
import { type Asker, introduce, whoAsks } from "./who-asks";

/** Where what went wrong is written down. */
export type Report = (error: unknown, doing: string) => void;

export interface Door {
  pages: PublicPageCache;
  /** Answers one request; it never throws and never leaves one unanswered. */
  answer(req: IncomingMessage, res: ServerResponse): void;
}

/** The HTTP door in front of Next. Read `enter` from top to bottom: that is the order of the checks. */
export function createDoor(
  settings: FrontSettings,
  next: NextHandler,
  files: StaticFiles | null,
  report: Report,
): Door {
  const sorry = sorryPages(settings, next);
  const pages = new PublicPageCache({ draw: pageDrawer(settings, next, sorry) });
  const allowance = new DrawingAllowance();

  function enter(req: IncomingMessage, res: ServerResponse): Promise<void> | void {
    const asker = whoAsks(req, settings);
    const refused = refuseRequest(req, asker, settings) ?? refuseStranger(req, asker, settings);
    if (refused) return refuse(req, res, refused);
    if (req.method === "POST" || settings.dev) return goFurther(req, res, asker, null);
    const kept = ready(req);
    // Most answers end here, without so much as a promise.
    if (kept) return sendKept(req, res, kept);
    if (mustWait(req, asker)) return refuse(req, res, manyPages);
    return goFurther(req, res, asker, coming(req));
  }

  async function goFurther(
    req: IncomingMessage,
    res: ServerResponse,
    asker: Asker,
    page: Promise<KeptAnswer | null> | KeptAnswer | null,
  ) {
    const kept = await page;
    if (kept) return sendKept(req, res, kept);
    stripNotes(req.headers, settings.dev);
    introduce(req, asker);
    if (req.method !== "POST") return passToNext(req, res);
    const body = await readBody(req);
    const no = Buffer.isBuffer(body) ? await refuseForm(req, body) : body;
    return no ? refuse(req, res, no) : passToNext(replay(req, body as Buffer), res);
  }

  /** A page or a file that is in memory already. */
  function ready(req: IncomingMessage): KeptAnswer | null {
    const target = req.url as string;
    // A target spelt the canonical way is its own key, and anything else is under no key at all.
    if (!asksForWhole(req)) return files?.ready(target) ?? null;
    const kept = pages.ready(target) ?? files?.ready(target);
    if (kept) return kept;
    const key = pageKey(target);
    return key === null || key === target ? null : pages.ready(key);
  }

  /** The promise of a page or a file, or null if it is Next's to answer. */
  function coming(req: IncomingMessage): Promise<KeptAnswer | null> | KeptAnswer | null {
    const key = asksForWhole(req) ? pageKey(req.url as string) : null;
    return key === null ? (files?.find(pathOf(req)) ?? null) : pages.drawn(key);
  }

  /** Strangers have only so many pages drawn for them. */
  function mustWait(req: IncomingMessage, asker: Asker): boolean {
    if (mayBeSignedIn(req.headers.cookie) || !isPublicPath(pathOf(req))) return false;
    return !allowance.spend(asker.address);
  }

  async function passToNext(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const nonce = newNonce();
    const note: Answer = {};
    const signedIn = mayBeSignedIn(req.headers.cookie);
    const release = overseeAnswer(req, res, {
      settings,
      nonce,
      signedIn,
      publicPage: isPublicPath(pathOf(req)),
      sorry: sorry.page,
      tooOld: () => sorry.refusal(olderPage, true),
      note,
    });
    // Next reads the nonce from here and writes it on each of its own scripts.
    req.headers["content-security-policy"] = pagePolicy(settings, [nonceSource(nonce)]);
    // A page whose session has ended leads back to itself after signing in.
    req.headers["x-portal-asked"] = req.url as string;
    try {
      await answers.run(note, () => next(req, res));
    } catch (error) {
      if (!res.headersSent) release();
      throw error;
    }
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
    if (!databaseState().away) report(error, "answering a request");
    if (res.headersSent) return void res.destroy();
    sendKept(req, res, await sorry.page(databaseState().away ? 503 : 500));
  }

  return {
    pages,
    answer(req, res) {
      const broke = (error: unknown) => somethingBroke(req, res, error).catch(() => res.destroy());
      try {
        enter(req, res)?.catch(broke);
      } catch (error) {
        broke(error);
      }
    },
  };
}

const pathOf = (req: IncomingMessage) => (req.url as string).split("?", 1)[0] as string;

/**
 * Nobody in particular, asking for a page as a whole rather than for a piece of one. No other cookie and no other way
 * of saying who one is means anything here, so none of them gets a page of its own.
 */
function asksForWhole({ headers }: IncomingMessage): boolean {
  return (
    !mayBeSignedIn(headers.cookie) &&
    headers.rsc === undefined &&
    headers["next-action"] === undefined &&
    headers["next-router-prefetch"] === undefined &&
    headers["next-router-state-tree"] === undefined
  );
}
