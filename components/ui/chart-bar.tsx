import type { Point } from "./chart";
import { roundTop } from "./chart-scale";

type Drawing = { points: readonly Point[]; format: (value: number) => string };

/** Bars lie down, so that long labels fit on a phone. */
export function BarDrawing({ points, format }: Drawing) {
  const top = roundTop(points.map((point) => point.value));
  const row = 46;
  return (
    <svg viewBox={`0 0 400 ${points.length * row}`} className="w-full" aria-hidden="true" focusable="false">
      {points.map((point, index) => {
        const y = index * row;
        const width = point.value === null ? 0 : (point.value / top) * 320;
        return (
          <g key={point.label}>
            <text x="0" y={y + 14} className="fill-ink text-[14px]">
              {point.label}
            </text>
            <rect x="0" y={y + 20} width="320" height="16" rx="8" className="fill-tint" />
            <rect x="0" y={y + 20} width={width} height="16" rx="8" className="fill-accent" />
            <text x={332} y={y + 33} className="fill-ink text-[14px] font-bold">
              {point.value === null ? "hidden" : format(point.value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
