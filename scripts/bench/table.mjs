// Markdown tables whose columns are aligned, numbers to the right.

export function table(head, rows, right = []) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const cells = (row) => row.map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])));
  const rule = widths.map((width, i) => (right.includes(i) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [cells(all[0]), rule, ...all.slice(1).map(cells)].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export const wide = (value) => Math.round(value).toLocaleString("en");
