/** Tells the frames of a page which part of them is seen, as the page scrolls. A frame of another site cannot know. */
import { measureCoveredView } from '../shared/covered-view.js';

export interface VisibleFrames {
  readonly frames: () => readonly HTMLIFrameElement[];
  /** Only called where something has changed since the last time. */
  readonly post: (
    frame: HTMLIFrameElement,
    visible: { readonly top: number; readonly bottom: number },
  ) => void;
}

/** @returns measures again, for when a frame has another height */
export function followVisibleParts({ frames, post }: VisibleFrames): () => void {
  const posted = new WeakMap<HTMLIFrameElement, string>();
  let asked = 0;
  const measure = (): void => {
    asked = 0;
    for (const frame of frames()) {
      const { top, height } = frame.getBoundingClientRect();
      const covered = measureCoveredView(frame);
      const within = (y: number): number => Math.round(Math.min(height, Math.max(0, y - top)));
      const visible = { top: within(covered.top), bottom: within(innerHeight - covered.bottom) };
      const words = JSON.stringify(visible);
      if (posted.get(frame) === words) continue;
      posted.set(frame, words);
      post(frame, visible);
    }
  };
  const follow = (): void => {
    // Once a frame: more often than it is painted is of no use to anybody.
    asked ||= requestAnimationFrame(measure);
  };
  addEventListener('scroll', follow, { capture: true, passive: true });
  addEventListener('resize', follow);
  return follow;
}
