import { kept, type Row } from './figures';

const number = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : value === 0
      ? '0'
      : Math.abs(value) >= 100
        ? value.toFixed(0)
        : Math.abs(value) >= 10
          ? value.toFixed(1)
          : value.toFixed(2);

const ratio = ({ p50, peer }: Row): string => (peer && peer.p50 > 0 ? `${(p50 / peer.p50).toFixed(2)}×` : '');

const promise = ({ most, unit, p95 }: Row): string =>
  most ? `≤ ${most.value}${unit === '' ? '' : ` ${unit}`}${p95 === null ? '' : ` ${most.of}`}` : '';

const verdict = (row: Row): string => ({ true: 'kept', false: 'MISSED', null: '' })[`${kept(row)}`];

const head = ['what', 'p50', 'p95', 'unit', 'promise', '', 'peer', 'p50', 'p95', 'ratio'];

const cells = (row: Row): readonly string[] => [
  row.what,
  number(row.p50),
  number(row.p95),
  row.unit,
  promise(row),
  verdict(row),
  row.peer?.name ?? '',
  number(row.peer?.p50),
  number(row.peer?.p95),
  ratio(row),
];

const rightAligned = new Set([1, 2, 7, 8, 9]);

/** The rows as one table of plain text, a heading for every part. */
export function tableOf(rows: readonly Row[]): string {
  const all = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const blank = ' '.repeat((widths[column] ?? 0) - cell.length);
        return rightAligned.has(column) ? blank + cell : cell + blank;
      })
      .join('  ')
      .trimEnd();
  const lines: string[] = [lineOf(head), widths.map((width) => '─'.repeat(width)).join('  ')];
  let part = '';
  for (const row of rows) {
    if (row.part !== part) lines.push(part === '' ? row.part : `\n${row.part}`);
    part = row.part;
    lines.push(lineOf(cells(row)));
  }
  return lines.join('\n');
}
