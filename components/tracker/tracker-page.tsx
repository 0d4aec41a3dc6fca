import { PageHeading } from "@/components/site/page-heading";
import type { JustDone, OwnTracker } from "@/lib/domain/cic/trackers/shape";
import { OpenTracker } from "./open-tracker";
import { TrackerHome } from "./tracker-home";

type Props = {
  area: { readonly path: string };
  tracker: OwnTracker | null;
  wording: { version: number; paragraphs: readonly string[] };
  done: JustDone;
};

/** The Tracker of the hat that is worn, or the page that opens one. */
export function TrackerPage({ area, tracker, wording, done }: Props) {
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
        <TrackerHome area={area.path} tracker={tracker} away={Boolean(done.away)} />
      ) : (
        <OpenTracker area={area.path} wording={wording} deleted={Boolean(done.deleted)} />
      )}
    </>
  );
}
