import pg from "pg";
import { databaseState } from "@/lib/platform/database-state";
import { oncePerSecond } from "./pace";

const channel = "portal_public";
const heartbeat = 10_000;
const longestPause = 5_000;

export interface Publications {
  listening(): boolean;
  stop(): Promise<void>;
}

/**
 * Hears `NOTIFY portal_public, '/learning'` (or '*') and says which pages changed. It holds one connection for
 * good, so it is also the first to know when the database goes away. Reconnecting counts as '*': who knows what we missed.
 * However often something changes, the pages are forgotten at most once a second.
 */
export function hearPublications(connectionString: string, changed: (path: string) => void): Publications {
  let client: pg.Client | null = null;
  let hears = false;
  let stopped = false;
  let pause = 250;
  let timer: NodeJS.Timeout | undefined;
  const pace = oncePerSecond(changed);

  async function connect() {
    const own = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 4_000,
      query_timeout: 4_000,
      keepAlive: true,
    });
    own.on("notification", ({ payload }) => pace.hear(payload || "*"));
    own.on("error", () => lost(own));
    own.on("end", () => lost(own));
    client = own;
    try {
      await own.connect();
      await own.query(`LISTEN ${channel}`);
      hears = true;
      databaseState().away = false;
      changed("*");
      pause = 250;
      timer = setTimeout(() => beat(own), heartbeat);
    } catch {
      lost(own);
    }
  }

  function beat(own: pg.Client) {
    own.query("select 1").then(
      () => {
        if (client !== own) return;
        databaseState().away = false;
        timer = setTimeout(() => beat(own), heartbeat);
      },
      () => lost(own),
    );
  }

  function lost(own: pg.Client) {
    if (client !== own) return;
    client = null;
    hears = false;
    clearTimeout(timer);
    own.end().catch(() => {});
    if (stopped) return;
    databaseState().away = true;
    timer = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  connect();
  return {
    listening: () => hears,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      pace.stop();
      await client?.end().catch(() => {});
    },
  };
}
