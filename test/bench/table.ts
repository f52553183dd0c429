export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  /** Null where the row is for scale only. */
  readonly held: boolean | null;
}

/** A Markdown table, columns padded for the terminal. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['Measured', 'Result', 'At most', 'Held'],
    ...rows.map(({ what, measured, bound, held }) => [
      what,
      measured,
      bound,
      held === null ? '–' : held ? 'yes' : 'NO',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
