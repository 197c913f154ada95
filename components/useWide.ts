import { useEffect, useState } from "preact/hooks";

/** Room enough for results and details side by side; in rem, so that large letters need more. A popup is never wider than 800 px. */
const wide = "(min-width: 48rem) and (min-width: 801px)";

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const onChange = () => setWide(query.matches);
    query.addEventListener("change", onChange);
    onChange(); // it may have changed since it was first asked
    return () => query.removeEventListener("change", onChange);
  }, []);
  return isWide;
}
