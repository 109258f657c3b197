/** A text that comes in pieces, of which no more is kept than is still to be read. */
export class PieceBuffer {
  #pieces: string[] = [];
  /** Where the first piece begins. */
  #start = 0;

  add(piece: string): void {
    if (piece !== "") this.#pieces.push(piece);
  }

  /**
   * Reads a part, and forgets the pieces before it.
   *
   * @param start counted from the begin of the first piece ever; not before the start of an earlier part's last piece
   */
  slice(start: number, end: number): string {
    let text = "";
    let from = start;
    while (from < end) {
      const piece = this.#pieces[0];
      if (piece === undefined) break;
      const stop = this.#start + piece.length;
      if (from < stop) {
        text += piece.slice(from - this.#start, end - this.#start);
        from = Math.min(stop, end);
      }
      if (from < end) {
        this.#pieces.shift();
        this.#start = stop;
      }
    }
    return text;
  }
}
