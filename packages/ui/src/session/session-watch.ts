/** Tells the screen when the server stops knowing us, and the saving queue when it knows us again. */
export type SessionWatch = {
  /** Called by the client on the first UNAUTHENTICATED answer; later ones until `restored` say nothing new. */
  ended: () => void;
  restored: () => void;
  isEnded: () => boolean;
  listen: (onEnded: () => void) => () => void;
  onRestored: (listener: () => void) => () => void;
};

export function createSessionWatch(): SessionWatch {
  const ended = new Set<() => void>();
  const restored = new Set<() => void>();
  let isEnded = false;
  const subscribe = (set: Set<() => void>, listener: () => void) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  return {
    ended() {
      if (isEnded) return;
      isEnded = true;
      for (const listener of ended) listener();
    },
    restored() {
      isEnded = false;
      for (const listener of restored) listener();
    },
    isEnded: () => isEnded,
    listen: (listener) => subscribe(ended, listener),
    onRestored: (listener) => subscribe(restored, listener),
  };
}
