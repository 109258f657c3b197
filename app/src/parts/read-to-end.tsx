/** The end of what has to be read before something is done with all of it: it tells when it has come into view. */
import { useEffect, useRef } from "preact/hooks";

interface ReadToEndProps {
  readonly onRead: () => void;
}

/** Height of the bar with the way on, which lies over the foot of the window. */
const BAR = 72;

export function ReadToEnd({ onRead }: ReadToEndProps) {
  const end = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onRead();
      },
      { rootMargin: `0px 0px -${BAR}px 0px` },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, []);
  return <span ref={end} />;
}

/** One window further down, with a line or two of what was seen. */
export function readOn(): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: innerHeight - 2 * BAR, behavior: isStill ? "auto" : "smooth" });
}
