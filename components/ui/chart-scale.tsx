type Mark = { readonly value: number; readonly look: "hollow" | "full" | "square" };
type Props = { readonly says: string; readonly marks: readonly Mark[] };

const [left, step, width] = [12, 27.6, 300];
const xOf = (value: number) => left + value * step;

/** One scale from 0 to 10 with what was chosen on it. Drawn on the server; the words beside it say the same. */
export function ChartScale({ says, marks }: Props) {
  const [low, high] = [Math.min(...marks.map(byValue)), Math.max(...marks.map(byValue))];
  return (
    <svg viewBox={`0 0 ${width} 40`} className="block w-full max-w-md" role="img" aria-label={says}>
      <path d={`M${xOf(0)} 18H${xOf(10)}`} className="stroke-line" strokeWidth="6" strokeLinecap="round" />
      {marks.length > 1 && (
        <path d={`M${xOf(low)} 18H${xOf(high)}`} className="stroke-stage-4-deep" strokeWidth="3" />
      )}
      {[0, 5, 10].map((value) => (
        <text key={value} x={xOf(value)} y="38" textAnchor="middle" className="fill-quiet text-[11px]">
          {value}
        </text>
      ))}
      {marks.map(({ value, look }) => (
        <MarkShape key={look} x={xOf(value)} look={look} />
      ))}
    </svg>
  );
}

const byValue = ({ value }: Mark) => value;

function MarkShape({ x, look }: { x: number; look: Mark["look"] }) {
  if (look === "square")
    return (
      <path
        d={`M${x} 9l9 9-9 9-9-9z`}
        className="fill-card stroke-stage-2-deep"
        strokeWidth="3"
        strokeLinejoin="round"
      />
    );
  return look === "full" ? (
    <circle cx={x} cy="18" r="7" className="fill-accent stroke-card" strokeWidth="2" />
  ) : (
    <circle cx={x} cy="18" r="9" className="fill-card stroke-accent" strokeWidth="3" />
  );
}
