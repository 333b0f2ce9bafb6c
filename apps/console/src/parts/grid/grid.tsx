import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './grid.css';

const ROW_PX = 36;

/** A column of a grid: what stands over it, how wide it is, and what it shows of a row. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Of CSS grid, such as `8rem` or `1fr`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly total: number;
  /** Undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined;
  /** The rows that are looked at, the last one excluded. */
  readonly onLook: (from: number, to: number) => void;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (row: Row) => void;
}

/**
 * Rows of any number, of which those in sight stand in the document (ARIA grid). One tab stop; the cursor is an active
 * descendant, because a row that scrolls away must not take the focus with it.
 */
export function Grid<Row>(props: GridProps<Row>): ReactNode {
  const { label, columns, total, rowAt, onLook, active, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  // useFlushSync stays on: without it half the frames of a flick have blank rows.
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 15,
    scrollPaddingStart: ROW_PX,
  });
  const items = rows.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1];
  useEffect(() => onLook(from, to), [onLook, from, to]);
  useEffect(() => {
    if (active < total) rows.scrollToIndex(active);
  }, [active, total, rows]);

  const style = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={active >= from && active < to ? `row-${active}` : undefined}
      onKeyDown={(event) => move(event, props)}
    >
      <div role="row" aria-rowindex={1} className="head" style={style}>
        {columns.map(({ id, title }) => (
          <span key={id} role="columnheader">
            {title}
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <div
              key={index}
              id={`row-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active}
              aria-busy={row === undefined}
              style={{ ...style, transform: `translateY(${start}px)` }}
              onClick={() => {
                props.onActive(index);
                if (row !== undefined) onOpen(row);
              }}
            >
              {columns.map(({ id, cell }) => {
                const shown = row === undefined ? '…' : cell(row);
                return (
                  <span key={id} role="gridcell" title={typeof shown === 'string' ? shown : undefined}>
                    {shown}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function move<Row>(event: KeyboardEvent, { total, active, onActive, rowAt, onOpen }: GridProps<Row>): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 15,
    PageUp: -15,
    Home: -total,
    End: total,
  };
  const step = steps[event.key];
  const row = rowAt(active);
  if (step !== undefined) onActive(Math.max(0, Math.min(total - 1, active + step)));
  else if (event.key === 'Enter' && row !== undefined) onOpen(row);
  else return;
  event.preventDefault();
}
