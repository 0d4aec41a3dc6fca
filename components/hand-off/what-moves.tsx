import { SummaryList } from "@/components/ui/summary-list";

type Props = { fields: readonly { position: number; label: string; value: string }[] };

/** Each thing with its very words. */
export const WhatMoves = ({ fields }: Props) => (
  <SummaryList
    rows={fields.map(({ label, value }) => ({
      label: <span className="wrap-anywhere">{label}</span>,
      value: <span className="whitespace-pre-line wrap-anywhere">{value}</span>,
    }))}
  />
);
