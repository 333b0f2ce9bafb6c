/** A cell of the hand-typed table: `leader:D(not-who-handled)`. */
export interface ExpectedCell {
  readonly role: string;
  readonly scope: string;
  readonly conditions: readonly string[];
}

const CELL = /^([a-z-]+):([HDFNOE])(?:\(([a-z,-]+)\))?$/;

/** The cells of each act. Throws at a line that it cannot read, and at an act that two lines name. */
export function readExpected(table: string): ReadonlyMap<string, readonly ExpectedCell[]> {
  const cellsOf = new Map<string, readonly ExpectedCell[]>();
  for (const line of table.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const [acts = '', cells = ''] = line.split(' | ');
    for (const act of acts.split(' ')) {
      if (cellsOf.has(act)) throw new Error(`Two lines name ${act}`);
      cellsOf.set(act, cells.split(' ').map(readCell));
    }
  }
  return cellsOf;
}

function readCell(text: string): ExpectedCell {
  const [, role, scope, conditions] = CELL.exec(text) ?? [];
  if (role === undefined || scope === undefined) throw new Error(`${text} is no cell`);
  return { role, scope, conditions: conditions?.split(',') ?? [] };
}
