/**
 * Calls back once what is rendered now has been painted: a timer set in an animation frame runs after its paint. Hidden pages have no
 * animation frames.
 * @returns what takes it back
 */
export function afterPaint(act: (value?: undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(act);
  };
  const frame = document.hidden ? undefined : requestAnimationFrame(wait);
  if (frame === undefined) wait();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
