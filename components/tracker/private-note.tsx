import { Notice } from "@/components/ui/notice";
import { notWatched, whoKeepsIt } from "@/lib/domain/cic/trackers/words";

/** Whose this is, who keeps it, and that nobody watches it. */
export function PrivateNote() {
  return (
    <Notice kind="private" title="It is yours">
      <p>{whoKeepsIt}</p>
      <p>
        {notWatched} If you need somebody now, <a href="/help-now">see who can help now</a>.
      </p>
    </Notice>
  );
}
