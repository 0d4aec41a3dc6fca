import type { Here, OnTheMap, Search } from "@/lib/domain/training/published-workshops/shape";

const size = { width: 440, height: 260, edge: 48 };
const metresInAMile = 1609.344;

/** Where the listed workshops are, by the middle of their postcode district. The list beside it says all of it in words. */
export function AreaMap({ search: { dots, here } }: { search: Pick<Search, "dots" | "here"> }) {
  // One dot, and it is where the search began: a map would say nothing.
  const points = here ? [...dots, here] : dots;
  if (new Set(points.map(({ easting, northing }) => `${easting} ${northing}`)).size < 2) return null;
  const { at, scale } = frame(points);
  const bar = barFor(scale);
  return (
    <figure className="no-print space-y-2">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label="Map of the workshops listed on this page. The list says the same."
        className="w-full max-w-2xl rounded-card border border-line bg-tint"
      >
        {here && <Mark at={at(here)} label={here.name} isHere />}
        {dots.map((dot) => (
          <Mark key={dot.outcode} at={at(dot)} label={dot.outcode} />
        ))}
        <path
          d={`M20 ${size.height - 20}h${bar.width}m0 -5v10m-${bar.width} -10v10`}
          className="fill-none stroke-ink"
          strokeWidth="2"
        />
        <text x={28 + bar.width} y={size.height - 15} className="fill-ink text-sm">
          {bar.label}
        </text>
      </svg>
      <figcaption className="text-sm text-quiet">
        North is up. Each dot is a postcode district in which there is a workshop from the list below.
      </figcaption>
    </figure>
  );
}

type Point = { x: number; y: number };

function Mark({ at: { x, y }, label, isHere = false }: { at: Point; label: string; isHere?: boolean }) {
  return (
    <g>
      {isHere ? (
        <rect x={x - 8} y={y - 8} width="16" height="16" className="fill-card stroke-ink" strokeWidth="3" />
      ) : (
        <circle cx={x} cy={y} r="9" className="fill-accent stroke-card" strokeWidth="3" />
      )}
      <text x={x} y={isHere ? y + 28 : y - 16} textAnchor="middle" className="fill-ink text-base font-bold">
        {label}
      </text>
    </g>
  );
}

/** Everything in view, with the same scale both ways. */
function frame(points: readonly (Here | OnTheMap)[]) {
  const [eastings, northings] = [points.map((one) => one.easting), points.map((one) => one.northing)];
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const [south, north] = [Math.min(...northings), Math.max(...northings)];
  const span = { x: Math.max(east - west, 8_000), y: Math.max(north - south, 4_500) };
  const inner = { x: size.width - 2 * size.edge, y: size.height - 2 * size.edge };
  const scale = Math.min(inner.x / span.x, inner.y / span.y);
  const middle = { x: (west + east) / 2, y: (south + north) / 2 };
  const at = ({ easting, northing }: Here | OnTheMap): Point => ({
    x: Math.round(size.width / 2 + (easting - middle.x) * scale),
    y: Math.round(size.height / 2 - (northing - middle.y) * scale),
  });
  return { at, scale };
}

/** A bar of 1, 2, 5, 10 … miles that fits. */
function barFor(scale: number) {
  const miles = [50, 20, 10, 5, 2, 1].find((one) => one * metresInAMile * scale < 140) ?? 1;
  return {
    width: Math.round(miles * metresInAMile * scale),
    label: miles === 1 ? "1 mile" : `${miles} miles`,
  };
}
