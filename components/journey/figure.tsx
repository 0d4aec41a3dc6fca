type FigureProps = { x: number; base: number; width: number; height: number; className: string };

/** A person: a dot above an arch. Everyone in every picture is drawn this way, so everyone can be anyone. */
export function Figure({ x, base, width, height, className }: FigureProps) {
  const radius = width / 2;
  const top = base - height + radius;
  const head = width * 0.34;
  const foot = width * 0.14;
  const corners = `a${foot} ${foot} 0 0 1-${foot} ${foot}H${x + foot}a${foot} ${foot} 0 0 1-${foot}-${foot}z`;
  return (
    <g className={className}>
      <path d={`M${x} ${base - foot}V${top}a${radius} ${radius} 0 0 1 ${width} 0V${base - foot}${corners}`} />
      <circle cx={x + radius} cy={base - height - head * 1.25} r={head} />
    </g>
  );
}
