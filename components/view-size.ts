import { useEffect, useState } from 'preact/hooks';
import type { Size } from './place';

const read = (): Size => ({ width: window.innerWidth, height: window.innerHeight });

/** The size of the window, redrawn when it changes. */
export const useViewSize = (): Size => {
  const [size, setSize] = useState(read);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('resize', () => setSize(read()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return size;
};
