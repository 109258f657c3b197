/** Lines that are drawn, or filled so thin that they look like lines. */
import { TableReadError } from "../error.js";
import type { Operations } from "./engine.js";
import { combined, isBoxSized, isInBox, type Matrix, type Ruling, type Stroke } from "./geometry.js";

/** Points; what is thicker is an area. */
const THIN = 3;
/** Points; what is shorter is a part of a picture or of a dashed line. */
const SHORT = 1.5;
/** How far a line may lean. */
const LEAN = 1;
/** Lines of one page that are still believed. */
const MOST = 20_000;
/** Boxes of one page, or strokes inside, that are still believed. */
const MOST_STROKES = 5_000;

/** Numbers before the coordinates of a path: to begin, a line, a curve, a simpler curve, the end of a shape. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];
const BEGIN = 0;
const LINE = 1;
const CLOSE = 4;

type Point = readonly [x: number, y: number];

/** Takes the operations of a page. */
export class PathReader {
  readonly across: Ruling[] = [];
  readonly down: Ruling[] = [];
  /** Squares no larger than a box of a form, and lines that lean and could be its tick. */
  readonly squares: Stroke[] = [];
  readonly slants: Stroke[] = [];
  readonly #operations: Operations;
  readonly #strokes: ReadonlySet<number | undefined>;
  readonly #fills: ReadonlySet<number | undefined>;
  readonly #saved: Matrix[] = [];
  #transform: Matrix;

  constructor(transform: Matrix, operations: Operations) {
    const {
      stroke,
      closeStroke,
      fill,
      eoFill,
      fillStroke,
      eoFillStroke,
      closeFillStroke,
      closeEOFillStroke,
    } = operations;
    this.#transform = transform;
    this.#operations = operations;
    this.#strokes = new Set([
      stroke,
      closeStroke,
      fillStroke,
      eoFillStroke,
      closeFillStroke,
      closeEOFillStroke,
    ]);
    this.#fills = new Set([fill, eoFill]);
  }

  read(operation: number, operands: unknown): void {
    const { save, restore, transform, constructPath, paintFormXObjectBegin, paintFormXObjectEnd } =
      this.#operations;
    if (operation === save) this.#saved.push(this.#transform);
    else if (operation === restore || operation === paintFormXObjectEnd)
      this.#transform = this.#saved.pop() ?? this.#transform;
    else if (operation === transform) this.#transform = combined(this.#transform, operands as Matrix);
    else if (operation === paintFormXObjectBegin) {
      this.#saved.push(this.#transform);
      const [matrix] = operands as [Matrix | null];
      if (matrix) this.#transform = combined(this.#transform, matrix);
    } else if (operation === constructPath) {
      const [paint, [path]] = operands as [number, [ArrayLike<number> | null]];
      if (path && (this.#strokes.has(paint) || this.#fills.has(paint)))
        this.#shapes(path, this.#fills.has(paint));
    }
  }

  #shapes(path: ArrayLike<number>, filled: boolean): void {
    let shape: Point[] = [];
    const end = () => {
      if (filled) this.#thin(shape);
      else if (isSquare(shape)) this.#keep(this.squares, extentOf(shape));
      else for (const [index, point] of shape.entries()) this.#line(shape[index - 1] ?? point, point);
      shape = [];
    };
    for (let at = 0; at < path.length; ) {
      const step = path[at] ?? 0;
      const size = STEPS[step] ?? 0;
      const x = path[at + size - 1] ?? 0;
      const y = path[at + size] ?? 0;
      at += 1 + size;
      if (step === BEGIN) end();
      if (step === CLOSE) {
        const [first] = shape;
        if (first) shape.push(first);
      } else if (step === BEGIN || step === LINE) shape.push(this.#placed(x, y));
      else shape = [this.#placed(x, y)];
    }
    end();
  }

  #placed(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.#transform;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  #thin(shape: readonly Point[]): void {
    if (shape.length < 2) return;
    const { left, right, top, bottom } = extentOf(shape);
    if (bottom - top <= THIN) this.#line([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= THIN) this.#line([(left + right) / 2, top], [(left + right) / 2, bottom]);
  }

  /** Draws the sides of a square. */
  outline({ left, right, top, bottom }: Stroke): void {
    this.#line([left, top], [right, top]);
    this.#line([left, bottom], [right, bottom]);
    this.#line([left, top], [left, bottom]);
    this.#line([right, top], [right, bottom]);
  }

  #line([x1, y1]: Point, [x2, y2]: Point): void {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (height <= LEAN && width > SHORT) this.#add(this.across, (y1 + y2) / 2, x1, x2);
    else if (width <= LEAN && height > SHORT) this.#add(this.down, (x1 + x2) / 2, y1, y2);
    else if (width > LEAN && height > LEAN) {
      const slant = extentOf([
        [x1, y1],
        [x2, y2],
      ]);
      if (isInBox(slant)) this.#keep(this.slants, slant);
    }
  }

  #add(rulings: Ruling[], at: number, from: number, to: number): void {
    this.#check(this.across.length + this.down.length, MOST);
    if (Number.isFinite(at + from + to))
      rulings.push({ at, from: Math.min(from, to), to: Math.max(from, to) });
  }
  #keep(strokes: Stroke[], stroke: Stroke): void {
    this.#check(strokes.length, MOST_STROKES);
    if (Number.isFinite(stroke.left + stroke.right + stroke.top + stroke.bottom)) strokes.push(stroke);
  }

  #check(found: number, most: number): void {
    if (found >= most)
      throw new TableReadError("table-too-many", { zh: `${most} 条线`, en: `${most} lines` });
  }
}

function extentOf(points: readonly Point[]): Stroke {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether a shape is closed, upright and as large as a box of a form. */
function isSquare(shape: readonly Point[]): boolean {
  const [first, , , , last] = shape;
  if (shape.length !== 5 || !first || !last || first[0] !== last[0] || first[1] !== last[1]) return false;
  const isUpright = shape.every(([x, y], index) => {
    const [before = x, above = y] = shape[index - 1] ?? [];
    return Math.min(Math.abs(x - before), Math.abs(y - above)) <= LEAN;
  });
  return isUpright && isBoxSized(extentOf(shape));
}
