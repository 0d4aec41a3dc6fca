import { moves } from "./moves";
import { PartFacts } from "./part-facts";
import { type Part, type PartKey, places } from "./parts";

/**
 * Ten parts and the ways between them. Each part is a <details>, so choosing one needs no script: on a wide screen
 * the stylesheet sets the summaries out as a map and the open one's words beside it; on a phone the words below do.
 */
export function NetworkMap({ parts }: { parts: readonly Part[] }) {
  return (
    <div className="network no-print">
      <Lines className="network-lines" shown={() => true} />
      <p className="network-invitation">Choose a part of the map to read about it here.</p>
      {parts.map((part, index) => (
        <details key={part.key} name="network" data-part={part.key} open={index === 0}>
          <summary>
            <DoorMark />
            {part.name}
          </summary>
          <Lines
            className="network-lines network-chosen"
            shown={(from, to) => from === part.key || to === part.key}
          />
          <div className="network-panel">
            <p className="network-panel-title">{part.name}</p>
            <PartFacts part={part} />
            <p>
              <a href={`/roles/${part.key}`}>
                What it may and may not do<span className="sr-only">: {part.name}</span>
              </a>
            </p>
          </div>
        </details>
      ))}
    </div>
  );
}

function Lines({ className, shown }: { className: string; shown: (from: PartKey, to: PartKey) => boolean }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      {moves
        .filter(({ from, to }) => shown(from, to))
        .map(({ from, to }) => (
          <path key={from + to} d={curve(places[from], places[to])} vectorEffect="non-scaling-stroke" />
        ))}
    </svg>
  );
}

/** Leaves and arrives sideways, except straight up and down within one column. */
function curve(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const bend = a.x === b.x ? (a.x < 50 ? -12 : 12) : 0;
  const middle = (a.x + b.x) / 2 + bend;
  return `M${a.x} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`;
}

function DoorMark() {
  return (
    <svg viewBox="0 0 24 30" className="h-6 w-auto shrink-0" aria-hidden="true" focusable="false">
      <path d="M2 29V12a10 10 0 0 1 20 0v17z" className="network-door" />
      <circle cx="16" cy="18" r="1.8" className="fill-ink" />
    </svg>
  );
}
