// Rows in columns, for a terminal.

/** @param {unknown} value */
function cell(value) {
  if (value === null || value === undefined) return "—";
  if (value instanceof Date) return value.toISOString();
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replaceAll(/\s+/g, " ").slice(0, 80);
}

/**
 * @param {string[]} heads
 * @param {unknown[][]} rows
 */
export function asTable(heads, rows) {
  const cells = rows.map((row) => row.map(cell));
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(heads), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(line)].join("\n");
}
