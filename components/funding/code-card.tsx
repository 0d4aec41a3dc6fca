import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import type { CodeCard } from "@/lib/domain/training/funding/shape";

const ended = { withdrawn: "This code is withdrawn", expired: "The last day of this code has passed" };
const copies = ["one", "two", "three", "four"];

/** The new code for its short time, and a sheet of four cards to print and cut. */
export function CodeCards({ card }: { card: CodeCard }) {
  if (card.state !== "open") {
    return (
      <Notice kind="warn" title={ended[card.state]}>
        <p>
          Nobody can use it any more, so there are no cards to print. Places taken already stay as they are.
        </p>
      </Notice>
    );
  }
  if (!card.code) {
    return (
      <Notice title="This code can no longer be shown">
        <p>
          A code is shown for half an hour after it is made. We keep only a fingerprint of it. If nobody wrote
          it down, withdraw it and make another: its money comes back to the fund.
        </p>
      </Notice>
    );
  }
  return (
    <div className="space-y-6">
      <div className="no-print space-y-6">
        <Notice kind="warn" title="Write it down or print it now">
          <p>
            This page shows it for half an hour, and to you alone. After that not even we can: we keep a
            fingerprint of it, not the code itself.
          </p>
        </Notice>
        <p className="rounded-card bg-tint p-6 text-center font-mono text-3xl font-bold tracking-wider break-words">
          {card.code}
        </p>
        <p>Print this page for a sheet of four cards to cut out. All four carry the same code.</p>
      </div>
      <ul className="grid gap-5 sm:grid-cols-2 print:grid-cols-2">
        {copies.map((copy) => (
          <li key={copy}>
            <OneCard card={card} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneCard({ card }: { card: CodeCard }) {
  return (
    <section className="keep-together flex h-full flex-col gap-3 rounded-card border-2 border-dashed border-edge bg-card p-5">
      <p className="text-sm font-bold">A funded place for you</p>
      <p className="text-xl font-bold">{card.course}</p>
      <div className="flex items-center gap-4">
        <svg
          viewBox={`0 0 ${card.picture.size} ${card.picture.size}`}
          className="w-24 shrink-0 rounded-control"
          role="img"
          aria-label={`QR code that leads to ${card.address}`}
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" fill="#ffffff" />
          <path d={card.picture.path} fill="#000000" />
        </svg>
        <p className="min-w-0 text-sm break-words">
          Go to <strong>{card.address}</strong> and type this code:
        </p>
      </div>
      <p className="rounded-control bg-tint px-3 py-2 text-center font-mono text-lg font-bold tracking-wide">
        {card.code}
      </p>
      <p className="text-sm">
        The Introduction comes first, and is free. Then choose this course for{" "}
        <strong>{card.purpose === "professional_training" ? "your work" : "you or your family"}</strong>.
      </p>
      <p className="text-sm text-quiet">
        For people in {card.locality}, until <DateText date={card.expiresAt} />. Paid for by {card.funder},
        who is told how many places were taken, never who took one.
      </p>
    </section>
  );
}
