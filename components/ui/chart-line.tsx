type Point = { readonly at: Date; readonly value: number };
type Props = {
  readonly says: string;
  readonly points: readonly Point[];
  readonly ends: readonly [string, string];
};

const [left, right, top, bottom] = [30, 310, 16, 136];
const yOf = (value: number) => bottom - (value / 10) * (bottom - top);

/** Numbers from 0 to 10 over time, each where its moment was. Drawn on the server; a table beside it says the same. */
export function ChartLine({ says, points, ends }: Props) {
  const [first, last] = [points[0]?.at.getTime() ?? 0, points.at(-1)?.at.getTime() ?? 0];
  const xOf = ({ at }: Point) =>
    last === first
      ? (left + right) / 2
      : left + 14 + ((at.getTime() - first) / (last - first)) * (right - left - 28);
  const places = points.map((point) => ({ ...point, x: xOf(point), y: yOf(point.value) }));
  return (
    <svg viewBox="0 0 320 164" className="block w-full max-w-xl" role="img" aria-label={says}>
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <path d={`M${left} ${yOf(value)}H${right}`} className="stroke-line" strokeWidth="1" />
          <text x={left - 8} y={yOf(value) + 4} textAnchor="end" className="fill-quiet text-[11px]">
            {value}
          </text>
        </g>
      ))}
      <polyline
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        className="fill-none stroke-accent"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      {places.map(({ x, y, at }) => (
        <circle
          key={at.toISOString()}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r="5"
          className="fill-accent stroke-card"
          strokeWidth="2"
        />
      ))}
      <text x={left} y="158" className="fill-quiet text-[11px]">
        {ends[0]}
      </text>
      {last !== first && (
        <text x={right} y="158" textAnchor="end" className="fill-quiet text-[11px]">
          {ends[1]}
        </text>
      )}
    </svg>
  );
}
