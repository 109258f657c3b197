/** Asks for further rows of a long list; nothing where all are shown. */
interface MoreButtonProps {
  /** Rows that are not shown yet. */
  readonly left: number;
  readonly say: (left: number) => string;
  readonly onMore: () => void;
}

export function MoreButton({ left, say, onMore }: MoreButtonProps) {
  if (left <= 0) return null;
  return (
    <button type="button" onClick={onMore}>
      {say(left)}
    </button>
  );
}
