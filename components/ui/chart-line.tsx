import type { Point } from "./chart";
import { roundTop } from "./chart-scale";

type Drawing = { points: readonly Point[]; format: (value: number) => string };

const left = 44;
const width = 344;
const height = 170;

/** A hidden figure leaves a gap in the line rather than a false fall to nothing. */
export function LineDrawing({ points, format }: Drawing) {
  const top = roundTop(points.map((point) => point.value));
  const x = (index: number) => left + (points.length < 2 ? width / 2 : (index / (points.length - 1)) * width);
  const y = (value: number) => 14 + height - (value / top) * height;
  const path = points
    .map((point, index) => {
      if (point.value === null) return "";
      const starts = index === 0 || points[index - 1]?.value === null;
      return `${starts ? "M" : "L"}${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`;
    })
    .join(" ");
  return (
    <svg viewBox="0 0 400 220" className="w-full" aria-hidden="true" focusable="false">
      {[0, top / 2, top].map((line) => (
        <g key={line}>
          <path d={`M${left} ${y(line)}H${left + width}`} className="stroke-line" strokeWidth="1.5" />
          <text x={left - 8} y={y(line) + 5} textAnchor="end" className="fill-quiet text-[13px]">
            {format(line)}
          </text>
        </g>
      ))}
      <path d={path} className="fill-none stroke-accent" strokeWidth="3" strokeLinejoin="round" />
      {points.map(
        (point, index) =>
          point.value !== null && (
            <circle
              key={point.label}
              cx={x(index)}
              cy={y(point.value)}
              r="5"
              className="fill-accent stroke-card"
              strokeWidth="2"
            />
          ),
      )}
      <text x={left} y="212" className="fill-quiet text-[13px]">
        {points[0]?.label}
      </text>
      <text x={left + width} y="212" textAnchor="end" className="fill-quiet text-[13px]">
        {points.at(-1)?.label}
      </text>
    </svg>
  );
}
