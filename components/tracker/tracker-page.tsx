import { PageHeading } from "@/components/site/page-heading";
import { myTracker } from "@/lib/domain/cic/trackers/read";
import { wordingFor } from "@/lib/domain/network/consents/read";
import type { Actor } from "@/lib/entry/actor";
import { OpenTracker } from "./open-tracker";
import { TrackerHome } from "./tracker-home";

type Area = { readonly path: string };
export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** The Tracker of the hat that is worn, or the page that opens one. */
export async function TrackerPage({ area, actor, asked }: { area: Area; actor: Actor; asked: Asked }) {
  const [tracker, { deleted, away }] = [await myTracker(actor), await asked];
  return (
    <>
      <PageHeading
        title={tracker ? "Your Tracker" : "Would you like a Tracker?"}
        lead={
          tracker ? undefined : "A private place for what you hope for. Read this first; nothing is kept yet."
        }
        trail={[{ href: area.path, label: "My learning" }]}
      />
      {tracker ? (
        <TrackerHome area={area.path} tracker={tracker} away={Boolean(away)} />
      ) : (
        <OpenTracker area={area.path} wording={await wordingFor("tracker")} deleted={Boolean(deleted)} />
      )}
    </>
  );
}
