import { BarDrawing } from "./chart-bar";
import { LineDrawing } from "./chart-line";
import { Table } from "./table";

/** `null` means the figure is hidden to protect people; it is said in words, never drawn as nothing. */
export type Point = { label: string; value: number | null };

type ChartProps = {
  title: string;
  points: readonly Point[];
  /** What the labels are ("Month") and what is counted ("People"). */
  labelHeader: string;
  valueHeader: string;
  kind?: "bar" | "line";
  format?: (value: number) => string;
  hiddenText?: string;
};

const plain = (value: number) => value.toLocaleString("en-GB");

/** Drawn on the server, with the same figures in a table beside it. */
export function Chart(props: ChartProps) {
  const { title, points, kind = "bar", format = plain, hiddenText = "Hidden: too few people" } = props;
  const drawing = { points, format };
  return (
    <figure className="grid gap-5 lg:grid-cols-2">
      <figcaption className="text-lg font-bold lg:col-span-2">{title}</figcaption>
      <div className="rounded-card border border-line bg-card p-4">
        {kind === "bar" ? <BarDrawing {...drawing} /> : <LineDrawing {...drawing} />}
      </div>
      <Table
        caption={title}
        hideCaption
        rows={points}
        empty="There are no figures yet."
        columns={[
          { key: "label", header: props.labelHeader },
          {
            key: "value",
            header: props.valueHeader,
            numeric: true,
            cell: (point) => (point.value === null ? hiddenText : format(point.value)),
          },
        ]}
      />
    </figure>
  );
}
