import { type Door, doorGroups } from "./doors";
import type { StageNumber } from "./stages";

const wood = {
  1: "fill-stage-1 stroke-stage-1-deep",
  2: "fill-stage-2 stroke-stage-2-deep",
  3: "fill-stage-3 stroke-stage-3-deep",
  4: "fill-stage-4 stroke-stage-4-deep",
  5: "fill-stage-5 stroke-stage-5-deep",
};

/** Ten doors: each opens on what that part is, with the obvious next step beneath. */
export function DoorCards() {
  return (
    <div className="space-y-10">
      {doorGroups.map((group) => (
        <section key={group.title} aria-label={group.title} className="space-y-4">
          <h3>{group.title}</h3>
          <ul
            className={`grid gap-4 sm:grid-cols-2 ${group.doors.length === 3 ? "lg:grid-cols-3" : "lg:grid-cols-4"}`}
          >
            {group.doors.map((door) => (
              <DoorCard key={door.role} door={door} stage={group.stage} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DoorCard({ door, stage }: { door: Door; stage: StageNumber }) {
  return (
    <li className="keep-together group flex gap-4 rounded-card border border-line bg-card p-5 hover:border-edge hover:shadow-lift">
      <DoorPicture className={wood[stage]} />
      <div className="flex min-w-0 flex-col gap-1">
        <h4 className="leading-snug">
          <span className="block text-sm text-quiet">I am</span>
          <a href={`/roles/${door.role}`}>{door.iAm}</a>
        </h4>
        <p className="text-quiet">{door.what}</p>
        <a href={door.next.href} className="mt-auto inline-flex min-h-11 items-center text-sm font-bold">
          {door.next.label}
        </a>
      </div>
    </li>
  );
}

/** Ajar at rest; it opens a little further for a pointer that rests on the card. */
function DoorPicture({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 48 68" className="h-16 w-auto shrink-0" aria-hidden="true" focusable="false">
      <path d="M4 65V26a20 20 0 0 1 40 0v39z" className="fill-tint stroke-edge" strokeWidth="2.5" />
      <path
        d="M4 65V26A20 20 0 0 1 24 6c6 2 10 8 10 22v40z"
        className={`origin-left transition-transform duration-300 group-hover:scale-x-75 ${className}`}
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <circle cx="28" cy="40" r="2.5" className="fill-ink" />
    </svg>
  );
}
